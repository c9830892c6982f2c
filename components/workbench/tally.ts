import { type Filter, filters, isShown, type Row, type SaveState, type State } from './state';

const tallies = new WeakMap<State, Readonly<Record<Filter, number>>>();

/** How many rows each filter has. The rows of a state are looked through once, however many ask. */
export function tallyOf(state: State): Readonly<Record<Filter, number>> {
  const known = tallies.get(state);
  if (known) return known;
  const tally = { all: 0, look: 0, blockers: 0, warnings: 0, open: 0, edited: 0, check: 0, comments: 0 };
  for (const row of state.rows)
    for (const filter of filters) if (isShown[filter](row, state)) tally[filter]++;
  tallies.set(state, tally);
  return tally;
}

export const countApproved = (state: State): number => state.rows.length - tallyOf(state).open;

/** The worst first. */
const unsettled = ['conflict', 'refused', 'failed', 'unsaved'] as const;

/** What the rest of the page needs to know of the saving; while words do not get through, how many sentences wait. */
export function savingOf(rows: readonly Row[]): { readonly state: SaveState; readonly count: number } {
  const counts = { saved: 0, conflict: 0, refused: 0, failed: 0, unsaved: 0 };
  for (const { save } of rows) counts[save]++;
  const state = unsettled.find((one) => counts[one] > 0);
  if (!state) return { state: 'saved', count: 0 };
  return { state, count: state === 'failed' ? counts.failed + counts.unsaved : counts[state] };
}
