import { type Filter, filters, isShown, type Row, type SaveState, type State } from './state';

type Tally = {
  readonly filters: Readonly<Record<Filter, number>>;
  readonly saves: Readonly<Record<SaveState, number>>;
};

const none: Tally = {
  filters: { all: 0, look: 0, blockers: 0, warnings: 0, open: 0, edited: 0, check: 0, comments: 0 },
  saves: { saved: 0, conflict: 0, refused: 0, failed: 0, unsaved: 0 },
};

let last: { readonly state: State; readonly tally: Tally } | null = null;

/** Counts what has changed since the state that was counted last: one row of thousands, for a keystroke. */
function tally(state: State): Tally {
  if (last?.state === state) return last.tally;
  const before =
    last?.state.flagged === state.flagged && last.state.commented === state.commented ? last : null;
  const counts = {
    filters: { ...(before?.tally ?? none).filters },
    saves: { ...(before?.tally ?? none).saves },
  };
  const count = (row: Row | undefined, by: 1 | -1) => {
    if (!row) return;
    counts.saves[row.save] += by;
    for (const filter of filters) if (isShown[filter](row, state)) counts.filters[filter] += by;
  };
  const former = before?.state.rows ?? [];
  for (let at = 0; at < Math.max(state.rows.length, former.length); at++) {
    if (state.rows[at] === former[at]) continue;
    count(former[at], -1);
    count(state.rows[at], 1);
  }
  last = { state, tally: counts };
  return counts;
}

/** How many rows each filter has. */
export const tallyOf = (state: State): Tally['filters'] => tally(state).filters;

export const countApproved = (state: State): number => state.rows.length - tallyOf(state).open;

/** The worst first. */
const unsettled = ['conflict', 'refused', 'failed', 'unsaved'] as const;

/** What the rest of the page needs to know of the saving; while words do not get through, how many sentences wait. */
export function savingOf(state: State): { readonly state: SaveState; readonly count: number } {
  const { saves } = tally(state);
  const worst = unsettled.find((one) => saves[one] > 0);
  if (!worst) return { state: 'saved', count: 0 };
  return { state: worst, count: worst === 'failed' ? saves.failed + saves.unsaved : saves[worst] };
}
