import { findShiftsAndEdits } from '@/lib/core/metrics/shifts';
import { splitWords } from '@/lib/core/metrics/words';

/** The edits that make a hypothesis its reference, in words, with the length of the reference they are measured by. */
export type TerCounts = {
  readonly insertions: number;
  readonly deletions: number;
  readonly substitutions: number;
  readonly shifts: number;
  readonly referenceWords: number;
};

/** Words are what stands between white space, marks included; upper and lower case count as the same. */
export function countTer(hypothesis: string, reference: string): TerCounts {
  const numbers = new Map<string, number>();
  const read = (text: string): Int32Array =>
    Int32Array.from(splitWords(text.toLowerCase()), (word) => {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      return number;
    });
  const target = read(reference);
  const { shifts, path } = findShiftsAndEdits(read(hypothesis), target);
  const { insertions, deletions, substitutions } = path;
  return { insertions, deletions, substitutions, shifts, referenceWords: target.length };
}

export const addTerCounts = (a: TerCounts, b: TerCounts): TerCounts => ({
  insertions: a.insertions + b.insertions,
  deletions: a.deletions + b.deletions,
  substitutions: a.substitutions + b.substitutions,
  shifts: a.shifts + b.shifts,
  referenceWords: a.referenceWords + b.referenceWords,
});

/**
 * Translation edit rate of a text or a whole corpus: edits per 100 words of the reference (Snover et al., AMTA 2006; as
 * in Tercom, shifts count one each). 0 is best, more than 100 possible; 100 where the reference alone is empty. With
 * the post-edited text for reference it is HTER.
 */
export function ter({ insertions, deletions, substitutions, shifts, referenceWords }: TerCounts): number {
  const edits = insertions + deletions + substitutions + shifts;
  if (referenceWords === 0) return edits === 0 ? 0 : 100;
  return (100 * edits) / referenceWords;
}
