import type { Quote } from '@/lib/core/review/comment';
import { newId } from '../new-id';

/** A comment being written: kept on this device until it is said. `id` is the one it will have, however often it is sent. */
export type CommentDraft = { readonly id: string; readonly text: string; readonly quote: Quote | null };

/** What a draft belongs to: a thread that is answered, a row, or (null) the article. */
export type DraftPlace = {
  readonly userId: string;
  readonly translationId: string;
  readonly about: string | null;
};

const keyOf = ({ userId, translationId, about }: DraftPlace): string =>
  `songngu-comment:${userId}:${translationId}:${about ?? 'article'}`;

export const emptyDraft = (quote: Quote | null = null): CommentDraft => ({ id: newId(), text: '', quote });

export function recallDraft(place: DraftPlace): CommentDraft | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(place)) ?? 'null');
    return isDraft(value) ? value : null;
  } catch {
    // Storage is off or holds what we did not write: there is no draft.
    return null;
  }
}

export function keepDraft(place: DraftPlace, draft: CommentDraft): void {
  try {
    if (draft.text === '' && draft.quote === null) localStorage.removeItem(keyOf(place));
    else localStorage.setItem(keyOf(place), JSON.stringify(draft));
  } catch {
    // Full or off: the draft lives as long as the page.
  }
}

const isDraft = (value: unknown): value is CommentDraft =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'text' in value &&
  typeof value.text === 'string' &&
  'quote' in value;
