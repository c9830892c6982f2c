'use client';

import { FormProblem } from '@/components/access/form-problem';
import type { Answer, Refusal } from '@/components/access/use-act';
import { useSubmit } from '@/components/access/use-submit';
import { useI18n } from '@/components/ui/i18n-provider';
import { TextField } from '@/components/ui/text-field';
import styles from './glossary.module.css';

/** What something is to be called, as the form sends it. */
export type TermWords = { source: string; targets: string[]; forbidden: string[]; note: string };

type Props = {
  term?: Readonly<TermWords>;
  languages: { readonly source: string; readonly target: string };
  send: (term: TermWords) => Promise<Answer<unknown>>;
  onSaved: (term: TermWords) => void;
  submit: string;
};

const forms = (text: FormDataEntryValue | null): string[] =>
  String(text ?? '')
    .split(/[;；\n]/)
    .map((form) => form.trim())
    .filter((form) => form !== '');

/** An entry of the glossary. Forms of one field stand between semicolons. */
export function TermForm({ term, languages, send, onSaved, submit }: Props) {
  const { t } = useI18n();
  const sent = async (values: FormData): Promise<Refusal | null> => {
    const words = {
      source: String(values.get('source')),
      targets: forms(values.get('targets')),
      forbidden: forms(values.get('forbidden')),
      note: String(values.get('note')),
    };
    const answer = await send(words);
    if (!answer.ok) return named(answer);
    onSaved(words);
    return null;
  };
  const { form, pending, refusal, isWrong } = useSubmit(sent);
  return (
    <form {...form} className={styles.form}>
      <FormProblem refusal={refusal} say={{ conflict: t('glossary.conflict') }} />
      <div className={styles.fields}>
        <TextField
          name="source"
          label={t('glossary.source')}
          lang={languages.source}
          defaultValue={term?.source}
          maxLength={200}
          required
          error={isWrong('source') ? t('glossary.sourceWrong') : null}
        />
        <TextField
          name="targets"
          label={t('glossary.targets')}
          hint={t('glossary.formsHint')}
          lang={languages.target}
          defaultValue={term?.targets.join('; ')}
          error={isWrong('targets') ? t('glossary.targetsWrong') : null}
        />
        <TextField
          name="forbidden"
          label={t('glossary.forbidden')}
          hint={t('glossary.forbiddenHint')}
          lang={languages.target}
          defaultValue={term?.forbidden.join('; ')}
          error={isWrong('forbidden') ? t('glossary.forbiddenWrong') : null}
        />
        <TextField
          name="note"
          label={t('glossary.note')}
          defaultValue={term?.note}
          maxLength={500}
          error={isWrong('note') ? t('glossary.noteWrong') : null}
        />
      </div>
      <div className="row">
        <button type="submit" className="button primary" aria-disabled={pending}>
          {submit}
        </button>
      </div>
    </form>
  );
}

/** A form of a list that is wrong is told of its field. */
const named = (refusal: Refusal): Refusal => ({
  ...refusal,
  fields: refusal.fields.map((field) => ({
    ...field,
    pointer: field.pointer.replace(/^(\/term)?(\/[a-z]+).*$/, '$2'),
  })),
});
