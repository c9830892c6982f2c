import type { Sentence } from '@/lib/core/article';
import type { LanguageTag } from '@/lib/core/language';
import { readWords } from '@/lib/core/text/words';

/** One side of an alignment, read once for all evidence. `lengths` are visible, in letters. */
export type Side = {
  readonly language: LanguageTag;
  readonly sentences: readonly Sentence[];
  readonly words: readonly (readonly string[])[];
  readonly lengths: readonly number[];
};

export type Pair = { readonly source: Side; readonly target: Side };

const blank = /[\s\u200b-\u200d\u2060\ufeff\u00ad]+/g;
const eastAsian = /[\u3040-\u9fff\uac00-\ud7af]/;
/** How many letters of an alphabet a character of these scripts is worth, beyond the one it is. */
const denser: readonly (readonly [RegExp, number])[] = [
  [/\p{Script=Han}/gu, 2],
  [/\p{Script=Hangul}/gu, 1.2],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.8],
];

/** Visible length in letters of an alphabet, at least 1. */
function lengthOf(text: string): number {
  const visible = text.replace(blank, '');
  if (!eastAsian.test(visible)) return Math.max(1, visible.length);
  return denser.reduce(
    (length, [pattern, worth]) => length + worth * (visible.match(pattern)?.length ?? 0),
    visible.length,
  );
}

export const readSide = (sentences: readonly Sentence[], language: LanguageTag): Side => ({
  language,
  sentences,
  words: sentences.map(({ text }) => readWords(text, language)),
  lengths: sentences.map(({ text }) => lengthOf(text)),
});
