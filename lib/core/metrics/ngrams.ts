/** How many n-grams of one length two texts have, and how many of them in common (counted as often as both have them). */
export type NgramCounts = {
  readonly hypothesis: number;
  readonly reference: number;
  readonly common: number;
};

/**
 * Compares two lists of units (words, characters) by their n-grams of every length from 1 to `longest`, in that order.
 * No unit may hold a space.
 */
export function countNgrams(
  hypothesis: readonly string[],
  reference: readonly string[],
  longest: number,
): readonly NgramCounts[] {
  const counts: NgramCounts[] = [];
  let ours = hypothesis;
  let theirs = reference;
  for (let length = 1; length <= longest; length++) {
    counts.push({ hypothesis: ours.length, reference: theirs.length, common: countCommon(ours, theirs) });
    ours = lengthen(ours, hypothesis, length);
    theirs = lengthen(theirs, reference, length);
  }
  return counts;
}

/** The n-grams of the next length: each of the given `length` with the unit that follows it. */
const lengthen = (ngrams: readonly string[], units: readonly string[], length: number): readonly string[] =>
  ngrams.slice(0, -1).map((ngram, index) => `${ngram} ${units[index + length]}`);

function countCommon(ours: readonly string[], theirs: readonly string[]): number {
  const left = new Map<string, number>();
  for (const ngram of theirs) left.set(ngram, (left.get(ngram) ?? 0) + 1);
  let common = 0;
  for (const ngram of ours) {
    const count = left.get(ngram) ?? 0;
    if (count === 0) continue;
    left.set(ngram, count - 1);
    common++;
  }
  return common;
}

/** The counts of two pairs of texts taken as one, length by length. Both lists are equally long. */
export const addNgramCounts = (
  a: readonly NgramCounts[],
  b: readonly NgramCounts[],
): readonly NgramCounts[] =>
  a.map((one, index) => {
    const other = b[index];
    return other
      ? {
          hypothesis: one.hypothesis + other.hypothesis,
          reference: one.reference + other.reference,
          common: one.common + other.common,
        }
      : one;
  });
