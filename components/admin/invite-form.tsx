'use client';

import { useId } from 'react';
import { FormProblem } from '@/components/access/form-problem';
import type { Answer, Refusal } from '@/components/access/use-act';
import { useSubmit } from '@/components/access/use-submit';
import { useI18n } from '@/components/ui/i18n-provider';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { Role } from '@/lib/core/review/roles';
import styles from './admin.module.css';

type Props = {
  roles: readonly Role[];
  invite: (person: { email: string; role: string }) => Promise<Answer<string>>;
  onLink: (email: string, url: string) => void;
};

/** Makes a link that lets one person in, once. Sending it is up to the administrator. */
export function InviteForm({ roles, invite, onLink }: Props) {
  const { t } = useI18n();
  const title = useId();
  const send = async (values: FormData): Promise<Refusal | null> => {
    const email = String(values.get('email')).trim();
    const answer = await invite({ email, role: String(values.get('role')) });
    if (!answer.ok) return answer;
    onLink(email, answer.value);
    form.ref.current?.reset();
    return null;
  };
  const { form, pending, refusal, isWrong } = useSubmit(send);
  const already = refusal?.code === 'already_done';
  return (
    <form {...form} aria-labelledby={title} className={styles.panel}>
      <h3 id={title}>{t('admin.people.invite.title')}</h3>
      <FormProblem refusal={refusal} say={{ already_done: t('admin.people.invite.already') }} />
      <div className={styles.fields}>
        <TextField
          name="email"
          type="email"
          label={t('access.email')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
          error={isWrong('email') && !already ? t('access.emailWrong') : null}
        />
        <SelectField name="role" label={t('admin.people.role')} defaultValue="editor">
          {roles.map((role) => (
            <option key={role} value={role}>
              {t(`common.role.${role}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <dl className={styles.roles}>
        {roles.map((role) => (
          <div key={role}>
            <dt>{t(`common.role.${role}`)}</dt>
            <dd>{t(`access.does.${role}`)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="submit" className="button primary" aria-disabled={pending}>
          {t('admin.people.invite.submit')}
        </button>
      </p>
    </form>
  );
}
