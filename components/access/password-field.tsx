'use client';

import { type ComponentProps, useState } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { TextField } from '@/components/ui/text-field';

type Props = Omit<ComponentProps<typeof TextField>, 'type' | 'beside'>;

/** A password that may be looked at while it is typed: a Vietnamese keyboard that is switched on spoils it unseen. */
export function PasswordField(props: Props) {
  const { t } = useI18n();
  const [shown, setShown] = useState(false);
  return (
    <TextField
      {...props}
      required
      type={shown ? 'text' : 'password'}
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      beside={
        <button
          type="button"
          className="button"
          aria-label={shown ? t('access.password.conceal') : t('access.password.show')}
          onClick={() => setShown(!shown)}
        >
          {shown ? t('access.password.hide') : t('access.password.reveal')}
        </button>
      }
    />
  );
}
