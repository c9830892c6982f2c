import { compareMentions, type Pair } from '@/lib/core/checks/compare-mentions';
import { mending } from '@/lib/core/checks/mending';
import type { CheckSegment, Context, Found, Rule } from '@/lib/core/checks/rule';
import { currencyFixes } from '@/lib/core/checks/unit-fix';
import { primaryLanguage } from '@/lib/core/language';
import { sliceSpan } from '@/lib/core/span';

/** An amount keeps its value but changes its currency, or loses it. */
export const currencyMismatch: Rule = {
  id: 'currency-mismatch',
  severity: 'critical',
  find: mending(findAll),
};

function findAll(segment: CheckSegment, context: Context): readonly Found[] {
  const comparison = compareMentions(segment, context);
  if (!comparison) return [];
  const sources = new Set(comparison.equal.map(({ source }) => source));
  return [...sources].flatMap((source): readonly Found[] => {
    const pairs = comparison.equal.filter((pair) => pair.source === source);
    const [wrong] = pairs;
    if (!wrong || !pairs.every(isWrong)) return [];
    const { target } = wrong;
    if (!target.unit && saysCurrency(segment.target)) return [];
    return [
      {
        source: source.span,
        target: target.span,
        args: {
          source: source.unit?.key ?? '',
          target: target.unit?.key ?? '',
          value: sliceSpan(segment.target, target.span),
        },
        fixes: primaryLanguage(context.target) === 'en' ? currencyFixes(source, target, segment.target) : [],
      },
    ];
  });
}

function isWrong({ source, target }: Pair): boolean {
  const [from, to] = [source.unit, target.unit];
  if (from?.kind !== 'money')
    return to?.kind === 'money' && from !== undefined && from.key !== 'lb' && source.figure === true;
  if (!to) return source.figure === true && target.figure === true;
  return (
    to.key !== from.key &&
    !(isDollar(from.key) && isDollar(to.key)) &&
    !(from.key === 'GBP' && to.key === 'lb')
  );
}

const isDollar = (key: string): boolean => /^(?:USD|AUD|SGD|CAD|HKD|TWD)$/.test(key);

/** A list may name its currency once, far from the amount. */
const saysCurrency = (text: string): boolean =>
  /\p{Sc}|\b(?:dong|vnd|usd|dollars?|euros?|yuan|yen|pounds?|won|baht|rubles?|roubles?|rupees?)\b/iu.test(
    text,
  );
