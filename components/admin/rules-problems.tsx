import { useI18n } from '@/components/ui/i18n-provider';
import type { SrxProblem } from '@/lib/core/segmentation/srx/read-srx';
import styles from './admin.module.css';

type Props = { title: string; problems: readonly SrxProblem[] };

/** What is wrong with a file of rules, each with where it is and what to do. */
export function RulesProblems({ title, problems }: Props) {
  const { t } = useI18n();
  return (
    <div role="alert" className="notice error">
      <p>{title}</p>
      <ul className={styles.problems}>
        {problems.map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two problems may be alike, and the list never changes
          <li key={index}>
            <strong>
              {problem.rule === undefined
                ? t('admin.rules.line', { line: problem.line })
                : t('admin.rules.lineRule', { line: problem.line, rule: problem.rule, rules: problem.rules })}
            </strong>
            {problem.text && <code>{problem.text}</code>}
            <span>{t(`admin.rules.problem.${problem.code}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
