'use client';

import { useState } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import { PasswordField } from './password-field';

const comfortable = 16;

/** A password to be chosen. Length is all that is judged: a long sentence beats a short riddle. */
export function NewPasswordField({ minLength, error }: { minLength: number; error: string | null }) {
  const { t } = useI18n();
  const [length, setLength] = useState(0);
  const hint =
    length === 0
      ? t('access.password.rule', { count: minLength })
      : length < minLength
        ? t('access.password.short', { count: minLength - length })
        : length < comfortable
          ? t('access.password.fair')
          : t('access.password.good');
  return (
    <PasswordField
      name="password"
      label={t('access.password.label')}
      hint={hint}
      error={error}
      autoComplete="new-password"
      minLength={minLength}
      maxLength={128}
      onChange={(event) => setLength(event.target.value.length)}
    />
  );
}
