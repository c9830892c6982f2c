/** What was done last; the words take the focus when the place it was done at is gone. */
export type Done = { readonly words: string; readonly isGone: boolean };

export const nothingDone: Done = { words: '', isGone: false };
