'use client';

import { useTranslation } from 'react-i18next';
import { useBench, useSelected } from './bench';
import { shownKeys } from './keys';
import styles from './workbench.module.css';

/** Hints of the keys on large screens; the same moves as buttons on phones. */
export function BottomBar() {
  const { t } = useTranslation();
  const { moves } = useBench();
  const active = useSelected((state) => state.active?.id ?? null);
  const reading = useSelected((state) => state.mode === 'reading');
  return (
    <div className={styles.bottom}>
      <p className={styles.hints}>
        <kbd>{shownKeys('approve')}</kbd> {t(reading ? 'reading.hint' : 'workbench.hint.approve')}{' '}
        <kbd>{'Alt+↑ ↓'}</kbd> {t('workbench.hint.move')} <kbd>{shownKeys('leave')}</kbd>{' '}
        {t('workbench.hint.leave')} <kbd>{shownKeys('palette')}</kbd> {t('workbench.hint.palette')}
      </p>
      <div className={styles.touch}>
        <button
          type="button"
          className="button"
          onClick={() => moves.move(-1)}
          aria-label={t('workbench.previous')}
        >
          {'↑'}
        </button>
        <button
          type="button"
          className="button primary"
          onClick={() => (active ? moves.approve(active) : moves.move(1))}
        >
          {t(active ? (reading ? 'reading.approveParagraph' : 'workbench.approveNext') : 'workbench.begin')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => moves.move(1)}
          aria-label={t('workbench.next')}
        >
          {'↓'}
        </button>
      </div>
    </div>
  );
}
