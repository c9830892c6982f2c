'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import { signOut } from './authenticate';
import { useAct } from './use-act';

export function SignOutButton() {
  const { t } = useI18n();
  const { pending, refusal, act } = useAct();
  const leave = () =>
    act(async () => {
      const answer = await signOut();
      if (!answer) window.location.assign('/sign-in');
      return answer;
    });
  return (
    <>
      <button type="button" className="button quiet" aria-disabled={pending} onClick={leave}>
        {t('common.nav.signOut')}
      </button>
      {refusal && <span role="alert">{t('access.signOutFailed')}</span>}
    </>
  );
}
