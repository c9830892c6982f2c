import type { LanguageTag } from '@/lib/core/language';
import { foldLatin } from '@/lib/core/text/latin';
import { readWords } from '@/lib/core/text/words';

/**
 * How alike two sentences are, 0 to 1: the words they share in the same order (their longest common subsequence), twice,
 * by the words they have together. Marks, case and punctuation do not count. Laws: symmetric; 1 for the same words.
 */
export function likeness(one: string, other: string, language: LanguageTag): number {
  const [before, after] = [one, other].map((text) => readWords(text, language).map(foldLatin));
  const words = (before?.length ?? 0) + (after?.length ?? 0);
  return words === 0 ? 1 : (2 * sharedInOrder(before ?? [], after ?? [])) / words;
}

function sharedInOrder(before: readonly string[], after: readonly string[]): number {
  let row = new Array<number>(after.length + 1).fill(0);
  for (const word of before) {
    const next = [0];
    for (const [at, other] of after.entries())
      next.push(word === other ? (row[at] ?? 0) + 1 : Math.max(next[at] ?? 0, row[at + 1] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}
