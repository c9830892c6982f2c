import { type Comment, isOpen, type Quote, threadsOf } from '@/lib/core/review/comment';
import type { Presence } from '@/lib/core/review/presence';

export type Gathering = {
  /** Changes of others arrive by themselves. */
  readonly connected: boolean;
  /** Every tab that has the article open, this one too; nobody while we cannot know. */
  readonly people: readonly Presence[];
  readonly comments: readonly Comment[];
  /** What the editor wants to say something of: a row and words in it. A new object asks anew. */
  readonly asking: { readonly row: string | null; readonly quote: Quote | null } | null;
};

/** Who else is at the article and what was said of it, outside React. */
export class Company {
  #state: Gathering;
  /** What the page was made with. */
  readonly first: Gathering;
  readonly #listeners = new Set<() => void>();

  constructor(comments: readonly Comment[]) {
    this.first = { connected: false, people: [], comments, asking: null };
    this.#state = this.first;
  }

  get state(): Gathering {
    return this.#state;
  }

  set(part: Partial<Gathering>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of [...this.#listeners]) listener();
  }

  /** Takes threads over: those named by their comments, or all there are. */
  hear(comments: readonly Comment[], all: boolean): void {
    const threads = new Set(comments.map((comment) => comment.threadId ?? comment.id));
    const others = this.#state.comments.filter(({ id, threadId }) => !threads.has(threadId ?? id));
    this.set({ comments: all ? comments : [...others, ...comments] });
  }

  /** Rows with comments that nobody has resolved. */
  openRows(): ReadonlySet<string> {
    const open = threadsOf(this.#state.comments).filter(isOpen);
    return new Set(open.flatMap(({ root }) => (root.segmentId ? [root.segmentId] : [])));
  }

  /** Tells of every change; returns its own undo. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
