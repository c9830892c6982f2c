import * as z from 'zod/mini';

/**
 * What a tab keeps of a text until the server has acknowledged it: the version it was typed over, the tab's name, and
 * the translation, so that words find back even when their row is gone.
 */
const entrySchema = z.object({
  text: z.string(),
  base: z.number(),
  writer: z.string(),
  translationId: z.string(),
});
export type Entry = z.infer<typeof entrySchema>;

const folderOf = (userId: string): string => `songngu:draft:${userId}:`;
const keyOf = (userId: string, segmentId: string): string => folderOf(userId) + segmentId;

/** Keeps a text on this device; false where the browser refuses (private mode, full disk). */
export function keep(userId: string, segmentId: string, entry: Entry): boolean {
  try {
    localStorage.setItem(keyOf(userId, segmentId), JSON.stringify(entry));
    return true;
  } catch {
    return false;
  }
}

/** Forgets a text that was acknowledged, unless more was typed since. */
export function forget(userId: string, segmentId: string, text: string): void {
  if (recall(userId, segmentId)?.text === text) localStorage.removeItem(keyOf(userId, segmentId));
}

export function recall(userId: string, segmentId: string): Entry | null {
  try {
    return entrySchema.parse(JSON.parse(localStorage.getItem(keyOf(userId, segmentId)) ?? 'null'));
  } catch {
    return null;
  }
}

/** Words of a translation that were typed into rows which are no more. */
export function listOrphans(
  userId: string,
  translationId: string,
  live: ReadonlySet<string>,
): readonly { readonly id: string; readonly text: string }[] {
  const folder = folderOf(userId);
  return Object.keys(localStorage).flatMap((key) => {
    const id = key.slice(folder.length);
    const entry = key.startsWith(folder) && !live.has(id) ? recall(userId, id) : null;
    return entry?.translationId === translationId ? [{ id, text: entry.text }] : [];
  });
}
