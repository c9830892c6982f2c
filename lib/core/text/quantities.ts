import { type LanguageTag, primaryLanguage } from '@/lib/core/language';
import { type Numerals, numeralsOf, type Quantity, timeOf } from '@/lib/core/text/numerals';

/** A quantity with the index of the first word it was read from. One phrase may say several (a day and its month). */
export type FoundQuantity = Quantity & { readonly word: number };

const dotDecimal: ReadonlySet<string> = new Set(['en', 'zh', 'ja', 'ko', 'th', 'he', 'ms']);
const figure = /^\d+(?:[.,]\d+)*/;
const clock = /^(\d{1,2})[:h](\d{2})?$/;
/** A figure run together with its unit or scale, or an hour with its half of the day. */
const joined = /^([\d.,]+)(k|m|bn|am|pm)$/;
const slashed = /^(\d{1,2})\/(\d{1,4})(?:\/(\d{2,4}))?$/;

/** The digit 0 of the scripts that write their own digits. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0x17e0, 0x1040, 0xff10];

/** Digits of any script as ASCII digits: `٣` and `３` give `3`. */
const asciiDigits = (text: string): string =>
  text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });

/**
 * The value of the digits with separators that `text` begins with, as `language` writes them: in Vietnamese `1.234,5`
 * is 1234.5, in English `1,234.5`. A separator that cannot group thousands where it stands is read as a decimal sign.
 * Null when it begins with no digit.
 */
export function parseFigure(text: string, language: LanguageTag): number | null {
  const digits = figure.exec(asciiDigits(text))?.[0];
  if (digits === undefined) return null;
  const decimal = dotDecimal.has(primaryLanguage(language)) ? '.' : ',';
  const groups = digits.split(/[.,]/);
  const signs = [...digits.replace(/\d/g, '')];
  const last = signs.at(-1);
  const grouped = (groups[0]?.length ?? 0) <= 3 && groups.slice(1).every((group) => group.length === 3);
  const mixed = signs.some((sign) => sign !== last);
  if (signs.length === 0 || (grouped && !mixed && !(signs.length === 1 && last === decimal))) {
    return Number(groups.join(''));
  }
  return Number(`${groups.slice(0, -1).join('')}.${groups.at(-1) ?? ''}`);
}

/** What a sentence says in figures, and nothing said in words: sound in any language. */
export const readFigures = (words: readonly string[], language: LanguageTag): readonly FoundQuantity[] =>
  words.flatMap((text, word): FoundQuantity[] =>
    asciiDigits(text)
      .split(/[/:]/)
      .flatMap((part) => {
        const value = parseFigure(part, language);
        return value === null ? [] : [{ kind: 'number', value, word }];
      }),
  );

/** The quantities of a sentence, in figures and in words. Of a language without numerals here, the figures. */
export function readQuantities(words: readonly string[], language: LanguageTag): readonly FoundQuantity[] {
  const numerals = numeralsOf(language);
  if (!numerals) return readFigures(words, language);
  const lower = words.map((word) => word.toLowerCase());
  const found: FoundQuantity[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = numerals.read(lower, at);
    const quantities = phrase?.quantities ?? readFigure(lower, at, language, numerals);
    for (const quantity of quantities) found.push({ ...quantity, word: at });
    at += phrase?.length ?? 1;
  }
  return found;
}

function readFigure(
  words: readonly string[],
  at: number,
  language: LanguageTag,
  numerals: Numerals,
): readonly Quantity[] {
  const word = words[at] ?? '';
  const date = slashed.exec(word);
  if (date) return readSlashed(date);
  const time = clock.exec(word);
  if (time && Number(time[1]) <= 24) return [timeOf(Number(time[1]), time[2] ? Number(time[2]) : undefined)];
  const value = parseFigure(word, language);
  if (value === null) return [];
  const unit = joined.exec(word)?.[2];
  if (unit === 'am' || unit === 'pm') return [timeOf(value)];
  const plain: Quantity = { kind: 'number', value };
  if (unit) return [{ ...plain, value: times(value, joinedScales.get(unit) ?? 1), or: plain }];
  return [{ ...plain, value: times(value, numerals.scales.get(words[at + 1] ?? '') ?? 1) }];
}

const joinedScales = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['bn', 1e9],
]);

const times = (value: number, scale: number): number => Number((value * scale).toPrecision(12));

/** `5/5` is a day and a month, `1/2019` a month and a year; what cannot be a date is two plain numbers. */
function readSlashed([, first = '', second = '', third]: RegExpExecArray): readonly Quantity[] {
  const [a, b] = [Number(first), Number(second)];
  const number = (value: number): Quantity => ({ kind: 'number', value });
  if (third !== undefined) return [number(a), { kind: 'month', value: b }, number(Number(third))];
  if (second.length === 4) return [{ kind: 'month', value: a }, number(b)];
  return a <= 31 && b <= 12 ? [number(a), { kind: 'month', value: b }] : [number(a), number(b)];
}
