import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { changeMember } from '@/lib/data/desks';
import {
  askFor,
  enter,
  leave,
  letGo,
  listDeskPresence,
  listPresence,
  place,
  takeOver,
} from '@/lib/data/presence';
import type { PersonScope } from '@/lib/data/scope';
import { importArticle, makeDesk, outcomeOf, ownDatabase, rowAt, save } from '@/tests/support/desk';

const database = ownDatabase();

/** A desk with an article that people may open. */
async function open() {
  const desk = await makeDesk();
  const { id, segments } = await importArticle(desk);
  const [, first, second] = segments.map((segment) => segment.id);
  if (!first || !second) throw new Error('too few rows');
  const come = async (scope: PersonScope) => {
    const entry = { tab: randomUUID(), stream: randomUUID(), translationId: id };
    await enter(scope, entry);
    return {
      ...entry,
      to: (segmentId: string | null, text: string | null = null) =>
        place(scope, { tab: entry.tab, segmentId, text }),
    };
  };
  const now = () => listPresence(desk.viewer, id);
  return { desk, id, first, second, come, now };
}

const age = (table: 'presence' | 'lease', tab: string, seconds: number) =>
  table === 'lease'
    ? database()`UPDATE lease SET active_at = active_at - make_interval(secs => ${seconds}) WHERE tab = ${tab}`
    : database()`UPDATE presence SET seen_at = seen_at - make_interval(secs => ${seconds}) WHERE tab = ${tab}`;

describe('who has an article open', () => {
  test('is everybody who came and did not leave, in the order they came, with the row they are in', async () => {
    const { desk, id, first, come, now } = await open();
    const reporter = await come(desk.reporter);
    const editor = await come(desk.editor);
    await editor.to(first);
    expect(await now()).toMatchObject([
      { name: desk.reporter.name, segmentId: null, holds: null },
      { name: desk.editor.name, segmentId: first, holds: null, asks: false },
    ]);
    expect([...(await listDeskPresence(desk.viewer))]).toEqual([
      [id, [desk.reporter.name, desk.editor.name]],
    ]);
    await leave(reporter);
    await leave(editor);
    expect(await now()).toEqual([]);
    expect((await listDeskPresence(desk.viewer)).size).toBe(0);
  });

  test('is nobody who was not seen for 45 seconds', async () => {
    const { desk, come, now } = await open();
    const tab = await come(desk.reporter);
    // Some seconds pass by themselves on a slow machine.
    await age('presence', tab.tab, 35);
    expect(await now()).toHaveLength(1);
    await age('presence', tab.tab, 11);
    expect(await now()).toEqual([]);
    await enter(desk.reporter, tab);
    expect(await now()).toHaveLength(1);
  });

  test('stays there when a connection that came before ends late', async () => {
    const { desk, come, now } = await open();
    const tab = await come(desk.reporter);
    await enter(desk.reporter, { ...tab, stream: randomUUID() });
    await leave(tab);
    expect(await now()).toHaveLength(1);
  });

  test('is nobody who was taken off the desk', async () => {
    const { desk, come, now } = await open();
    await come(desk.reporter);
    await changeMember(desk.administrator, desk.reporter.userId, null);
    expect(await now()).toEqual([]);
  });
});

describe('a row', () => {
  test('is held by whoever types in it first, and its words are seen as they are typed', async () => {
    const { desk, first, come, now } = await open();
    const reporter = await come(desk.reporter);
    const editor = await come(desk.editor);
    expect(await reporter.to(first)).toBe(false);
    expect(await editor.to(first, 'The riv')).toBe(true);
    expect(await reporter.to(first, 'A riv')).toBe(false);
    expect(await editor.to(first, 'The river')).toBe(true);
    expect(await now()).toMatchObject([
      { segmentId: first, holds: null },
      { segmentId: first, holds: { text: 'The river' } },
    ]);
  });

  test('is let go by leaving it, by letting go, and by leaving the article', async () => {
    const { desk, first, second, come } = await open();
    const reporter = await come(desk.reporter);
    const editor = await come(desk.editor);
    await editor.to(first, 'x');
    await editor.to(second);
    expect(await reporter.to(first, 'y')).toBe(true);
    await letGo(desk.reporter, reporter.tab);
    expect(await editor.to(first, 'x')).toBe(true);
    await leave(editor);
    expect(await reporter.to(first, 'y')).toBe(true);
  });

  test('is free again when its holder was not seen for 45 seconds', async () => {
    const { desk, first, come } = await open();
    const reporter = await come(desk.reporter);
    const editor = await come(desk.editor);
    await editor.to(first, 'x');
    await age('presence', editor.tab, 46);
    expect(await reporter.to(first, 'y')).toBe(true);
  });

  test('goes with a person to another tab of theirs', async () => {
    const { desk, first, come } = await open();
    const one = await come(desk.editor);
    const two = await come(desk.editor);
    expect(await one.to(first, 'x')).toBe(true);
    expect(await two.to(first, 'y')).toBe(true);
  });

  test('is taken over by one click after a minute without a word, not before', async () => {
    const { desk, first, come, now } = await open();
    const editor = await come(desk.editor);
    const reporter = await come(desk.reporter);
    await editor.to(first, 'x');
    await reporter.to(first);
    // Some seconds pass by themselves on a slow machine.
    await age('lease', editor.tab, 50);
    expect(await takeOver(desk.reporter, reporter.tab)).toBe(false);
    await age('lease', editor.tab, 11);
    expect(await reporter.to(first, 'y')).toBe(false);
    expect(await takeOver(desk.reporter, reporter.tab)).toBe(true);
    expect(await now()).toMatchObject([
      { name: desk.editor.name, holds: null },
      { name: desk.reporter.name, holds: { text: null } },
    ]);
    expect(await editor.to(first, 'x again')).toBe(false);
  });

  test('is asked for; the asking ends with having it or with going elsewhere', async () => {
    const { desk, first, second, come, now } = await open();
    const editor = await come(desk.editor);
    const reporter = await come(desk.reporter);
    const asks = async () => (await now()).map(({ asks }) => asks);
    await editor.to(first, 'x');
    await reporter.to(first);
    await askFor(desk.reporter, reporter.tab);
    expect(await asks()).toEqual([false, true]);
    await reporter.to(second);
    expect(await asks()).toEqual([false, false]);
    await reporter.to(first);
    await askFor(desk.reporter, reporter.tab);
    await letGo(desk.editor, editor.tab);
    expect(await reporter.to(first, 'y')).toBe(true);
    expect(await asks()).toEqual([false, false]);
  });

  test('of twenty who begin to type in it at once is held by exactly one', async () => {
    const { desk, first, come } = await open();
    const people = [desk.reporter, desk.editor, desk.second, desk.administrator];
    const tabs = await Promise.all(people.map(come));
    const turns = Array.from({ length: 5 }, () => tabs).flat();
    const held = await Promise.all(turns.map(async (tab) => ((await tab.to(first, 'x')) ? tab.tab : null)));
    expect(new Set(held.filter((tab) => tab !== null)).size).toBe(1);
  });

  test('that somebody else holds is saved all the same: holding is a courtesy', async () => {
    const { desk, id, first, come } = await open();
    const editor = await come(desk.editor);
    await editor.to(first, 'x');
    expect(await save(desk.reporter, await rowAt(id, 1), 'Mine')).toMatchObject({ kind: 'saved' });
  });
});

describe('nobody', () => {
  test('of another desk is seen in an article, sees it, or holds its rows', async () => {
    const { desk, id, first, come, now } = await open();
    const other = await makeDesk();
    const editor = await come(desk.editor);
    await editor.to(first, 'secret');
    const tab = { tab: randomUUID(), stream: randomUUID(), translationId: id };
    await enter(other.editor, tab);
    expect(await place(other.editor, { tab: tab.tab, segmentId: first, text: 'x' })).toBe(false);
    expect(await now()).toHaveLength(1);
    expect(await listPresence(other.editor, id)).toEqual([]);
    expect((await listDeskPresence(other.editor)).size).toBe(0);
    const theirs = await importArticle(other);
    const home = { tab: randomUUID(), stream: randomUUID(), translationId: theirs.id };
    await enter(other.editor, home);
    expect(await place(other.editor, { tab: home.tab, segmentId: first, text: 'x' })).toBe(false);
    expect(await listPresence(other.editor, theirs.id)).toMatchObject([{ segmentId: null, holds: null }]);
  });

  test('moves, speaks for or takes over through the tab of another', async () => {
    const { desk, first, come, now } = await open();
    const editor = await come(desk.editor);
    await editor.to(first, 'x');
    expect(await place(desk.reporter, { tab: editor.tab, segmentId: null, text: null })).toBe(false);
    await letGo(desk.reporter, editor.tab);
    await askFor(desk.reporter, editor.tab);
    await enter(desk.reporter, { ...editor, stream: randomUUID() });
    expect(await now()).toMatchObject([{ name: desk.editor.name, asks: false, holds: { text: 'x' } }]);
  });

  test('who may only read holds a row', async () => {
    const { desk, first, come } = await open();
    const viewer = await come(desk.viewer);
    expect(await viewer.to(first)).toBe(false);
    expect(await outcomeOf(() => viewer.to(first, 'x'))).toBe('forbidden');
    expect(await outcomeOf(() => takeOver(desk.viewer, viewer.tab))).toBe('forbidden');
    expect(await outcomeOf(() => askFor(desk.viewer, viewer.tab))).toBe('forbidden');
  });
});
