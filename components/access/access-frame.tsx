'use client';

import type { ReactNode } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { LanguageSwitch } from '@/components/ui/language-switch';
import styles from './access-frame.module.css';

type Props = {
  title: string;
  rememberLanguage: (language: string) => Promise<void>;
  children: ReactNode;
};

/** A page for people who are not in yet: what this is, in which language, and one thing to do. */
export function AccessFrame({ title, rememberLanguage, children }: Props) {
  const { t } = useI18n();
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <p className={styles.wordmark}>{t('common.product')}</p>
        <LanguageSwitch remember={rememberLanguage} />
        <p className={styles.tagline}>{t('common.tagline')}</p>
      </header>
      <main className="stack">
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}
