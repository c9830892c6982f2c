'use client';

import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '@/components/access/form-problem';
import { LanguageField } from '@/components/access/language-field';
import type { Answer, Refusal } from '@/components/access/use-act';
import { useSubmit } from '@/components/access/use-submit';
import { TextField } from '@/components/ui/text-field';
import type { LanguageName } from '@/lib/i18n/language-names';
import styles from './admin.module.css';

type Settings = {
  readonly name: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly secondApproval: boolean;
};

type Props = Settings & {
  languages: readonly LanguageName[];
  saveDesk: (settings: Settings) => Promise<Answer<void>>;
  children: ReactNode;
};

export function DeskSection({ languages, saveDesk, children, ...desk }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [secondApproval, setSecondApproval] = useState(desk.secondApproval);
  const [saved, setSaved] = useState(false);
  const send = async (values: FormData): Promise<Refusal | null> => {
    setSaved(false);
    const answer = await saveDesk({
      name: String(values.get('name')),
      sourceLanguage: String(values.get('sourceLanguage')),
      targetLanguage: String(values.get('targetLanguage')),
      secondApproval,
    });
    if (!answer.ok) return answer;
    setSaved(true);
    return null;
  };
  const { form, pending, refusal, isWrong } = useSubmit(send);
  return (
    <section aria-labelledby={`${id}-title`} className="stack">
      <h2 id={`${id}-title`}>{t('admin.desk.title')}</h2>
      <form
        {...form}
        aria-labelledby={`${id}-title`}
        className={styles.panel}
        onChange={() => setSaved(false)}
      >
        <FormProblem refusal={refusal} />
        <TextField
          name="name"
          label={t('access.welcome.desk')}
          defaultValue={desk.name}
          maxLength={100}
          required
          error={isWrong('name') ? t('access.welcome.deskWrong') : null}
        />
        <div className={styles.fields}>
          <LanguageField
            name="sourceLanguage"
            label={t('access.language.source')}
            languages={languages}
            defaultValue={desk.sourceLanguage}
            error={isWrong('sourceLanguage') ? t('access.language.wrong') : null}
          />
          <LanguageField
            name="targetLanguage"
            label={t('access.language.target')}
            languages={languages}
            defaultValue={desk.targetLanguage}
            error={isWrong('targetLanguage') ? t('access.language.wrongTarget') : null}
          />
        </div>
        <p className={styles.note}>{t('admin.desk.languagesNote')}</p>
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={secondApproval}
            aria-describedby={`${id}-second`}
            onChange={(event) => setSecondApproval(event.target.checked)}
          />
          <span>{t('admin.desk.second')}</span>
        </label>
        <p id={`${id}-second`} className={`notice ${secondApproval ? '' : 'warning'}`}>
          {secondApproval ? t('admin.desk.secondOn') : t('admin.desk.secondOff')}
        </p>
        <div className="row">
          <button type="submit" className="button primary" aria-disabled={pending}>
            {t('common.save')}
          </button>
          <span role="status">{saved && t('admin.desk.saved')}</span>
        </div>
      </form>
      {children}
    </section>
  );
}
