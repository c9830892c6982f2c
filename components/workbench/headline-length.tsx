'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import { headlineLength } from '@/lib/core/review/preflight';
import styles from './segment-row.module.css';

/**
 * How long a headline is, beside what search results and front pages show of one. Also before it is opened: it opens by
 * itself, and would move everything below.
 */
export function HeadlineLength({ text }: { text: string }) {
  const { t } = useI18n();
  return (
    <p className={styles.length} data-over={text.length > headlineLength}>
      {t('workbench.headlineLength', { count: text.length, most: headlineLength })}
    </p>
  );
}
