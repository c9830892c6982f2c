'use client';

import { useEffect, useState } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { editShare } from '@/lib/core/metrics/edit-share';
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
  const share = editShare(segment.machine, settled);
  if (share === null) return null;
  return (
    <p className={styles.share}>
      {share === 0
        ? t('workbench.history.unchanged')
        : t('workbench.history.share', { share: Math.max(share, 0.01) })}
    </p>
  );
}
