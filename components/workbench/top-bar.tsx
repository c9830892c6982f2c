'use client';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@/components/link';
import { useBench, useSelected } from './bench';
import { Others } from './live/people';
import { ModeSwitch } from './mode-switch';
import { countApproved, savingOf } from './tally';
import styles from './workbench.module.css';

/** What article this is, how far it is, and whether every word is safe. */
export function TopBar({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { languages } = useBench();
  const headline = useSelected((state) => state.rows[0]?.segment.source ?? '');
  const approved = useSelected(countApproved);
  const total = useSelected((state) => state.rows.length);
  const saving = useSelected(savingOf, (a, b) => a.state === b.state && a.count === b.count);
  return (
    <div className={styles.top}>
      <div className={styles.title}>
        <Link href="/" className={styles.back}>
          <span aria-hidden="true">{'← '}</span>
          <span>{t('common.nav.queue')}</span>
        </Link>
        <h1 lang={languages.source}>{headline}</h1>
        <p className={styles.status}>
          <span>{t('workbench.progress', { approved, total })}</span>
          <span data-saving={saving.state} className={styles.saving}>
            {saving.state === 'failed'
              ? t('saving.unsent', { count: saving.count })
              : t(`workbench.saving.${saving.state}`)}
          </span>
        </p>
      </div>
      <div className="row">
        <Others />
        <ModeSwitch />
        {children}
      </div>
      <progress
        className={styles.progress}
        value={approved}
        max={total}
        aria-label={t('workbench.progressLabel')}
      />
    </div>
  );
}
