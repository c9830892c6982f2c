import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { maxCommentLength, maxComments } from '@/lib/core/review/comment';
import { receiveArticle } from '@/lib/data/articles';
import { addComment, countOpenComments, listComments, resolveComment } from '@/lib/data/comments';
import { repairAlignment, undoRepair } from '@/lib/data/repairs';
import type { PersonScope } from '@/lib/data/scope';
import { returnTranslation } from '@/lib/data/translations';
import { type CommentInput, commentInputSchema } from '@/lib/schema/comment';
import {
  importArticle,
  inputOf,
  makeDesk,
  outcomeOf,
  ownDatabase,
  preparedOf,
  rowsOf,
  story,
} from '@/tests/support/desk';

const database = ownDatabase();

/** Says something of the article unless `more` says of what. */
const say = (scope: PersonScope, translationId: string, text: string, more: Partial<CommentInput> = {}) =>
  addComment(scope, {
    id: randomUUID(),
    translationId,
    segmentId: null,
    threadId: null,
    quote: null,
    text,
    ...more,
  });

async function open(pairs = story, more = {}) {
  const desk = await makeDesk();
  const { id, segments } = await importArticle(desk, pairs, more);
  const row = segments[1];
  if (!row) throw new Error('no row');
  return { desk, id, row, segments };
}

describe('a comment', () => {
  test('stands at its row with the words it quotes, its author and whom it calls', async () => {
    const { desk, id, row } = await open();
    const quote: CommentInput['quote'] = { side: 'target', text: 'Thu Bon', range: [4, 11] };
    const text = `@${desk.reporter.name} xem lại tên sông.`;
    await say(desk.editor, id, text, { segmentId: row.id, quote });
    expect(await listComments(desk.viewer, id)).toMatchObject([
      {
        segmentId: row.id,
        threadId: null,
        authorId: desk.editor.userId,
        author: desk.editor.name,
        text,
        quote,
        mentions: [desk.reporter.userId],
        resolved: null,
      },
    ]);
  });

  test('may be said by a viewer, and be answered', async () => {
    const { desk, id, row } = await open();
    const root = await say(desk.viewer, id, 'Sao lại thế?', { segmentId: row.id });
    const answer = await say(desk.editor, id, 'Đúng như gốc.', { threadId: root.id });
    expect(answer).toMatchObject({ threadId: root.id, segmentId: row.id });
    expect(await outcomeOf(() => say(desk.editor, id, 'Nữa', { threadId: answer.id }))).toBe('not_found');
    expect(await listComments(desk.viewer, id, [root.id])).toHaveLength(2);
    expect(await countOpenComments(desk.viewer, id)).toBe(1);
  });

  test('sent twice is said once', async () => {
    const { desk, id } = await open();
    const more = { id: randomUUID() };
    await say(desk.editor, id, `@${desk.second.name}`, more);
    await say(desk.editor, id, `@${desk.second.name}`, more);
    expect(await listComments(desk.editor, id)).toHaveLength(1);
    expect(await outcomeOf(() => say(desk.reporter, id, 'Của tôi', more))).toBe('conflict');
  });

  test('is resolved and reopened, by whom and when being known; twice is told', async () => {
    const { desk, id } = await open();
    const { id: comment } = await say(desk.reporter, id, 'Tên ai đây?');
    await resolveComment(desk.editor, comment, true);
    expect(await outcomeOf(() => resolveComment(desk.editor, comment, true))).toBe('already_done');
    expect((await listComments(desk.viewer, id))[0]?.resolved).toMatchObject({ by: desk.editor.name });
    expect(await countOpenComments(desk.viewer, id)).toBe(0);
    await resolveComment(desk.reporter, comment, false);
    expect((await listComments(desk.viewer, id))[0]?.resolved).toBeNull();
    expect(await outcomeOf(() => resolveComment(desk.reporter, comment, false))).toBe('already_done');
  });

  test('of an editor is not resolved by a viewer; their own is', async () => {
    const { desk, id } = await open();
    const theirs = await say(desk.editor, id, 'Chưa xong.');
    const own = await say(desk.viewer, id, 'Tôi nhầm.');
    expect(await outcomeOf(() => resolveComment(desk.viewer, theirs.id, true))).toBe('forbidden');
    await resolveComment(desk.viewer, own.id, true);
    expect(await countOpenComments(desk.viewer, id)).toBe(1);
  });

  test('of twenty who resolve it at once, exactly one does', async () => {
    const { desk, id } = await open();
    const { id: comment } = await say(desk.reporter, id, 'Một lần thôi.');
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => outcomeOf(() => resolveComment(desk.editor, comment, true))),
    );
    expect(outcomes.toSorted()).toEqual(['accepted', ...Array.from({ length: 19 }, () => 'already_done')]);
  });

  test('follows the row that a repair joined its own to, and comes back with undoing it', async () => {
    const { desk, id, segments } = await open();
    const [, kept, gone] = segments;
    if (!kept || !gone) throw new Error('too few rows');
    await say(desk.editor, id, 'Câu sau.', { segmentId: gone.id });
    const merged = await repairAlignment(desk.editor, {
      translationId: id,
      operation: { kind: 'merge', ids: [kept.id, gone.id] },
      versions: [kept.version, gone.version],
    });
    expect(merged.retired).toEqual([gone.id]);
    expect((await listComments(desk.viewer, id))[0]?.segmentId).toBe(kept.id);
    await undoRepair(desk.editor, merged.repairId);
    expect((await listComments(desk.viewer, id))[0]?.segmentId).toBe(gone.id);
  });

  test('of a row that a new version of the article took away stays with the article', async () => {
    const more = { externalId: 'c-1' };
    const { desk, id, segments } = await open(story, more);
    await say(desk.editor, id, 'Câu cuối.', { segmentId: segments[2]?.id ?? null });
    await receiveArticle(desk.reporter, inputOf(story.slice(0, 2), more), preparedOf(story.slice(0, 2)));
    expect(await rowsOf(id)).toHaveLength(2);
    expect(await listComments(desk.viewer, id)).toMatchObject([{ segmentId: null, text: 'Câu cuối.' }]);
  });

  test('is what a translation is sent back with', async () => {
    const { desk, id } = await open();
    await returnTranslation(desk.second, id, 'Câu 2 sai tên.');
    expect(await listComments(desk.viewer, id)).toMatchObject([
      { segmentId: null, author: desk.second.name, text: 'Câu 2 sai tên.' },
    ]);
    expect(await countOpenComments(desk.viewer, id)).toBe(1);
  });
});

describe('limits of comments', () => {
  const input = {
    id: randomUUID(),
    translationId: randomUUID(),
    segmentId: null,
    threadId: null,
    quote: null,
  };
  const accepts = (text: string) => commentInputSchema.safeParse({ ...input, text }).success;

  test('a text has at most 5,000 characters and is more than white space', () => {
    expect(accepts('x'.repeat(maxCommentLength))).toBe(true);
    expect(accepts('x'.repeat(maxCommentLength + 1))).toBe(false);
    expect(accepts(' \n\0 ')).toBe(false);
  });

  test('a quote belongs to a row and has an extent', () => {
    const quoting = (more: object) =>
      commentInputSchema.safeParse({
        ...input,
        segmentId: randomUUID(),
        text: 'x',
        quote: { side: 'target', text: 'river', range: [4, 9] },
        ...more,
      }).success;
    expect(quoting({})).toBe(true);
    expect(quoting({ segmentId: null })).toBe(false);
    expect(quoting({ threadId: randomUUID() })).toBe(false);
    expect(quoting({ quote: { side: 'target', text: 'river', range: [9, 9] } })).toBe(false);
    expect(quoting({ quote: { side: 'target', text: '', range: [4, 9] } })).toBe(false);
  });

  test('an article holds a thousand; sending it back is never turned away', async () => {
    const { desk, id } = await open();
    await database()`
      INSERT INTO comment (translation_id, author_id, text)
      SELECT ${id}::uuid, ${desk.editor.userId}, 'Ghi chú ' || n FROM generate_series(1, ${maxComments}) n`;
    expect(await outcomeOf(() => say(desk.editor, id, 'Một nữa'))).toBe('bad_input');
    await returnTranslation(desk.second, id, 'Thôi.');
    expect(await listComments(desk.viewer, id)).toHaveLength(maxComments + 1);
  });
});

describe('someone of another desk', () => {
  test('reads, says, answers and resolves nothing, and is not called', async () => {
    const { desk, id, row } = await open();
    const other = await makeDesk();
    const stranger = other.administrator;
    const { id: comment } = await say(desk.editor, id, `@${stranger.name} @${desk.second.name}`, {
      segmentId: row.id,
    });
    expect(await listComments(stranger, id)).toEqual([]);
    expect(await listComments(stranger, id, [comment])).toEqual([]);
    expect(await countOpenComments(stranger, id)).toBe(0);
    expect(await outcomeOf(() => say(stranger, id, 'Xin chào'))).toBe('not_found');
    expect(await outcomeOf(() => say(stranger, id, 'Xin chào', { threadId: comment }))).toBe('not_found');
    expect(await outcomeOf(() => resolveComment(stranger, comment, true))).toBe('not_found');
    const theirs = await importArticle(other);
    expect(await outcomeOf(() => say(stranger, theirs.id, 'Của bàn kia', { segmentId: row.id }))).toBe(
      'not_found',
    );
    expect(await outcomeOf(() => say(stranger, theirs.id, 'Của bàn kia', { threadId: comment }))).toBe(
      'not_found',
    );
  });
});

describe('the database refuses', () => {
  const insert = (more: Record<string, unknown>) =>
    database()`INSERT INTO comment ${database()({ text: 'x', ...more })}`;

  test('to change, delete or empty what was said, how it was resolved, and whom it called', async () => {
    const { desk, id } = await open();
    const { id: comment } = await say(desk.editor, id, `@${desk.second.name}`);
    await resolveComment(desk.editor, comment, true);
    const attempts = [
      () => database()`UPDATE comment SET text = 'khác' WHERE id = ${comment}`,
      () => database()`DELETE FROM comment WHERE id = ${comment}`,
      () => database()`TRUNCATE comment CASCADE`,
      () => database()`UPDATE resolution SET kind = 'reopen' WHERE comment_id = ${comment}`,
      () => database()`DELETE FROM resolution WHERE comment_id = ${comment}`,
      () => database()`TRUNCATE resolution`,
      () => database()`DELETE FROM mention WHERE comment_id = ${comment}`,
      () => database()`TRUNCATE mention`,
    ];
    for (const attempt of attempts) expect(await outcomeOf(attempt)).toBe('SG003');
  });

  test('authors and mentions of another desk, rows and answers of another article', async () => {
    const { desk, id, row } = await open();
    const other = await makeDesk();
    const theirs = await importArticle(other);
    const root = await say(desk.editor, id, 'Gốc');
    const mine = { translation_id: id, author_id: desk.editor.userId };
    const cases: [object, string][] = [
      [{ ...mine, author_id: other.editor.userId }, 'SG006'],
      [{ ...mine, segment_id: theirs.segments[0]?.id }, 'SG003'],
      [{ translation_id: theirs.id, author_id: other.editor.userId, thread_id: root.id }, 'SG003'],
      [{ ...mine, text: ' ' }, '23514'],
      [{ ...mine, text: 'x'.repeat(maxCommentLength + 1) }, '23514'],
      [{ ...mine, side: 'target', quote: 'x', quote_from: 0, quote_to: 1 }, '23514'],
      [{ ...mine, segment_id: row.id, side: 'margin', quote: 'x', quote_from: 0, quote_to: 1 }, '23514'],
      [{ ...mine, segment_id: row.id, side: 'target', quote: 'x', quote_from: 1, quote_to: 1 }, '23514'],
      [{ ...mine, segment_id: row.id, side: 'target' }, '23514'],
    ];
    for (const [more, code] of cases) expect(await outcomeOf(() => insert({ ...more }))).toBe(code);
    expect(
      await outcomeOf(() => database()`INSERT INTO mention VALUES (${root.id}, ${other.editor.userId})`),
    ).toBe('SG006');
  });
});
