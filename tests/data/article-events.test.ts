import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { addComment } from '@/lib/data/comments';
import { listen } from '@/lib/data/live';
import { place } from '@/lib/data/presence';
import { repairAlignment } from '@/lib/data/repairs';
import type { PersonScope } from '@/lib/data/scope';
import { findMark, returnTranslation } from '@/lib/data/translations';
import { giveWaiver, withdrawWaiver } from '@/lib/data/waivers';
import { waiversEventShape } from '@/lib/schema/live-event';
import { articleEvents } from '@/lib/server/article-events';
import { deskEvents } from '@/lib/server/desk-events';
import type { ServerEvent } from '@/lib/server/event-stream';
import { importArticle, makeDesk, ownDatabase, rowAt, save } from '@/tests/support/desk';

const database = ownDatabase();

const tabs: { leave(): Promise<void> }[] = [];
let stopListening = () => {};
// This process listens as long as these tests last: no stream is told that it may have missed something.
beforeAll(
  () =>
    new Promise<void>((resolve) => {
      stopListening = listen({ heard: () => {}, missed: resolve });
    }),
);
afterAll(() => stopListening());
afterEach(() => Promise.all(tabs.splice(0).map((tab) => tab.leave())));

/** Reads a stream as a browser does, as far as it is asked to. */
function read(events: (signal: AbortSignal) => AsyncGenerator<ServerEvent | null>) {
  const end = new AbortController();
  const stream = events(end.signal);
  const tab = {
    /** The next event that is the one, whatever comes before it. */
    async next(isIt: (event: ServerEvent) => boolean): Promise<ServerEvent> {
      const seen = await tab.until(isIt);
      const [last] = seen.slice(-1);
      if (!last) throw new Error('nothing came');
      return last;
    },
    async until(isIt: (event: ServerEvent) => boolean): Promise<readonly ServerEvent[]> {
      const seen: ServerEvent[] = [];
      for (;;) {
        const { value, done } = await stream.next();
        if (done) throw new Error('the stream ended');
        if (value) seen.push(value);
        if (value && isIt(value)) return seen;
      }
    },
    async leave() {
      end.abort();
      await stream.return(null);
    },
  };
  tabs.push(tab);
  return tab;
}

const named =
  (name: string) =>
  (event: ServerEvent): boolean =>
    event.name === name;

const visit = (scope: PersonScope, signal: AbortSignal) => ({ scope, headers: new Headers(), signal });

async function openArticle(scope: PersonScope, id: string) {
  const since = (await findMark(scope, id))?.mark ?? null;
  return come(scope, id, since);
}

function come(scope: PersonScope, translationId: string, since: string | null) {
  const tab = randomUUID();
  return { tab, ...read((signal) => articleEvents(visit(scope, signal), { translationId, tab, since })) };
}

describe('whoever has an article open', () => {
  test('is sent the row that somebody else saved, and no row they have', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    const tab = await openArticle(desk.reporter, id);
    const opening = await tab.until(named('presence'));
    expect(opening.map(({ name }) => name)).toEqual(['comments', 'waivers', 'presence']);
    await save(desk.editor, await rowAt(id, 1), 'The river rose.');
    const rows = await tab.next(named('rows'));
    expect(rows.data).toMatchObject({
      segments: expect.arrayContaining([expect.objectContaining({ target: 'The river rose.', version: 2 })]),
    });
    expect(rows.id).toBe((await findMark(desk.reporter, id))?.mark);
  });

  test('who comes back is sent all rows when some changed meanwhile, and none when none did', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    const tab = await openArticle(desk.reporter, id);
    await tab.until(named('presence'));
    await save(desk.editor, await rowAt(id, 1), 'The river rose.');
    const last = (await tab.next(named('rows'))).id ?? null;
    await tab.leave();
    const again = come(desk.reporter, id, last);
    expect((await again.until(named('presence'))).map(({ name }) => name)).not.toContain('rows');
    await again.leave();
    await save(desk.editor, await rowAt(id, 0), 'Flood', { approve: true });
    const third = come(desk.reporter, id, last);
    const rows = await third.next(named('rows'));
    expect(rows.data).toMatchObject({ gone: null, segments: [{ target: 'Flood' }, {}, {}] });
  });

  test('is told of what passed while the connection to the database was broken', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    const tab = await openArticle(desk.reporter, id);
    await tab.until(named('presence'));
    await database().begin(async (sql) => {
      await sql`UPDATE segment SET target = 'Unheard', version = 2, last_editor_id = ${desk.editor.userId}
        WHERE id = ${(await rowAt(id, 1)).id}`;
      await sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND query ILIKE 'listen%'`;
    });
    expect(JSON.stringify(await tab.next(named('rows')))).toContain('Unheard');
  });

  test('is told which finding somebody else let stand, and when that is taken back', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    const { id: segmentId } = await rowAt(id, 1);
    const tab = await openArticle(desk.reporter, id);
    await tab.until(named('presence'));
    const finding = { segmentId, key: 'number-mismatch-1', code: 'number-mismatch' } as const;
    const given = await giveWaiver(desk.editor, { ...finding, reason: 'correct', note: 'As in the report.' });
    const told = await tab.next(named('waivers'));
    expect(told.data).toEqual({ ids: [segmentId], kept: [given] });
    expect(waiversEventShape(told.data)).toBe(true);
    await withdrawWaiver(desk.second, finding);
    const after = await tab.next(named('waivers'));
    expect(after.data).toEqual({ ids: [segmentId], kept: [] });
  });

  test('is told which row a repair took away', async () => {
    const desk = await makeDesk();
    const { id, segments } = await importArticle(desk);
    const [, kept, gone] = segments;
    if (!kept || !gone) throw new Error('too few rows');
    const tab = await openArticle(desk.reporter, id);
    await tab.until(named('presence'));
    await repairAlignment(desk.editor, {
      translationId: id,
      operation: { kind: 'merge', ids: [kept.id, gone.id] },
      versions: [kept.version, gone.version],
    });
    const rows = await tab.next(named('rows'));
    expect(rows.data).toMatchObject({ gone: [gone.id], segments: [{ id: kept.id }] });
  });

  test('sees who else is there, what they type, what they say, and that it was sent back', async () => {
    const desk = await makeDesk();
    const { id, segments } = await importArticle(desk);
    const row = segments[1]?.id ?? '';
    const mine = await openArticle(desk.reporter, id);
    await mine.until(named('presence'));
    const theirs = await openArticle(desk.editor, id);
    await theirs.until(named('presence'));
    await place(desk.editor, { tab: theirs.tab, segmentId: row, text: 'The riv' });
    await mine.until((event) => JSON.stringify(event.data).includes('"The riv"'));
    await theirs.leave();
    const gone = await mine.next(named('presence'));
    expect(gone.data).toMatchObject([{ userId: desk.reporter.userId }]);
    await addComment(desk.viewer, {
      id: randomUUID(),
      translationId: id,
      segmentId: row,
      threadId: null,
      text: 'Sai tên.',
      quote: null,
    });
    const said = await mine.next(named('comments'));
    expect(said.data).toMatchObject({ all: false, comments: [{ text: 'Sai tên.' }] });
    await returnTranslation(desk.second, id, 'Câu 2.');
    await mine.until(named('head'));
  });

  test('of another desk is sent nothing of it', async () => {
    const desk = await makeDesk();
    const other = await makeDesk();
    const { id } = await importArticle(desk);
    const stranger = come(other.administrator, id, null);
    const opening = await stranger.until(named('presence'));
    expect(opening.map(({ name, data }) => [name, data])).toEqual([
      ['comments', { comments: [], all: true }],
      ['waivers', { ids: null, kept: [] }],
      ['presence', []],
    ]);
    const mine = await openArticle(desk.reporter, id);
    await mine.until(named('presence'));
    await save(desk.editor, await rowAt(id, 1), 'Secret');
    await mine.until(named('rows'));
    expect(await Promise.race([stranger.until(() => true), sleep(300, 'silence')])).toBe('silence');
  });

  test('has it no longer open when the stream is over', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    const tab = await openArticle(desk.reporter, id);
    await tab.until(named('presence'));
    await tab.leave();
    expect(await database()`SELECT FROM presence WHERE translation_id = ${id}`).toHaveLength(0);
  });
});

test('a desk is told which of its translations are new or changed, and who has them open; not those of another', async () => {
  const desk = await makeDesk();
  const other = await makeDesk();
  const queue = read((signal) => deskEvents(visit(desk.viewer, signal)));
  await queue.until(named('presence'));
  await importArticle(other);
  const { id } = await importArticle(desk);
  const changed = await queue.next((event) => JSON.stringify(event.data).includes(id));
  expect(changed).toMatchObject({ name: 'changed', data: { translations: [id] } });
  const tab = await openArticle(desk.editor, id);
  await tab.until(named('presence'));
  const present = await queue.next(
    (event) => event.name === 'presence' && JSON.stringify(event.data) !== '{}',
  );
  expect(present.data).toEqual({ [id]: [desk.editor.name] });
});
