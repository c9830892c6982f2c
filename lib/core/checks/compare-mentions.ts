import type { CheckSegment, Context } from '@/lib/core/checks/rule';
import type { Mention } from '@/lib/core/text/mention';
import { readMentions } from '@/lib/core/text/mentions';
import { remember } from '@/lib/core/text/remember';
import type { Unit } from '@/lib/core/text/units';

export type Pair = { readonly source: Mention; readonly target: Mention };

/** How the numbers of two sides answer each other. */
export type Comparison = {
  readonly source: readonly Mention[];
  readonly target: readonly Mention[];
  /** Numbers of equal value, or converted to another unit. */
  readonly equal: readonly Pair[];
  /** A number that the other side does not have, beside the one that stands in its place. */
  readonly changed: readonly Pair[];
  /** Target numbers that are right once read with the separators of the source language. */
  readonly misformatted: readonly Pair[];
  readonly missing: readonly Mention[];
  readonly added: readonly Mention[];
};

/** More than a sentence counts: beyond it lies a table, which pairing every number with every other would not read. */
const most = 100;

/** Read and compared once a segment; null when one of its languages has no reader of numbers. */
export const compareMentions = remember(100, (segment: CheckSegment, context: Context): Comparison | null => {
  const source = readMentions(segment.source, context.source);
  const target = readMentions(segment.target, context.target);
  const isTable = (source?.length ?? 0) > most || (target?.length ?? 0) > most;
  return source && target && !isTable ? compare(source, target, segment.target) : null;
});

export const isSame = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));

function compare(source: readonly Mention[], target: readonly Mention[], text: string): Comparison {
  const [from, to] = [source.filter(isNumber), target.filter(isNumber)];
  const equal = pairs(from, to, isEqual);
  const isAnswered = (one: Mention, side: 'source' | 'target'): boolean =>
    equal.some((pair) => pair[side] === one) && !(one.ordinal && isTaken(one, side, equal));
  const sourceLeft = from.filter((one) => !isAnswered(one, 'source') && !isSaid(one, target));
  const targetLeft = to.filter((one) => !isAnswered(one, 'target') && !isSaid(one, source));
  const misformatted = pairs(
    from,
    targetLeft,
    (one, { otherReading }) =>
      otherReading !== undefined && one.values.some((value) => isSame(value, otherReading)),
  );
  const formatted = (one: Mention): boolean =>
    misformatted.some((pair) => pair.source === one || pair.target === one);
  const unformatted = sourceLeft.filter((one) => !formatted(one));
  const converted = pairs(sourceLeft, targetLeft, isConverted);
  const isDone = (one: Mention): boolean =>
    converted.some((pair) => pair.source === one || pair.target === one);
  const missing = unformatted.filter((one) => !isDone(one));
  const added = targetLeft.filter((one) => !formatted(one) && !isDone(one) && !isGloss(one, to, text));
  const changed = substitutes(missing, added);
  const isChanged = (one: Mention): boolean =>
    changed.some((pair) => pair.source === one || pair.target === one);
  return {
    source,
    target,
    equal: [...equal, ...converted],
    changed,
    misformatted,
    missing: missing.filter((one) => !isChanged(one)),
    added: added.filter((one) => !isChanged(one)),
  };
}

/** Every number that equals an ordinal answers a number of its own side that is none: `3-2` answers no `third`. */
function isTaken(one: Mention, side: 'source' | 'target', equal: readonly Pair[]): boolean {
  const other = side === 'source' ? 'target' : 'source';
  return equal
    .filter((pair) => pair[side] === one)
    .every(
      (pair) =>
        !pair[other].ordinal && equal.some((each) => each[other] === pair[other] && !each[side].ordinal),
    );
}

/** `50%` is a half. */
const isShare = (one: Mention, other: Mention): boolean =>
  one.unit?.key === '%' && !other.unit && isSame((one.values[0] ?? 0) / 100, other.values[0] ?? 0);

/** `64.505 tỷ` as 64.5 trillion: three figures or more of a great number, rightly rounded. */
function isRounded(value: number, rounded: number): boolean {
  if (rounded < 1e6 || Math.abs(value - rounded) > 0.005 * value) return false;
  const digits = String(rounded).replace(/0+$/, '').length;
  return digits >= 3 && Number(value.toPrecision(digits)) === rounded;
}

/** `doubled` is no answer to `two years`. */
const isEqual = (one: Mention, other: Mention): boolean =>
  isShare(one, other) || isShare(other, one) || isEqualValue(one, other);

const isEqualValue = (one: Mention, other: Mention): boolean =>
  one.values.some((value) => other.values.some((each) => isSame(value, each) || isRounded(value, each))) &&
  (one.unit?.key === other.unit?.key ||
    !one.unit ||
    !other.unit ||
    (one.unit.key !== 'times' && other.unit.key !== 'times'));

const isNumber = ({ kind }: Mention): boolean => kind === 'number';

const pairs = (
  from: readonly Mention[],
  to: readonly Mention[],
  answers: (one: Mention, other: Mention) => boolean,
): readonly Pair[] =>
  from.flatMap((source) =>
    to.filter((target) => answers(source, target)).map((target) => ({ source, target })),
  );

/** Said as a date, an hour or a year on the other side. */
const isSaid = (one: Mention, others: readonly Mention[]): boolean =>
  others.some(({ kind, values }) =>
    kind === 'clock'
      ? values.some((value) =>
          one.values.some((each) => each === Math.floor(value / 60) || each === value % 60),
        )
      : /^(?:day|month|year|decade|quarter|half)$/.test(kind) &&
        values.some((value) => one.values.some((each) => isSame(value, each))),
  ) ||
  (one.unit?.key === 'month' && one.values[0] === 6 && others.some(({ kind }) => kind === 'half'));

/** `a sao (360 square meters)`, `two-chi (7.5 grams)`: what a unit of Vietnam is, for foreign readers. */
const isGloss = ({ unit, span }: Mention, own: readonly Mention[], text: string): boolean =>
  /^(?:area|mass)$/.test(unit?.kind ?? '') &&
  /\((?:about |around |roughly |nearly |some |or )?$/.test(text.slice(0, span[0])) &&
  (/\b(?:sao|mau|cong|chi|tael|luong|quintal)s?\b[^()]{0,20}\([^()]*$/i.test(text.slice(0, span[0])) ||
    own.some((other) => /^(?:sao|mau|cong|chi|tael|lang)$/.test(other.unit?.key ?? '')));

/** `18 tháng` is a year and a half, `10 tạ` a tonne: equal within 2.5 %. */
const isConverted = (one: Mention, other: Mention): boolean =>
  one.unit !== undefined &&
  other.unit !== undefined &&
  one.unit.kind === other.unit.kind &&
  one.unit.key !== other.unit.key &&
  one.unit.kind !== 'money' &&
  factorsOf(one.unit).some((from) =>
    factorsOf(other.unit).some(
      (to) =>
        Math.abs((one.values[0] ?? 0) * from - (other.values[0] ?? 0) * to) <=
        0.025 * (one.values[0] ?? 0) * from,
    ),
  );

const factorsOf = (unit: Unit | undefined): readonly number[] =>
  unit ? [unit.factor, ...(unit.otherFactors ?? [])] : [];

/** Each missing number with the most likely added one: of its unit, of its digits, next in order. */
function substitutes(missing: readonly Mention[], added: readonly Mention[]): readonly Pair[] {
  const free = new Set(added);
  return missing.flatMap((source) => {
    const ranked = [...free]
      .map((target) => ({ target, score: likeness(source, target) }))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score);
    const best = ranked[0];
    if (!best) return [];
    free.delete(best.target);
    return [{ source, target: best.target }];
  });
}

function likeness(source: Mention, target: Mention): number {
  const sameUnit = source.unit !== undefined && source.unit.key === target.unit?.key;
  const sameKind = source.ordinal === target.ordinal && source.vague === target.vague;
  if (source.vague !== target.vague) return 0;
  if (isPowerOfTen(source, target)) return 4;
  if (!source.firm && !target.firm) return sameKind && isTelling(source, target) ? (sameUnit ? 3 : 1) : 0;
  if (source.unit && target.unit && source.unit.kind !== target.unit.kind) return 0;
  if ([source, target].some(({ firm, values }) => !firm && (values[0] ?? 0) <= 1)) return 0;
  return sameUnit ? 3 : sameKind ? 2 : 1;
}

/** Small numbers in words are told apart only where both count the same thing or both are ordinals or multiples. */
const isTelling = (source: Mention, target: Mention): boolean => {
  const [one = 0, other = 0] = [source.values[0], target.values[0]];
  if (source.vague || (source.figure && target.figure)) return true;
  const sameUnit =
    source.unit !== undefined && target.unit !== undefined && source.unit.kind === target.unit.kind;
  const fractions = one < 1 && other < 1;
  return (
    sameUnit ||
    fractions ||
    (source.ordinal === true && target.ordinal === true) ||
    (one > 1 && other > 1 && one !== other)
  );
};

/** Ten, a hundred, a thousand … times more or less. */
export function isPowerOfTen(source: Mention, target: Mention): boolean {
  const ratio = (source.values[0] ?? 0) / (target.values[0] ?? 0);
  const power = Math.log10(ratio);
  return Number.isFinite(power) && Math.abs(power) > 0.5 && Math.abs(power - Math.round(power)) < 1e-6;
}
