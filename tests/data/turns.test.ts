import { expect, test } from 'vitest';
import { listHistory } from '@/lib/data/history';
import {
  importArticle,
  makeDesk,
  outcomeOf,
  ownDatabase,
  rowAt,
  save,
  unapprove,
} from '@/tests/support/desk';

const database = ownDatabase();

async function openRow() {
  const desk = await makeDesk();
  const { id } = await importArticle(desk);
  const row = await rowAt(id, 1);
  const texts = async (kind: string) =>
    (await listHistory(desk.viewer, row.id)).flatMap((entry) =>
      entry.kind === kind && 'text' in entry ? [entry.text] : [],
    );
  return { desk, row, now: () => rowAt(id, 1), texts };
}

const tab = (revision: number) => ({ writer: 'tab-1', revision });

test('a save that comes after a later one of its tab puts nothing back, and is in history', async () => {
  const { desk, row, now, texts } = await openRow();
  await save(desk.editor, row, 'The river rose.', tab(2));
  const late = await save(desk.editor, row, 'The riv', tab(1));
  expect(late).toMatchObject({
    kind: 'superseded',
    theirs: { text: 'The river rose.', version: 2, own: true },
  });
  expect(await now()).toMatchObject({ target: 'The river rose.', version: 2 });
  expect(await texts('conflict')).toEqual(['The riv']);
});

test('nor does one that comes after the tab went back to the text that was there', async () => {
  const { desk, row, now } = await openRow();
  await save(desk.editor, row, row.target, tab(2));
  expect(await save(desk.editor, row, 'Typed by mistake', tab(1))).toMatchObject({ kind: 'superseded' });
  expect(await now()).toMatchObject({ target: row.target, version: 1 });
});

test('what was heard of one tab holds up no other, and no page from before there was a count', async () => {
  const { desk, row, now } = await openRow();
  await save(desk.editor, row, 'One', tab(9));
  expect(await save(desk.editor, await now(), 'Two', { writer: 'tab-2', revision: 1 })).toMatchObject({
    kind: 'saved',
  });
  expect(await save(desk.editor, await now(), 'Three', { writer: 'tab-1' })).toMatchObject({ kind: 'saved' });
});

test('an approval sent again after it was taken back tells what stands, and approves nothing', async () => {
  for (const who of ['editor', 'second'] as const) {
    const { desk, row, now } = await openRow();
    const give = () => save(desk.editor, row, 'Read and found good.', { approve: true, ...tab(5) });
    expect(await give()).toMatchObject({ kind: 'saved', approved: true, version: 2 });
    expect(await give()).toMatchObject({ kind: 'saved', approved: true, version: 2 });
    await unapprove(desk[who], await now());
    expect(await give()).toMatchObject({ kind: 'saved', approved: false, version: 2, unapprovals: 1 });
    expect((await now()).approvedById).toBeNull();
  }
});

test('an approval that comes after its tab took it back approves nothing', async () => {
  const { desk, row, now } = await openRow();
  await save(desk.editor, row, row.target, { approval: 'take', ...tab(6) });
  expect(await save(desk.editor, row, row.target, { approve: true, ...tab(5) })).toMatchObject({
    kind: 'superseded',
  });
  expect((await now()).approvedById).toBeNull();
});

test('taking back that comes after the tab approved anew takes nothing', async () => {
  const { desk, row, now } = await openRow();
  await save(desk.editor, row, row.target, { approve: true, ...tab(6) });
  await save(desk.editor, row, row.target, { approval: 'take', ...tab(5) });
  expect((await now()).approvedById).toBe(desk.editor.userId);
});

test('an approval given over what somebody took back since, unheard, keeps its words and approves nothing', async () => {
  const { desk, row, now } = await openRow();
  await save(desk.reporter, row, row.target, { approve: true });
  await unapprove(desk.second, await now());
  const old = await save(desk.editor, row, row.target, { approve: true, unapprovals: 0, ...tab(1) });
  expect(old).toMatchObject({ kind: 'saved', approved: false, unapprovals: 1 });
  const seen = await save(desk.editor, row, row.target, { approve: true, unapprovals: 1, ...tab(2) });
  expect(seen).toMatchObject({ kind: 'saved', approved: true });
});

test('the same words under a count that was used are no second save', async () => {
  const { desk, row, now, texts } = await openRow();
  await save(desk.editor, row, 'Mine', tab(3));
  await save(desk.reporter, await now(), 'Theirs');
  expect(await save(desk.editor, row, 'Mine', tab(3))).toMatchObject({ kind: 'conflict', ancestor: 'Mine' });
  expect(await save(desk.editor, await now(), 'Another', tab(3))).toMatchObject({ kind: 'conflict' });
  expect((await now()).target).toBe('Theirs');
  expect(await texts('conflict')).toContain('Another');
});

test('the database carries nothing out twice or late, by whatever road, and counts no approval back', async () => {
  const { desk, row, now } = await openRow();
  const sql = database();
  const { userId } = desk.editor;
  await save(desk.editor, row, 'One', { approve: true, ...tab(5) });
  const put = (text: string, revision: number) => sql`
    UPDATE segment SET target = ${text}, version = version + 1, last_editor_id = ${userId}, last_writer = 'tab-1',
      last_revision = ${revision} WHERE id = ${row.id}`;
  const attacks = [
    () => put('Older', 4),
    () => put('Once more', 5),
    () => sql`SELECT hear(${row.id}, 'tab-1', 5)`,
    () => sql`UPDATE heard SET revision = 1`,
    () => sql`UPDATE heard SET writer = 'tab-2', revision = 9`,
  ];
  for (const attack of attacks) expect(await outcomeOf(attack)).toBe('SG005');
  expect(await outcomeOf(() => sql`DELETE FROM heard`)).toBe('SG003');
  expect(await outcomeOf(() => sql`TRUNCATE heard`)).toBe('SG003');
  expect(await outcomeOf(() => put('Newer', 6))).toBe('accepted');
  await sql`UPDATE segment SET unapprovals = 7 WHERE id = ${row.id}`;
  expect(await now()).toMatchObject({ target: 'Newer', unapprovals: 0 });
});

test('forty saves of one tab that arrive in any order leave the newest, and all of them in history', async () => {
  const { desk, row, now, texts } = await openRow();
  const revisions = Array.from({ length: 40 }, (_, i) => ((i * 17) % 40) + 1);
  await Promise.all(revisions.map((revision) => save(desk.editor, row, `Text ${revision}.`, tab(revision))));
  expect((await now()).target).toBe('Text 40.');
  const kept = new Set([...(await texts('edit')), ...(await texts('conflict'))]);
  expect(revisions.filter((revision) => !kept.has(`Text ${revision}.`))).toEqual([]);
});
