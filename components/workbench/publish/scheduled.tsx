'use client';

import { useEffect, useState } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import type { Schedule } from '@/lib/core/review/schedule';
import { due } from '@/lib/i18n/due';
import { ZonedTime } from './zoned-time';

type Props = {
  readonly schedule: Schedule | null;
  readonly zone: string;
  readonly mayDecide: boolean;
  readonly busy: boolean;
  readonly cancel: () => void;
};

/** When it goes out, or why it did not. */
export function Scheduled({ schedule, zone, mayDecide, busy, cancel }: Props) {
  const { t } = useI18n();
  if (!schedule) return null;
  const { dueAt, by, lapsed } = schedule;
  if (lapsed)
    return (
      <div className="notice error" role="status">
        <p>
          {t('schedule.lapsed')} <ZonedTime at={dueAt} zone={zone} />
        </p>
        <p>{t(`schedule.reason.${lapsed}`, { person: by })}</p>
      </div>
    );
  return (
    <div className="notice stack" role="status">
      <p>
        {t('schedule.waits')} <ZonedTime at={dueAt} zone={zone} />
        {' · '}
        <Countdown at={dueAt} />
        {' · '}
        {t('schedule.by', { person: by })}
      </p>
      {mayDecide && (
        <div>
          <button type="button" className="button" disabled={busy} onClick={cancel}>
            {t('schedule.cancel')}
          </button>
        </div>
      )}
    </div>
  );
}

const tickMs = 15_000;

function Countdown({ at }: { at: string }) {
  const { uiLanguage } = useI18n();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), tickMs);
    return () => clearInterval(timer);
  }, []);
  return <span aria-live="off">{due(new Date(at), now, uiLanguage)}</span>;
}
