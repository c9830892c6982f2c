'use client';

import { useId, useState } from 'react';
import { FormProblem } from '@/components/access/form-problem';
import { type Answer, useAct } from '@/components/access/use-act';
import { useI18n } from '@/components/ui/i18n-provider';
import type { CheckCode, Grade } from '@/lib/core/checks/rule';
import { CheckChoice, type CheckRule } from './check-choice';
import styles from './checks.module.css';

type Setting = { code: CheckCode; grade: Grade | 'off' | null };
type Choices = ReadonlyMap<CheckCode, Grade | 'off'>;

type Props = {
  rules: readonly CheckRule[];
  saveChecks: (settings: Setting[]) => Promise<Answer<void>>;
};

const groups = ['blocker', 'warning', 'hint', 'off'] as const;

/** What the desk looks for, and how much it makes of it. Nothing changes before Save. */
export function ChecksSection({ rules, saveChecks }: Props) {
  const { t } = useI18n();
  const id = useId();
  const { pending, refusal, act } = useAct();
  const [choices, setChoices] = useState<Choices>(new Map());
  const [saved, setSaved] = useState(false);
  const changed = rules.filter(({ code, grade }) => (choices.get(code) ?? grade) !== grade);
  const noisy = rules.filter((rule) => rule.noisy && rule.grade !== 'off');
  const choose = (code: CheckCode, grade: Grade | 'off') => {
    setSaved(false);
    setChoices(new Map(choices).set(code, grade));
  };
  const save = () =>
    act(async () => {
      const answer = await saveChecks(
        changed.map(({ code, own }) => {
          const chosen = choices.get(code) ?? own;
          return { code, grade: chosen === own ? null : chosen };
        }),
      );
      if (!answer.ok) return answer;
      setChoices(new Map());
      setSaved(true);
      return null;
    });
  return (
    <section aria-labelledby={`${id}-title`} className="stack">
      <h2 id={`${id}-title`}>{t('checks.title')}</h2>
      <p className={styles.lead}>{t('checks.lead')}</p>
      {noisy.length > 0 && (
        <p className="notice warning">
          {t('checks.noisy', { names: noisy.map(({ code }) => t(`findings.code.${code}.name`)).join(' · ') })}
        </p>
      )}
      {groups.map((group) => {
        const members = rules.filter(({ grade }) => grade === group);
        return (
          members.length > 0 && (
            <details key={group} className={styles.group}>
              <summary>
                <h3>{t(`checks.group.${group}`, { count: members.length })}</h3>
              </summary>
              <ul className={styles.rules}>
                {members.map((rule) => (
                  <CheckChoice
                    key={rule.code}
                    rule={rule}
                    chosen={choices.get(rule.code) ?? rule.grade}
                    choose={choose}
                  />
                ))}
              </ul>
            </details>
          )
        );
      })}
      <div className={styles.bar} data-open={changed.length > 0 || refusal !== null}>
        <FormProblem refusal={refusal} />
        {changed.length > 0 && (
          <button type="button" className="button primary" aria-disabled={pending} onClick={save}>
            {t('checks.save', { count: changed.length })}
          </button>
        )}
        <span role="status">{saved && t('checks.saved')}</span>
      </div>
    </section>
  );
}
