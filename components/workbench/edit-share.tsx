'use client';

import { useEffect, useState } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { machineScores } from '@/lib/core/metrics/machine-scores';
import styles from './side-sheet.module.css';
import type { Row } from './state';

/** How much of the machine's text the editor changed, once they pause; nothing where that is not known. */
export function EditShare({ row: { segment, text } }: { row: Row }) {
  const { t } = useI18n();
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), 300);
    return () => clearTimeout(timer);
  }, [text]);
  const scores = machineScores(segment.machine, settled);
  if (!scores) return null;
  const { ter, chrf2 } = scores;
  if (ter === 0) return <p className={styles.share}>{t('workbench.history.unchanged')}</p>;
  return (
    <p className={styles.share}>
      {t('workbench.history.share', { share: Math.min(Math.max(ter / 100, 0.01), 1) })}{' '}
      <span>{t('workbench.history.scores', { ter, chrf2 })}</span>
    </p>
  );
}
