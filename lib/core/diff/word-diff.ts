import { type Change, findChanges } from '@/lib/core/diff/changes';
import { diffTokens, isWord } from '@/lib/core/diff/tokens';
import type { LanguageTag } from '@/lib/core/language';

export type DiffPart = { readonly kind: 'equal' | 'insert' | 'delete'; readonly text: string };

/** Two texts in tokens, with the changes between them; at least two words stand between any two changes. */
export type WordChanges = {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly changes: readonly Change[];
};

/**
 * What changed, word by word, as people read it: a deletion stands before the insertion that replaces it, and a single
 * word that survived between two changes counts as changed with them.
 * Laws: the equal and deleted texts put together are `before`, the equal and inserted ones `after`.
 */
export function diffWords(before: string, after: string, language: LanguageTag): readonly DiffPart[] {
  const words = findWordChanges(before, after, language);
  const parts: DiffPart[] = [];
  const add = (kind: DiffPart['kind'], tokens: readonly string[]): void => {
    if (tokens.length > 0) parts.push({ kind, text: tokens.join('') });
  };
  let done = 0;
  for (const change of words.changes) {
    add('equal', words.before.slice(done, change.before[0]));
    add('delete', words.before.slice(...change.before));
    add('insert', words.after.slice(...change.after));
    done = change.before[1];
  }
  add('equal', words.before.slice(done));
  return parts;
}

export function findWordChanges(before: string, after: string, language: LanguageTag): WordChanges {
  const from = diffTokens(before, language);
  const to = diffTokens(after, language);
  const changes: Change[] = [];
  for (const change of findChanges(from, to)) {
    const last = changes.at(-1);
    if (last && from.slice(last.before[1], change.before[0]).filter(isWord).length < 2) {
      changes[changes.length - 1] = {
        before: [last.before[0], change.before[1]],
        after: [last.after[0], change.after[1]],
      };
    } else changes.push(change);
  }
  return { before: from, after: to, changes };
}

/** More than 60 % of the words of both texts differ: side by side reads better than a diff. */
export function rewritten(diff: readonly DiffPart[]): boolean {
  const count = (kind: DiffPart['kind']): number =>
    diff
      .filter((part) => part.kind === kind)
      .reduce((sum, part) => sum + diffTokens(part.text, 'und').filter(isWord).length, 0);
  const changed = count('delete') + count('insert');
  return changed > 0.6 * (changed + 2 * count('equal'));
}
