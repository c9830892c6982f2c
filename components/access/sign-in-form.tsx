'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import { TextField } from '@/components/ui/text-field';
import { signIn } from './authenticate';
import { FormProblem } from './form-problem';
import { PasswordField } from './password-field';
import { useSubmit } from './use-submit';

type Props = {
  /** What follows once somebody is signed in; else they begin at the queue. */
  done?: () => void;
};

export function SignInForm({ done = () => window.location.assign('/') }: Props) {
  const { t } = useI18n();
  const { form, pending, refusal, isWrong } = useSubmit(async (values) => {
    const refused = await signIn(String(values.get('email')).trim(), String(values.get('password')));
    if (!refused) done();
    return refused;
  });
  return (
    <form {...form} className="stack">
      <FormProblem
        refusal={refusal}
        say={{
          unauthenticated: t('access.signIn.refused'),
          bad_input: t('access.signIn.incomplete'),
          rate_limited: t('access.signIn.tooOften'),
        }}
      />
      <TextField
        name="email"
        type="email"
        label={t('access.email')}
        autoComplete="username"
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        required
        error={isWrong('email') ? t('access.emailWrong') : null}
      />
      <PasswordField
        name="password"
        label={t('access.password.label')}
        autoComplete="current-password"
        error={isWrong('password') ? t('access.password.missing') : null}
      />
      <button type="submit" className="button primary" aria-disabled={pending}>
        {pending ? t('access.signIn.sending') : t('access.signIn.submit')}
      </button>
      <p className="muted">{t('access.signIn.forgotten')}</p>
    </form>
  );
}
