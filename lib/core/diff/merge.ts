import { findWordChanges } from '@/lib/core/diff/word-diff';
import type { LanguageTag } from '@/lib/core/language';

export type Merge = { readonly ok: true; readonly text: string } | { readonly ok: false };

type Edit = { readonly from: number; readonly to: number; readonly text: string };

/**
 * Three-way merge of two texts typed over the same base. Edits of the two sides that overlap, or that only white space
 * parts, are left to people (`ok: false`); the same edit on both sides is made once.
 * Laws: merging with the base, or with itself, gives the text; the sides may be swapped.
 */
export function mergeWords(base: string, mine: string, theirs: string, language: LanguageTag): Merge {
  const { tokens, edits: left } = readEdits(base, mine, language);
  const { edits: right } = readEdits(base, theirs, language);
  const known = new Set(left.map(key));
  const edits = [...left, ...right.filter((edit) => !known.has(key(edit)))].sort(
    (a, b) => a.from - b.from || a.to - b.to,
  );
  const pieces: string[] = [];
  let done = 0;
  for (const [index, edit] of edits.entries()) {
    const between = tokens.slice(done, edit.from).join('');
    if (index > 0 && between.trim() === '') return { ok: false };
    pieces.push(between, edit.text);
    done = edit.to;
  }
  return { ok: true, text: [...pieces, ...tokens.slice(done)].join('') };
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
