'use client';

import { useEffect, useState } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { useBench } from './bench';
import styles from './segment-row.module.css';
import type { Row } from './state';
import { WordChanges } from './word-changes';

/**
 * What the editor changed, once they pause: a page that changes with every letter makes the browser undo letter by
 * letter.
 */
export function Changes({ row: { segment, text } }: { row: Row }) {
  const { t } = useI18n();
  const { languages } = useBench();
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), 300);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className={styles.changes}>
      <span className="muted">{t('workbench.changedFromMachine')}</span>{' '}
      <WordChanges before={segment.machine} after={settled} language={languages.target} />
    </p>
  );
}
