import { othersOf } from '@/lib/core/review/presence';
import type { PresenceInput } from '@/lib/schema/presence';
import type { Store } from '../store';
import type { Company } from './company';

const pauseMs = 700;

type Place = { readonly segmentId: string | null; readonly text: string | null };
type Post = (input: PresenceInput) => Promise<void>;

async function postPresence(input: PresenceInput): Promise<void> {
  try {
    await fetch('/api/live/presence', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
  } catch {
    // Told again with the next word, or when the stream is back.
  }
}

/**
 * Tells others which row this tab is in and what is being typed there, at most every 0.7 s, one request at a time. Where
 * nobody else has the article open, nobody is told and nothing is sent.
 */
export class Whereabouts {
  #told: Place = { segmentId: null, text: null };
  #typingIn: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busy: Promise<void> = Promise.resolve();
  readonly #undo: readonly (() => void)[];

  constructor(
    private readonly ground: {
      readonly store: Store;
      readonly company: Company;
      readonly tab: string;
      readonly userId: string;
    },
    private readonly post: Post = postPresence,
  ) {
    const look = () => this.#look();
    this.#undo = [ground.store.subscribe(look), ground.company.subscribe(look)];
  }

  /** The server knows nothing of this tab any more. */
  forget(): void {
    this.#told = { segmentId: null, text: null };
    this.#look();
  }

  act(kind: 'ask' | 'take' | 'release'): void {
    if (kind === 'release') this.#typingIn = null;
    this.#busy = this.#busy.then(() => this.post({ kind, tab: this.ground.tab }));
    if (kind === 'release') this.#told = { ...this.#told, text: null };
  }

  stop(): void {
    clearTimeout(this.#timer);
    for (const undo of this.#undo) undo();
  }

  #place(): Place {
    const { store } = this.ground;
    const id = store.state.active?.id ?? null;
    const row = id === null ? undefined : store.row(id);
    const typing = row && row.save !== 'saved' && row.text !== row.segment.target;
    if (typing) this.#typingIn = id;
    else if (this.#typingIn !== id) this.#typingIn = null;
    return { segmentId: id, text: id !== null && this.#typingIn === id ? (row?.text ?? null) : null };
  }

  #look(): void {
    const place = this.#place();
    const same = place.segmentId === this.#told.segmentId && place.text === this.#told.text;
    const { company, userId } = this.ground;
    if (same || this.#timer !== undefined || othersOf(company.state.people, userId).length === 0) return;
    this.#told = place;
    this.#busy = this.#busy.then(() => this.post({ kind: 'place', tab: this.ground.tab, ...place }));
    this.#timer = setTimeout(() => {
      this.#busy.then(() => {
        this.#timer = undefined;
        this.#look();
      });
    }, pauseMs);
  }
}
