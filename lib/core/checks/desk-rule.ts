import type { CheckSegment, DeskRule, Found } from '@/lib/core/checks/rule';
import type { Span } from '@/lib/core/span';
import { type Automaton, automatonOf, longestMatchAt, pointBefore } from '@/lib/core/text/automaton';
import { Refused, refusals } from '@/lib/core/text/character-set';
import { isWordChar, parseExpression } from '@/lib/core/text/expression';

/** Most characters of an expression or a fix, and of a message; most rules of a desk. */
export const deskRuleLimits = { pattern: 500, message: 300, rules: 100 } as const;

export const deskRuleProblemCodes = ['missing', 'long', 'nothing', 'circular', ...refusals] as const;
export type DeskRuleProblem = {
  readonly field: 'source' | 'target' | 'vi' | 'en' | 'fix';
  /** `nothing`: it would find the empty text everywhere. `circular`: the fix would be found again. Else why it is no expression. */
  readonly code: (typeof deskRuleProblemCodes)[number];
  /** How far the expression could be read, in UTF-16 units. */
  readonly at: number | null;
};

/** Everything that keeps a rule from going live; nothing when it may. */
export function problemsOfDeskRule(rule: DeskRule): readonly DeskRuleProblem[] {
  const { source, target, message, fix, demands } = rule;
  const problem = (field: DeskRuleProblem['field'], code: DeskRuleProblem['code']): DeskRuleProblem => ({
    field,
    code,
    at: null,
  });
  const texts = [
    ['vi', message.vi, deskRuleLimits.message],
    ['en', message.en, deskRuleLimits.message],
    ['target', target, deskRuleLimits.pattern],
    ['source', source, deskRuleLimits.pattern],
    ['fix', fix ?? '', deskRuleLimits.pattern],
  ] as const;
  const isNeeded = (field: DeskRuleProblem['field']): boolean =>
    field === 'source' ? demands === 'present' : field !== 'fix';
  const problems = [
    ...texts.flatMap(([field, text, most]) => {
      if (text.length > most) return problem(field, 'long');
      return text.trim() === '' && isNeeded(field) ? problem(field, 'missing') : [];
    }),
    ...expressionProblems('source', source, rule),
    ...expressionProblems('target', target, rule),
  ];
  const isCircular = problems.length === 0 && fix !== null && matches(compile(rule).target, fix).length > 0;
  return isCircular ? [problem('fix', 'circular')] : problems;
}

function expressionProblems(
  field: 'source' | 'target',
  text: string,
  { matchCase }: DeskRule,
): readonly DeskRuleProblem[] {
  if (text.length > deskRuleLimits.pattern || text.trim() === '') return [];
  try {
    const automaton = automatonOf(parseExpression(text, !matchCase), 'forward');
    const empty = longestMatchAt(automaton, '', 0, { left: effort.text }, () => true);
    return empty === null ? [] : [{ field, code: 'nothing', at: null }];
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return [{ field, code: error.reason, at: error.at }];
  }
}

/** What a desk's rule finds in a segment; nothing for a rule that has problems. */
export function findByDeskRule(rule: DeskRule, { source, target }: CheckSegment): readonly Found[] {
  const compiled = compile(rule);
  const [inSource = null] = compiled.source ? matches(compiled.source, source) : [];
  if (!compiled.target || (compiled.source && !inSource)) return [];
  const inTarget = matches(compiled.target, target);
  const { id, message, severity, fix, demands, matchCase } = rule;
  const found = { source: inSource, args: { rule: id, ...message }, severity };
  if (demands === 'present') return inTarget.length > 0 ? [] : [{ ...found, target: null, fixes: [] }];
  return inTarget.map((span) => ({
    ...found,
    target: span,
    fixes: fix === null ? [] : [{ span, text: matchCase ? fix : inCaseOf(target.slice(...span), fix) }],
  }));
}

/** What a rule would have said of segments: its test before it goes live. */
export const tryDeskRule = <Tried extends CheckSegment>(
  rule: DeskRule,
  segments: readonly Tried[],
): readonly { readonly segment: Tried; readonly found: readonly Found[] }[] =>
  segments
    .map((segment) => ({ segment, found: findByDeskRule(rule, segment) }))
    .filter(({ found }) => found.length > 0);

type Compiled = { readonly source: Automaton | null; readonly target: Automaton | null };
const compiled = new WeakMap<DeskRule, Compiled>();

function compile(rule: DeskRule): Compiled {
  const before = compiled.get(rule);
  if (before) return before;
  const both = (['source', 'target'] as const).flatMap((field) =>
    expressionProblems(field, rule[field], rule),
  );
  const automaton = (text: string): Automaton | null =>
    both.length > 0 || text.trim() === '' || text.length > deskRuleLimits.pattern
      ? null
      : automatonOf(parseExpression(text, !rule.matchCase), 'forward');
  const made = { source: automaton(rule.source), target: automaton(rule.target) };
  compiled.set(rule, made);
  return made;
}

/** Work allowed for a text and each of its UTF-16 units, in steps of the automaton. */
const effort = { text: 20_000, unit: 200 };

/** Every match that cuts no word in two, the leftmost first and of those the longest; none once it takes too much work. */
function matches(automaton: Automaton | null, text: string): readonly Span[] {
  const meter = { left: effort.text + effort.unit * text.length };
  const found: Span[] = [];
  for (let at = 0; automaton && at < text.length; at++) {
    if (isWithinWord(text, at)) continue;
    const end = longestMatchAt(automaton, text, at, meter, (to) => to > at && !isWithinWord(text, to));
    if (meter.left < 0) return [];
    if (end === null) continue;
    found.push([at, end]);
    at = end - 1;
  }
  return found;
}

const isWithinWord = (text: string, at: number): boolean =>
  (text.codePointAt(at - 1) ?? 0) > 0xffff ||
  (isWordChar(text.codePointAt(at) ?? 0x20) && isWordChar(pointBefore(text, at) ?? 0x20));

/** The fix with a capital where the words that it replaces begin with one. */
const inCaseOf = (words: string, fix: string): string =>
  /^\p{Lu}/u.test(words) ? fix.charAt(0).toUpperCase() + fix.slice(1) : fix;
