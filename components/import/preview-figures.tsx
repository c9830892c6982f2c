'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import styles from './import.module.css';
import type { PreviewRow } from './import-preview';

/** How many rows there are and how many of them deserve a look. */
export function PreviewFigures({ rows }: { rows: readonly PreviewRow[] }) {
  const { t } = useI18n();
  const doubts = rows.filter((row) => row.doubt !== null).length;
  return (
    <>
      {t('import.pairs', { count: rows.length })}
      {', '}
      {doubts === 0 ? (
        t('import.allPaired')
      ) : (
        <span className={styles.doubt}>{t('import.toCheck', { count: doubts })}</span>
      )}
    </>
  );
}
