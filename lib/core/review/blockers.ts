import { checkSegment } from '@/lib/core/checks/check-article';
import { findingKey } from '@/lib/core/checks/finding-key';
import type { CheckSegment, Context, Finding } from '@/lib/core/checks/rule';
import { rules } from '@/lib/core/checks/rules';

const ofOneRow = rules.filter(({ wide }) => !wide);
const counted = ofOneRow.filter(({ soft }) => !soft);

export type KeyedFinding = Finding & { readonly key: string };
export type RowFound = {
  readonly blockers: readonly KeyedFinding[];
  readonly warnings: readonly KeyedFinding[];
};

/**
 * What a row says by itself: what stops its approval, and what warns. Hints are left out, and what only the whole article
 * tells; no rule that stops approval reads other rows.
 */
export function findInRow(
  segment: CheckSegment,
  { source, target }: Pick<Context, 'source' | 'target'>,
): RowFound {
  const found = checkSegment(segment, { source, target, article: [segment], glossary: [] }, counted).map(
    (finding) => ({ ...finding, key: findingKey(finding, segment) }),
  );
  return {
    blockers: found.filter(({ severity }) => severity === 'critical'),
    warnings: found.filter(({ severity }) => severity !== 'critical'),
  };
}

/** The keys of all that a row says by itself, hints too. */
export const keysInRow = (
  segment: CheckSegment,
  { source, target }: Pick<Context, 'source' | 'target'>,
): ReadonlySet<string> =>
  new Set(
    checkSegment(segment, { source, target, article: [segment], glossary: [] }, ofOneRow).map((finding) =>
      findingKey(finding, segment),
    ),
  );
