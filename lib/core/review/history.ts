/** What a repair of an alignment did to a row. */
export const repairKinds = ['merge', 'split', 'move', 'unlink', 'align', 'undo'] as const;
export type RepairKind = (typeof repairKinds)[number];

/** One entry of a segment's history, oldest first: a text, or a decision about it. `at` is an ISO time. */
export type HistoryEntry = {
  readonly at: string;
  readonly person: string | null;
  readonly version: number;
} & (
  | { readonly kind: 'machine' | 'edit' | 'conflict'; readonly text: string }
  | { readonly kind: 'approve' | 'unapprove' }
  | { readonly kind: 'repair'; readonly operation: RepairKind }
);

/** A sentence that an update of the source took away, with the words of people that went with it, newest first. */
export type RemovedSentence = {
  readonly id: string;
  readonly source: string;
  readonly texts: readonly { readonly text: string; readonly person: string | null; readonly at: string }[];
};

const typingPause = 5 * 60_000;

/**
 * History as people tell it: the saves of one person that follow each other within five minutes are one edit, shown as
 * its last text. Conflicts and decisions always stand alone.
 */
export function foldHistory(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const folded: HistoryEntry[] = [];
  for (const entry of entries) {
    const last = folded.at(-1);
    const goesOn =
      entry.kind === 'edit' &&
      last?.kind === 'edit' &&
      last.person === entry.person &&
      Date.parse(entry.at) - Date.parse(last.at) < typingPause;
    if (goesOn) folded[folded.length - 1] = entry;
    else folded.push(entry);
  }
  return folded;
}
