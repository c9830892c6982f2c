'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import { useBench, useSelected } from './bench';
import { useGathering } from './live/use-live';
import { SavingNotices } from './saving-notices';
import type { TranslationView } from './translation-view';
import styles from './workbench.module.css';

type Props = { returned: TranslationView['returned']; refresh: () => void };

/** What concerns the whole article: sent back, changed by others, words whose row is no more. */
export function Notices({ returned, refresh }: Props) {
  const { t } = useI18n();
  const { moves, languages, person, readOnly } = useBench();
  const stale = useSelected((state) => state.stale);
  // Changes that arrive by themselves need nobody to load them.
  const connected = useGathering((state) => state.connected);
  const lost = useSelected((state) => state.lost);
  const locked = useSelected((state) => state.locked);
  return (
    <div className={styles.notices}>
      <SavingNotices />
      {readOnly && (
        <p className="muted">{t('workbench.readOnly', { role: t(`common.role.${person.role}`) })}</p>
      )}
      {locked && (
        <p className="notice row">
          {t('workbench.published.notice')}
          {!readOnly && (
            <button type="button" className="button small" onClick={moves.unlock}>
              {t('workbench.published.edit')}
            </button>
          )}
        </p>
      )}
      {returned && (
        <p className="notice warning">
          {t('workbench.returned', { person: returned.by, note: returned.note })}
        </p>
      )}
      {stale && !connected && (
        <p className="notice warning row">
          {t('workbench.stale')}
          <button type="button" className="button small" onClick={refresh}>
            {t('workbench.loadChanges')}
          </button>
        </p>
      )}
      {lost.map((one) => (
        <div key={one.id} className="notice warning row">
          <p>
            {one.number === null ? t('workbench.lostBefore') : t('workbench.lost', { number: one.number })}{' '}
            <q lang={languages.target}>{one.text}</q>
          </p>
          <button type="button" className="button small" onClick={() => moves.dismiss(one)}>
            {t('common.close')}
          </button>
        </div>
      ))}
    </div>
  );
}
