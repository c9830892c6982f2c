'use client';

import { useId } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import type { CheckCode, Grade } from '@/lib/core/checks/rule';
import styles from './checks.module.css';

export type CheckRule = {
  readonly code: CheckCode;
  /** What it counts as at this desk, and where no desk has chosen. */
  readonly grade: Grade | 'off';
  readonly own: Grade;
  readonly mayBlock: boolean;
  readonly counts: {
    readonly found: number;
    readonly fixed: number;
    readonly kept: number;
    readonly passed: number;
  } | null;
  /** The desk mostly leaves alone what it finds. */
  readonly noisy: boolean;
};

type Props = {
  rule: CheckRule;
  chosen: Grade | 'off';
  choose: (code: CheckCode, grade: Grade | 'off') => void;
};

const grades = ['blocker', 'warning', 'hint', 'off'] as const;

/** One rule: what it is called, why it is looked for, what became of what it found, and what it counts as. */
export function CheckChoice({ rule, chosen, choose }: Props) {
  const { t } = useI18n();
  const id = useId();
  const { code, own, counts } = rule;
  return (
    <li className={styles.rule} data-changed={chosen !== rule.grade}>
      <div>
        <span id={`${id}-name`} className={styles.name}>
          {t(`findings.code.${code}.name`)}
        </span>
        <span id={`${id}-why`} className={styles.why}>
          {t(`findings.code.${code}.why`)}
        </span>
        <span className={styles.counts}>
          {counts ? t('checks.counts', counts) : t('checks.never')}
          {rule.noisy && <strong>{t('checks.noisyMark')}</strong>}
        </span>
      </div>
      <select
        className="input"
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-why`}
        value={chosen}
        onChange={(event) => choose(code, grades.find((one) => one === event.target.value) ?? own)}
      >
        {grades
          .filter((grade) => grade !== 'blocker' || rule.mayBlock)
          .map((grade) => (
            <option key={grade} value={grade}>
              {grade === own
                ? t('checks.usual', { grade: t(`checks.grade.${grade}`) })
                : t(`checks.grade.${grade}`)}
            </option>
          ))}
      </select>
    </li>
  );
}
