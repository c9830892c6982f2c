import type { Bead } from '@/lib/core/segment';
import type { Range } from '@/lib/core/span';
import { rowsOfBeads, type Sides } from './bead-row';
import type { RowDraft, RowState } from './row-state';

/** What tells whether somebody set a row. */
type Handled = Pick<RowState, 'bead' | 'machine' | 'target' | 'repairedById'> & {
  readonly approvedById: string | null;
};

/** Whether aligning leaves a row alone: its file or somebody paired it, or somebody approved it or wrote its text. */
export const isByHand = (row: Handled): boolean =>
  row.bead.given === true ||
  row.approvedById !== null ||
  row.repairedById !== null ||
  row.target !== row.machine;

/** The stretches of rows, from place `from` on, that aligning again may change. */
export function looseStretches(rows: readonly Handled[], from: number): readonly Range[] {
  const stretches: [number, number][] = [];
  for (let at = from; at < rows.length; at++) {
    const row = rows[at];
    if (!row || isByHand(row)) continue;
    const last = stretches.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else stretches.push([at, at + 1]);
  }
  return stretches;
}

/** The sentences that a stretch of rows takes up on both sides. */
export const sentencesOfRows = (
  rows: readonly RowState[],
): { readonly source: Range; readonly target: Range } => {
  const first = rows[0]?.bead;
  const last = rows.at(-1)?.bead;
  return {
    source: [first?.source[0] ?? 0, last?.source[1] ?? 0],
    target: [first?.target[0] ?? 0, last?.target[1] ?? 0],
  };
};

/**
 * Rows for new beads of the sentences of `rows`, without those that stay as they are: a bead that begins with the
 * sentence with which a row began goes on as that row. `before` and `after` hold only what changes.
 */
export function rebead(
  rows: readonly RowState[],
  beads: readonly Bead[],
  sides: Sides,
): { readonly before: readonly RowState[]; readonly after: readonly RowDraft[] } {
  const byStart = new Map(rows.map((row) => [startOf(row.bead), row]));
  const stays = (row: RowState, { source, target }: Bead) =>
    same(row.bead.source, source) && same(row.bead.target, target);
  const fresh = rowsOfBeads(sides, beads, { block: rows[0]?.block ?? 0 }).map(({ position: _, ...row }) => {
    const old = byStart.get(startOf(row.bead));
    return {
      ...row,
      id: old?.id ?? null,
      target: row.machine,
      repairedById: null,
      stays: old && stays(old, row.bead),
    };
  });
  const staying = new Set(fresh.flatMap((row) => (row.stays ? [row.id] : [])));
  return {
    before: rows.filter((row) => !staying.has(row.id)),
    after: fresh.filter((row) => !row.stays).map(({ stays: _, ...row }) => row),
  };
}

/** Names the first sentence of a bead, of the source where it has one. */
const startOf = ({ source, target }: Bead): string =>
  source[0] < source[1] ? `source ${source[0]}` : `target ${target[0]}`;

const same = (a: Range, b: Range): boolean => a[0] === b[0] && a[1] === b[1];
