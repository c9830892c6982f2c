import type { Command } from './commands';
import type { Entry } from './entries';

/** Does a command, for the row that has the focus, else the active one; false leaves the key to the browser. */
export type Handler = (row: string | null) => boolean;
/** What the palette is to offer now. */
export type Offers = () => readonly Entry[];

/** A command that came so long before its part, in milliseconds, is forgotten: whoever gave it does something else by now. */
const longestWait = 3_000;

/** Where the parts of the workbench say what they do when a command comes; the newest answer is asked first. */
export class CommandDesk {
  readonly #handlers = new Map<Command, readonly Handler[]>();
  readonly #watchers = new Set<(command: Command) => void>();
  readonly #listeners = new Set<() => void>();
  #offers: readonly Offers[] = [];
  /** The last command that came before all parts did, and that nobody answers yet; null once they have come. */
  #early: { command: Command | null; row: string | null; at: number } | null = {
    command: null,
    row: null,
    at: 0,
  };

  /** Returns its own undo. */
  handle(command: Command, handler: Handler): () => void {
    const others = () => (this.#handlers.get(command) ?? []).filter((one) => one !== handler);
    this.#answer(command, [handler, ...others()]);
    return () => this.#answer(command, others());
  }

  #answer(command: Command, handlers: readonly Handler[]): void {
    const answered = this.answers(command);
    this.#handlers.set(command, handlers);
    if (this.answers(command) !== answered) for (const listener of this.#listeners) listener();
  }

  /** Whether somebody did it, or will once the parts that come after the page have come. */
  run(command: Command, row: string | null): boolean {
    if (this.#early && !this.answers(command)) {
      this.#early = { command, row, at: performance.now() };
      return true;
    }
    const done = (this.#handlers.get(command) ?? []).some((handler) => handler(row));
    if (done) for (const watcher of this.#watchers) watcher(command);
    return done;
  }

  /** All parts have come. */
  complete(): void {
    const early = this.#early;
    this.#early = null;
    if (early?.command && performance.now() - early.at < longestWait) this.run(early.command, early.row);
  }

  /** Tells of every command that somebody did; returns its own undo. */
  watch(watcher: (command: Command) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Whether anything on the page says what it does when the command comes. */
  answers(command: Command): boolean {
    return (this.#handlers.get(command) ?? []).length > 0;
  }

  /** Calls when a command finds its first answer, or loses its last; returns its own undo. */
  onAnswers(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Adds entries to the palette; returns its own undo. */
  offer(offers: Offers): () => void {
    this.#offers = [...this.#offers, offers];
    return () => {
      this.#offers = this.#offers.filter((one) => one !== offers);
    };
  }

  entries(): readonly Entry[] {
    return this.#offers.flatMap((offers) => offers());
  }
}
