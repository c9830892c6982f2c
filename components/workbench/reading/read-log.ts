import type { ReadSentence } from '../state';

type Told = readonly ReadSentence[];

const pause = 2_000;

/** Gathers what has been read and tells the server now and then. What did not get through is gathered again later. */
export class ReadLog {
  readonly #waiting = new Map<string, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    /** Answers the names of what counts; null when it did not get through. */
    private readonly record: (sentences: Told) => Promise<readonly string[] | null>,
    private readonly counted: (sentences: Told) => void,
  ) {}

  /** These sentences have been read in their paragraph. */
  note(sentences: Told): void {
    for (const { id, version } of sentences) this.#waiting.set(id, version);
    if (this.#waiting.size > 0) this.#timer ??= setTimeout(() => this.flush(), pause);
  }

  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const sentences = [...this.#waiting].map(([id, version]) => ({ id, version }));
    this.#waiting.clear();
    if (sentences.length === 0) return;
    const ids = new Set((await this.record(sentences)) ?? []);
    this.counted(sentences.filter(({ id }) => ids.has(id)));
  }
}
