import { beforeAll, describe, expect, test } from 'vitest';
import { findInRow } from '@/lib/core/review/blockers';
import type { Operation } from '@/lib/core/review/repair';
import type { Kept } from '@/lib/core/review/waiver';
import type { Segment } from '@/lib/core/segment';
import { listQueue } from '@/lib/data/queue';
import { repairAlignment, undoRepair } from '@/lib/data/repairs';
import type { PersonScope } from '@/lib/data/scope';
import { listSegments } from '@/lib/data/segments';
import { approveTranslation, getTranslation } from '@/lib/data/translations';
import { countWaivers, giveWaiver, listWaivers, withdrawWaiver } from '@/lib/data/waivers';
import { waiverInputSchema } from '@/lib/schema/waiver';
import { checkTranslation } from '@/lib/server/check-translation';
import { saveDraft } from '@/lib/server/save-draft';
import { importArticle, makeDesk, outcomeOf, ownDatabase } from '@/tests/support/desk';

const database = ownDatabase();

const ground = { source: 'vi', target: 'en', glossary: [] };
const pairs = [
  ['Dự án cần 657.000 tỷ đồng.', 'The project needs VND657 billion.'],
  ['Cuộc họp diễn ra ở Huế.', 'The meeting took place in Hue.'],
] as const;

// The first check of a process reads the word lists.
beforeAll(() => {
  const [source, target] = pairs[0];
  findInRow({ id: '', block: 0, kind: 'paragraph', source, target }, ground);
});

async function open() {
  const desk = await makeDesk();
  const { id, segments } = await importArticle(desk, pairs);
  const row = segments.find(({ source }) => source.includes('657.000'));
  if (!row) throw new Error('no row');
  return { desk, id, row, segments };
}

/** The finding that stops the row, as the workbench names it. */
function blockerOf(row: Segment): Pick<Kept, 'segmentId' | 'code' | 'key'> {
  const [blocker] = findInRow(row, ground).blockers;
  if (!blocker) throw new Error('nothing stops the row');
  return { segmentId: row.id, code: blocker.code, key: blocker.key };
}

const save = (scope: PersonScope, row: Segment, text: string, { approve = false } = {}) =>
  saveDraft(scope, {
    segmentId: row.id,
    base: row.version,
    text,
    writer: 'tab',
    approval: approve ? 'give' : 'keep',
  });
const approve = (scope: PersonScope, row: Segment) => save(scope, row, row.target, { approve: true });

const keep = (scope: PersonScope, row: Segment, more: Partial<Kept> = {}) =>
  giveWaiver(scope, { ...blockerOf(row), reason: 'correct', note: '', ...more });

const reread = async (scope: PersonScope, id: string, row: Segment): Promise<Segment> => {
  const found = (await listSegments(scope, id)).find((one) => one.id === row.id);
  if (!found) throw new Error('no row');
  return found;
};

describe('a row in which a blocker stands', () => {
  test('is not approved, and the words sent with the approval are kept', async () => {
    const { desk, id, row } = await open();
    const text = 'The project needs some VND657 billion.';
    const refused = await save(desk.editor, row, text, { approve: true });
    expect(refused).toMatchObject({
      kind: 'saved',
      approved: false,
      blocked: [{ code: 'number-magnitude' }],
    });
    expect(await reread(desk.editor, id, row)).toMatchObject({
      target: text,
      version: 2,
      approvedById: null,
    });
    const again = await approve(desk.editor, await reread(desk.editor, id, row));
    expect(again).toMatchObject({ approved: false, version: 2, blocked: [{ code: 'number-magnitude' }] });
  });

  test('is approved once its words are right, in one act', async () => {
    const { desk, row } = await open();
    const saved = await save(desk.editor, row, 'The project needs VND657 trillion.', { approve: true });
    expect(saved).toMatchObject({ kind: 'saved', approved: true, blocked: [] });
  });

  test('is approved once somebody let the finding stand, until its words change', async () => {
    const { desk, id, row } = await open();
    const kept = await keep(desk.reporter, row, {
      reason: 'style',
      note: '  Cách viết của toà soạn  '.trim(),
    });
    expect(kept).toMatchObject({
      person: desk.reporter.name,
      reason: 'style',
      note: 'Cách viết của toà soạn',
    });
    expect(await listWaivers(desk.editor, id)).toEqual([kept]);
    expect(await approve(desk.editor, row)).toMatchObject({ approved: true, blocked: [] });
    const other = await save(desk.editor, row, 'It needs VND657 billion.', { approve: true });
    expect(other, 'the same words elsewhere').toMatchObject({ approved: true });
    const changed = await reread(desk.editor, id, row);
    const reopened = await save(desk.editor, changed, 'It needs VND657 million.', { approve: true });
    expect(reopened).toMatchObject({ approved: false, blocked: [{ code: 'number-magnitude' }] });
  });

  test('is blocked again when that is taken back, and so is its translation', async () => {
    const { desk, id, row, segments } = await open();
    await keep(desk.editor, row);
    for (const segment of segments) await approve(desk.editor, segment);
    await withdrawWaiver(desk.reporter, blockerOf(row));
    expect(await listWaivers(desk.editor, id)).toEqual([]);
    const { version } = await getTranslation(desk.second, id);
    expect(await outcomeOf(() => approveTranslation(desk.second, id, version))).toBe('blocked');
    await keep(desk.second, row, { reason: 'other', note: 'Nguồn ghi như vậy.' });
    expect(await outcomeOf(() => approveTranslation(desk.second, id, version))).toBe('accepted');
  });
});

describe('letting a finding stand', () => {
  test('is done by editors of the desk, once, and taken back once', async () => {
    const { desk, row } = await open();
    const stranger = (await makeDesk()).editor;
    expect(await outcomeOf(() => keep(stranger, row))).toBe('not_found');
    expect(await outcomeOf(() => keep(desk.viewer, row))).toBe('forbidden');
    expect(await outcomeOf(() => withdrawWaiver(desk.editor, blockerOf(row)))).toBe('already_done');
    await keep(desk.editor, row);
    expect(await outcomeOf(() => keep(desk.reporter, row))).toBe('already_done');
    await withdrawWaiver(desk.reporter, blockerOf(row));
    expect(await outcomeOf(() => withdrawWaiver(desk.reporter, blockerOf(row)))).toBe('already_done');
    expect(await outcomeOf(() => withdrawWaiver(stranger, blockerOf(row)))).toBe('not_found');
  });

  test('is counted by rule and reason', async () => {
    const { desk, row } = await open();
    await keep(desk.editor, row, { reason: 'mistaken' });
    expect(await countWaivers(desk.administrator)).toEqual([
      { code: 'number-magnitude', reason: 'mistaken', count: 1 },
    ]);
    expect(await countWaivers((await makeDesk()).administrator)).toEqual([]);
  });

  test('names its finding and says why', () => {
    const input = {
      segmentId: crypto.randomUUID(),
      code: 'omission',
      key: 'omission-1x',
      reason: 'other',
      note: 'vì',
    };
    const accepted = (more: object) => waiverInputSchema.safeParse({ ...input, ...more }).success;
    expect(accepted({})).toBe(true);
    expect(accepted({ note: ' ' })).toBe(false);
    expect(accepted({ note: ' ', reason: 'style' })).toBe(true);
    expect(accepted({ code: 'addition' })).toBe(false);
    expect(accepted({ key: 'omission' })).toBe(false);
    expect(accepted({ reason: 'because' })).toBe(false);
    expect(accepted({ note: 'x'.repeat(501) })).toBe(false);
  });
});

describe('past the data functions, in plain SQL', () => {
  const given = (row: Segment, id: string, userId: string, more: object = {}) => ({
    translation_id: id,
    segment_id: row.id,
    kind: 'given',
    code: 'number-magnitude',
    key: blockerOf(row).key,
    reason: 'correct',
    user_id: userId,
    ...more,
  });

  test('nobody approves a row over a blocker', async () => {
    const { desk, id, row } = await open();
    await checkTranslation(desk.editor, id, 'unchecked');
    const sql = database();
    const approval = () =>
      sql`UPDATE segment SET approved_by_id = ${desk.editor.userId}, approved_at = now() WHERE id = ${row.id}`;
    expect(await outcomeOf(approval)).toBe('SG011');
    const blockers = sql.json([blockerOf(row).key]);
    const withText = () =>
      sql.begin(async (tx) => {
        await tx`UPDATE segment_check SET version = 2, blockers = ${blockers} WHERE segment_id = ${row.id}`;
        await tx`UPDATE segment SET target = 'VND657 billion it needs.', version = 2, last_editor_id = ${desk.editor.userId},
          approved_by_id = ${desk.editor.userId}, approved_at = now() WHERE id = ${row.id}`;
      });
    expect(await outcomeOf(withText)).toBe('SG011');
    await keep(desk.editor, row);
    expect(await outcomeOf(approval)).toBe('accepted');
  });

  test('nobody approves or releases a translation over one', async () => {
    const { desk, id, row, segments } = await open();
    await keep(desk.editor, row);
    for (const segment of segments) await approve(desk.editor, segment);
    const sql = database();
    const approval = () =>
      sql`UPDATE translation SET approved_by_id = ${desk.second.userId}, approved_at = now() WHERE id = ${id}`;
    const release = () =>
      sql`INSERT INTO release (translation_id, kind, published_by_id) VALUES (${id}, 'release', ${desk.second.userId})`;
    await withdrawWaiver(desk.editor, blockerOf(row));
    expect(await outcomeOf(approval)).toBe('SG011');
    await keep(desk.editor, row);
    expect(await outcomeOf(approval)).toBe('accepted');
    await withdrawWaiver(desk.editor, blockerOf(row));
    expect(await outcomeOf(release)).toBe('SG011');
  });

  test('a waiver is given by an editor of the desk, of a row of the translation, with a reason, and stays as it was', async () => {
    const { desk, id, row } = await open();
    const other = await open();
    const sql = database();
    const insert = (values: object) => () => sql`INSERT INTO waiver ${sql(values)}`;
    const editor = desk.editor.userId;
    expect(await outcomeOf(insert(given(row, id, desk.viewer.userId)))).toBe('SG006');
    expect(await outcomeOf(insert(given(row, id, other.desk.editor.userId)))).toBe('SG006');
    expect(await outcomeOf(insert(given(row, id, editor, { segment_id: other.row.id })))).toBe('SG003');
    expect(await outcomeOf(insert(given(row, id, editor, { reason: null })))).toBe('23514');
    expect(await outcomeOf(insert(given(row, id, editor, { reason: 'other' })))).toBe('23514');
    expect(await outcomeOf(insert(given(row, id, editor, { code: 'omission' })))).toBe('23514');
    expect(await outcomeOf(insert(given(row, id, editor, { kind: 'withdrawn', reason: null })))).toBe(
      'SG008',
    );
    expect(await outcomeOf(insert(given(row, id, editor)))).toBe('accepted');
    expect(await outcomeOf(insert(given(row, id, editor)))).toBe('SG008');
    expect(await outcomeOf(() => sql`UPDATE waiver SET note = 'x' WHERE segment_id = ${row.id}`)).toBe(
      'SG003',
    );
    expect(await outcomeOf(() => sql`DELETE FROM waiver WHERE segment_id = ${row.id}`)).toBe('SG003');
    expect(await outcomeOf(() => sql`TRUNCATE waiver`)).toBe('SG003');
  });
});

describe('what the checks found', () => {
  test('is kept for the text that was checked, never over a newer one', async () => {
    const { desk, id, row } = await open();
    const inQueue = async () => (await listQueue(desk.editor)).find((each) => each.id === id)?.findings;
    expect(await inQueue()).toBe(null);
    await checkTranslation(desk.editor, id, 'unchecked');
    expect(await inQueue()).toMatchObject({ blockers: 1 });
    const kept = () =>
      database()`SELECT version, jsonb_array_length(blockers) AS blockers FROM segment_check WHERE segment_id = ${row.id}`;
    expect(await kept()).toMatchObject([{ version: 1, blockers: 1 }]);
    await keep(desk.editor, row);
    expect(await inQueue()).toMatchObject({ blockers: 0 });
    await save(desk.editor, row, 'The project needs VND657 trillion.');
    expect(await inQueue()).toBe(null);
    await checkTranslation(desk.editor, id, 'all');
    expect(await kept()).toMatchObject([{ version: 2, blockers: 0 }]);
  });
});

describe('what was let stand, when rows are repaired', () => {
  const repairing = (
    scope: PersonScope,
    translationId: string,
    operation: Operation,
    rows: readonly Segment[],
  ) => repairAlignment(scope, { translationId, operation, versions: rows.map(({ version }) => version) });

  async function openMerged() {
    const opened = await open();
    const { desk, id, segments } = opened;
    const [first, second] = segments;
    if (!first || !second) throw new Error('too few rows');
    const merge = () =>
      repairing(desk.second, id, { kind: 'merge', ids: [first.id, second.id] }, [first, second]);
    return { ...opened, first, second, merge };
  }

  test('goes with its words into the row that has them now, under the name of who said so', async () => {
    const { desk, id, row, first, second, merge } = await openMerged();
    const kept = await keep(desk.reporter, row, { note: 'Theo Bộ Tài chính.' });
    const { repairId, segments } = await merge();
    const [merged] = segments;
    if (!merged) throw new Error('no row');
    const carried = (await listWaivers(desk.editor, id)).filter((one) => one.segmentId === merged.id);
    expect(carried).toEqual([{ ...kept, segmentId: merged.id }]);
    expect(await approve(desk.editor, merged)).toMatchObject({ approved: true, blocked: [] });
    const at = merged.target.indexOf(second.target);
    const split = await repairing(
      desk.editor,
      id,
      { kind: 'split', ids: [merged.id], source: 1, offset: at },
      [merged],
    );
    const withWords = split.segments.filter(({ target }) => target.includes('VND657'));
    const standing = (await listWaivers(desk.editor, id)).map((one) => one.segmentId);
    expect(withWords.map((one) => standing.includes(one.id))).toEqual([true]);
    expect(split.segments.filter((one) => standing.includes(one.id))).toHaveLength(1);
    expect([first.id, second.id]).toContain(split.segments[0]?.id);
    expect(repairId).toBeTruthy();
  });

  test('stays taken back when that was done after the repair and the repair is undone', async () => {
    const { desk, id, row, merge } = await openMerged();
    await keep(desk.reporter, row);
    const { repairId, segments } = await merge();
    const [merged] = segments;
    if (!merged) throw new Error('no row');
    await withdrawWaiver(desk.second, blockerOf(merged));
    const undone = await undoRepair(desk.editor, repairId);
    expect(await listWaivers(desk.editor, id)).toEqual([]);
    const back = undone.segments.find(({ target }) => target.includes('VND657'));
    if (!back) throw new Error('no row');
    expect(await approve(desk.editor, back)).toMatchObject({ approved: false });
  });

  test('is carried by nothing else: not to a row of no repair, in no other words, and not when it was taken back', async () => {
    const { desk, row, second, merge } = await openMerged();
    await keep(desk.reporter, row);
    const sql = database();
    const [said] = await sql`SELECT * FROM waiver WHERE segment_id = ${row.id}`;
    const carry = (more: Record<string, unknown>) => {
      const { id, created_at: _, ...act } = said ?? {};
      return sql`INSERT INTO waiver ${sql({ ...act, segment_id: second.id, carried_from_id: id, ...more })}`;
    };
    expect(await outcomeOf(() => carry({}))).toBe('SG003');
    const { segments } = await merge();
    const gone = [row, second].find(({ id }) => segments.every((one) => one.id !== id));
    const stayed = segments[0];
    if (!gone || !stayed) throw new Error('nothing was merged');
    expect(await outcomeOf(() => carry({ segment_id: stayed.id, note: 'Other words.' }))).toBe('SG003');
    expect(await outcomeOf(() => carry({ segment_id: stayed.id, user_id: desk.editor.userId }))).toBe(
      'SG003',
    );
  });
});
