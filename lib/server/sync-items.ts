import { articleItem } from '@/lib/core/formats/article-item';
import { type Change, type Changes, readChanges } from '@/lib/data/feed';
import type { KeyScope } from '@/lib/data/scope';
import type { SyncAnswer } from '@/lib/schema/sync';
import { preparePage, type SyncPage } from './sync-page';

type Item = SyncAnswer['items'][number];

/** Bytes of items that are kept, of which those go first that were asked for longest ago. */
const room = 48_000_000;
/** Statements that read the items of a page, side by side: while some are written here, the database reads others. */
const statements = 3;

/**
 * Items as they go out, by the hash of their release and the desk's pattern of addresses: all that is in them is under these, so
 * that none ever changes.
 */
const kept = new Map<string, Buffer>();
let size = 0;

/** The items at these places of the feed as JSON, in their order; only what nobody asked for lately is read and written. */
export async function syncItems(scope: KeyScope, marks: Changes['marks']): Promise<readonly Buffer[]> {
  const found = new Map<string, Buffer>();
  const keyOf = (hash: string) => `${hash}${scope.pagePattern ?? ''}`;
  for (const { hash } of marks) {
    const item = kept.get(keyOf(hash));
    if (!item) continue;
    found.set(hash, item);
    kept.delete(keyOf(hash));
    kept.set(keyOf(hash), item);
  }
  const missing = marks.filter(({ hash }) => !found.has(hash));
  const write = async (some: Changes['marks']) => {
    for (const [hash, change] of await readChanges(scope, some)) {
      const item = Buffer.from(JSON.stringify(itemOf(change)));
      found.set(hash, item);
      keep(keyOf(hash), item);
    }
  };
  const each = Math.ceil(missing.length / statements);
  const parts = Array.from({ length: statements }, (_, part) =>
    missing.slice(part * each, (part + 1) * each),
  );
  await Promise.all(parts.map(write));
  return marks.flatMap(({ hash }) => found.get(hash) ?? []);
}

/**
 * Makes the items of a page ready while whoever is about to ask for it stores the one before. What fails here is met again
 * when it is asked for.
 */
export function readAhead(request: Request, scope: KeyScope, page: SyncPage): void {
  const read = async () => {
    const next = await preparePage(request, scope, page);
    if (next) await syncItems(scope, next.marks);
  };
  setImmediate(() => read().catch(() => {}));
}

function keep(key: string, item: Buffer): void {
  size += item.byteLength - (kept.get(key)?.byteLength ?? 0);
  kept.set(key, item);
  for (const [oldest, { byteLength }] of kept) {
    if (size <= room) return;
    kept.delete(oldest);
    size -= byteLength;
  }
}

function itemOf(change: Change): Item {
  if (change.kind === 'release') return { type: 'article', ...articleItem(change.document) };
  const { number, at, ...withdrawal } = change.withdrawal;
  return { type: 'withdrawal', ...withdrawal, revision: number, withdrawnAt: at };
}

const [comma, begin] = [Buffer.from(','), Buffer.from('{"items":[')];

/** A SyncAnswer of items that are JSON already. */
export function writeSync(items: readonly Buffer[], isEnd: boolean, url: string): Buffer<ArrayBuffer> {
  const end = Buffer.from(`],"${isEnd ? 'nextSyncUrl' : 'nextPageUrl'}":${JSON.stringify(url)}}`);
  const pieces = items.flatMap((item, index) => (index === 0 ? [item] : [comma, item]));
  return Buffer.concat([begin, ...pieces, end]);
}
