import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { rememberLanguage } from '@/app/actions';
import { AccessFrame } from '@/components/access/access-frame';
import { DemoPeople } from '@/components/access/demo-people';
import { NotSetUp } from '@/components/access/not-set-up';
import { SignInForm } from '@/components/access/sign-in-form';
import { findInstallationKind, listDemoPeople } from '@/lib/data/installation';
import { getI18n } from '@/lib/i18n/request';
import { findScope } from '@/lib/server/session';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getI18n();
  return { title: t('access.signIn.title') };
}

export default async function SignInPage() {
  if (await findScope()) redirect('/');
  const [{ t }, kind, people] = await Promise.all([getI18n(), findInstallationKind(), listDemoPeople()]);
  if (kind === 'empty')
    return (
      <AccessFrame title={t('access.empty.title')} rememberLanguage={rememberLanguage}>
        <NotSetUp />
      </AccessFrame>
    );
  return (
    <AccessFrame title={t('access.signIn.title')} rememberLanguage={rememberLanguage}>
      {kind === 'demo' && <DemoPeople people={people} />}
      {kind === 'demo' ? (
        <details>
          <summary>{t('access.demo.byPassword')}</summary>
          <SignInForm />
        </details>
      ) : (
        <SignInForm />
      )}
    </AccessFrame>
  );
}
