import { type LanguageTag, primaryLanguage } from '@/lib/core/language';
import { numeralsOf, type Quantity } from '@/lib/core/text/numerals';
import type { Word } from '@/lib/core/text/words';

/** A quantity with the index of the first word it was read from. One phrase may say several (a day and its month). */
export type FoundQuantity = Quantity & { readonly word: number };

const dotDecimal: ReadonlySet<string> = new Set(['en', 'zh', 'ja', 'ko', 'th', 'he', 'ms']);
const figure = /^\p{Nd}+(?:[.,]\p{Nd}+)*/u;
const pair = /^(\p{Nd}{1,2})\/(\p{Nd}{1,4})(?:\/(\p{Nd}{2,4}))?$/u;

/**
 * The value of digits with separators, as `language` writes them: in Vietnamese `1.234,5` is 1234.5, in English
 * `1,234.5`. A separator that cannot group thousands where it stands is read as a decimal sign. Null when not digits.
 */
export function parseFigure(text: string, language: LanguageTag): number | null {
  if (!figure.test(text)) return null;
  const decimal = dotDecimal.has(primaryLanguage(language)) ? '.' : ',';
  const groups = text.split(/[.,]/);
  if (groups.length === 1) return Number(text);
  const signs = [...text.replace(/[^.,]/g, '')];
  const last = signs.at(-1);
  const grouped = groups.slice(1).every((group) => group.length === 3) && (groups[0]?.length ?? 0) <= 3;
  const mixed = signs.some((sign) => sign !== last);
  const fraction = mixed || !grouped || (signs.length === 1 && last === decimal);
  if (!fraction) return Number(groups.join(''));
  return Number(`${groups.slice(0, -1).join('')}.${groups.at(-1) ?? ''}`);
}

/** The quantities of a sentence, from its words. Unknown languages are read by their figures alone. */
export function readQuantities(words: readonly Word[], language: LanguageTag): readonly FoundQuantity[] {
  const numerals = numeralsOf(language);
  const found: FoundQuantity[] = [];
  const lower = words.map((word) => word.text.toLowerCase());
  for (let at = 0; at < words.length; ) {
    const phrase = numerals?.read(lower, at);
    if (phrase) {
      for (const { kind, value } of phrase.quantities) found.push({ kind, value, word: at });
      at += phrase.length;
      continue;
    }
    const text = lower[at] ?? '';
    const date = pair.exec(text);
    if (date) {
      for (const quantity of readSlashed(date)) found.push({ ...quantity, word: at });
    } else {
      const value = parseFigure(/^[\p{Nd}.,]+/u.exec(text)?.[0] ?? '', language);
      if (value !== null) {
        const scale = numerals?.scales.get(lower[at + 1] ?? '');
        found.push({ kind: 'number', value: round(value * (scale ?? 1)), word: at });
      }
    }
    at++;
  }
  return found;
}

/** `5/5` is a day and a month, `1/2019` a month and a year; anything else two plain numbers. */
function readSlashed([, first = '', second = '', third]: RegExpExecArray): Quantity[] {
  const [a, b] = [Number(first), Number(second)];
  const number = (value: number) => ({ kind: 'number' as const, value });
  if (third !== undefined) return [number(a), { kind: 'month', value: b }, number(Number(third))];
  if (second.length === 4) return [{ kind: 'month', value: a }, number(b)];
  return b <= 12 && a <= 31 ? [number(a), { kind: 'month', value: b }] : [number(a), number(b)];
}

const round = (value: number): number => Number(value.toPrecision(12));
