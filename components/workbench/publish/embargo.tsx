'use client';

import { useRef, useState } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { momentOf } from '@/lib/core/text/zoned-time';
import { TimeField } from './time-field';
import { inAnHour } from './waiting-time';
import { ZonedTime } from './zoned-time';

type Props = {
  /** Null when none is in force. */
  readonly until: string | null;
  readonly zone: string;
  readonly mayDecide: boolean;
  readonly busy: boolean;
  readonly set: (until: string | null) => void;
};

/** Until when nothing of the article is published. */
export function Embargo({ until, zone, mayDecide, busy, set }: Props) {
  const { t } = useI18n();
  const field = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  const [start] = useState(() => until ?? inAnHour());
  const send = () => {
    const moment = momentOf(field.current?.value ?? '', zone);
    const isAhead = moment !== null && moment.getTime() > Date.now();
    setMissing(!isAhead);
    if (isAhead) set(moment.toISOString());
    else field.current?.focus();
  };
  return (
    <>
      {until && (
        <p className="notice warning" role="status">
          {t('schedule.embargo.until')} <ZonedTime at={until} zone={zone} />
        </p>
      )}
      {mayDecide && (
        <details>
          <summary>{t('schedule.embargo.title')}</summary>
          <div className="stack">
            <p className="muted">{t('schedule.embargo.explain')}</p>
            <TimeField
              field={field}
              zone={zone}
              start={start}
              wrong={missing ? t('schedule.timeMissing') : null}
            />
            <div className="row">
              <button type="button" className="button" disabled={busy} onClick={send}>
                {t('schedule.embargo.set')}
              </button>
              {until && (
                <button type="button" className="button danger" disabled={busy} onClick={() => set(null)}>
                  {t('schedule.embargo.lift')}
                </button>
              )}
            </div>
          </div>
        </details>
      )}
    </>
  );
}
