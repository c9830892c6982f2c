import type { LanguageTag } from '@/lib/core/language';

const token =
  /[\p{L}\p{M}\p{N}]+(?:(?:['’‐‑\p{Join_Control}-]|(?<=\p{N})[.,:/](?=\p{N}))[\p{L}\p{M}\p{N}]+)*(?:(?<=\p{N})%)?|\s+|\S/gu;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * What a diff takes for one thing: a word with its inner apostrophes and hyphens, a number with its separators and its
 * per cent sign (`1.234,5`, `30/4`, `12.5%`), a run of white space, any other character. Scripts written without spaces
 * are cut by ICU. Law: the tokens put together are the text.
 */
export function diffTokens(text: string, language: LanguageTag): readonly string[] {
  const tokens = text.match(token) ?? [];
  if (!unspaced.test(text)) return tokens;
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return tokens.flatMap((each) =>
    unspaced.test(each) ? Array.from(segmenter.segment(each), ({ segment }) => segment) : each,
  );
}

export const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
