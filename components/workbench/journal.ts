/** What a tab keeps of a text until the server has acknowledged it. `base` is the version it was typed over. */
export type Entry = { readonly text: string; readonly base: number };

const keyOf = (userId: string, segmentId: string): string => `songngu:draft:${userId}:${segmentId}`;

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
    const entry: unknown = JSON.parse(localStorage.getItem(keyOf(userId, segmentId)) ?? 'null');
    if (typeof entry !== 'object' || entry === null || !('text' in entry) || !('base' in entry)) return null;
    return typeof entry.text === 'string' && typeof entry.base === 'number'
      ? { text: entry.text, base: entry.base }
      : null;
  } catch {
    return null;
  }
}
