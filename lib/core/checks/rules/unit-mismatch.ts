import { type Comparison, compareMentions, type Pair } from '@/lib/core/checks/compare-mentions';
import { mending } from '@/lib/core/checks/mending';
import type { CheckSegment, Context, Found, Rule } from '@/lib/core/checks/rule';
import { rateFix, unitFixes } from '@/lib/core/checks/unit-fix';
import { primaryLanguage } from '@/lib/core/language';
import { sliceSpan } from '@/lib/core/span';
import type { Mention } from '@/lib/core/text/mention';
import { readRates } from '@/lib/core/text/rates';
import type { Unit } from '@/lib/core/text/units';

/** A quantity keeps its value but changes its unit, or loses its per cent sign. Money is currency-mismatch. */
export const unitMismatch: Rule = {
  id: 'unit-mismatch',
  severity: 'major',
  find: mending(findAll),
};

function findAll(segment: CheckSegment, context: Context): readonly Found[] {
  const comparison = compareMentions(segment, context);
  if (!comparison) return [];
  const sources = new Set(comparison.equal.map(({ source }) => source));
  const found = [...sources].flatMap((source): readonly Found[] => {
    const pairs = comparison.equal.filter((pair) => pair.source === source);
    const wrong = pairs.find(isWrong);
    if (wrong && isRateChange(wrong, segment.source)) return [];
    if (!wrong || pairs.some((pair) => !isWrong(pair)) || isElsewhere(source, comparison.target)) return [];
    const { target } = wrong;
    return [
      {
        source: source.span,
        target: target.span,
        args: {
          source: source.unit?.key ?? '',
          target: target.unit?.key ?? '',
          value: sliceSpan(segment.target, target.span),
        },
        fixes: isEnglish(context) ? unitFixes(source, target, segment.target) : [],
      },
    ];
  });
  if (found.length > 0) return found;
  const spell = changedSpell(segment, comparison);
  return spell ? [spell] : changedRate(segment, context);
}

/** `12 giờ` as twelve days: an hour of the clock in form, a stretch of time in what the target makes of it. */
function changedSpell({ source, target }: CheckSegment, comparison: Comparison): Found | null {
  if (comparison.target.some(({ kind }) => kind === 'clock')) return null;
  const answered = new Set(comparison.equal.map((pair) => pair.target));
  for (const said of comparison.source) {
    if (said.kind !== 'clock' || !/\sgiờ$/.test(sliceSpan(source, said.span))) continue;
    const wrong = comparison.target.find(
      (each) =>
        each.unit?.kind === 'time' &&
        each.unit.key !== 'h' &&
        !answered.has(each) &&
        each.values[0] === (said.values[0] ?? 0) / 60,
    );
    if (!wrong) continue;
    const args = { source: 'h', target: wrong.unit?.key ?? '', value: sliceSpan(target, wrong.span) };
    return { source: said.span, target: wrong.span, args, fixes: [] };
  }
  return null;
}

const isEnglish = ({ target }: Context): boolean => primaryLanguage(target) === 'en';

/** How often something happens, as `mỗi tuần`, said of another time in the target: `a day`. */
function changedRate({ source, target }: CheckSegment, context: Context): readonly Found[] {
  const [said, ...more] = readRates(source, context.source);
  const [other, ...others] = readRates(target, context.target);
  if (!said || !other || more.length + others.length > 0 || said.unit === other.unit) return [];
  const args = { source: said.unit, target: other.unit, value: sliceSpan(target, other.span) };
  return [
    {
      source: said.span,
      target: other.span,
      args,
      fixes: isEnglish(context) ? rateFix(said, other, target) : [],
    },
  ];
}

function isWrong({ source, target }: Pair): boolean {
  if (source.per && target.per && source.per.key !== target.per.key) return true;
  const [from, to] = [source.unit, target.unit];
  if (!from || from.kind === 'money') return false;
  if (!to) return from.kind === 'share' && target.figure === true;
  if (to.kind === 'money') return false;
  return from.key !== to.key && !isConvertedUnit(source, target) && !mayStandFor(from, to);
}

/** `Lãi suất giảm 0,5%`: of interest rates newsrooms say per cent and mean points. */
const isRateChange = ({ source, target }: Pair, text: string): boolean =>
  source.unit?.key === '%' && target.unit?.key === 'pp' && /lãi suất|%\s?\/\s?năm|% một năm/iu.test(text);

/** A value converted between units is no mistake. */
const isConvertedUnit = (source: Mention, target: Mention): boolean =>
  !source.values.some((value) => target.values.includes(value));

/** Speeds may be counted by the distance alone; `độ` and `degrees` name no scale; years of age are years. */
function mayStandFor(from: Unit, to: Unit): boolean {
  const pair = [from.kind, to.kind].sort().join(' ');
  return (
    /^(?:length speed|energy power|tael mass|mass tael)$/.test(pair) ||
    (from.kind !== to.kind && !/point|share/.test(pair) && !bothPhysical(from, to))
  );
}

const bothPhysical = (from: Unit, to: Unit): boolean =>
  [from, to].every(({ kind }) => /^(?:mass|length|area|volume|temperature|power|energy|floor)$/.test(kind));

const isElsewhere = (source: Mention, target: readonly Mention[]): boolean =>
  source.unit?.kind === 'share' &&
  target.filter(({ unit }) => unit?.kind === 'share').length > 0 &&
  source.unit.key !== '%';
