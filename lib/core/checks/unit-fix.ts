import type { Fix } from '@/lib/core/checks/rule';
import { type Span, sliceSpan } from '@/lib/core/span';
import type { Mention } from '@/lib/core/text/mention';
import { TokenCursor } from '@/lib/core/text/mention-cursor';
import type { Rate } from '@/lib/core/text/rates';
import { writeEnglishNumber } from '@/lib/core/text/write-number';
import { unitAfter, writeMoneySign, writeOneUnit, writeUnitLike } from '@/lib/core/text/write-unit';

/** Edits that may say an English quantity in the unit of the source, then in its own with the number converted. */
export function unitFixes(from: Mention, to: Mention, text: string): readonly Fix[] {
  if (from.per && to.per && from.per.key !== to.per.key) return perFix(from.per.key, to, text);
  if (!from.unit) return [];
  if (!to.unit) return [{ span: to.span, text: sliceSpan(text, to.span) + shareLike(text) }];
  const said = unitAfter(text, to.span[1]);
  const written = said && writeUnitLike(from.unit.key, said.text, to.values[0] ?? 0, text);
  if (!said || !written) return [];
  const span: Span = [to.span[0], said.span[1]];
  const gap = text.slice(to.span[1], said.span[0]);
  const space = gap === '' && /^\p{L}{3}/u.test(written) ? ' ' : gap;
  const converted = convert(from, to);
  return [
    { span, text: sliceSpan(text, to.span) + space + written },
    ...(converted === null ? [] : [{ span: to.span, text: converted }]),
  ];
}

/** Per cent as the rest of a text writes it. */
const shareLike = (text: string): string => /\d (per ?cent)\b/.exec(text)?.[1]?.replace(/^/, ' ') ?? '%';

/** The value of the source in the unit of the target, to three figures. */
function convert({ unit: from, values: [value = 0] }: Mention, { unit: to, figure }: Mention): string | null {
  const isMeasured = /^(?:mass|length|area|volume|speed|power|energy)$/.test(from?.kind ?? '');
  if (!from || !to || !figure || !isMeasured || from.kind !== to.kind) return null;
  return writeEnglishNumber(Number(((value * from.factor) / to.factor).toPrecision(3)));
}

/** `98,700 dong per tonne` as per kilogram. */
function perFix(key: string, to: Mention, text: string): readonly Fix[] {
  const cursor = new TokenCursor(text, 'en');
  const after = cursor.tokens.findIndex(({ span }) => span[0] >= to.span[1]);
  for (let at = Math.max(after, 0); after >= 0 && at < after + 4; at++) {
    const word = cursor.word(at);
    const unit = /^(?:per|an?|each|every|\/)$/.test(word) ? cursor.unit(at + 1) : null;
    const name = unit && writeUnitLike(key, sliceSpan(text, cursor.span(at + 1, unit.next)), 1, text);
    if (unit && name)
      return [
        {
          span: cursor.span(at, unit.next),
          text: word === '/' ? `/${name}` : `${articleLike(word, name)} ${name}`,
        },
      ];
  }
  return [];
}

const adverbs: Readonly<Record<string, string>> = {
  h: 'hourly',
  day: 'daily',
  week: 'weekly',
  month: 'monthly',
  year: 'yearly',
};

/** `four flights a day` as a week, `daily` as weekly. */
export function rateFix({ unit }: Rate, { span }: Rate, text: string): readonly Fix[] {
  const said = sliceSpan(text, span);
  const [word = ''] = said.split(' ');
  const name = said === word ? adverbs[unit] : writeOneUnit(unit, text);
  if (!name || /^annual/i.test(said)) return [];
  return [{ span, text: said === word ? name : `${articleLike(word, name)} ${name}` }];
}

/** `an hour` for `a week`. */
function articleLike(word: string, name: string): string {
  if (!/^an?$/i.test(word)) return word;
  return (/^(?:[aeio]|hour)/.test(name) ? 'an' : 'a').replace('a', word.charAt(0));
}

const moneySign = /((?:US|AU|HK|NT|[ASC])?\$|[€£¥₩₫]|\b[A-Z]{3})( ?)$/u;

/** An English amount in the currency of the source: its sign before it, its name or code after it. */
export function currencyFixes(from: Mention, to: Mention, text: string): readonly Fix[] {
  const key = from.unit?.kind === 'money' ? from.unit.key : null;
  const amount = sliceSpan(text, to.span);
  if (!key) return [];
  if (!to.unit) return [{ span: to.span, text: writeMoneySign(key, '') + amount }];
  const [before, sign = '', gap = ''] = moneySign.exec(text.slice(0, to.span[0])) ?? [];
  if (before !== undefined)
    return [
      { span: [to.span[0] - before.length, to.span[1]], text: writeMoneySign(key, sign) + gap + amount },
    ];
  const said = unitAfter(text, to.span[1]);
  const name =
    said && (/^[A-Z]{3}$/.test(said.text) ? key : writeUnitLike(key, said.text, to.values[0] ?? 0, text));
  return said && name
    ? [{ span: [to.span[0], said.span[1]], text: text.slice(to.span[0], said.span[0]) + name }]
    : [];
}
