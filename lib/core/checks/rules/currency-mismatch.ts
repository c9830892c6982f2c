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
  const found = [...sources].flatMap((source): readonly Found[] => {
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
  const exchanged = found.length > 0 ? null : exchangedName(segment, context);
  return exchanged ? [exchanged] : found;
}

/** Currencies by the names that they bear without an amount. */
const currencies = [
  ['JPY', /(?<!\p{L})(?:đồng yên|yên Nhật)(?!\p{L})/iu, /\byen\b/i],
  ['CNY', /(?<!\p{L})(?:nhân dân tệ|NDT)(?!\p{L})/iu, /\b(?:yuan|renminbi)\b/i],
  ['EUR', /(?<!\p{L})(?:euro|ơ-rô)(?!\p{L})/iu, /\beuros?\b|€/i],
  ['GBP', /(?<!\p{L})(?:đồng bảng|bảng Anh)(?!\p{L})/iu, /\b(?:pounds?|sterling)\b|£/i],
  ['RUB', /(?<!\p{L})(?:đồng rúp|rúp|rúp Nga)(?!\p{L})/iu, /\b(?:rubles?|roubles?)\b/i],
  ['THB', /(?<!\p{L})baht(?!\p{L})/iu, /\bbaht\b/i],
  ['USD', /(?<!\p{L})(?:USD|đô la|đô-la|đồng bạc xanh)(?!\p{L})/iu, /\b(?:dollars?|greenback|USD)\b|\$/i],
] as const;

/** `Đồng yên` as the yuan. */
function exchangedName({ source, target }: CheckSegment, languages: Context): Found | null {
  if (primaryLanguage(languages.source) !== 'vi' || primaryLanguage(languages.target) !== 'en') return null;
  const lost = currencies.find(([, said, answer]) => said.test(source) && !answer.test(target));
  const strange = lost && currencies.find(([, said, answer]) => answer.test(target) && !said.test(source));
  const from = lost?.[1].exec(source);
  const to = strange?.[2].exec(target);
  if (!lost || !strange || !from || !to) return null;
  return {
    source: [from.index, from.index + from[0].length],
    target: [to.index, to.index + to[0].length],
    args: { source: lost[0], target: strange[0], value: to[0] },
    fixes: [],
  };
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
