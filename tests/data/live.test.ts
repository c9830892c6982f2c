import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { afterEach, describe, expect, test } from 'vitest';
import { receiveArticle } from '@/lib/data/articles';
import { changeMember } from '@/lib/data/desks';
import { type Change, listen } from '@/lib/data/live';
import { prisma } from '@/lib/data/prisma';
import { publish, withdraw } from '@/lib/data/releases';
import { approveTranslation, returnTranslation } from '@/lib/data/translations';
import {
  approveRows,
  importArticle,
  inputOf,
  makeDesk,
  ownDatabase,
  preparedOf,
  rowAt,
  save,
  story,
} from '@/tests/support/desk';
import { until } from '@/tests/support/until';

const database = ownDatabase();

const undos: (() => unknown)[] = [];
afterEach(async () => {
  await Promise.all(undos.splice(0).map((undo) => undo()));
  await until(async () => (await countListeners()) === 0);
});

/** A listener that remembers, once it is surely connected. */
async function makeListener() {
  const heard: Change[] = [];
  let missed = 0;
  const undo = listen({
    heard: (change) => heard.push(change),
    missed: () => {
      missed += 1;
    },
  });
  undos.push(undo);
  await until(() => missed > 0);
  return {
    undo,
    missed: () => missed,
    /** What was heard since the last call, once a notice sent now has come through. */
    async take(): Promise<readonly Change[]> {
      const last = { kind: 'people', desk: crypto.randomUUID(), translation: null, ids: null, mark: '0' };
      await database().notify('songngu', JSON.stringify(last));
      await until(() => heard.some((change) => change.desk === last.desk));
      return heard.splice(0).filter((change) => change.desk !== last.desk);
    },
  };
}

const kindsOf = (changes: readonly Change[]) => [...new Set(changes.map(({ kind }) => kind))].toSorted();

describe('whoever listens', () => {
  test('hears which row of which translation was saved and approved, and nothing of its text', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    const row = await rowAt(id, 1);
    const ear = await makeListener();
    await save(desk.editor, row, 'The river rose.');
    expect(await ear.take()).toEqual([
      { kind: 'segments', desk: desk.id, translation: id, ids: [row.id], mark: await markOf(id) },
    ]);
    await save(desk.editor, await rowAt(id, 1), 'The river rose.', { approve: true });
    expect(await ear.take()).toEqual([
      { kind: 'segments', desk: desk.id, translation: id, ids: [row.id], mark: await markOf(id) },
    ]);
  });

  test('hears nothing of what was rolled back, and of a change only after its commit', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    const row = await rowAt(id, 1);
    const ear = await makeListener();
    const change = (text: string, end: () => Promise<void>) =>
      prisma()
        .$transaction(async (tx) => {
          await tx.segment.update({
            where: { id: row.id },
            data: { target: text, version: row.version + 1, lastEditorId: desk.editor.userId },
          });
          await end();
        })
        .catch(() => {});
    await change('Taken back', async () => {
      throw new Error('rolled back');
    });
    expect(await ear.take()).toEqual([]);
    await change('Kept', async () => expect(await ear.take()).toEqual([]));
    expect(kindsOf(await ear.take())).toEqual(['segments']);
  });

  test('hears of imports, approvals, returns, releases and withdrawals', async () => {
    const desk = await makeDesk();
    const ear = await makeListener();
    const more = { externalId: 'live-1' };
    const { id } = await importArticle(desk, story, more);
    const imported = await ear.take();
    expect(kindsOf(imported)).toEqual(['segments', 'translation']);
    expect(new Set(imported.map(({ translation }) => translation))).toEqual(new Set([id]));

    const version = await approveRows(desk, id);
    await ear.take();
    await returnTranslation(desk.second, id, 'Câu 2.');
    expect(kindsOf(await ear.take())).toContain('translation');
    await approveTranslation(desk.second, id, version);
    expect(kindsOf(await ear.take())).toEqual(['job', 'translation']);
    await publish(desk.second, id, version);
    expect(kindsOf(await ear.take())).toEqual(['release']);
    await withdraw(desk.second, id, version, 'Gỡ.');
    expect(kindsOf(await ear.take())).toEqual(['release']);

    await receiveArticle(desk.reporter, { ...inputOf(story, more), section: 'Thời sự' }, preparedOf(story));
    expect(kindsOf(await ear.take())).toContain('translation');
  });

  test('hears that people of the desk changed', async () => {
    const desk = await makeDesk();
    const ear = await makeListener();
    await changeMember(desk.administrator, desk.viewer.userId, null);
    expect(await ear.take()).toMatchObject([{ kind: 'people', desk: desk.id, translation: null, ids: null }]);
  });

  test('is given no names when a change took more rows than fit a notice', async () => {
    const desk = await makeDesk();
    const many = Array.from({ length: 400 }, (_, i): [string, string] => [`Câu ${i}.`, `Sentence ${i}.`]);
    const ear = await makeListener();
    const { id } = await importArticle(desk, many);
    const changes = (await ear.take()).filter(({ kind }) => kind === 'segments');
    expect(changes).toMatchObject([{ kind: 'segments', desk: desk.id, translation: id, ids: null }]);
  });

  test('is one of two processes on one database: both hear', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    const other = postgres(process.env.DATABASE_URL ?? '', { max: 1 });
    undos.push(() => other.end());
    const heard: string[] = [];
    await other.listen('songngu', (payload) => heard.push(payload));
    const ear = await makeListener();
    await save(desk.editor, await rowAt(id, 0), 'Flood');
    expect(await ear.take()).toHaveLength(1);
    await until(() => heard.some((payload) => payload.includes(id)));
  });

  test('is told that something may have passed when its connection was killed, and hears again', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    const ear = await makeListener();
    const before = ear.missed();
    const killed = await killListeners();
    expect(killed).toBe(1);
    await until(() => ear.missed() > before);
    await save(desk.editor, await rowAt(id, 0), 'Flood');
    expect(kindsOf(await ear.take())).toEqual(['segments']);
  });

  test('hears again when listening anew failed, which its client keeps to itself', async () => {
    const ear = await makeListener();
    const before = ear.missed();
    const elsewhere = new URL(process.env.DATABASE_URL ?? '');
    elsewhere.pathname = '/postgres';
    const server = postgres(elsewhere.href, { max: 1 });
    const allow = (yes: boolean) =>
      server.unsafe(`ALTER DATABASE ${database().options.database} ALLOW_CONNECTIONS ${yes}`);
    try {
      await allow(false);
      expect(await killListeners()).toBe(1);
      await sleep(500);
      expect(ear.missed()).toBe(before);
    } finally {
      await allow(true);
      await server.end();
    }
    await until(() => ear.missed() > before);
    expect(await ear.take()).toEqual([]);
  });

  test('hears no more after undoing it, and the last one closes the connection', async () => {
    const first = await makeListener();
    const undo = listen({ heard: () => {}, missed: () => {} });
    first.undo();
    first.undo();
    await sleep(200);
    expect(await countListeners()).toBe(1);
    undo();
    await until(async () => (await countListeners()) === 0);
  });
});

const markOf = async (translationId: string): Promise<string> =>
  String((await database()`SELECT xmin::text AS mark FROM translation WHERE id = ${translationId}`)[0]?.mark);

const countListeners = async (): Promise<number> =>
  Number(
    (
      await database()`SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND query ILIKE 'listen%'`
    )[0]?.count,
  );

const killListeners = async (): Promise<number> =>
  (
    await database()`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND query ILIKE 'listen%'`
  ).length;
