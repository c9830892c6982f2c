import type { Entry, EntryStore } from '@/components/workbench/entry-store';

/** Entries in memory, as a device would keep them. */
export class MemoryStore implements EntryStore {
  readonly #entries = new Map<string, Entry>();

  get entries(): readonly Entry[] {
    return [...this.#entries.values()];
  }

  textOf(writer: string, segmentId: string): string | undefined {
    return this.entries.find((entry) => entry.writer === writer && entry.segmentId === segmentId)?.text;
  }

  put(entry: Entry): void {
    this.#entries.set(keyOf(entry), entry);
  }

  remove(entry: Entry): void {
    this.#entries.delete(keyOf(entry));
  }

  async list(userId: string, translationId: string): Promise<readonly Entry[]> {
    return this.entries.filter((entry) => entry.userId === userId && entry.translationId === translationId);
  }
}

const keyOf = ({ userId, writer, segmentId }: Entry): string => [userId, writer, segmentId].join();
