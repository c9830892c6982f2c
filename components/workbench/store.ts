import { afterPaint } from './after-paint';
import { type Group, groupsOf } from './row-groups';
import { type Event, type Row, reduce, type State } from './state';

type Listener = () => void;

/**
 * The state of the workbench, outside React: an event changes it at once, and only those are told who show what changed.
 * A keystroke in one row of thousands draws that row and nothing else, and no part of the page before its letter.
 */
export class Store {
  #state: State;
  #places: ReadonlyMap<string, number>;
  #groups: readonly Group[] | null = null;
  readonly #listeners = new Set<Listener>();
  readonly #atOnce = new Set<Listener>();
  readonly #ofRows = new Map<string, Set<Listener>>();
  /** Rows that have changed since anybody was told; null when everybody knows all. */
  #untold: Set<string> | null = null;
  /** What the page was made with: parts of it that are made live later start with what the server has drawn. */
  readonly first: { readonly state: State; row(id: string): Row | undefined };

  constructor(state: State) {
    const places = placesOf(state.rows);
    this.#state = state;
    this.#places = places;
    this.first = { state, row: (id) => state.rows[places.get(id) ?? -1] };
  }

  get state(): State {
    return this.#state;
  }

  /** The row of a segment; undefined when there is none, or none any more. */
  row(id: string): Row | undefined {
    return this.#state.rows[this.#places.get(id) ?? -1];
  }

  /** All rows in groups; the same object until rows come, go or move. */
  groups(): readonly Group[] {
    this.#groups ??= groupsOf({ ...this.#state, filter: 'all' });
    return this.#groups;
  }

  readonly dispatch = (event: Event): void => {
    if (this.#take(event)) this.#tell();
  };

  /** As `dispatch`, for what the browser shows by itself: all others are told once that is painted. */
  readonly dispatchQuietly = (event: Event): void => {
    const waiting = this.#untold !== null;
    if (this.#take(event) && !waiting) afterPaint(() => this.#tell());
  };

  /** Tells of every change; returns its own undo. */
  readonly subscribe = (listener: Listener): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** As `subscribe`, before anything is painted: for what must not be untrue for a single frame. */
  readonly subscribeAtOnce = (listener: Listener): (() => void) => {
    this.#atOnce.add(listener);
    return () => this.#atOnce.delete(listener);
  };

  /** Tells of changes to one row and to whether it is the active one; returns its own undo. */
  subscribeRow(id: string, listener: Listener): () => void {
    const listeners = this.#ofRows.get(id) ?? new Set();
    this.#ofRows.set(id, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#ofRows.delete(id);
    };
  }

  /** Whether the event changed anything. */
  #take(event: Event): boolean {
    const before = this.#state;
    this.#state = reduce(before, event);
    if (this.#state === before) return false;
    this.#untold ??= new Set();
    for (const id of this.#changed(before, this.#state)) this.#untold.add(id);
    for (const listener of [...this.#atOnce]) listener();
    return true;
  }

  #tell(): void {
    const changed = this.#untold;
    if (!changed) return;
    this.#untold = null;
    for (const id of changed) for (const listener of [...(this.#ofRows.get(id) ?? [])]) listener();
    for (const listener of [...this.#listeners]) listener();
  }

  #changed(before: State, after: State): ReadonlySet<string> {
    const changed = new Set<string>();
    if (before.active !== after.active)
      for (const active of [before.active, after.active]) if (active) changed.add(active.id);
    if (before.rows === after.rows) return changed;
    let moved = before.rows.length !== after.rows.length;
    for (let at = 0; at < after.rows.length; at++) {
      const former = before.rows[at];
      const row = after.rows[at];
      if (!row || former === row) continue;
      changed.add(row.segment.id);
      moved ||= former?.segment.id !== row.segment.id;
    }
    if (moved) {
      this.#places = placesOf(after.rows);
      this.#groups = null;
    }
    return changed;
  }
}

const placesOf = (rows: readonly Row[]): ReadonlyMap<string, number> =>
  new Map(rows.map((row, at) => [row.segment.id, at]));
