'use client';

import { useState } from 'react';
import { FormProblem } from '@/components/access/form-problem';
import type { Answer, Refusal } from '@/components/access/use-act';
import { useSubmit } from '@/components/access/use-submit';
import { useI18n } from '@/components/ui/i18n-provider';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { DeskRuleProblem } from '@/lib/core/checks/desk-rule';
import type { DeskRule } from '@/lib/core/checks/rule';
import admin from './admin.module.css';
import styles from './checks.module.css';

type Draft = Omit<DeskRule, 'id'>;
export type StoreRule = (rule: Draft) => Promise<Answer<readonly DeskRuleProblem[]>>;

type Props = {
  languages: { readonly source: string; readonly target: string };
  storeRule: StoreRule;
  onStored: () => void;
};

/** A new rule: a pattern of each side, what is wrong then, and what mends it. */
export function OwnRuleForm({ languages, storeRule, onStored }: Props) {
  const { t } = useI18n();
  const [demands, setDemands] = useState<DeskRule['demands']>('absent');
  const [severity, setSeverity] = useState<DeskRule['severity']>('major');
  const [problems, setProblems] = useState<readonly DeskRuleProblem[]>([]);
  const send = async (values: FormData): Promise<Refusal | null> => {
    const text = (name: string) => String(values.get(name) ?? '');
    setProblems([]);
    const answer = await storeRule({
      source: text('source'),
      target: text('target'),
      demands,
      matchCase: values.has('matchCase'),
      message: { vi: text('vi'), en: text('en') },
      fix: demands === 'absent' && (text('fix').trim() !== '' || values.has('removes')) ? text('fix') : null,
      severity,
    });
    if (!answer.ok) return answer;
    if (answer.value.length === 0) {
      onStored();
      return null;
    }
    setProblems(answer.value);
    return {
      code: 'bad_input',
      fields: answer.value.map(({ field, code }) => ({ pointer: `/${field}`, detail: code })),
    };
  };
  const { form, pending, refusal, isWrong } = useSubmit(send);
  const wrong = (field: DeskRuleProblem['field']): string | null => {
    const problem = problems.find((one) => one.field === field);
    if (problem) return t(`checks.own.problem.${problem.code}`, { place: (problem.at ?? 0) + 1 });
    return isWrong(field) ? t('checks.own.problem.missing') : null;
  };
  return (
    <form {...form} className={styles.form}>
      <FormProblem refusal={refusal} />
      <div className={admin.fields}>
        <TextField
          name="source"
          label={t('checks.own.source')}
          hint={t('checks.own.sourceHint')}
          lang={languages.source}
          maxLength={500}
          error={wrong('source')}
        />
        <SelectField
          label={t('checks.own.demands')}
          value={demands}
          onChange={(event) => setDemands(event.target.value === 'present' ? 'present' : 'absent')}
        >
          <option value="absent">{t('checks.own.absent')}</option>
          <option value="present">{t('checks.own.present')}</option>
        </SelectField>
        <TextField
          name="target"
          label={t('checks.own.target')}
          hint={t('checks.own.targetHint')}
          lang={languages.target}
          maxLength={500}
          required
          error={wrong('target')}
        />
        <SelectField
          label={t('checks.own.severity')}
          value={severity}
          onChange={(event) => setSeverity(event.target.value === 'critical' ? 'critical' : 'major')}
        >
          <option value="major">{t('checks.grade.warning')}</option>
          <option value="critical">{t('checks.grade.blocker')}</option>
        </SelectField>
        <TextField
          name="vi"
          label={t('checks.own.vi')}
          lang="vi"
          maxLength={300}
          required
          error={wrong('vi')}
        />
        <TextField
          name="en"
          label={t('checks.own.en')}
          lang="en"
          maxLength={300}
          required
          error={wrong('en')}
        />
        {demands === 'absent' && (
          <TextField
            name="fix"
            label={t('checks.own.fix')}
            lang={languages.target}
            maxLength={500}
            error={wrong('fix')}
          />
        )}
      </div>
      {demands === 'absent' && (
        <label className={admin.choice}>
          <input type="checkbox" name="removes" />
          <span>{t('checks.own.removes')}</span>
        </label>
      )}
      <label className={admin.choice}>
        <input type="checkbox" name="matchCase" />
        <span>{t('checks.own.matchCase')}</span>
      </label>
      <div className="row">
        <button type="submit" className="button primary" aria-disabled={pending}>
          {t('checks.own.store')}
        </button>
      </div>
    </form>
  );
}
