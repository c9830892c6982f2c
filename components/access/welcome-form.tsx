'use client';

import { useI18n } from '@/components/ui/i18n-provider';
import { TextField } from '@/components/ui/text-field';
import type { LanguageName } from '@/lib/i18n/language-names';
import { signIn } from './authenticate';
import { FormProblem } from './form-problem';
import { LanguageField } from './language-field';
import { NewPasswordField } from './new-password-field';
import type { Answer, Refusal } from './use-act';
import { useSubmit } from './use-submit';

type Props = {
  kind: 'setup' | 'join' | 'password';
  /** The address the link was made for; null when the first administrator types one. */
  email: string | null;
  minPasswordLength: number;
  languages: readonly LanguageName[];
  /** Uses the link up and answers the address to sign in with. */
  accept: (form: FormData) => Promise<Answer<string>>;
};

/** What a one-time link asks of whoever opens it; then they are in. */
export function WelcomeForm({ kind, email, minPasswordLength, languages, accept }: Props) {
  const { t } = useI18n();
  const enter = async (values: FormData): Promise<Refusal | null> => {
    const answer = await accept(values);
    if (!answer.ok) return answer;
    // The link is used up. Should this one fail, the front page leads to the sign-in form.
    await signIn(answer.value, String(values.get('password'))).catch(() => null);
    window.location.assign('/');
    return null;
  };
  const { form, pending, refusal, isWrong } = useSubmit(enter);
  const wrong = (name: string, words: string) => (isWrong(name) ? words : null);
  return (
    <form {...form} className="stack">
      <FormProblem
        refusal={refusal}
        say={{ gone: t('access.spent.body'), conflict: t('access.welcome.taken') }}
      />
      <input type="hidden" name="kind" value={kind} />
      {kind !== 'password' && (
        <TextField
          name="name"
          label={t('access.welcome.name')}
          hint={t('access.welcome.nameHint')}
          autoComplete="name"
          maxLength={100}
          required
          error={wrong('name', t('access.welcome.nameWrong'))}
        />
      )}
      <TextField
        name="email"
        type="email"
        label={t('access.email')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        readOnly={email !== null}
        defaultValue={email ?? undefined}
        required
        error={wrong('email', t('access.emailWrong'))}
      />
      <NewPasswordField
        minLength={minPasswordLength}
        error={wrong('password', t('access.password.wrong', { count: minPasswordLength }))}
      />
      {kind === 'setup' && (
        <>
          <TextField
            name="desk"
            label={t('access.welcome.desk')}
            hint={t('access.welcome.deskHint')}
            maxLength={100}
            required
            error={wrong('desk', t('access.welcome.deskWrong'))}
          />
          <LanguageField
            name="sourceLanguage"
            label={t('access.language.source')}
            languages={languages}
            defaultValue="vi"
            error={wrong('sourceLanguage', t('access.language.wrong'))}
          />
          <LanguageField
            name="targetLanguage"
            label={t('access.language.target')}
            languages={languages}
            defaultValue="en"
            error={wrong('targetLanguage', t('access.language.wrongTarget'))}
          />
        </>
      )}
      <button type="submit" className="button primary" aria-disabled={pending}>
        {pending ? t('access.welcome.sending') : t(`access.welcome.${kind}.submit`)}
      </button>
    </form>
  );
}
