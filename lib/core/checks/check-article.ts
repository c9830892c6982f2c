import type { CheckSegment, Context, Finding, Rule } from '@/lib/core/checks/rule';
import { rules } from '@/lib/core/checks/rules';
import { primaryLanguage } from '@/lib/core/language';

/** What the rules find in one segment, in the order of `rules`. Pure: the same segment and context, the same findings. */
export function checkSegment(
  segment: CheckSegment,
  context: Context,
  chosen: readonly Rule[] = rules,
): readonly Finding[] {
  const fitting = chosen.filter((rule) => reads(rule, context));
  const run = (rule: Rule): readonly Finding[] =>
    rule.find(segment, context).map((found) => ({ code: rule.id, severity: rule.severity, ...found }));
  for (const rule of fitting.filter(({ settles }) => settles)) {
    const settled = run(rule);
    if (settled.length > 0) return settled;
  }
  return fitting.filter(({ settles }) => !settles).flatMap(run);
}

/** The findings of each segment of an article, in its order. */
export const checkArticle = (context: Context): readonly (readonly Finding[])[] =>
  context.article.map((segment) => checkSegment(segment, context));

const reads = ({ languages }: Rule, { source, target }: Context): boolean =>
  (!languages?.source || languages.source === primaryLanguage(source)) &&
  (!languages?.target || languages.target === primaryLanguage(target));
