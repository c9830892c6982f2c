import type { Comment, Quote } from '@/lib/core/review/comment';
import { findMentions } from '@/lib/core/review/mentions';
import { AppError } from '@/lib/errors';
import type { CommentInput } from '@/lib/schema/comment';
import { guarded } from './database-errors';
import { prisma, type Transaction } from './prisma';
import type { PersonScope } from './scope';

/**
 * What was said of a translation and its rows, oldest first; with `ids` only those threads. A comment of a row that a
 * repair took away belongs to the row that went on with its sentences. Nothing of another desk.
 */
export async function listComments(
  scope: PersonScope,
  translationId: string,
  ids?: readonly string[],
): Promise<readonly Comment[]> {
  const rows = await prisma().comment.findMany({
    where: {
      translationId,
      translation: { article: { deskId: scope.deskId } },
      ...(ids ? { OR: [{ id: { in: [...ids] } }, { threadId: { in: [...ids] } }] } : {}),
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: {
      author: { select: { name: true } },
      mentions: { select: { userId: true } },
      resolutions: { orderBy: { id: 'desc' }, take: 1, include: { user: { select: { name: true } } } },
    },
  });
  const heirs = await listHeirs(rows.flatMap(({ segmentId }) => (segmentId ? [segmentId] : [])));
  return rows.map((row) => {
    const [last] = row.resolutions;
    return {
      id: row.id,
      segmentId: row.segmentId && (heirs.get(row.segmentId) ?? null),
      threadId: row.threadId,
      authorId: row.authorId,
      author: row.author.name,
      text: row.text,
      quote: quoteOf(row),
      mentions: row.mentions.map(({ userId }) => userId),
      at: row.createdAt.toISOString(),
      resolved: last?.kind === 'resolve' ? { by: last.user.name, at: last.createdAt.toISOString() } : null,
    };
  });
}

/** The living row that each of these rows is, or that went on with its sentences; none for those an import took away. */
async function listHeirs(segmentIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (segmentIds.length === 0) return new Map();
  const rows = await prisma().$queryRaw<{ origin: string; id: string }[]>`
    WITH RECURSIVE line AS (
      SELECT id AS origin, id, retired_at, retired_into_id FROM segment WHERE id = ANY(${[...new Set(segmentIds)]}::uuid[])
      UNION
      SELECT line.origin, s.id, s.retired_at, s.retired_into_id FROM line JOIN segment s ON s.id = line.retired_into_id)
    SELECT origin::text, id::text FROM line WHERE retired_at IS NULL`;
  return new Map(rows.map(({ origin, id }) => [origin, id]));
}

type Quoted = {
  side: string | null;
  quote: string | null;
  quoteFrom: number | null;
  quoteTo: number | null;
};

function quoteOf({ side, quote, quoteFrom, quoteTo }: Quoted): Quote | null {
  if (quote === null || quoteFrom === null || quoteTo === null) return null;
  return { side: side === 'source' ? 'source' : 'target', text: quote, range: [quoteFrom, quoteTo] };
}

/**
 * Says something of a row, of the whole article, or in answer to a comment, and calls the people named in it. Sent twice
 * under one id it is said once. `bad_input` when the article holds a thousand comments.
 */
export async function addComment(scope: PersonScope, input: CommentInput): Promise<Comment> {
  scope.demand('comment');
  await demandHere(scope, input);
  await guarded(() => prisma().$transaction((tx) => write(tx, scope, input)));
  const comment = (await listComments(scope, input.translationId, [input.threadId ?? input.id])).find(
    ({ id, authorId }) => id === input.id && authorId === scope.userId,
  );
  if (!comment) throw new AppError('conflict');
  return comment;
}

/** Throws `not_found` unless the article, the row and the comment that is answered are all of the caller's desk. */
async function demandHere(scope: PersonScope, input: CommentInput): Promise<void> {
  const { translationId, segmentId, threadId } = input;
  const here = await prisma().translation.count({
    where: {
      id: translationId,
      article: { deskId: scope.deskId },
      ...(segmentId ? { segments: { some: { id: segmentId } } } : {}),
      ...(threadId ? { comments: { some: { id: threadId, threadId: null } } } : {}),
    },
  });
  if (here === 0) throw new AppError('not_found');
}

async function write(tx: Transaction, scope: PersonScope, input: CommentInput): Promise<void> {
  const { quote } = input;
  const { count } = await tx.comment.createMany({
    data: {
      id: input.id,
      translationId: input.translationId,
      segmentId: input.segmentId,
      threadId: input.threadId,
      authorId: scope.userId,
      text: input.text,
      ...(quote
        ? { side: quote.side, quote: quote.text, quoteFrom: quote.range[0], quoteTo: quote.range[1] }
        : {}),
    },
    skipDuplicates: true,
  });
  if (count === 0) return;
  const people = await tx.membership.findMany({
    where: { deskId: scope.deskId },
    select: { userId: true, user: { select: { name: true } } },
  });
  const named = people.map(({ userId, user }) => ({ userId, name: user.name }));
  const called = new Set(findMentions(input.text, named).map(({ userId }) => userId));
  await tx.mention.createMany({ data: [...called].map((userId) => ({ commentId: input.id, userId })) });
}

/** Resolves a comment with its answers, or reopens it; `already_done` when it is so. */
export async function resolveComment(scope: PersonScope, id: string, resolved: boolean): Promise<void> {
  const comment = await prisma().comment.findFirst({
    where: { id, translation: { article: { deskId: scope.deskId } } },
    select: { authorId: true },
  });
  if (!comment) throw new AppError('not_found');
  if (comment.authorId !== scope.userId) scope.demand('edit');
  await guarded(() =>
    prisma().resolution.create({
      data: { commentId: id, kind: resolved ? 'resolve' : 'reopen', userId: scope.userId },
    }),
  );
}

/** How many comments of a translation nobody has resolved. */
export async function countOpenComments(scope: PersonScope, translationId: string): Promise<number> {
  const rows = await prisma().$queryRaw<{ open: number }[]>`
    SELECT count(*)::int AS open
    FROM comment c JOIN translation t ON t.id = c.translation_id JOIN article a ON a.id = t.article_id
    WHERE t.id = ${translationId}::uuid AND a.desk_id = ${scope.deskId}::uuid AND c.thread_id IS NULL
      AND coalesce((SELECT kind FROM resolution r WHERE r.comment_id = c.id ORDER BY r.id DESC LIMIT 1), 'reopen') = 'reopen'`;
  return rows[0]?.open ?? 0;
}
