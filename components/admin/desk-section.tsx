'use client';

import { type ReactNode, useId, useState } from 'react';
import { FormProblem } from '@/components/access/form-problem';
import { LanguageField } from '@/components/access/language-field';
import type { Answer, Refusal } from '@/components/access/use-act';
import { useSubmit } from '@/components/access/use-submit';
import { useI18n } from '@/components/ui/i18n-provider';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { maxPatternLength, pageParts } from '@/lib/core/formats/page-address';
import { type SecondApprovalPolicy, secondApprovalPolicies } from '@/lib/core/review/second-approval';
import type { LanguageName } from '@/lib/i18n/language-names';
import styles from './admin.module.css';

type Settings = {
  readonly name: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly secondApproval: SecondApprovalPolicy;
  readonly readingPass: boolean;
  readonly urgentMinutes: number | null;
  readonly creditNames: boolean;
  readonly timeZone: string;
  /** Empty for none. */
  readonly pagePattern: string;
};

type Props = Settings & {
  languages: readonly LanguageName[];
  timeZones: readonly string[];
  saveDesk: (settings: Settings) => Promise<Answer<void>>;
  children: ReactNode;
};

export function DeskSection({ languages, timeZones, saveDesk, children, ...desk }: Props) {
  const { t } = useI18n();
  const id = useId();
  const [policy, setPolicy] = useState(desk.secondApproval);
  const [urgent, setUrgent] = useState(desk.urgentMinutes !== null);
  const [saved, setSaved] = useState(false);
  const send = async (values: FormData): Promise<Refusal | null> => {
    setSaved(false);
    const answer = await saveDesk({
      name: String(values.get('name')),
      sourceLanguage: String(values.get('sourceLanguage')),
      targetLanguage: String(values.get('targetLanguage')),
      secondApproval: policy,
      readingPass: values.has('readingPass'),
      urgentMinutes: urgent && policy !== 'off' ? Number(values.get('urgentMinutes')) : null,
      creditNames: values.has('creditNames'),
      timeZone: String(values.get('timeZone')),
      pagePattern: String(values.get('pagePattern')),
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
        <SelectField
          label={t('admin.desk.second')}
          value={policy}
          onChange={(event) =>
            setPolicy(secondApprovalPolicies.find((one) => one === event.target.value) ?? 'always')
          }
        >
          {secondApprovalPolicies.map((one) => (
            <option key={one} value={one}>
              {t(`admin.desk.policy.${one}`)}
            </option>
          ))}
        </SelectField>
        <p className={`notice ${policy === 'always' ? '' : 'warning'}`}>
          {t(`admin.desk.policyNote.${policy}`)}
        </p>
        {policy !== 'off' && (
          <label className={styles.choice}>
            <input type="checkbox" checked={urgent} onChange={(event) => setUrgent(event.target.checked)} />
            <span>{t('admin.desk.urgent')}</span>
          </label>
        )}
        {policy !== 'off' && urgent && (
          <TextField
            name="urgentMinutes"
            label={t('admin.desk.urgentMinutes')}
            type="number"
            min={1}
            max={1440}
            defaultValue={desk.urgentMinutes ?? 30}
            required
            error={isWrong('urgentMinutes') ? t('admin.desk.urgentWrong') : null}
          />
        )}
        <label className={styles.choice}>
          <input type="checkbox" name="readingPass" defaultChecked={desk.readingPass} />
          <span>{t('admin.desk.readingPass')}</span>
        </label>
        <label className={styles.choice}>
          <input type="checkbox" name="creditNames" defaultChecked={desk.creditNames} />
          <span>{t('admin.desk.creditNames')}</span>
        </label>
        <SelectField name="timeZone" label={t('admin.desk.timeZone')} defaultValue={desk.timeZone}>
          {timeZones.map((zone) => (
            <option key={zone}>{zone}</option>
          ))}
        </SelectField>
        <TextField
          name="pagePattern"
          label={t('admin.desk.pagePattern')}
          hint={t('admin.desk.pagePatternHint', { parts: pageParts.join(' ') })}
          defaultValue={desk.pagePattern}
          maxLength={maxPatternLength}
          inputMode="url"
          autoCapitalize="none"
          spellCheck={false}
          error={isWrong('pagePattern') ? t('admin.desk.pagePatternWrong') : null}
        />
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
