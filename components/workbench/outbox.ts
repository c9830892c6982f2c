import { type ApprovalWish, storedText } from '@/lib/core/review/save';
import type { Segment } from '@/lib/core/segment';
import type { Draft } from '@/lib/schema/draft';
import type { SavedAnswer, Theirs } from '@/lib/schema/draft-answer';
import type { Entry } from './entry-store';
import type { Journal } from './journal';
import { type Obstacle, type Post, postDraft } from './post-draft';

/** What the outbox tells of a segment. `more`: newer words of it are already on the way. */
export type Notice =
  | {
      readonly kind: 'saved';
      readonly id: string;
      readonly text: string;
      readonly answer: SavedAnswer;
      readonly more: boolean;
      /** What was asked for with it. */
      readonly asked: ApprovalWish;
    }
  | {
      readonly kind: 'conflicted';
      readonly id: string;
      /** The text that lost; it is in history. */
      readonly text: string;
      readonly theirs: Theirs;
      /** The text that both sides go on from, where it is known. */
      readonly ancestor: string | null;
    }
  | { readonly kind: 'failed'; readonly id: string; readonly obstacle: Obstacle }
  | { readonly kind: 'refused'; readonly id: string; readonly status: number }
  /** Words are in history that do not go on in their row. */
  | { readonly kind: 'lodged' }
  /** The server is of another build than the page. */
  | { readonly kind: 'deployed' };

/** How an approval was given, and how long its text had been before the editor's eyes. */
export type Measure = Pick<Draft, 'via' | 'dwellMs'>;

/** The tab that sends, and what it is about. */
export type Sender = {
  readonly userId: string;
  readonly translationId: string;
  readonly writer: string;
  readonly build: string;
};

/** A version of a segment, with its text and how often its approval was taken back, where they are known. */
export type Base = {
  readonly version: number;
  readonly text: string | null;
  readonly unapprovals?: number | undefined;
};

export const baseOf = ({ version, target, unapprovals }: Segment): Base => ({
  version,
  text: target,
  unapprovals,
});

type Pending = {
  text: string;
  approval: ApprovalWish;
  revision: number;
  due: number;
  measure?: Measure;
  /** For what only goes into history, and not on in its row. */
  letter?: Entry;
};

const good: ReadonlySet<Notice['kind']> = new Set(['saved', 'lodged', 'deployed']);
const typingPause = 600;
const retryFirst = 1_000;
const retryMost = 15_000;
/** Browsers carry 64 KiB of bodies at most for pages that are gone. */
const keepaliveMost = 60_000;

/**
 * Carries texts and approvals to the server: one request at a time, so that answers come in order, always the newest
 * words of a segment, over the version acknowledged last, again and again until they are acknowledged or lost a race.
 * All of them are in the journal until then. Knows no DOM and no React.
 */
export class Outbox {
  readonly #pending = new Map<string, Pending>();
  readonly #flying = new Set<string>();
  readonly #writers = new Map<string, string>();
  readonly #held = new Set<string>();
  readonly #conflicts = new Set<string>();
  readonly #listeners = new Set<(notice: Notice) => void>();
  readonly #bases: Map<string, Base>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #retry = retryFirst;
  #outdated = false;
  #stopped = false;

  constructor(
    bases: Iterable<readonly [string, Base]>,
    private readonly sender: Sender,
    private readonly journal: Journal,
    private readonly notify: (notice: Notice) => void,
    private readonly post: Post = postDraft,
  ) {
    this.#bases = new Map(bases);
  }

  /** Takes the newest words of a segment; they leave after a pause in typing, approvals at once. */
  put(id: string, text: string, approval: ApprovalWish, measure: Measure = {}): void {
    const before = this.#pending.get(id);
    // Typing takes back an approval that is being given, and adds to one that is being taken back.
    const intent = approval === 'keep' && before?.approval === 'take' ? 'take' : approval;
    const revision = this.#keep(id, text, intent);
    this.#pending.set(id, { text, approval: intent, revision, due: dueOf(intent), measure });
    this.#schedule();
  }

  /** The version further words of a segment are typed over; set when a conflict is settled or the page read anew. */
  rebase(id: string, base: Base): void {
    this.#bases.set(id, base);
    if (this.#conflicts.delete(id)) this.#pending.delete(id);
  }

  /**
   * Goes on with words that another tab of the same person left behind, under that tab's name and revision: the server may
   * have heard them.
   */
  adopt(entry: Entry): void {
    const { segmentId: id, base, baseText, unapprovals, writer, text, approval, revision } = entry;
    this.#bases.set(id, { version: base, text: baseText, unapprovals });
    this.#writers.set(id, writer);
    this.journal.adopt(entry);
    this.#pending.set(id, { text, approval, revision, due: dueOf(approval) });
    this.#schedule();
  }

  /** Has words that give way in their row kept in its history; the row itself goes on with others. */
  lodge(id: string, text: string): void {
    const { userId, translationId, writer: tab } = this.sender;
    const base = this.baseOf(id);
    const writer = `${tab}.${Date.now().toString(36)}`;
    const rest = { revision: 1, baseText: null, approval: 'keep' } as const;
    const letter = { ...rest, userId, translationId, segmentId: id, writer, base, text };
    this.journal.leave(letter);
    this.#pending.set(writer, { ...letter, due: 0, letter });
    this.#schedule();
  }

  /** Whether words of a segment have not been answered yet. */
  isWaiting(id: string): boolean {
    return this.#pending.has(id) || this.#flying.has(id);
  }

  baseOf(id: string): number {
    return this.#bases.get(id)?.version ?? 1;
  }

  /** Sends all that waits, now. `keepalive` lets it outlive the page, as far as browsers carry. */
  flush(keepalive = false): void {
    this.#retry = retryFirst;
    let room = keepaliveMost;
    for (const [id, pending] of this.#open()) {
      pending.due = 0;
      const size = keepalive ? sizeOf(this.#draftOf(id, pending)) : 0;
      if (!keepalive || size > room) continue;
      room -= size;
      this.#send(id, true);
    }
    this.#schedule();
  }

  /** Sends all that waits and resolves when it has been acknowledged; false when some of it did not get through. */
  async settle(): Promise<boolean> {
    this.flush();
    while (this.#open().length + this.#flying.size > 0) {
      const notice = await new Promise<Notice>((resolve) => this.#listeners.add(resolve));
      if (!good.has(notice.kind)) return false;
    }
    return true;
  }

  /** Keeps the words of a segment back until its conflict is settled by `rebase`. */
  block(id: string): void {
    this.#conflicts.add(id);
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
    this.#conflicts.delete(id);
    this.#bases.delete(id);
    this.journal.forget(id);
  }

  /** Whether nothing waits and nothing is on its way. */
  get isEmpty(): boolean {
    return this.#pending.size + this.#flying.size === 0;
  }

  /** Sends nothing more: what waits is in the journal, and goes on from there in other hands. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  resume(): void {
    this.#stopped = false;
    this.#schedule();
  }

  #keep(id: string, text: string, approval: ApprovalWish): number {
    const { userId, translationId } = this.sender;
    const base = this.#bases.get(id);
    const writer = this.#writerOf(id);
    return this.journal.keep({
      userId,
      translationId,
      segmentId: id,
      writer,
      base: base?.version ?? 1,
      baseText: base?.text ?? null,
      unapprovals: base?.unapprovals,
      text,
      approval,
    });
  }

  #writerOf(id: string): string {
    return this.#writers.get(id) ?? this.sender.writer;
  }

  #draftOf(id: string, { text, approval, revision, measure, letter }: Pending): Draft {
    const { userId } = this.sender;
    if (letter) {
      const { segmentId, base, writer } = letter;
      return { segmentId, base, text, userId, writer, revision, approval };
    }
    return {
      segmentId: id,
      base: this.baseOf(id),
      text,
      userId,
      writer: this.#writerOf(id),
      revision,
      unapprovals: this.#bases.get(id)?.unapprovals,
      approval,
      ...measure,
    };
  }

  /** What may leave: not what waits for a repair, or for its editor to settle a conflict. */
  #open(): readonly [string, Pending][] {
    return [...this.#pending].filter(([id]) => !this.#held.has(id) && !this.#conflicts.has(id));
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (this.#stopped) return;
    const [next] = this.#open().toSorted(([, a], [, b]) => a.due - b.due);
    if (!next || this.#flying.size > 0) return;
    const [id, { due }] = next;
    this.#timer = setTimeout(() => this.#send(id, false), Math.max(0, due - Date.now()));
  }

  async #send(id: string, keepalive: boolean): Promise<void> {
    const pending = this.#pending.get(id);
    if (!pending || this.#flying.has(id) || this.#held.has(id) || this.#conflicts.has(id)) return;
    this.#pending.delete(id);
    this.#flying.add(id);
    const reply = await this.post(this.#draftOf(id, pending), keepalive);
    this.#flying.delete(id);
    this.#compareBuild(reply.build);
    if (reply.kind === 'undelivered') this.#again(id, pending, reply.obstacle);
    else if (pending.letter) {
      this.journal.discharge(pending.letter);
      this.#tell({ kind: 'lodged' });
    } else if (reply.kind === 'refused' && reply.status !== 410 && this.#outdated)
      // A newer server may refuse what this page does not know to say: its next visit will.
      this.#again(id, pending, { kind: 'not-understood' });
    else if (reply.kind === 'refused') this.#tell({ kind: 'refused', id, status: reply.status });
    else if (reply.answer.kind === 'saved') this.#saved(id, pending, reply.answer);
    else {
      this.block(id);
      const ancestor = reply.answer.ancestor ?? this.#bases.get(id)?.text ?? null;
      this.#tell({ kind: 'conflicted', id, text: pending.text, theirs: reply.answer.theirs, ancestor });
    }
    this.#schedule();
  }

  #saved(id: string, { text, revision, approval }: Pending, answer: SavedAnswer): void {
    this.#retry = retryFirst;
    this.#writers.delete(id);
    const { version, unapprovals } = answer;
    const base = { version, text: storedText(text), unapprovals };
    this.#bases.set(id, base);
    const { writer } = this.sender;
    this.journal.acknowledge(id, revision, { base: version, baseText: base.text, unapprovals, writer });
    this.#tell({ kind: 'saved', id, text, answer, more: this.#pending.has(id), asked: approval });
  }

  #compareBuild(build: string | null): void {
    if (this.#outdated || build === null || build === this.sender.build) return;
    this.#outdated = true;
    this.#tell({ kind: 'deployed' });
  }

  #tell(notice: Notice): void {
    this.notify(notice);
    for (const listener of this.#listeners) listener(notice);
    this.#listeners.clear();
  }

  /** Puts words back that did not get through, unless newer ones came meanwhile; tabs do not try in step. */
  #again(id: string, pending: Pending, obstacle: Obstacle): void {
    const newer = this.#pending.get(id);
    const wait = this.#retry * (0.75 + Math.random() / 2);
    this.#pending.set(id, newer ?? { ...pending, due: Date.now() + wait });
    this.#retry = Math.min(retryMost, this.#retry * 2);
    this.#tell({ kind: 'failed', id, obstacle });
  }
}

const dueOf = (approval: ApprovalWish): number => (approval === 'keep' ? Date.now() + typingPause : 0);
const sizeOf = (draft: Draft): number => new TextEncoder().encode(JSON.stringify(draft)).byteLength;
