import { withoutMarks } from '@/lib/core/marks';
import { countPair, type Scores, sentenceScores } from '@/lib/core/metrics/scores';
import { splitWords } from '@/lib/core/metrics/words';

/** Beyond so many words on a side, nobody waits for the figures. */
const mostWords = 300;

/**
 * How close the machine's text is to what it has become; its TER counts the words that were changed, added, taken out or
 * moved since. Marks of formatting are no words. Null without a machine's text, and for long ones.
 */
export function machineScores(machine: string, text: string): Scores | null {
  const [before, after] = [machine, text].map((one) => withoutMarks(one).normalize('NFC'));
  if (!before?.trim() || after === undefined) return null;
  if ([before, after].some((one) => splitWords(one).length > mostWords)) return null;
  return sentenceScores(countPair(before, after));
}
