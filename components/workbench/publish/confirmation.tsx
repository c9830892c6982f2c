'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import type { TranslationView } from '../translation-view';
import { LocalTime } from './local-time';

type Props = {
  readonly translation: TranslationView;
  readonly mayDecide: boolean;
  readonly busy: boolean;
  readonly confirm: (number: number) => void;
};

/** What went out on one person's word waits for another's. */
export function Confirmation({ translation, mayDecide, busy, confirm }: Props) {
  const { t } = useI18n();
  const { latest } = translation;
  if (!latest?.urgent || latest.urgent.confirmedBy !== null) return null;
  return (
    <div className="notice error stack">
      <p>
        {t('publish.unconfirmed', { person: latest.by })} <LocalTime at={latest.urgent.confirmBy} />
      </p>
      {latest.note && <p>{latest.note}</p>}
      {mayDecide && (
        <div>
          <button
            type="button"
            className="button"
            data-act
            disabled={busy}
            onClick={() => confirm(latest.number)}
          >
            {t('publish.confirm')}
          </button>
        </div>
      )}
    </div>
  );
}
