import type { Metadata } from 'next';
import { rememberLanguage } from '@/app/actions';
import { AccessFrame } from '@/components/access/access-frame';
import { DemoChoice } from '@/components/access/demo-choice';
import { WelcomeForm } from '@/components/access/welcome-form';
import { Link } from '@/components/link';
import { listLanguageNames } from '@/lib/i18n/language-names';
import { getI18n } from '@/lib/i18n/request';
import { findWelcome } from '@/lib/server/accept-invitation';
import { minPasswordLength } from '@/lib/server/auth';
import { accept, startDemo } from './actions';

type Props = { params: Promise<{ token: string }> };

/** The address is a secret: no other page is told of it. */
export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getI18n();
  return { title: t('access.welcome.title'), referrer: 'no-referrer' };
}

export default async function WelcomePage({ params }: Props) {
  const { token } = await params;
  const [{ t, language }, invitation] = await Promise.all([getI18n(), findWelcome(token)]);
  if (!invitation)
    return (
      <AccessFrame title={t('access.spent.title')} rememberLanguage={rememberLanguage}>
        <p>{t('access.spent.body')}</p>
        <p>
          <Link className="button primary" href="/sign-in">
            {t('access.spent.toSignIn')}
          </Link>
        </p>
      </AccessFrame>
    );
  const intro =
    invitation.kind === 'join'
      ? t('access.welcome.join.intro', { role: t(`common.role.${invitation.role}`) })
      : t(`access.welcome.${invitation.kind}.intro`);
  const desk = invitation.kind === 'join' ? invitation.desk : '';
  return (
    <AccessFrame
      title={t(`access.welcome.${invitation.kind}.title`, { desk })}
      rememberLanguage={rememberLanguage}
    >
      <p>{intro}</p>
      <WelcomeForm
        kind={invitation.kind}
        email={invitation.kind === 'setup' ? null : invitation.email}
        minPasswordLength={minPasswordLength}
        languages={listLanguageNames(language)}
        accept={accept.bind(null, token)}
      />
      {invitation.kind === 'setup' && <DemoChoice start={startDemo.bind(null, token)} />}
    </AccessFrame>
  );
}
