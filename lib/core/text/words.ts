import { type LanguageTag, primaryLanguage } from '@/lib/core/language';

const unspaced: ReadonlySet<string> = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my']);
const figure = '\\p{N}+(?:[.,:/]\\p{N}+)*[\\p{L}\\p{M}\\p{N}]*';
const currency = '(?:VND|USD|EUR|GBP|JPY|CNY|KRW|THB|SGD|AUD)(?=\\p{N})';
const letters = "[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}]*(?:['’][\\p{L}\\p{M}]+)*";
const run = new RegExp(`${figure}|${currency}|${letters}`, 'gu');
const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The words of a text in order, in NFC. Figures keep their separators (`1.000,5`, `5/5`, `17:30`), letters their
 * apostrophe (`Russia's`); hyphens cut, and currencies come off (`USD5` is two). Languages written without spaces are cut by ICU.
 */
export function readWords(text: string, language: LanguageTag): readonly string[] {
  const composed = text.normalize('NFC');
  return unspaced.has(primaryLanguage(language))
    ? cutByDictionary(composed, language)
    : (composed.match(run) ?? []);
}

function cutByDictionary(text: string, language: LanguageTag): readonly string[] {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  return Array.from(segmenter.segment(text)).flatMap(({ segment, isWordLike }) =>
    isWordLike ? [segment] : [],
  );
}
