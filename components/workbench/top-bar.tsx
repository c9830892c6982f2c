'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Languages } from './segment-row';
import type { savingOf } from './state';
import styles from './workbench.module.css';

type Props = {
  headline: string;
  languages: Languages;
  translationId: string;
  approved: number;
  total: number;
  saving: ReturnType<typeof savingOf>;
  signedOut: boolean;
  children: ReactNode;
};

/** What article this is, how far it is, and whether every word is safe. */
export function TopBar({
  headline,
  languages,
  translationId,
  approved,
  total,
  saving,
  signedOut,
  children,
}: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.top}>
      <div className={styles.title}>
        <Link href="/" className={styles.back}>
          {`← ${t('common.nav.queue')}`}
        </Link>
        <h1 lang={languages.source}>{headline}</h1>
        <p className={styles.status}>
          <span>{t('workbench.progress', { approved, total })}</span>
          <span data-saving={saving.state} className={styles.saving}>
            {t(`workbench.saving.${saving.state}`, { count: saving.count })}
          </span>
          {signedOut && (
            <a href="/sign-in" target="_blank" rel="noreferrer">
              {t('workbench.signInAgain')}
            </a>
          )}
        </p>
      </div>
      <div className="row">
        <Link className="button" href={`/a/${translationId}/preview`}>
          {t('workbench.preview')}
        </Link>
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
