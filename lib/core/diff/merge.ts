import { findWordChanges } from '@/lib/core/diff/word-diff';
import type { LanguageTag } from '@/lib/core/language';

export type Merge = { readonly ok: boolean; readonly text: string };

type Edit = { readonly from: number; readonly to: number; readonly text: string };

/**
 * Three-way merge of two texts typed over the same base; the same edit on both sides is made once. Edits of the two sides
 * that overlap, or that only white space parts, are left to people: then it is not `ok`, and the text has all edits of
 * mine, and of theirs those that meet none.
 * Laws: merging with the base, or with itself, gives the text; where it is `ok`, the sides may be swapped.
 */
export function mergeWords(base: string, mine: string, theirs: string, language: LanguageTag): Merge {
  const { tokens, edits: left } = readEdits(base, mine, language);
  const { edits: right } = readEdits(base, theirs, language);
  const known = new Set(left.map(key));
  const fresh = right.filter((edit) => !known.has(key(edit)));
  const clear = fresh.filter((edit) => !left.some((other) => meet(tokens, edit, other)));
  return { ok: clear.length === fresh.length, text: applied(tokens, [...left, ...clear]) };
}

function meet(tokens: readonly string[], a: Edit, b: Edit): boolean {
  const [from, to] = [Math.min(a.to, b.to), Math.max(a.from, b.from)];
  return tokens.slice(from, to).join('').trim() === '';
}

/** Edits that do not overlap, in any order. */
function applied(tokens: readonly string[], edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    pieces.push(tokens.slice(done, edit.from).join(''), edit.text);
    done = edit.to;
  }
  return [...pieces, ...tokens.slice(done)].join('');
}

const key = (edit: Edit): string => `${edit.from}:${edit.to}:${edit.text}`;

function readEdits(
  base: string,
  text: string,
  language: LanguageTag,
): { readonly tokens: readonly string[]; readonly edits: readonly Edit[] } {
  const { before, after, changes } = findWordChanges(base, text, language);
  const edits = changes.map((change) => ({
    from: change.before[0],
    to: change.before[1],
    text: after.slice(...change.after).join(''),
  }));
  return { tokens: before, edits };
}
