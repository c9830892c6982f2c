import { type DeskRuleProblem, problemsOfDeskRule, tryDeskRule } from '@/lib/core/checks/desk-rule';
import { addDeskRule, changeDeskRule, getDeskRule, listNewestRows } from '@/lib/data/desk-rules';
import type { PersonScope } from '@/lib/data/scope';
import type { DeskRuleInput, SeenRule } from '@/lib/schema/desk-rule';

/** A place where a rule would find something. */
export type Trial = {
  readonly rows: number;
  readonly articles: number;
  /** The first of them. */
  readonly places: readonly {
    readonly id: string;
    readonly translationId: string;
    readonly source: string;
    readonly target: string;
  }[];
};

const mostPlaces = 20;

/** Stores a rule that has no problems, switched off; answers its problems otherwise. */
export async function storeDeskRule(
  scope: PersonScope,
  rule: DeskRuleInput,
): Promise<readonly DeskRuleProblem[]> {
  const problems = problemsOfDeskRule({ ...rule, id: '' });
  if (problems.length === 0) await addDeskRule(scope, rule);
  return problems;
}

/** Where a rule finds something in the newest articles. */
export async function tryStoredRule(scope: PersonScope, seen: SeenRule): Promise<Trial> {
  scope.demand('administer');
  const rule = await getDeskRule(scope, seen);
  const found = tryDeskRule(rule, await listNewestRows(scope)).map(({ segment }) => segment);
  return {
    rows: found.length,
    articles: new Set(found.map(({ translationId }) => translationId)).size,
    places: found
      .slice(0, mostPlaces)
      .map(({ id, translationId, source, target }) => ({ id, translationId, source, target })),
  };
}

/** Switches a rule on, as it was tried just now, or off. */
export async function switchDeskRule(scope: PersonScope, seen: SeenRule, live: boolean): Promise<SeenRule> {
  const { tried } = await getDeskRule(scope, seen);
  if (!live) return changeDeskRule(scope, seen, { live, tried });
  return changeDeskRule(scope, seen, { live, tried: (await tryStoredRule(scope, seen)).rows });
}
