import type { Grade, Rule, Settings, Severity } from '@/lib/core/checks/rule';

/** What stops an approval has to follow from the row alone: a rule that reads other rows never blocks. */
export const mayBlock = ({ wide }: Pick<Rule, 'wide'>): boolean => !wide;

/** What the findings of a rule count as where no desk has chosen. */
export const ownGrade = ({ soft, severity }: Pick<Rule, 'soft' | 'severity'>): Grade => {
  if (soft) return 'hint';
  return severity === 'critical' ? 'blocker' : 'warning';
};

/** What they count as under these settings; `off` when nothing is looked for. */
export function gradeOf(rule: Rule, settings: Settings | undefined): Grade | 'off' {
  const chosen = settings?.[rule.id] ?? ownGrade(rule);
  return chosen === 'blocker' && !mayBlock(rule) ? 'warning' : chosen;
}

/** The severity of its findings: critical exactly where they block; null of a rule that is switched off. */
export function severityOf(rule: Rule, settings: Settings | undefined): Severity | null {
  const grade = gradeOf(rule, settings);
  if (grade === 'off') return null;
  if (grade === 'blocker') return 'critical';
  return rule.severity === 'critical' ? 'major' : rule.severity;
}
