import { countNgrams, type NgramCounts } from '@/lib/core/metrics/ngrams';
import { splitWords } from '@/lib/core/metrics/words';

const characterOrders = 6;
const wordOrders = 2;
/** β² with β = 2: recall weighs twice as much as precision. */
const recallWeight = 4;

/**
 * What chrF and chrF++ are computed from: n-grams of 1 to 6 characters (code points, white space left out), then of 1
 * and 2 words, a mark at a word's edge being a word of its own.
 */
export function countChrf(hypothesis: string, reference: string): readonly NgramCounts[] {
  const ours = splitWords(hypothesis);
  const theirs = splitWords(reference);
  return [
    ...countNgrams([...ours.join('')], [...theirs.join('')], characterOrders),
    ...countNgrams(ours.flatMap(detachMark), theirs.flatMap(detachMark), wordOrders),
  ].map((counts) => (counts.reference === 0 ? { ...counts, hypothesis: 0 } : counts));
}

/** chrF2 of a text or a whole corpus, 0 to 100 (Popović, "chrF: character n-gram F-score", WMT 2015). */
export const chrf2 = (counts: readonly NgramCounts[]): number => score(counts.slice(0, characterOrders));

/** chrF++, which looks at words too, 0 to 100 (Popović, "chrF++: words helping character n-grams", WMT 2017). */
export const chrfpp = (counts: readonly NgramCounts[]): number => score(counts);

/** The F-score of mean precision and mean recall over the lengths of which both sides have n-grams. */
function score(counts: readonly NgramCounts[]): number {
  const usable = counts.filter(({ hypothesis, reference }) => hypothesis > 0 && reference > 0);
  const precision = usable.reduce((sum, { common, hypothesis }) => sum + common / hypothesis, 0);
  const recall = usable.reduce((sum, { common, reference }) => sum + common / reference, 0);
  if (precision + recall === 0) return 0;
  const mean = ((1 + recallWeight) * precision * recall) / (recallWeight * precision + recall);
  return (100 * mean) / usable.length;
}

const mark = /^[!-/:-@[-`{-~]$/;

/** One ASCII mark at the end of a word, or else at its start, taken off it. */
function detachMark(word: string): readonly string[] {
  if (word.length === 1) return [word];
  if (mark.test(word.slice(-1))) return [word.slice(0, -1), word.slice(-1)];
  return mark.test(word.slice(0, 1)) ? [word.slice(0, 1), word.slice(1)] : [word];
}
