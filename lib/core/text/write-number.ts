import { type LanguageTag, primaryLanguage } from '@/lib/core/language';
import { inCaseOf } from '@/lib/core/text/in-case-of';
import type { Mention } from '@/lib/core/text/mention';
import { writeVietnameseLike, writeVietnameseNumber } from '@/lib/core/text/write-vietnamese-number';

const scales = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;
const words = 'zero one two three four five six seven eight nine ten'.split(' ');
const ordinals = ' first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** A number as newspapers of a language print it, to stand where `text` does; null for a language nobody taught us. */
export function writeNumber(value: number, language: LanguageTag, text: string): string | null {
  const primary = primaryLanguage(language);
  if (primary === 'vi') return writeVietnameseNumber(value, text);
  return primary === 'en' ? writeEnglishNumber(value) : null;
}

/** A number to stand where `text` says another, written as that one is; null where its language or its kind is not written. */
export function writeNumberLike(
  value: number,
  mention: Mention,
  text: string,
  language: LanguageTag,
): string | null {
  const primary = primaryLanguage(language);
  if (primary === 'vi') return writeVietnameseLike(value, mention, text);
  return primary === 'en' ? writeEnglishLike(value, mention, text) : null;
}

/** A number as English newspapers print it: `4,300`, `1.43 billion`, `1,234,567`. Never rounded after a scale. */
export function writeEnglishNumber(value: number): string {
  const scale = scales.find(([size]) => value >= size);
  const shown = scale ? value / scale[0] : value;
  if (!scale || Number(shown.toFixed(3)) !== shown) return grouped(value);
  return `${grouped(shown)} ${scale[1]}`;
}

let format: Intl.NumberFormat | undefined;

/** Made at first use: it costs more than all that it writes. */
function grouped(value: number): string {
  format ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });
  return format.format(value);
}

/**
 * A number to stand where the English says another, written as that one is: a word for a word as long as it is small, an
 * ordinal for an ordinal, without points between thousands where there were none. Null for what is no whole number in words.
 */
function writeEnglishLike(value: number, { figure, ordinal }: Mention, text: string): string | null {
  if (ordinal)
    return inCaseOf(
      text,
      figure ? `${value}${endingOf(value)}` : (ordinals[value] ?? `${value}${endingOf(value)}`),
    );
  if (!figure)
    return Number.isInteger(value) ? inCaseOf(text, words[value] ?? writeEnglishNumber(value)) : null;
  return /^\d{4,}$/.test(text) && Number.isInteger(value) ? String(value) : writeEnglishNumber(value);
}

function endingOf(value: number): string {
  if (/1[123]$/.test(String(value))) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[value % 10] ?? 'th';
}
