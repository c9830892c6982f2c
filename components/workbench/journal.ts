import type { Entry, EntryStore } from './entry-store';

const firmAfter = 300;
const reopenAfter = 5_000;

/**
 * What this tab keeps of every text until the server has acknowledged it. Each keystroke is written in the task it came
 * in; where the device refuses, the words stay in memory and it is told.
 */
export class Journal {
  readonly #entries = new Map<string, Entry>();
  #revision = 0;
  #store: EntryStore | null = null;
  #opening: Promise<EntryStore> | null = null;
  #firm: ReturnType<typeof setTimeout> | undefined;
  #refused = false;

  constructor(
    private readonly open: (onFailure: () => void) => Promise<EntryStore>,
    private readonly tell: (refused: boolean) => void = () => {},
  ) {}

  /** True while the device does not take what is kept: closing the page would lose it. */
  get isRefused(): boolean {
    return this.#refused;
  }

  /** Opens the store; what was kept meanwhile is written then. */
  async start(): Promise<void> {
    if (this.#store || this.#opening) return;
    this.#opening = this.open(() => this.#fail());
    try {
      this.#store = await this.#opening;
      for (const entry of this.#entries.values()) this.#store.put(entry, false);
      this.#say(false);
    } catch {
      this.#fail();
    } finally {
      this.#opening = null;
    }
  }

  /** Keeps the newest words of a segment, and gives their revision: it counts up over all that this tab says. */
  keep(words: Omit<Entry, 'revision'>): number {
    const { segmentId, writer } = words;
    const before = this.#entries.get(segmentId);
    this.#revision += 1;
    const entry = { ...words, revision: this.#revision };
    this.#entries.set(segmentId, entry);
    this.#store?.put(entry, false);
    if (before && before.writer !== writer) this.#store?.remove(before);
    clearTimeout(this.#firm);
    this.#firm = setTimeout(() => {
      if (this.#entries.get(segmentId) === entry) this.#store?.put(entry, true);
    }, firmAfter);
    return entry.revision;
  }

  /** The words of a segment that this tab keeps. */
  find(segmentId: string): Entry | null {
    return this.#entries.get(segmentId) ?? null;
  }

  /** Forgets the words the server has, unless newer ones were kept since; those go on from `next`. */
  acknowledge(
    segmentId: string,
    revision: number,
    next: Pick<Entry, 'base' | 'baseText' | 'unapprovals' | 'writer'>,
  ): void {
    const entry = this.#entries.get(segmentId);
    if (!entry) return;
    if (entry.revision <= revision) {
      this.forget(segmentId);
      return;
    }
    const newer = { ...entry, ...next };
    this.#entries.set(segmentId, newer);
    this.#store?.put(newer, false);
    if (newer.writer !== entry.writer) this.#store?.remove(entry);
  }

  forget(segmentId: string): void {
    const entry = this.#entries.get(segmentId);
    if (!entry) return;
    this.#entries.delete(segmentId);
    this.#store?.remove(entry);
  }

  /** Takes words of another tab, which is gone, into the care of this one. */
  adopt(entry: Entry): void {
    this.#revision = Math.max(this.#revision, entry.revision);
    this.#entries.set(entry.segmentId, entry);
  }

  /** Lays down words that another tab left elsewhere. */
  leave(entry: Entry): void {
    this.#store?.put(entry, true);
  }

  /** Removes words of another tab that need no care any more. */
  discharge(entry: Entry): void {
    this.#store?.remove(entry);
  }

  /** All that tabs of a person keep of a translation. */
  async list(userId: string, translationId: string): Promise<readonly Entry[]> {
    return (await this.#store?.list(userId, translationId)) ?? [];
  }

  #fail(): void {
    this.#store = null;
    this.#say(true);
    setTimeout(() => this.start(), reopenAfter);
  }

  #say(refused: boolean): void {
    if (this.#refused === refused) return;
    this.#refused = refused;
    this.tell(refused);
  }
}
