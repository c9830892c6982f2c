'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import { headlineLength } from '@/lib/core/review/preflight';
import styles from './segment-row.module.css';

/** How long the headline in hand is, beside what search results and front pages show of one. */
export function HeadlineLength({ text }: { text: string }) {
  const { t } = useI18n();
  return (
    <p className={styles.length} data-over={text.length > headlineLength}>
      {t('workbench.headlineLength', { count: text.length, most: headlineLength })}
    </p>
  );
}
