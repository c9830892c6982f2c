import { approvalWishes } from '@/lib/core/review/save';
import { nullable, number, type Of, object, oneOf, optional, string } from '@/lib/schema/shape';

/** Words of a tab in one segment that the server has not acknowledged, with all that is needed to go on from them. */
const entryShape = object({
  userId: string,
  translationId: string,
  segmentId: string,
  /** The tab they are sent as. */
  writer: string,
  /** Counts up with all that the tab says, and never again from the start. */
  revision: number,
  /** The version they were typed over, and its text where it is known. */
  base: number,
  baseText: nullable(string),
  /** How often its approval had been taken back; not kept by earlier versions of the page. */
  unapprovals: optional(number),
  text: string,
  approval: oneOf(approvalWishes),
});
export type Entry = Of<typeof entryShape>;

/** Where entries outlive the page, one a user, tab and segment. Writes take effect in the order in which they are asked for. */
export type EntryStore = {
  /** `firmly` waits, in the background, until it would outlive a power cut too. */
  put(entry: Entry, firmly: boolean): void;
  remove(entry: Entry): void;
  list(userId: string, translationId: string): Promise<readonly Entry[]>;
};

const drafts = 'drafts';

/** The entries in IndexedDB. Rejects where the browser refuses it; `onFailure` when it does later. */
export async function openEntryStore(onFailure: () => void): Promise<EntryStore> {
  const database = await openDatabase();
  database.onclose = onFailure;
  database.onversionchange = () => {
    database.close();
    onFailure();
  };
  const write = (work: (store: IDBObjectStore) => void, durability: IDBTransactionDurability) => {
    try {
      const transaction = database.transaction(drafts, 'readwrite', { durability });
      transaction.onabort = onFailure;
      work(transaction.objectStore(drafts));
      // Now, and not when the page hears of it: by then the page may be dead.
      transaction.commit();
    } catch {
      onFailure();
    }
  };
  return {
    put: (entry, firmly) => write((store) => store.put(entry), firmly ? 'strict' : 'relaxed'),
    remove: ({ userId, writer, segmentId }) =>
      write((store) => store.delete([userId, writer, segmentId]), 'relaxed'),
    async list(userId, translationId) {
      const index = database.transaction(drafts).objectStore(drafts).index('translation');
      const found = await resultOf(index.getAll([userId, translationId]));
      return found.filter(entryShape);
    },
  };
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open('songngu', 1);
  request.onupgradeneeded = () => {
    const store = request.result.createObjectStore(drafts, { keyPath: ['userId', 'writer', 'segmentId'] });
    store.createIndex('translation', ['userId', 'translationId']);
  };
  return resultOf(request);
}

const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
