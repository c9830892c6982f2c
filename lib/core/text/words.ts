import { type LanguageTag, primaryLanguage } from '@/lib/core/language';
import type { Span } from '@/lib/core/span';

/** A word as written (NFC), with where it stands. */
export type Word = { readonly text: string; readonly span: Span };

const unspaced: ReadonlySet<string> = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my']);
const run =
  /\p{N}+(?:[.,:/]\p{N}+)*[\p{L}\p{M}\p{N}]*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;
const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The words of a text in order. Figures keep their separators (`1.000,5`, `5/5`, `17:30`), letters their apostrophe
 * (`Russia's`); hyphens cut. Languages written without spaces are cut by ICU.
 */
export function readWords(text: string, language: LanguageTag): readonly Word[] {
  return unspaced.has(primaryLanguage(language)) ? cutByDictionary(text, language) : cutAtSpaces(text);
}

function cutAtSpaces(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(run)) {
    words.push({ text: match[0].normalize('NFC'), span: [match.index, match.index + match[0].length] });
  }
  return words;
}

function cutByDictionary(text: string, language: LanguageTag): readonly Word[] {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  const words: Word[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    if (isWordLike) words.push({ text: segment.normalize('NFC'), span: [index, index + segment.length] });
  }
  return words;
}
