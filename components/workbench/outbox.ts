import type { Draft } from '@/lib/schema/draft';
import {
  type DraftAnswer,
  draftAnswerSchema,
  type SavedAnswer,
  type Theirs,
} from '@/lib/schema/draft-answer';

export type Approval = Draft['approval'];

/** What the outbox tells of a segment. `more`: newer words of it are already on the way. */
export type Notice =
  | {
      readonly kind: 'saved';
      readonly id: string;
      readonly text: string;
      readonly answer: SavedAnswer;
      readonly more: boolean;
    }
  | { readonly kind: 'conflicted'; readonly id: string; readonly text: string; readonly theirs: Theirs }
  | { readonly kind: 'failed'; readonly id: string; readonly signedOut: boolean }
  | { readonly kind: 'refused'; readonly id: string; readonly status: number };

/** How an approval was given, and how long its text had been before the editor's eyes. */
export type Measure = Pick<Draft, 'via' | 'dwellMs'>;

type Pending = { text: string; approval: Approval; due: number; measure: Measure };
type Post = (draft: Draft, keepalive: boolean) => Promise<Reply>;
type Reply = { readonly status: number; readonly answer: DraftAnswer | null };

const typingPause = 600;
const retryFirst = 1_000;
const retryMost = 15_000;
const answerWithin = 20_000;

/** Posts a draft; status 0 when the network did not carry it. */
export async function postDraft(draft: Draft, keepalive: boolean): Promise<Reply> {
  try {
    const response = await fetch('/api/drafts', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(draft),
      keepalive,
      signal: AbortSignal.timeout(answerWithin),
    });
    const parsed = draftAnswerSchema.safeParse(await response.json().catch(() => null));
    return { status: response.status, answer: parsed.success ? parsed.data : null };
  } catch {
    return { status: 0, answer: null };
  }
}

/**
 * Carries texts and approvals to the server: one request at a time, so that answers come in order, always the newest
 * words of a segment, over the version acknowledged last, again and again until they are acknowledged or lost a race.
 * Knows no DOM and no React.
 */
export class Outbox {
  readonly #pending = new Map<string, Pending>();
  readonly #flying = new Set<string>();
  readonly #writers = new Map<string, string>();
  readonly #held = new Set<string>();
  readonly #listeners = new Set<(notice: Notice) => void>();
  readonly #versions: Map<string, number>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #retry = retryFirst;

  constructor(
    versions: Iterable<readonly [string, number]>,
    private readonly userId: string,
    private readonly writer: string,
    private readonly notify: (notice: Notice) => void,
    private readonly post: Post = postDraft,
  ) {
    this.#versions = new Map(versions);
  }

  /** Takes the newest words of a segment; they leave after a pause in typing, approvals at once. */
  put(id: string, text: string, approval: Approval, measure: Measure = {}): void {
    const due = approval === 'keep' ? Date.now() + typingPause : 0;
    this.#pending.set(id, { text, approval, due, measure });
    this.#schedule();
  }

  /** The version further words of a segment are typed over; set when a conflict is settled or the page read anew. */
  rebase(id: string, version: number): void {
    this.#versions.set(id, version);
  }

  /** Goes on with words that another tab of the same person left behind, under that tab's name. */
  adopt(id: string, base: number, writer: string): void {
    this.#versions.set(id, base);
    this.#writers.set(id, writer);
  }

  /** The name under which words of a segment are sent. */
  writerOf(id: string): string {
    return this.#writers.get(id) ?? this.writer;
  }

  baseOf(id: string): number {
    return this.#versions.get(id) ?? 1;
  }

  /** Sends all that waits, now. `keepalive` lets it outlive the page. */
  flush(keepalive = false): void {
    for (const [id, pending] of this.#pending) {
      pending.due = 0;
      if (keepalive) this.#send(id, true);
    }
    this.#schedule();
  }

  /** Sends all that waits and resolves when it has been acknowledged; false when some of it did not get through. */
  async settle(): Promise<boolean> {
    this.flush();
    while (this.#pending.size + this.#flying.size > 0) {
      const notice = await new Promise<Notice>((resolve) => this.#listeners.add(resolve));
      if (notice.kind !== 'saved') return false;
    }
    return true;
  }

  /** Keeps the words of these segments back until they are released, while their rows change on the server. */
  hold(ids: readonly string[]): void {
    for (const id of ids) this.#held.add(id);
  }

  release(ids: readonly string[]): void {
    for (const id of ids) this.#held.delete(id);
    this.#schedule();
  }

  /** Forgets the words of a segment that is no more. */
  drop(id: string): void {
    this.#pending.delete(id);
    this.#versions.delete(id);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const open = [...this.#pending].filter(([id]) => !this.#held.has(id));
    const [next] = open.toSorted(([, a], [, b]) => a.due - b.due);
    if (!next || this.#flying.size > 0) return;
    const [id, { due }] = next;
    this.#timer = setTimeout(() => this.#send(id, false), Math.max(0, due - Date.now()));
  }

  async #send(id: string, keepalive: boolean): Promise<void> {
    const pending = this.#pending.get(id);
    if (!pending || this.#flying.has(id) || this.#held.has(id)) return;
    this.#pending.delete(id);
    this.#flying.add(id);
    const { text, approval, measure } = pending;
    const draft = {
      segmentId: id,
      base: this.baseOf(id),
      text,
      userId: this.userId,
      writer: this.writerOf(id),
      approval,
      ...measure,
    };
    const { status, answer } = await this.post(draft, keepalive);
    this.#flying.delete(id);
    if (answer?.kind === 'saved') {
      this.#retry = retryFirst;
      this.#versions.set(id, answer.version);
      this.#writers.delete(id);
      this.#tell({ kind: 'saved', id, text, answer, more: this.#pending.has(id) });
    } else if (answer?.kind === 'conflict') {
      this.#pending.delete(id);
      this.#tell({ kind: 'conflicted', id, text, theirs: answer.theirs });
    } else if (status === 0 || status === 401 || status === 429 || status >= 500) {
      this.#again(id, pending);
      this.#tell({ kind: 'failed', id, signedOut: status === 401 });
    } else this.#tell({ kind: 'refused', id, status });
    this.#schedule();
  }

  #tell(notice: Notice): void {
    this.notify(notice);
    for (const listener of this.#listeners) listener(notice);
    this.#listeners.clear();
  }

  /** Puts words back that did not get through, unless newer ones came meanwhile. */
  #again(id: string, pending: Pending): void {
    const newer = this.#pending.get(id);
    this.#pending.set(id, newer ?? { ...pending, due: Date.now() + this.#retry });
    this.#retry = Math.min(retryMost, this.#retry * 2);
  }
}
