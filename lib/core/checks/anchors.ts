import type { Anchor } from '@/lib/core/checks/anchor';
import { compareMentions } from '@/lib/core/checks/compare-mentions';
import { dateAnchors } from '@/lib/core/checks/date-anchors';
import { nameAnchors } from '@/lib/core/checks/name-anchors';
import { plainAnchors } from '@/lib/core/checks/plain-anchors';
import type { CheckSegment, Context } from '@/lib/core/checks/rule';
import { termsIn } from '@/lib/core/checks/terms';
import { primaryLanguage } from '@/lib/core/language';
import type { Span } from '@/lib/core/span';
import { findEnglishPhrase } from '@/lib/core/text/english-phrase';
import type { Mention } from '@/lib/core/text/mention';
import { readQuotations } from '@/lib/core/text/quotes';

/**
 * What an eye may hold on to in both columns, in the order of the source: `657.000 tỷ` and `657 trillion`. Read as the
 * rules read it. Anchors do not overlap in the source, but for those within a quotation.
 */
export function anchorsOf(segment: CheckSegment, context: Context): readonly Anchor[] {
  const found = [...termAnchors(segment, context), ...countedAnchors(segment, context)];
  const names =
    primaryLanguage(context.source) === 'vi' && primaryLanguage(context.target) === 'en'
      ? nameAnchors(segment)
      : [];
  const apart: Anchor[] = [];
  for (const anchor of [...found, ...names])
    if (!apart.some((other) => overlaps(other.source, anchor.source))) apart.push(anchor);
  return [...quoteAnchors(segment), ...apart].sort(
    (one, other) => one.source[0] - other.source[0] || other.source[1] - one.source[1],
  );
}

const overlaps = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1];

const termAnchors = ({ source, target }: CheckSegment, { glossary }: Context): readonly Anchor[] =>
  termsIn(source, glossary)
    .filter(({ term }) => term.targets.length > 0)
    .map(({ term, span }): Anchor => {
      const places = term.targets.map((each) => findEnglishPhrase(target, each));
      return { kind: 'term', source: span, target: places.find((place) => place !== null) ?? null };
    });

/** Numbers, money, dates and hours; of a language whose numbers we cannot read, its figures and names. */
function countedAnchors(segment: CheckSegment, context: Context): readonly Anchor[] {
  const comparison = compareMentions(segment, context);
  if (!comparison) return plainAnchors(segment, context);
  const lost = new Set([...comparison.missing, ...comparison.changed.map(({ source }) => source)]);
  const used = new Set<Mention>();
  const numbers = comparison.source.flatMap((source): readonly Anchor[] => {
    if (source.kind !== 'number') return [];
    const kind = source.unit?.kind === 'money' ? 'money' : 'number';
    const answers = comparison.equal.filter((pair) => pair.source === source).map(({ target }) => target);
    const answer = answers.find((one) => !used.has(one)) ?? answers[0];
    if (answer) used.add(answer);
    if (answer) return [{ kind, source: source.span, target: answer.span }];
    return source.firm && lost.has(source) ? [{ kind, source: source.span, target: null }] : [];
  });
  return [...numbers, ...dateAnchors(comparison.source, comparison.target)];
}

/** Complete quotations, where both sides have as many. */
function quoteAnchors({ source, target }: CheckSegment): readonly Anchor[] {
  const [from, to] = [readQuotations(source), readQuotations(target)];
  return from.length === to.length
    ? from.map((span, at): Anchor => ({ kind: 'quote', source: span, target: to[at] ?? null }))
    : [];
}
