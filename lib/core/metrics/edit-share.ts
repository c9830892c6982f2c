import { withoutMarks } from '@/lib/core/marks';
import { countTer, ter } from '@/lib/core/metrics/ter';
import { splitWords } from '@/lib/core/metrics/words';

/** Beyond so many words on a side, nobody waits for the figure. */
const mostWords = 300;

/**
 * The share of the words of a text that were changed, added, taken out or moved since the machine wrote it: TER of the
 * machine's text, from 0 to 1. Marks of formatting are no words. Null without a machine's text, and for long ones.
 */
export function editShare(machine: string, text: string): number | null {
  const [before, after] = [machine, text].map((one) => withoutMarks(one).normalize('NFC'));
  if (!before?.trim() || after === undefined) return null;
  if ([before, after].some((one) => splitWords(one).length > mostWords)) return null;
  return Math.min(1, ter(countTer(before, after)) / 100);
}
