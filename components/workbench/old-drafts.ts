import { number, type Of, object, string } from '@/lib/schema/shape';
import type { Entry } from './entry-store';

/** How drafts were kept in localStorage before there was a journal; the newest of a segment under one key. */
const oldShape = object({
  text: string,
  base: number,
  writer: string,
  translationId: string,
});

/** The drafts of a person that an earlier version of the page kept on this device, under their keys. */
export function readOldDrafts(userId: string): readonly { readonly key: string; readonly entry: Entry }[] {
  const folder = `songngu:draft:${userId}:`;
  try {
    return Object.keys(localStorage).flatMap((key) => {
      const old = key.startsWith(folder) ? parse(localStorage.getItem(key)) : null;
      if (!old) return [];
      const segmentId = key.slice(folder.length);
      const rest = { revision: 1, baseText: null, approval: 'keep' } as const;
      return [{ key, entry: { ...old, ...rest, userId, segmentId } }];
    });
  } catch {
    return [];
  }
}

function parse(json: string | null): Of<typeof oldShape> | null {
  try {
    const old: unknown = JSON.parse(json ?? 'null');
    return oldShape(old) ? old : null;
  } catch {
    return null;
  }
}

export const forgetOldDraft = (key: string): void => localStorage.removeItem(key);
