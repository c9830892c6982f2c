import type { Sentence } from '@/lib/core/article';
import type { LanguageTag } from '@/lib/core/language';
import { readWords } from '@/lib/core/text/words';

/** One side of an alignment, read once for all evidence. `lengths` are visible UTF-16 units, at least 1. */
export type Side = {
  readonly language: LanguageTag;
  readonly sentences: readonly Sentence[];
  readonly words: readonly (readonly string[])[];
  readonly lengths: readonly number[];
};

export type Pair = { readonly source: Side; readonly target: Side };

const blank = /[\s\u200b-\u200d\u2060\ufeff\u00ad]+/g;

export const readSide = (sentences: readonly Sentence[], language: LanguageTag): Side => ({
  language,
  sentences,
  words: sentences.map(({ text }) => readWords(text, language)),
  lengths: sentences.map(({ text }) => Math.max(1, text.replace(blank, '').length)),
});
