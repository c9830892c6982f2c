import type { Evidence } from '@/lib/core/alignment/evidence/evidence';
import type { Side } from '@/lib/core/alignment/side';
import { weightOf } from '@/lib/core/alignment/weights';

/** Spread of the log ratio of two lengths: unrelated, and related, where short sentences vary more. */
const unrelated = 0.8;
const related = 0.16;
const shortness = 0.7;
/** The least log-odds: no length is impossible. */
const worst = -12;
/** Letters of a text that is as long as its translation, added to both so that short texts do not mislead. */
const assumed = 500;

const total = (side: Side): number => side.lengths.reduce((sum, length) => sum + length, assumed);

/**
 * Translations are about as long as each other: the log ratio of visible lengths under a narrow against a wide normal
 * distribution (after Gale and Church 1993), around the ratio of the whole texts.
 */
export const lengthEvidence: Evidence = {
  kind: 'shape',
  name: 'length',
  weigh({ source, target }, weights) {
    const weight = weightOf(weights, 'length.ratio');
    const mean = Math.max(-0.5, Math.min(0.5, Math.log(total(target) / total(source))));
    const [before, after] = [runningSum(source.lengths), runningSum(target.lengths)];
    return (i, n, j, m) => {
      const long = (before[i + n] ?? 0) - (before[i] ?? 0);
      const other = (after[j + m] ?? 0) - (after[j] ?? 0);
      const apart = Math.log(other / long) - mean;
      const spread = Math.sqrt(related * related + shortness / Math.min(long, other));
      const narrow = -Math.log(spread) - (apart * apart) / (2 * spread * spread);
      const wide = -Math.log(unrelated) - (apart * apart) / (2 * unrelated * unrelated);
      return weight * Math.max(worst, narrow - wide);
    };
  },
};

function runningSum(lengths: readonly number[]): Float64Array {
  const sums = new Float64Array(lengths.length + 1);
  lengths.forEach((length, k) => {
    sums[k + 1] = (sums[k] ?? 0) + length;
  });
  return sums;
}
