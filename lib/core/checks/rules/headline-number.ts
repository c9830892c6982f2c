import { isSame } from '@/lib/core/checks/compare-mentions';
import { type CheckSegment, type Context, inTarget, type Rule } from '@/lib/core/checks/rule';
import { sliceSpan } from '@/lib/core/span';
import type { Mention } from '@/lib/core/text/mention';
import { readMentions } from '@/lib/core/text/mentions';
import { stemEnglish } from '@/lib/core/text/stem-english';

type Count = { readonly mention: Mention; readonly text: string; readonly counted: string };

/** A headline counts something that the text below it counts as well, and never as the headline does: 24 dead, 26 dead. */
export const headlineNumber: Rule = {
  id: 'headline-number',
  severity: 'major',
  wide: true,
  languages: { target: 'en' },
  find(segment, context) {
    if (segment.kind !== 'headline') return [];
    const own = countsOf(segment, context);
    if (own.length === 0) return [];
    const body = context.article
      .filter(({ kind }) => kind !== 'headline')
      .flatMap((each) => countsOf(each, context));
    return own.flatMap(({ mention, text, counted }) => {
      if (body.some((each) => isRoughly(mention, each.mention))) return [];
      const others = body.filter((each) => each.counted === counted);
      const [other] = others;
      return other && others.every((each) => each.text === other.text)
        ? [inTarget(mention.span, { text, other: other.text })]
        : [];
    });
  },
};

/** The numbers in figures of a target, each with what it counts: a unit, or the word after it. */
function countsOf(segment: CheckSegment, context: Context): readonly Count[] {
  const before = known.get(segment);
  if (before) return before;
  const counts = readCounts(segment, context);
  known.set(segment, counts);
  return counts;
}

const known = new WeakMap<CheckSegment, readonly Count[]>();

const readCounts = (segment: CheckSegment, context: Context): readonly Count[] =>
  (readMentions(segment.target, context.target) ?? []).flatMap((mention): readonly Count[] => {
    if (mention.kind !== 'number' || !mention.figure || !mention.firm || mention.ordinal) return [];
    const after = /^[ -](\p{Ll}{3,})/u.exec(segment.target.slice(mention.span[1]))?.[1];
    const counted = mention.unit?.key ?? (after && stemEnglish(after));
    return counted ? [{ mention, text: sliceSpan(segment.target, mention.span), counted }] : [];
  });

/** A headline rounds: 4,300 for 4,287. */
const isRoughly = ({ values: [one = 0] }: Mention, { values: [other = 0] }: Mention): boolean =>
  isSame(one, other) || (one >= 100 && Math.abs(one - other) <= 0.05 * other);
