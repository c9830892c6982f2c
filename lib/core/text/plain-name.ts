import { foldLatin } from '@/lib/core/text/latin';
import { isSyllable } from '@/lib/core/text/vietnamese-syllable';

/** A name as English papers print it: words that are Vietnamese syllables without their diacritics, capitals kept. */
export const plainName = (name: string): string =>
  name.replace(/[\p{L}\p{M}]+/gu, (word) =>
    isSyllable(word.toLowerCase()) ? withoutDiacritics(word) : word,
  );

function withoutDiacritics(word: string): string {
  const composed = word.normalize('NFC');
  const folded = foldLatin(composed);
  return folded.length === composed.length
    ? Array.from(folded, (letter, at) =>
        /\p{Lu}/u.test(composed[at] ?? '') ? letter.toUpperCase() : letter,
      ).join('')
    : word;
}
