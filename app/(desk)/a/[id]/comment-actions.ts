'use server';

import type { Comment } from '@/lib/core/review/comment';
import { addComment, resolveComment } from '@/lib/data/comments';
import { type CommentInput, commentInputSchema, resolutionInputSchema } from '@/lib/schema/comment';
import { action, type Outcome } from '@/lib/server/action';

const runComment = action(commentInputSchema, addComment);
const runResolve = action(resolutionInputSchema, (scope, { id, resolved }) =>
  resolveComment(scope, id, resolved),
);

export async function comment(input: CommentInput): Promise<Outcome<Comment>> {
  return runComment(input);
}

export async function resolve(input: { id: string; resolved: boolean }): Promise<Outcome<void>> {
  return runResolve(input);
}
