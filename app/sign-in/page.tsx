import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { rememberLanguage } from '@/app/actions';
import { AccessFrame } from '@/components/access/access-frame';
import { DemoPeople } from '@/components/access/demo-people';
import { NotSetUp } from '@/components/access/not-set-up';
import { SignInForm } from '@/components/access/sign-in-form';
import { SignOutButton } from '@/components/access/sign-out-button';
import { findInstallationKind, listDemoPeople } from '@/lib/data/installation';
import { getI18n } from '@/lib/i18n/request';
import { auth } from '@/lib/server/auth';
import { findScope } from '@/lib/server/session';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getI18n();
  return { title: t('access.signIn.title') };
}

export default async function SignInPage() {
  if (await findScope()) redirect('/');
  const [{ t }, kind, people, session] = await Promise.all([
    getI18n(),
    findInstallationKind(),
    listDemoPeople(),
    auth().api.getSession({ headers: await headers() }),
  ]);
  if (kind === 'empty')
    return (
      <AccessFrame title={t('access.empty.title')} rememberLanguage={rememberLanguage}>
        <NotSetUp />
      </AccessFrame>
    );
  if (session)
    return (
      <AccessFrame title={t('access.noDesk.title')} rememberLanguage={rememberLanguage}>
        <p>{t('access.noDesk.body')}</p>
        <p>
          <SignOutButton />
        </p>
      </AccessFrame>
    );
  return (
    <AccessFrame title={t('access.signIn.title')} rememberLanguage={rememberLanguage}>
      {kind === 'demo' && <DemoPeople people={people} />}
      {kind === 'demo' ? (
        <details className="stack">
          <summary>{t('access.demo.byPassword')}</summary>
          <SignInForm />
        </details>
      ) : (
        <SignInForm />
      )}
    </AccessFrame>
  );
}
