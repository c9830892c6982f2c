import { whenIdle } from './when-idle';

/** What a part of a list waits for before it is drawn; null once it need not. */
export type Turn = Promise<void> | null;

/** In the order of the parts. */
export type Turns = {
  turnOf(at: number): Turn;
  /** Whoever is at a part need not wait for it. */
  need(at: number): void;
  /** The list has changed, and what it was made with holds no more. */
  needAll(): void;
  /** Begins to give turns; returns its own undo. */
  start(): () => void;
};

/** On a server: one after another, with whatever else there is to do between them. */
export class ServerTurns implements Turns {
  readonly #turns: Promise<void>[] = [];

  turnOf(at: number): Turn {
    for (let next = this.#turns.length; next <= at; next++)
      this.#turns.push(
        (this.#turns.at(-1) ?? Promise.resolve()).then(() => new Promise((done) => setImmediate(done))),
      );
    return this.#turns[at] ?? null;
  }

  need(): void {}

  needAll(): void {}

  start(): () => void {
    return () => {};
  }
}

type Waiting = { readonly turn: Promise<void>; readonly come: () => void };

function makeWaiting(): Waiting {
  let come = () => {};
  const turn = new Promise<void>((resolve) => {
    come = resolve;
  });
  return { turn, come };
}

const quietFor = 400;
const longestWait = 1_000;
/** What brings somebody to a part, or is about to. */
const visits = ['pointerover', 'pointerdown', 'focusin', 'click'] as const;

/**
 * In a browser, where making thousands of rows live takes the whole processor for seconds: one after another while there
 * is nothing else to do and nobody types, and those at once that somebody comes to.
 */
export class BrowserTurns implements Turns {
  readonly #waiting: Map<number, Waiting>;
  #typed = Number.NEGATIVE_INFINITY;

  /** Parts that come to the list later do not wait. */
  constructor(parts: number) {
    this.#waiting = new Map(Array.from({ length: parts }, (_, at) => [at, makeWaiting()]));
  }

  turnOf(at: number): Turn {
    return this.#waiting.get(at)?.turn ?? null;
  }

  need(at: number): void {
    const waiting = this.#waiting.get(at);
    this.#waiting.delete(at);
    waiting?.come();
  }

  needAll(): void {
    for (const at of [...this.#waiting.keys()]) this.need(at);
  }

  start(): () => void {
    const watching = new AbortController();
    const { signal } = watching;
    const watch = (event: (typeof visits)[number] | 'keydown' | 'input', look: (event: Event) => void) =>
      // Before React, which answers whoever comes to a part by making it live.
      window.addEventListener(event, look, { capture: true, passive: true, signal });
    for (const visit of visits) watch(visit, ({ target }) => this.#visit(target));
    for (const key of ['keydown', 'input'] as const)
      watch(key, () => {
        this.#typed = performance.now();
      });
    this.#giveTurns(signal).then(() => watching.abort());
    return () => watching.abort();
  }

  #visit(target: EventTarget | null): void {
    const part = target instanceof Element ? target.closest('[data-part]') : null;
    if (part) this.need(Number(part.getAttribute('data-part')));
  }

  async #giveTurns(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const [next] = this.#waiting.keys();
      if (next === undefined) return;
      const left = quietFor - (performance.now() - this.#typed);
      if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
      else {
        this.need(next);
        await new Promise<void>((resolve) => whenIdle(resolve, longestWait));
      }
    }
  }
}
