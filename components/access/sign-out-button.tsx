'use client';

import { useState, useTransition } from 'react';
import { useTranslation } from 'react-i18next';
import { signOut } from './authenticate';

export function SignOutButton() {
  const { t } = useTranslation();
  const [failed, setFailed] = useState(false);
  const [pending, start] = useTransition();
  const leave = () =>
    start(async () => {
      const left = (await signOut().catch(() => 'offline')) === null;
      if (left) window.location.assign('/sign-in');
      setFailed(!left);
    });
  return (
    <>
      <button
        type="button"
        className="button quiet"
        aria-disabled={pending}
        onClick={() => !pending && leave()}
      >
        {t('common.nav.signOut')}
      </button>
      <span role="alert">{failed && t('access.signOutFailed')}</span>
    </>
  );
}
