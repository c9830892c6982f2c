import { beforeAll, describe, expect, test } from 'vitest';
import { anyStyle } from '@/lib/core/checks/house-style';
import { findInRow } from '@/lib/core/review/blockers';
import type { Segment } from '@/lib/core/segment';
import { changeCheckSettings, countFindings } from '@/lib/data/check-settings';
import { findDeskChecks } from '@/lib/data/desk-checks';
import { changeHouseStyle } from '@/lib/data/house-style';
import { takeJob } from '@/lib/data/jobs';
import { listQueue } from '@/lib/data/queue';
import { giveWaiver } from '@/lib/data/waivers';
import { check } from '@/lib/jobs/check';
import { checkSettingsSchema } from '@/lib/schema/admin-checks';
import { houseStyleSchema } from '@/lib/schema/house-style';
import { checkTranslation } from '@/lib/server/check-translation';
import { saveDraft } from '@/lib/server/save-draft';
import { importArticle, makeDesk, outcomeOf, ownDatabase, rowAt, type TestDesk } from '@/tests/support/desk';

const database = ownDatabase();

const ground = { source: 'vi', target: 'en', glossary: [] };
const pairs = [
  ['Dự án cần 657.000 tỷ đồng.', 'The project needs VND657 billion.'],
  ['Cuộc họp diễn ra ở Huế.', 'The  meeting took place in Hue.'],
] as const;

// The first check of a process reads the word lists.
beforeAll(() => {
  const [source, target] = pairs[0];
  findInRow({ id: '', block: 0, kind: 'paragraph', source, target }, ground);
});

async function open() {
  const desk = await makeDesk();
  const { id, segments } = await importArticle(desk, pairs);
  const [row, other] = segments;
  if (!row || !other) throw new Error('no rows');
  return { desk, id, row, other };
}

const save = ({ editor }: TestDesk, row: Segment, text: string, approve = false) =>
  saveDraft(editor, {
    segmentId: row.id,
    base: row.version,
    text,
    writer: 'tab',
    approval: approve ? 'give' : 'keep',
  });
const approve = (desk: TestDesk, row: Segment) => save(desk, row, row.target, true);
const set = ({ administrator }: TestDesk, code: 'number-magnitude' | 'double-space', grade: Grade) =>
  changeCheckSettings(administrator, [{ code, grade }]);
type Grade = 'blocker' | 'warning' | 'hint' | 'off' | null;

const inQueue = async ({ editor }: TestDesk, id: string) =>
  (await listQueue(editor)).find((each) => each.id === id)?.findings;

/** Does what is to be checked of a translation, as a worker does once it is due. */
async function work(id: string): Promise<void> {
  await database()`UPDATE job SET due_at = '-infinity' WHERE translation_id = ${id} AND kind = 'check'`;
  const job = await takeJob();
  expect(job).toMatchObject({ kind: 'check', translationId: id });
  if (job) expect(await check(job, new AbortController().signal)).toBe('done');
  await database()`DELETE FROM job WHERE id = ${job?.id ?? null}`;
}

describe('what a rule counts as at a desk', () => {
  test('is a blocker where the administrator says so, and nowhere else', async () => {
    const { desk, other } = await open();
    const elsewhere = await open();
    await set(desk, 'double-space', 'blocker');
    expect(await approve(desk, other)).toMatchObject({
      approved: false,
      blocked: [{ code: 'double-space' }],
    });
    expect(await approve(elsewhere.desk, elsewhere.other)).toMatchObject({ approved: true });
    await set(desk, 'double-space', null);
    expect(await approve(desk, other)).toMatchObject({ approved: true, blocked: [] });
  });

  test('stops nothing once it is a warning, a hint or off', async () => {
    for (const grade of ['warning', 'hint', 'off'] as const) {
      const { desk, row } = await open();
      await set(desk, 'number-magnitude', grade);
      expect(await approve(desk, row), grade).toMatchObject({ approved: true, blocked: [] });
    }
  });

  test('holds in the database for what was checked before, once it is checked anew', async () => {
    const { desk, id, row } = await open();
    await work(id);
    const approval = () =>
      database()`UPDATE segment SET approved_by_id = ${desk.editor.userId}, approved_at = now() WHERE id = ${row.id}`;
    expect(await outcomeOf(approval)).toBe('SG011');
    await set(desk, 'number-magnitude', 'warning');
    await work(id);
    expect(await inQueue(desk, id)).toEqual({ blockers: 0, warnings: 2 });
    expect(await outcomeOf(approval)).toBe('accepted');
  });

  test('is set by administrators only, and the record of it stays', async () => {
    const { desk } = await open();
    const stranger = (await makeDesk()).administrator;
    const sql = database();
    expect(
      await outcomeOf(() => changeCheckSettings(desk.second, [{ code: 'spelling', grade: 'off' }])),
    ).toBe('forbidden');
    const insert = (userId: string, more: object = {}) => {
      const values = { desk_id: desk.id, code: 'spelling', grade: 'off', user_id: userId, ...more };
      return outcomeOf(() => sql`INSERT INTO check_setting ${sql(values)}`);
    };
    expect(await insert(desk.second.userId)).toBe('SG006');
    expect(await insert(stranger.userId)).toBe('SG006');
    expect(await insert(desk.administrator.userId, { grade: 'loud' })).toBe('23514');
    expect(await insert(desk.administrator.userId)).toBe('accepted');
    expect((await findDeskChecks(desk.editor)).settings).toEqual({ spelling: 'off' });
    expect(await outcomeOf(() => sql`UPDATE check_setting SET grade = NULL`)).toBe('SG003');
    expect(await outcomeOf(() => sql`DELETE FROM check_setting`)).toBe('SG003');
    expect(await outcomeOf(() => sql`TRUNCATE check_setting`)).toBe('SG003');
  });

  test('names a rule once, and blocks with none that reads other rows', () => {
    const accepted = (...settings: object[]) => checkSettingsSchema.safeParse(settings).success;
    const one = { code: 'double-space', grade: 'off' };
    expect(accepted(one, { code: 'quote-mismatch', grade: 'warning' })).toBe(true);
    expect(accepted()).toBe(false);
    expect(accepted(one, one)).toBe(false);
    expect(accepted({ code: 'quote-mismatch', grade: 'blocker' })).toBe(false);
    expect(accepted({ code: 'no-such-rule', grade: 'off' })).toBe(false);
  });
});

describe('how a desk writes', () => {
  test('is found in open articles once an administrator says so', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk, [['Mưa ở Quảng Trị', 'Rain in Quang Tri']]);
    await work(id);
    const style = { headlines: 'either', names: 'marked' } as const;
    expect(await outcomeOf(() => changeHouseStyle(desk.second, style))).toBe('forbidden');
    expect(await inQueue(desk, id)).toEqual({ blockers: 0, warnings: 0 });
    await changeHouseStyle(desk.administrator, style);
    expect((await findDeskChecks(desk.editor)).houseStyle).toEqual(style);
    await work(id);
    expect(await inQueue(desk, id)).toEqual({ blockers: 0, warnings: 2 });
    expect((await findDeskChecks((await makeDesk()).editor)).houseStyle).toEqual(anyStyle);
  });

  test('is one of what we know', async () => {
    const { id } = await makeDesk();
    const set = (values: object) =>
      outcomeOf(() => database()`UPDATE desk SET ${database()(values)} WHERE id = ${id}`);
    expect(await set({ headline_style: 'shouting' })).toBe('23514');
    expect(await set({ name_style: 'none' })).toBe('23514');
    expect(await set({ headline_style: 'title', name_style: 'bare' })).toBe('accepted');
    const known = houseStyleSchema.safeParse({ headlines: 'title', names: 'bare' });
    expect([known.success, houseStyleSchema.safeParse({ headlines: 'title' }).success]).toEqual([
      true,
      false,
    ]);
  });
});

describe('what the queue tells', () => {
  test('is true after every save, approved or not, and counts what only the whole article tells', async () => {
    const { desk, id, row, other } = await open();
    expect(await inQueue(desk, id)).toBe(null);
    await work(id);
    expect(await inQueue(desk, id)).toEqual({ blockers: 1, warnings: 1 });
    await save(desk, row, 'The project needs VND657 trillion, he said “so.');
    await save(desk, other, 'The meeting took place in Hue.');
    await work(id);
    expect(await inQueue(desk, id)).toEqual({ blockers: 0, warnings: 1 });
    const [kept] = await database()`SELECT around FROM segment_check WHERE segment_id = ${row.id}`;
    expect(kept?.around).toEqual([expect.stringMatching(/^quote-/)]);
  });
});

describe('what became of findings', () => {
  test('is counted by rule: mended, let stand, and approved over', async () => {
    const { desk, id, row, other } = await open();
    await work(id);
    expect(await countFindings(desk.administrator)).toEqual([
      { code: 'double-space', found: 1, fixed: 0, kept: 0, passed: 0 },
      { code: 'number-magnitude', found: 1, fixed: 0, kept: 0, passed: 0 },
    ]);
    await approve(desk, other);
    const [blocker] = findInRow(row, ground).blockers;
    const waiver = { segmentId: row.id, key: blocker?.key ?? '', code: 'number-magnitude' } as const;
    await giveWaiver(desk.editor, { ...waiver, reason: 'correct', note: '' });
    expect(await countFindings(desk.administrator)).toMatchObject([{ passed: 1 }, { kept: 1 }]);
    await save(desk, await rowAt(id, 0), 'The project needs VND657 trillion.', true);
    expect(await countFindings(desk.administrator)).toMatchObject([
      { fixed: 0, passed: 1 },
      { fixed: 1, kept: 0 },
    ]);
    expect(await countFindings((await makeDesk()).administrator)).toEqual([]);
  });

  test('is not mended by switching the rule off', async () => {
    const { desk, id } = await open();
    await work(id);
    await set(desk, 'double-space', 'off');
    await checkTranslation(desk.editor, id, 'unchecked');
    expect(await countFindings(desk.administrator)).toMatchObject([
      { code: 'double-space', found: 1, fixed: 0, passed: 0 },
      { code: 'number-magnitude', found: 1 },
    ]);
  });

  test('long ago is no longer kept, fifty to a check, but what a waiver answers is', async () => {
    const { desk, id, row } = await open();
    await work(id);
    const sql = database();
    const [blocker] = findInRow(row, ground).blockers;
    const key = blocker?.key ?? '';
    await giveWaiver(desk.editor, {
      segmentId: row.id,
      key,
      code: 'number-magnitude',
      reason: 'correct',
      note: '',
    });
    await sql`INSERT INTO finding (segment_id, key, desk_id, code, version, found_at, fixed_at)
      SELECT ${row.id}, 'spelling-' || n, ${desk.id}, 'spelling', 1, age.at, age.at
      FROM generate_series(1, 80) n, (SELECT now() - interval '91 days' AS at) age`;
    await sql`UPDATE finding SET fixed_at = now() - interval '91 days' WHERE segment_id = ${row.id} AND key = ${key}`;
    await sql`INSERT INTO finding (segment_id, key, desk_id, code, version, fixed_at)
      VALUES (${row.id}, 'spelling-new', ${desk.id}, 'spelling', 1, now())`;
    const check = async (): Promise<number> => {
      await sql`UPDATE segment_check SET checked_at = now() WHERE segment_id = ${row.id}`;
      const kept = await sql`SELECT key FROM finding WHERE segment_id = ${row.id} AND code = 'spelling'`;
      return kept.length;
    };
    expect([await check(), await check(), await check()]).toEqual([31, 1, 1]);
    expect(await sql`SELECT FROM finding WHERE segment_id = ${row.id} AND key = ${key}`).toHaveLength(1);
  });
});
