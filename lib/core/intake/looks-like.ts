import { type LanguageTag, primaryLanguage } from '@/lib/core/language';

const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  vi: new Set(
    'và của là các có được cho trong với những này đã không một người từ về ở ra đến khi tại để theo cũng như'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and to in a is that for on was with as by at it from be are has have this an which his their said'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les de des et un une du est en que qui dans pour au sur par pas plus avec ce'.split(' '),
  ),
  de: new Set(
    'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch'.split(' '),
  ),
  es: new Set('el la los las de del y que en un una por con para se su no es al como más'.split(' ')),
};

const scripts: Readonly<Record<string, RegExp>> = {
  zh: /\p{Script=Han}/gu,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  ko: /\p{Script=Hangul}/gu,
  lo: /\p{Script=Lao}/gu,
  th: /\p{Script=Thai}/gu,
  km: /\p{Script=Khmer}/gu,
  my: /\p{Script=Myanmar}/gu,
  ru: /\p{Script=Cyrillic}/gu,
  ar: /\p{Script=Arabic}/gu,
};

const longestRead = 20_000;

/**
 * How much a text looks like a language, from 0: the share of words that are its function words, or of letters in its
 * script. Only for comparing two languages on one text; 0 for a language it knows nothing of.
 */
export function looksLike(text: string, language: LanguageTag): number {
  const sample = text.slice(0, longestRead).toLowerCase();
  const primary = primaryLanguage(language);
  const script = scripts[primary];
  if (script)
    return (sample.match(script) ?? []).length / Math.max(1, (sample.match(/\p{L}/gu) ?? []).length);
  const words = sample.match(/[\p{L}\p{M}]+/gu) ?? [];
  const known = functionWords[primary];
  return known ? words.filter((word) => known.has(word)).length / Math.max(1, words.length) : 0;
}
