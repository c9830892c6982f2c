import { checkSegment } from '@/lib/core/checks/check-article';
import { findingKey } from '@/lib/core/checks/finding-key';
import { gradeOf } from '@/lib/core/checks/grade';
import type { CheckSegment, Context, Finding, Rule, Settings } from '@/lib/core/checks/rule';
import { rules } from '@/lib/core/checks/rules';

export type KeyedFinding = Finding & { readonly key: string };
export type RowFound = {
  readonly blockers: readonly KeyedFinding[];
  readonly warnings: readonly KeyedFinding[];
};

/** What checks go by besides the text. */
export type Ground = Omit<Context, 'article'>;

/**
 * What a row says by itself: what stops its approval, and what warns. Hints are left out, and what only the whole article
 * tells (`findAround`); no rule that stops approval reads other rows.
 */
export function findInRow(segment: CheckSegment, ground: Ground): RowFound {
  const own = counted(ground.settings, ({ wide }) => !wide);
  const found = keyed(segment, checkSegment(segment, { ...ground, article: [segment] }, own));
  return {
    blockers: found.filter(({ severity }) => severity === 'critical'),
    warnings: found.filter(({ severity }) => severity !== 'critical'),
  };
}

/** The keys of all that a row says by itself, hints too. */
export const keysInRow = (segment: CheckSegment, ground: Ground): ReadonlySet<string> =>
  new Set(
    checkSegment(segment, { ...ground, article: [segment] }, ofOneRow).map((finding) =>
      findingKey(finding, segment),
    ),
  );

/** What only the whole article tells of each of these rows of it: warnings, hints left out. */
export function findAround(
  segments: readonly CheckSegment[],
  context: Context,
): readonly (readonly KeyedFinding[])[] {
  const wide = counted(context.settings, (rule) => rule.wide || rule.settles);
  return segments.map((segment) =>
    keyed(segment, checkSegment(segment, context, wide)).filter(({ code }) => wideCodes.has(code)),
  );
}

const ofOneRow = rules.filter(({ wide }) => !wide);
const wideCodes: ReadonlySet<string> = new Set(rules.filter(({ wide }) => wide).map(({ id }) => id));

const counted = (settings: Settings | undefined, test: (rule: Rule) => boolean | undefined) =>
  rules.filter((rule) => test(rule) && ['blocker', 'warning'].includes(gradeOf(rule, settings)));

const keyed = (segment: CheckSegment, findings: readonly Finding[]): readonly KeyedFinding[] =>
  findings.map((finding) => ({ ...finding, key: findingKey(finding, segment) }));
