import { mergeWords } from '@/lib/core/diff/merge';
import type { LanguageTag } from '@/lib/core/language';
import { storedText } from '@/lib/core/review/save';
import type { Theirs } from '@/lib/schema/draft-answer';
import { type Entry, openEntryStore } from './entry-store';
import type { Fields } from './fields';
import { Journal } from './journal';
import { forgetOldDraft, readOldDrafts } from './old-drafts';
import { type Base, baseOf, type Notice, Outbox, type Sender } from './outbox';
import type { Obstacle, Post } from './post-draft';
import type { Row } from './state';
import type { Store } from './store';
import { holdName } from './tab-name';

/** What becomes known of the saving that an editor must hear. */
export type SavingNews =
  | { readonly key: 'offline' | 'notUnderstood' | 'signedOut' | 'otherPerson' | 'sent' }
  | { readonly key: 'unkept' | 'deployed' }
  | { readonly key: 'blocked'; readonly id: string; readonly code: string }
  | { readonly key: 'unapproved' | 'refused'; readonly number: number }
  | {
      readonly key: 'conflict' | 'merged' | 'mergedUnapproved';
      readonly number: number;
      readonly theirs: Theirs;
    };

const obstacleNews = {
  offline: 'offline',
  'not-understood': 'notUnderstood',
  'signed-out': 'signedOut',
  'other-person': 'otherPerson',
} as const satisfies Record<Obstacle['kind'], SavingNews['key']>;

/** Where words go instead of the device and the server. */
export type SavingWays = {
  readonly open?: typeof openEntryStore;
  readonly post?: Post;
};

type Options = SavingWays & {
  readonly store: Store;
  readonly sender: Sender;
  readonly language: LanguageTag;
  readonly announce: (news: SavingNews) => void;
  readonly hold?: typeof holdName;
};

/**
 * Sees every word to the server: from the field into the journal and the outbox, over what others saved meanwhile, and
 * from tabs that are gone back into their rows.
 */
export class Saving {
  readonly journal: Journal;
  readonly outbox: Outbox;
  /** Words of several tabs in one segment: one after the other. */
  #strays: readonly Entry[] = [];
  #fields: Fields | null = null;
  #obstacle: Obstacle['kind'] | null = null;

  constructor(private readonly options: Options) {
    const { store, sender, announce, open = openEntryStore, post } = options;
    this.journal = new Journal(open, (refused) => {
      store.dispatch({ kind: 'kept', refused });
      if (refused) announce({ key: 'unkept' });
    });
    const bases = store.state.rows.map(({ segment }): readonly [string, Base] => [
      segment.id,
      baseOf(segment),
    ]);
    this.outbox = new Outbox(bases, sender, this.journal, (notice) => this.#take(notice), post);
  }

  /** Opens the journal and goes on with what was left behind; returns its own undo. */
  start(fields: Fields): () => void {
    const { sender, hold = holdName } = this.options;
    this.#fields = fields;
    this.outbox.resume();
    const names = [hold(sender.writer)];
    this.journal.start().then(async () => {
      await this.#moveOldDrafts();
      const entries = await this.journal.list(sender.userId, sender.translationId);
      const writers = new Set(entries.map((entry) => entry.writer));
      writers.delete(sender.writer);
      for (const writer of writers) names.push(hold(writer, () => this.#takeUp(writer)));
    });
    return () => {
      this.#fields = null;
      for (const release of names) release();
      fields.stop();
    };
  }

  async #moveOldDrafts(): Promise<void> {
    const { userId, translationId } = this.options.sender;
    const old = readOldDrafts(userId);
    for (const { entry } of old) this.journal.leave(entry);
    if (old.length > 0) await this.journal.list(userId, translationId);
    if (!this.journal.isRefused) for (const { key } of old) forgetOldDraft(key);
  }

  async #takeUp(writer: string): Promise<void> {
    const { userId, translationId } = this.options.sender;
    const entries = await this.journal.list(userId, translationId);
    for (const entry of entries) if (entry.writer === writer) this.#restore(entry);
  }

  /** Words that never reached the server go on from where they were. */
  #restore(entry: Entry): void {
    const { store } = this.options;
    const { segmentId: id, text, approval } = entry;
    const row = store.row(id);
    if (!row) {
      // Its row is no more: the server keeps the words in the history of the row that went on with its sentences.
      store.dispatch({ kind: 'found', lost: [{ id, number: null, text }] });
      this.outbox.adopt(entry);
    } else if (row.save !== 'saved') this.#strays = [...this.#strays, entry];
    else if (isDone(row, entry)) this.journal.discharge(entry);
    else {
      this.outbox.adopt(entry);
      if (text !== row.text) store.dispatch({ kind: 'typed', id, text });
      if (approval !== 'keep') store.dispatch({ kind: 'approval', id, approved: approval === 'give' });
    }
  }

  #take(notice: Notice): void {
    const { store, sender, announce } = this.options;
    switch (notice.kind) {
      case 'saved':
        store.dispatch({ ...notice, userId: sender.userId, at: Date.now() });
        for (const { code } of notice.answer.blocked?.slice(0, 1) ?? [])
          announce({ key: 'blocked', id: notice.id, code });
        if (isUnapproved(notice)) this.#tellUnapproved(notice.id);
        if (this.#obstacle && this.outbox.isEmpty) {
          this.#obstacle = null;
          announce({ key: 'sent' });
        }
        if (!notice.more) this.#takeStray(notice.id);
        return;
      case 'conflicted':
        this.#reconcile(notice);
        return;
      case 'failed':
        store.dispatch(notice);
        this.#tellObstacle(notice.obstacle.kind);
        return;
      case 'refused':
        announce({ key: 'refused', number: this.#numberOf(notice.id) });
        store.dispatch(notice);
        if (notice.status === 410 && store.state.lost.every(({ id }) => id !== notice.id))
          this.journal.forget(notice.id);
        return;
      case 'lodged':
        return;
      case 'deployed':
        announce({ key: 'deployed' });
        store.dispatch(notice);
        return;
    }
  }

  #tellUnapproved(id: string): void {
    this.options.announce({ key: 'unapproved', number: this.#numberOf(id) });
  }

  #numberOf(id: string): number {
    return (this.options.store.row(id)?.segment.position ?? -1) + 1;
  }

  /** Once, not with every try. */
  #tellObstacle(kind: Obstacle['kind']): void {
    if (this.#obstacle === kind) return;
    this.#obstacle = kind;
    this.options.announce({ key: obstacleNews[kind] });
  }

  #takeStray(id: string): void {
    const stray = this.#strays.find((entry) => entry.segmentId === id);
    if (!stray) return;
    this.#strays = this.#strays.filter((entry) => entry !== stray);
    this.#restore(stray);
  }

  /**
   * Somebody else was faster. Where the two changed different words both are in, once nobody is in the middle of a
   * word; else the editor chooses. Both texts are in history already. An approval was of another text: it is not given.
   */
  async #reconcile({ id, text, theirs, ancestor }: Extract<Notice, { kind: 'conflicted' }>): Promise<void> {
    const { store, language, announce } = this.options;
    if (this.#fields?.isFocused(id)) await this.#fields.whenQuiet();
    const row = store.row(id);
    if (!row) return;
    const merged = mergeOver(ancestor, row.text, theirs.text, language);
    if (merged === null) {
      announce({ key: 'conflict', number: this.#numberOf(id), theirs });
      store.dispatch({ kind: 'conflicted', id, theirs: { ...theirs, ancestor, lost: text } });
      return;
    }
    const wasApproved = row.approved;
    this.outbox.rebase(id, theirs);
    if (this.#fields?.isFocused(id)) this.#fields.bringIn(id, merged, language);
    store.dispatch({ kind: 'merged', id, text: merged, theirs });
    this.outbox.put(id, merged, 'keep');
    announce({ key: wasApproved ? 'mergedUnapproved' : 'merged', number: this.#numberOf(id), theirs });
  }
}

/** The text of both; null where they changed the same words, or nobody knows what they began from. */
function mergeOver(
  ancestor: string | null,
  mine: string,
  theirs: string,
  language: LanguageTag,
): string | null {
  const text = storedText(mine);
  if (text === theirs) return theirs;
  if (ancestor === null) return null;
  const merged = mergeWords(ancestor, text, theirs, language);
  return merged.ok ? merged.text : null;
}

/** An approval came late: what it was given to was taken back meanwhile. */
const isUnapproved = ({ asked, answer, more }: Extract<Notice, { kind: 'saved' }>): boolean =>
  asked === 'give' && !answer.approved && !more && (answer.blocked ?? []).length === 0;

/** The server has what an entry says, though the tab did not hear of it. */
const isDone = (row: Row, { text, approval }: Entry): boolean =>
  storedText(text) === row.segment.target && (approval === 'keep' || (approval === 'give') === row.approved);
