import { describe, expect, test } from 'vitest';
import { addDeskRule, changeDeskRule, listDeskRules } from '@/lib/data/desk-rules';
import { checkGround } from '@/lib/server/check-ground';
import { storeDeskRule, switchDeskRule, tryStoredRule } from '@/lib/server/desk-rules';
import { saveDraft } from '@/lib/server/save-draft';
import { importArticle, makeDesk, outcomeOf, ownDatabase, rowAt } from '@/tests/support/desk';

const database = ownDatabase();

const rule = {
  source: '',
  target: 'per cent',
  demands: 'absent',
  matchCase: false,
  message: { vi: 'Viết “percent” liền một chữ.', en: 'Write “percent” as one word.' },
  fix: 'percent',
  severity: 'critical',
} as const;
const pairs = [
  ['Lãi suất tăng', 'Interest rates rise'],
  ['Lãi suất tăng hai phần trăm.', 'Interest rates rose two per cent.'],
] as const;
const languages = { source: 'vi', target: 'en' };

async function open() {
  const desk = await makeDesk();
  const { id } = await importArticle(desk, pairs);
  const seen = await addDeskRule(desk.administrator, rule);
  return { desk, id, seen };
}

describe('a rule of a desk’s own', () => {
  test('is tried on the newest articles, and stops approvals of this desk only once it is on', async () => {
    const { desk, id, seen } = await open();
    const elsewhere = await open();
    expect(await tryStoredRule(desk.administrator, seen)).toMatchObject({
      rows: 1,
      articles: 1,
      places: [{ translationId: id, target: 'Interest rates rose two per cent.' }],
    });
    const approve = async (at: typeof desk, of: string) => {
      const row = await rowAt(of, 1);
      const text = row.target;
      return saveDraft(at.editor, {
        segmentId: row.id,
        base: row.version,
        text,
        writer: 'tab',
        approval: 'give',
      });
    };
    const on = await switchDeskRule(desk.administrator, seen, true);
    expect(await listDeskRules(desk.administrator)).toMatchObject([{ live: true, tried: 1, version: 2 }]);
    expect(await approve(desk, id)).toMatchObject({ approved: false, blocked: [{ code: 'desk-rule' }] });
    expect(await approve(elsewhere.desk, elsewhere.id)).toMatchObject({ approved: true });
    await switchDeskRule(desk.administrator, on, false);
    expect(await approve(desk, id)).toMatchObject({ approved: true });
  });

  test('has open articles checked again when it is switched on, off or removed', async () => {
    const { desk, id, seen } = await open();
    const checks = () => database()`SELECT checks_version AS version FROM desk WHERE id = ${desk.id}`;
    const before = (await checks())[0]?.version;
    const on = await switchDeskRule(desk.administrator, seen, true);
    expect((await checks())[0]?.version).toBe(before + 1);
    expect((await checkGround(desk.editor, languages)).deskRules).toMatchObject([{ fix: 'percent' }]);
    await changeDeskRule(desk.administrator, on, { removed: true });
    expect((await checkGround(desk.editor, languages)).deskRules).toEqual([]);
    expect(await listDeskRules(desk.administrator)).toEqual([]);
    expect(await outcomeOf(() => switchDeskRule(desk.administrator, on, true))).toBe('not_found');
    expect(id).toBeTruthy();
  });

  test('that has problems is not stored, and says which', async () => {
    const { desk } = await open();
    const stored = (more: object) => storeDeskRule(desk.administrator, { ...rule, ...more });
    expect(await stored({ target: '(' })).toMatchObject([{ field: 'target', code: 'syntax' }]);
    expect(await stored({ fix: 'per cent' })).toMatchObject([{ field: 'fix', code: 'circular' }]);
    expect(await listDeskRules(desk.administrator)).toHaveLength(1);
    expect(await stored({})).toEqual([]);
  });

  test('is an administrator’s of its desk, over what they saw', async () => {
    const { desk, seen } = await open();
    const stranger = (await makeDesk()).administrator;
    expect(await outcomeOf(() => addDeskRule(desk.second, rule))).toBe('forbidden');
    expect(await outcomeOf(() => switchDeskRule(desk.second, seen, false))).toBe('forbidden');
    expect(await outcomeOf(() => tryStoredRule(desk.second, seen))).toBe('forbidden');
    for (const attempt of [
      () => switchDeskRule(stranger, seen, true),
      () => tryStoredRule(stranger, seen),
      () => changeDeskRule(stranger, seen, { removed: true }),
    ])
      expect(await outcomeOf(attempt)).toBe('not_found');
    expect(await listDeskRules(stranger)).toEqual([]);
    await switchDeskRule(desk.administrator, seen, true);
    expect(await outcomeOf(() => switchDeskRule(desk.administrator, seen, false))).toBe('conflict');
  });
});

test('past the data functions, in plain SQL, a rule goes live only as it was tried, and stays in the record', async () => {
  const desk = await makeDesk();
  const sql = database();
  const row = {
    id: crypto.randomUUID(),
    version: 1,
    desk_id: desk.id,
    source: '',
    target: 'per cent',
    demands: 'absent',
    match_case: false,
    message_vi: 'a',
    message_en: 'b',
    severity: 'major',
    user_id: desk.administrator.userId,
  };
  const insert = (more: object = {}) =>
    outcomeOf(() => sql`INSERT INTO desk_rule ${sql({ ...row, ...more })}`);
  expect(await insert({ user_id: desk.second.userId })).toBe('SG006');
  expect(await insert({ live: true, tried: 0 })).toBe('SG010');
  expect(await insert({ demands: 'present' })).toBe('23514');
  expect(await insert({ target: ' ' })).toBe('23514');
  expect(await insert({ severity: 'loud' })).toBe('23514');
  expect(await insert()).toBe('accepted');
  expect(await insert({ version: 2, live: true })).toBe('23514');
  expect(await insert({ version: 2, live: true, tried: 3, target: 'other words' })).toBe('SG010');
  expect(await insert({ version: 3, live: true, tried: 3 })).toBe('SG005');
  expect(await insert({ version: 2, live: true, tried: 3 })).toBe('accepted');
  expect(await outcomeOf(() => sql`UPDATE desk_rule SET live = false`)).toBe('SG003');
  expect(await outcomeOf(() => sql`DELETE FROM desk_rule`)).toBe('SG003');
  expect(await outcomeOf(() => sql`TRUNCATE desk_rule`)).toBe('SG003');
});
