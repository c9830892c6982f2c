import { compareMentions } from '@/lib/core/checks/compare-mentions';
import { mending } from '@/lib/core/checks/mending';
import { type CheckSegment, type Context, type Found, inSource, type Rule } from '@/lib/core/checks/rule';
import { sliceSpan } from '@/lib/core/span';
import type { Mention } from '@/lib/core/text/mention';
import { writeClockLike } from '@/lib/core/text/write-clock';

/** Another time by the clock. Hours without a part of the day may be of either half of it. */
export const timeMismatch: Rule = {
  id: 'time-mismatch',
  severity: 'major',
  find: mending(findAll),
};

function findAll(segment: CheckSegment, context: Context): readonly Found[] {
  const comparison = compareMentions(segment, context);
  if (!comparison) return [];
  const missing = unanswered(comparison.source, comparison.target);
  const added = unanswered(comparison.target, comparison.source);
  return missing.flatMap((from, at): readonly Found[] => {
    const to = added[at];
    const target = to ? sliceSpan(segment.target, to.span) : '';
    const args = { source: sliceSpan(segment.source, from.span), target };
    if (!to) return from.firm && isSharp(from) ? [inSource(from.span, args)] : [];
    const text = writeClockLike(from.values, target, context.target);
    const fixes = text === null ? [] : [{ span: to.span, text }];
    return [{ source: from.span, target: to.span, args, fixes }];
  });
}

const unanswered = (side: readonly Mention[], other: readonly Mention[]): readonly Mention[] =>
  side.filter(
    (mention) =>
      mention.kind === 'clock' && !other.some((each) => answers(mention, each)) && !isSpell(mention, other),
  );

/** `1 giờ 45 phút` as `1 hour and 45 minutes`: how long, not when. */
const isSpell = ({ values }: Mention, other: readonly Mention[]): boolean => {
  const [value = 0] = values;
  const isSaid = (unit: string, count: number): boolean =>
    other.some((each) => each.unit?.key === unit && each.values.includes(count));
  return isSaid('h', Math.floor(value / 60)) && isSaid('min', value % 60);
};

function answers(one: Mention, other: Mention): boolean {
  if (other.kind === 'clock') return one.values.some((value) => other.values.includes(value));
  if (other.kind === 'part') return one.values.includes(720) && other.values[0] === 2;
  return (
    other.kind === 'number' &&
    one.values.some(
      (value) =>
        value / 60 === other.values[0] || (other.unit?.key === 'h' && (value / 60) % 12 === other.values[0]),
    )
  );
}

/** Said to the minute, or with its part of the day. */
const isSharp = ({ values }: Mention): boolean => values.length === 1 || (values[0] ?? 0) % 60 > 0;
