import type { Segment } from '@/lib/core/segment';
import type { RowsEvent } from '@/lib/schema/live-event';
import { type Base, baseOf } from '../outbox';
import type { Store } from '../store';

type Ground = {
  readonly store: Store;
  /** What further words of a row are typed over. */
  readonly rebase: (id: string, base: Base) => void;
  /** Now is not the time: nothing moves while it is so. */
  readonly isBusy: () => boolean;
  /** Reads the page anew. */
  readonly refresh: () => void;
};

const againMs = 200;

/**
 * Puts what others changed into the rows. A row with words of this tab on their way is left alone until they are saved:
 * what the server has then decides.
 */
export class Arrivals {
  readonly #later = new Map<string, Segment>();
  #waiting: readonly (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #undo: () => void;

  constructor(private readonly ground: Ground) {
    this.#undo = ground.store.subscribe(() => this.#look());
  }

  take({ segments, gone, version }: RowsEvent): void {
    this.#waiting = [...this.#waiting, () => this.#put(segments, gone, version)];
    this.#deliver();
  }

  /** What became of the whole article, or words that we do not know: the page tells. */
  refresh(): void {
    this.#waiting = [...this.#waiting, this.ground.refresh];
    this.#deliver();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#undo();
  }

  #deliver(): void {
    clearTimeout(this.#timer);
    if (this.ground.isBusy()) {
      this.#timer = setTimeout(() => this.#deliver(), againMs);
      return;
    }
    const acts = this.#waiting;
    this.#waiting = [];
    for (const act of acts) act();
  }

  #put(segments: readonly Segment[], gone: readonly string[] | null, version: number): void {
    const { store, rebase } = this.ground;
    for (const segment of segments) {
      const row = store.row(segment.id);
      if (row && row.save !== 'saved') this.#later.set(segment.id, segment);
      else if (!row || row.segment.version <= segment.version) rebase(segment.id, baseOf(segment));
    }
    store.dispatch({ kind: 'refreshed', segments, version, ...(gone ? { gone } : {}) });
  }

  /** What came for rows whose words have been saved meanwhile; older than those words it changes nothing. */
  #look(): void {
    const { store } = this.ground;
    const ready = [...this.#later.values()].filter(({ id }) => (store.row(id)?.save ?? 'saved') === 'saved');
    for (const { id } of ready) this.#later.delete(id);
    const there = ready.filter(({ id }) => store.row(id));
    if (there.length > 0) this.#put(there, [], store.state.version);
  }
}
