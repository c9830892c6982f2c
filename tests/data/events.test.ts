import { expect, test } from 'vitest';
import { recordEvents } from '@/lib/data/events';
import { eventSchema, eventsSchema, maxEvents } from '@/lib/schema/event';
import { importArticle, makeDesk, outcomeOf, ownDatabase } from '@/tests/support/desk';

const database = ownDatabase();

test('an event is noted with its desk and its article, and names no person', async () => {
  const desk = await makeDesk();
  const { id } = await importArticle(desk);
  await recordEvents(desk.editor, id, [
    { kind: 'article_opened' },
    { kind: 'approved', via: 'key', dwellMs: 900, changed: false, words: 12 },
  ]);
  const rows = await database()`SELECT * FROM event WHERE translation_id = ${id} ORDER BY id`;
  expect(rows.map(({ desk_id, kind, data }) => ({ desk_id, kind, data }))).toEqual([
    { desk_id: desk.id, kind: 'article_opened', data: {} },
    { desk_id: desk.id, kind: 'approved', data: { via: 'key', dwellMs: 900, changed: false, words: 12 } },
  ]);
  expect(JSON.stringify(rows)).not.toContain(desk.editor.userId);
});

test('nobody notes anything of an article of another desk', async () => {
  const [ours, theirs] = [await makeDesk(), await makeDesk()];
  const { id } = await importArticle(ours);
  const noted = () => recordEvents(theirs.administrator, id, [{ kind: 'conflict' }]);
  expect(await outcomeOf(noted)).toBe('not_found');
});

test('an event is kept as it is for 90 days, and then swept out by whoever adds the next', async () => {
  const desk = await makeDesk();
  const { id } = await importArticle(desk);
  const sql = database();
  await recordEvents(desk.editor, id, [{ kind: 'conflict' }]);
  expect(await outcomeOf(() => sql`DELETE FROM event WHERE translation_id = ${id}`)).toBe('SG003');
  expect(await outcomeOf(() => sql`UPDATE event SET kind = 'x' WHERE translation_id = ${id}`)).toBe('SG003');
  expect(await outcomeOf(() => sql`TRUNCATE event`)).toBe('SG003');
  await sql`INSERT INTO event (desk_id, translation_id, kind, data, at)
    VALUES (${desk.id}, ${id}, 'conflict', '{}', now() - interval '91 days')`;
  const [left] = await sql`SELECT count(*)::int AS count FROM event WHERE translation_id = ${id}`;
  expect(left?.count).toBe(1);
});

test('what is no event, or too many of them, is refused', () => {
  const opened = { kind: 'article_opened' };
  const batch = (count: number) => ({
    translationId: crypto.randomUUID(),
    events: Array.from({ length: count }, () => opened),
  });
  expect(eventsSchema.safeParse(batch(maxEvents)).success).toBe(true);
  expect(eventsSchema.safeParse(batch(maxEvents + 1)).success).toBe(false);
  expect(eventsSchema.safeParse(batch(0)).success).toBe(false);
  for (const event of [
    { kind: 'keystroke', key: 'a' },
    { kind: 'article_opened', text: 'secret' },
    { kind: 'edit_burst', inserted: -1, deleted: 0, ms: 1, pasted: false },
    { kind: 'palette', command: 'What was typed' },
  ])
    expect(eventSchema.safeParse(event).success).toBe(false);
});
