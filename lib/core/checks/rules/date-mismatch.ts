import { compareMentions } from '@/lib/core/checks/compare-mentions';
import { dateFixes } from '@/lib/core/checks/date-fix';
import { mending } from '@/lib/core/checks/mending';
import { turnedTimes } from '@/lib/core/checks/relative-times';
import {
  type CheckSegment,
  type Context,
  type Found,
  inSource,
  inTarget,
  type Rule,
} from '@/lib/core/checks/rule';
import { sliceSpan } from '@/lib/core/span';
import { readHolidays } from '@/lib/core/text/holidays';
import type { Mention } from '@/lib/core/text/mention';
import { noon } from '@/lib/core/text/parts-of-day';

const kinds = ['day', 'month', 'year', 'quarter', 'weekday', 'decade', 'half', 'part', 'relative'] as const;
type Kind = (typeof kinds)[number];

/** Kinds that a text may well leave out or add: told only when one stands in the place of another. */
const optional: ReadonlySet<Kind> = new Set([
  'day',
  'year',
  'weekday',
  'decade',
  'half',
  'part',
  'relative',
  'quarter',
]);

/** A calendar value of one side contradicts the other: day, month, year, weekday, quarter, morning or evening, today. */
export const dateMismatch: Rule = {
  id: 'date-mismatch',
  severity: 'critical',
  find: (segment, context) => findMending(segment, context).slice(0, 3),
};

const findMending = mending(findAll, dateFixes);

function findAll(segment: CheckSegment, context: Context): readonly Found[] {
  const comparison = compareMentions(segment, context);
  if (!comparison) return [];
  const said = new Set([...comparison.source, ...comparison.target].map(({ kind }) => kind));
  const found = kinds.flatMap((kind): readonly Found[] => {
    if (!said.has(kind)) return [];
    const missing = unnamed(unanswered(kind, comparison.source, comparison.target), segment.target);
    const added = unnamed(unanswered(kind, comparison.target, comparison.source), segment.source);
    const [from] = missing;
    const to =
      added[0] ?? (from && kind === 'weekday' ? repeated(comparison.target, comparison.source) : undefined);
    const args = {
      kind,
      source: from ? sliceSpan(segment.source, from.span) : '',
      target: to ? sliceSpan(segment.target, to.span) : '',
    };
    if (from && to) return [{ source: from.span, target: to.span, args, fixes: [] }];
    if (optional.has(kind)) return [];
    return from ? [inSource(from.span, args)] : to ? [inTarget(to.span, args)] : [];
  });
  return [...found, ...turnedTimes(segment.source, segment.target)];
}

function unanswered(kind: Kind, side: readonly Mention[], other: readonly Mention[]): readonly Mention[] {
  const same = kind === 'weekday' ? other.filter((each) => each.kind === kind) : [];
  const answering = same.length > 0 ? same : other;
  return side.filter(
    (mention) => mention.kind === kind && mention.firm && !answering.some((each) => answers(mention, each)),
  );
}

/** Without the days that the other side calls by their names: `2/9` and National Day. */
function unnamed(mentions: readonly Mention[], other: string): readonly Mention[] {
  if (mentions.length === 0) return mentions;
  const holidays = readHolidays(other);
  return mentions.filter((one) => !holidays.some((each) => answers(one, each)));
}

/** A day that one side names more often than the other. */
const repeated = (side: readonly Mention[], other: readonly Mention[]): Mention | undefined => {
  const times = (list: readonly Mention[], one: Mention): number =>
    list.filter(({ kind, values }) => kind === one.kind && values[0] === one.values[0]).length;
  return side.find((each) => each.kind === 'weekday' && times(side, each) > Math.max(1, times(other, each)));
};

function answers(one: Mention, other: Mention): boolean {
  if (one.kind === 'part' && other.kind === 'clock') return one.values[0] !== noon || other.values[0] !== 0;
  if (one.kind === 'half' && other.kind === 'number') return other.values[0] === 6;
  if (one.kind === 'relative' && /^(?:weekday|day)$/.test(other.kind)) return true;
  if (one.kind === 'weekday' && /^(?:relative|day)$/.test(other.kind)) return true;
  if (one.kind === 'quarter' && other.kind === 'number')
    return other.unit?.kind === 'time' && one.values[0] === (other.values[0] ?? 0) / 3;
  const sameKind =
    one.kind === other.kind ||
    (other.kind === 'number' && !other.unit && /^(?:day|year|month)$/.test(one.kind));
  if (!sameKind) return false;
  if (one.kind === 'part')
    return (
      (Math.abs((one.values[0] ?? 0) - (other.values[0] ?? 0)) <= 1 && !isMorningAndNoon(one, other)) ||
      isMidnight(one, other)
    );
  return one.values.some((value) => other.values.includes(value));
}

/** The morning may be dawn, but noon is no morning. */
const isMorningAndNoon = (one: Mention, other: Mention): boolean => {
  const both = [one.values[0], other.values[0]].sort().join();
  return both === '1,2' || both === '3,4';
};

/** The small hours are night to one language and dawn to another. */
const isMidnight = (one: Mention, other: Mention): boolean => {
  const both = [one.values[0], other.values[0]].sort().join();
  return both === '0,5';
};
