'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import { useBench, useSelected } from './bench';
import styles from './segment-row.module.css';

/** The alignment itself is in doubt: the repair that fits best, where there is one. */
export function AlignmentDoubt({ id, number }: { id: string; number: number }) {
  const { t } = useI18n();
  const { tools, readOnly } = useBench();
  const fitting = useSelected(() => tools.fitting(id));
  return (
    <p className={styles.check}>
      {t('workbench.checkAlignment')}
      {!readOnly && fitting && (
        <button type="button" className="button small" onClick={() => tools.mend(id)}>
          {t(`workbench.repair.offer.${fitting}`, { sentence: 1 })}
          <span className="visually-hidden"> {number}</span>
        </button>
      )}
    </p>
  );
}
