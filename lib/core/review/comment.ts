import type { Range } from '@/lib/core/span';

/** Longest text of a comment, in characters, and most comments of one article. The database refuses more. */
export const maxCommentLength = 5_000;
export const maxComments = 1_000;

/** Words of a row that a comment is about, and where they stood when it was written, in UTF-16 units. */
export type Quote = {
  readonly side: 'source' | 'target';
  readonly text: string;
  readonly range: Range;
};

/** What somebody said of a row, or of the whole article. Its text never changes. */
export type Comment = {
  readonly id: string;
  /** The row it is about now; null when it is about the article, or no row went on with that sentence. */
  readonly segmentId: string | null;
  /** The comment it answers. */
  readonly threadId: string | null;
  readonly authorId: string;
  readonly author: string;
  readonly text: string;
  readonly quote: Quote | null;
  /** User ids of the people it calls by name. */
  readonly mentions: readonly string[];
  readonly at: string;
  readonly resolved: { readonly by: string; readonly at: string } | null;
};

/** A comment with its answers, oldest first. */
export type Thread = { readonly root: Comment; readonly answers: readonly Comment[] };

/** The threads of an article in the order they began; answers whose comment is missing are left out. */
export function threadsOf(comments: readonly Comment[]): readonly Thread[] {
  const ordered = comments.toSorted((a, b) => a.at.localeCompare(b.at));
  return ordered
    .filter(({ threadId }) => threadId === null)
    .map((root) => ({ root, answers: ordered.filter(({ threadId }) => threadId === root.id) }));
}

export const isOpen = ({ root }: Thread): boolean => root.resolved === null;
