'use client';

import { usePathname } from 'next/navigation';
import { SignOutButton } from '@/components/access/sign-out-button';
import { Link } from '@/components/link';
import { useI18n } from '@/components/ui/i18n-provider';
import { LanguageSwitch } from '@/components/ui/language-switch';
import type { Role } from '@/lib/core/review/roles';
import styles from './desk-header.module.css';

type Props = {
  desk: string;
  person: string;
  role: Role;
  mayImport: boolean;
  mayAdminister: boolean;
  demo: boolean;
  rememberLanguage: (language: string) => Promise<void>;
};

export function DeskHeader({ desk, person, role, mayImport, mayAdminister, demo, rememberLanguage }: Props) {
  const { t } = useI18n();
  const path = usePathname();
  const links = [
    { href: '/', label: t('common.nav.queue'), open: true },
    { href: '/import', label: t('common.nav.import'), open: mayImport },
    { href: '/glossary', label: t('common.nav.glossary'), open: true },
    { href: '/admin', label: t('common.nav.admin'), open: mayAdminister },
    { href: '/settings', label: t('common.nav.settings'), open: true },
  ].filter((link) => link.open);
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link href="/" className={styles.wordmark}>
          {t('common.product')}
        </Link>
        <span className={styles.desk} title={demo ? t('common.demoNotice') : undefined}>
          {desk}
        </span>
        <nav aria-label={t('common.nav.label')} className={styles.nav}>
          {links.map((link) => (
            <Link key={link.href} href={link.href} aria-current={path === link.href ? 'page' : undefined}>
              {link.label}
            </Link>
          ))}
        </nav>
        <div className={styles.person}>
          <span className={styles.name}>
            {person}
            <span className="muted">{t(`common.role.${role}`)}</span>
          </span>
          <LanguageSwitch remember={rememberLanguage} />
          <SignOutButton />
        </div>
      </div>
    </header>
  );
}
