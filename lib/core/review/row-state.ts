import type { Bead, Segment } from '@/lib/core/segment';
import { rowsOfBeads, type Sides } from './bead-row';
import type { Row } from './carry-over';
import type { Pair } from './repair';

/** A row with all that a repair may change in it; `repairedById` is who set its pair by hand. */
export type RowState = Omit<Row, 'position'> & {
  readonly id: string;
  readonly target: string;
  readonly repairedById: string | null;
};

/** A row as a repair makes it; one without id is new. */
export type RowDraft = Omit<RowState, 'id'> & { readonly id: string | null };

/** A row as it is stored. */
export type StoredRow = Segment & RowState;

export const stateOfRow = ({
  id,
  block,
  kind,
  bead,
  source,
  machine,
  target,
  repairedById,
}: RowState): RowState => ({
  id,
  block,
  kind,
  bead,
  source,
  machine,
  target,
  repairedById,
});

/** Whether a row is still what a repair left. */
export const isAs = (row: RowState, state: RowState): boolean => fingerprint(row) === fingerprint(state);

const fingerprint = ({ bead, source, machine, target }: RowState): string =>
  JSON.stringify([bead.source, bead.target, source, machine, target]);

export const pairOf = (row: RowState, sides: Sides): Pair => ({
  id: row.id,
  source: sides.source.slice(...row.bead.source),
  machine: sides.target.slice(...row.bead.target),
  text: row.target,
});

/**
 * The rows of pairs that somebody set by hand in the place of `before`: their beads follow each other from where the
 * first of those began, and none needs a check any more.
 */
export function draftsOf(
  pairs: readonly Pair<string | null>[],
  before: readonly RowState[],
  { sides, above, by }: { readonly sides: Sides; readonly above: RowState | undefined; readonly by: string },
): readonly RowDraft[] {
  const first = before[0];
  let source = first?.bead.source[0] ?? 0;
  let target = first?.bead.target[0] ?? 0;
  const beads = pairs.map((pair): Bead => {
    const from = [source, target] as const;
    source += pair.source.length;
    target += pair.machine.length;
    return { source: [from[0], source], target: [from[1], target], confidence: 1 };
  });
  const rows = rowsOfBeads(sides, beads, { block: above?.block ?? first?.block });
  return rows.flatMap(({ position: _, ...row }, index) => {
    const pair = pairs[index];
    return pair ? [{ ...row, id: pair.id, target: pair.text, repairedById: by }] : [];
  });
}

/**
 * A row as it will be stored over `old`, or as new. A change of its text is the edit of who repairs, unless it only
 * follows the machine's.
 */
export function rewrite(
  row: RowState & { readonly position: number },
  old: StoredRow | undefined,
  by: string,
): StoredRow {
  const from = old ?? { ...row, target: row.machine, version: 1, lastEditorId: null, unapprovals: 0 };
  const follows = from.target === from.machine && row.target === row.machine && row.machine !== from.machine;
  const retold = row.target !== from.target;
  const changed = retold || row.source !== from.source;
  return {
    ...row,
    version: from.version + (changed ? 1 : 0),
    lastEditorId: retold && !follows ? by : from.lastEditorId,
    approvedById: null,
    unapprovals: from.unapprovals + (old?.approvedById && !changed ? 1 : 0),
    formerSource: null,
  };
}

/** The row that goes on with the first sentence of one that is taken away. */
export function heirOf({ bead }: RowState, after: readonly RowState[]): string | null {
  const side = bead.source[0] < bead.source[1] ? 'source' : 'target';
  const at = bead[side][0];
  const heir = after.find((row) => row.bead[side][0] <= at && at < row.bead[side][1]);
  return heir?.id ?? null;
}
