'use client';

import { useId } from 'react';
import { FormProblem } from '@/components/access/form-problem';
import type { Answer, Refusal } from '@/components/access/use-act';
import { useSubmit } from '@/components/access/use-submit';
import { useI18n } from '@/components/ui/i18n-provider';
import { TextField } from '@/components/ui/text-field';
import styles from './admin.module.css';
import type { NewKey } from './key-dialog';

type Props = {
  scopes: readonly ('articles:write' | 'export:read')[];
  makeKey: (key: { name: string; scopes: string[]; origins: string }) => Promise<Answer<string>>;
  onKey: (key: NewKey) => void;
};

export function KeyForm({ scopes, makeKey, onKey }: Props) {
  const { t } = useI18n();
  const id = useId();
  const send = async (values: FormData): Promise<Refusal | null> => {
    const chosen = scopes.filter((scope) => values.getAll('scopes').includes(scope));
    const name = String(values.get('name'));
    const answer = await makeKey({ name, scopes: chosen, origins: String(values.get('origins')) });
    if (!answer.ok) return answer;
    onKey({ name, scopes: chosen, key: answer.value });
    form.ref.current?.reset();
    return null;
  };
  const { form, pending, refusal, isWrong } = useSubmit(send);
  return (
    <form {...form} aria-labelledby={`${id}-title`} className={styles.panel}>
      <h3 id={`${id}-title`}>{t('admin.keys.make.title')}</h3>
      <FormProblem refusal={refusal} />
      <TextField
        name="name"
        label={t('admin.keys.make.name')}
        hint={t('admin.keys.make.nameHint')}
        autoComplete="off"
        maxLength={100}
        required
        error={isWrong('name') ? t('admin.keys.make.nameWrong') : null}
      />
      <fieldset className={styles.choices} aria-describedby={isWrong('scopes') ? `${id}-scopes` : undefined}>
        <legend>{t('admin.keys.may')}</legend>
        {isWrong('scopes') && (
          <p id={`${id}-scopes`} className={styles.error}>
            {t('admin.keys.make.scopesWrong')}
          </p>
        )}
        {scopes.map((scope) => (
          <label key={scope} className={styles.choice}>
            <input type="checkbox" name="scopes" value={scope} />
            <span>
              {t(`admin.keys.scope.${scope === 'export:read' ? 'read' : 'write'}`)}
              <code className={styles.email}>{scope}</code>
            </span>
          </label>
        ))}
      </fieldset>
      <TextField
        name="origins"
        label={t('admin.keys.make.origins')}
        hint={t('admin.keys.make.originsHint')}
        autoComplete="off"
        inputMode="url"
        maxLength={4000}
        error={isWrong('origins') ? t('admin.keys.make.originsWrong') : null}
      />
      <p>
        <button type="submit" className="button primary" aria-disabled={pending}>
          {t('admin.keys.make.submit')}
        </button>
      </p>
    </form>
  );
}
