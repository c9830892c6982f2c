/**
 * The fewest insertions, deletions and replacements of single items that make one list the other (Levenshtein 1966).
 * For letters give code points, `[...text.normalize('NFC')]`; for words, `splitWords(text)`. Time by the product of
 * the lengths between the common start and the common end. Law: a metric.
 */
export function editDistance(before: readonly string[], after: readonly string[]): number {
  let start = 0;
  let end = before.length;
  let afterEnd = after.length;
  while (start < end && start < afterEnd && before[start] === after[start]) start++;
  while (start < end && start < afterEnd && before[end - 1] === after[afterEnd - 1]) {
    end--;
    afterEnd--;
  }
  const row = Int32Array.from({ length: afterEnd - start + 1 }, (_, column) => column);
  for (let index = start; index < end; index++) {
    let diagonal = row[0] ?? 0;
    row[0] = diagonal + 1;
    for (let column = 1; column < row.length; column++) {
      const over = row[column] ?? 0;
      const differs = before[index] === after[start + column - 1] ? 0 : 1;
      row[column] = Math.min(diagonal + differs, over + 1, (row[column - 1] ?? 0) + 1);
      diagonal = over;
    }
  }
  return row.at(-1) ?? 0;
}
