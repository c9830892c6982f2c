import { describe, expect, test } from 'vitest';
import { termsFor } from '@/lib/core/checks/glossary';
import { changeCheckSettings } from '@/lib/data/check-settings';
import { takeJob } from '@/lib/data/jobs';
import { listQueue } from '@/lib/data/queue';
import { addTerm, changeTerm, listTerms, listTermVersions, removeTerm } from '@/lib/data/terms';
import { check } from '@/lib/jobs/check';
import { termSchema } from '@/lib/schema/term';
import { checkGround } from '@/lib/server/check-ground';
import { checkTranslation } from '@/lib/server/check-translation';
import { saveDraft } from '@/lib/server/save-draft';
import { importArticle, makeDesk, outcomeOf, ownDatabase, rowAt } from '@/tests/support/desk';

const database = ownDatabase();

const council = {
  source: 'Hội đồng nhân dân',
  targets: ['People’s Council'],
  forbidden: ['People’s Commission'],
  note: '',
};
const pairs = [
  ['Họp kín', 'Closed meeting'],
  ['Hội đồng nhân dân họp hôm nay.', 'The council meets today.'],
] as const;
const languages = { source: 'vi', target: 'en' };

describe('the glossary of a desk', () => {
  test('is found with and without marks, and says where two entries share a source', async () => {
    const { editor, viewer, ...desk } = await makeDesk();
    await addTerm(editor, council);
    await addTerm(editor, { ...council, source: 'hội đồng nhân dân', targets: ['local council'] });
    await addTerm(editor, { ...council, source: 'Sở Y tế', targets: ['Department of Health'] });
    const found = await listTerms(viewer, { search: 'hoi dong' });
    expect(found.count).toBe(2);
    expect(found.terms.map(({ shared, by }) => [shared, by])).toEqual([
      [true, editor.name],
      [true, editor.name],
    ]);
    expect((await listTerms(viewer, { search: 'health' })).terms).toMatchObject([{ shared: false }]);
    expect((await listTerms(viewer, { search: '%' })).count).toBe(0);
    expect((await checkGround(desk.second, languages)).glossary).toMatchObject([
      { targets: expect.arrayContaining(['People’s Council', 'local council']) },
      { source: 'Sở Y tế' },
    ]);
    expect((await checkGround(desk.second, { source: 'vi', target: 'fr' })).glossary).toEqual([]);
  });

  test('is kept by editors, over what they saw, and tells who wrote what', async () => {
    const desk = await makeDesk();
    const first = await addTerm(desk.editor, council);
    const second = await changeTerm(desk.second, { seen: first, term: { ...council, note: 'Hiến pháp' } });
    expect(await outcomeOf(() => changeTerm(desk.editor, { seen: first, term: council }))).toBe('conflict');
    expect(await outcomeOf(() => removeTerm(desk.editor, first))).toBe('conflict');
    await removeTerm(desk.editor, second);
    expect(await outcomeOf(() => changeTerm(desk.editor, { seen: second, term: council }))).toBe('conflict');
    expect((await listTerms(desk.viewer)).terms).toEqual([]);
    expect(await listTermVersions(desk.viewer, first.id)).toMatchObject([
      { version: 3, removed: true, by: desk.editor.name },
      { version: 2, removed: false, by: desk.second.name, note: 'Hiến pháp' },
      { version: 1, removed: false, by: desk.editor.name, note: '' },
    ]);
    expect(await outcomeOf(() => addTerm(desk.viewer, council))).toBe('forbidden');
  });

  test('is closed to strangers', async () => {
    const { editor } = await makeDesk();
    const stranger = (await makeDesk()).administrator;
    const seen = await addTerm(editor, council);
    expect((await listTerms(stranger)).terms).toEqual([]);
    expect(await outcomeOf(() => listTermVersions(stranger, seen.id))).toBe('not_found');
    expect(await outcomeOf(() => changeTerm(stranger, { seen, term: council }))).toBe('not_found');
    expect(await outcomeOf(() => removeTerm(stranger, seen))).toBe('not_found');
    expect((await checkGround(stranger, languages)).glossary).toEqual([]);
  });

  test('stops an approval where the desk makes its rule a blocker, and has open articles checked again', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk, pairs);
    await checkTranslation(desk.editor, id, 'all');
    await database()`DELETE FROM job`;
    await changeCheckSettings(desk.administrator, [{ code: 'glossary-missing', grade: 'blocker' }]);
    await database()`DELETE FROM job`;
    await database()`UPDATE segment_check SET stale = false`;
    await addTerm(desk.editor, { ...council, source: 'Sở Y tế' });
    expect(await database()`SELECT kind FROM job`, 'a term that stands nowhere').toEqual([]);
    await addTerm(desk.editor, council);
    expect(await database()`SELECT segment_id FROM segment_check WHERE stale`).toHaveLength(1);
    await database()`UPDATE job SET due_at = '-infinity'`;
    const job = await takeJob();
    if (job) await check(job, new AbortController().signal);
    expect((await listQueue(desk.editor))[0]?.findings).toMatchObject({ blockers: 1 });
    const row = await rowAt(id, 1);
    const save = (text: string) =>
      saveDraft(desk.editor, { segmentId: row.id, base: row.version, text, writer: 'tab', approval: 'give' });
    expect(await save(row.target)).toMatchObject({
      approved: false,
      blocked: [{ code: 'glossary-missing' }],
    });
    expect(await save('The People’s Council meets today.')).toMatchObject({ approved: true });
  });
});

describe('past the data functions, in plain SQL, a term', () => {
  test('is an editor’s of its desk, says something, and is never taken out of the record', async () => {
    const desk = await makeDesk();
    const stranger = (await makeDesk()).editor;
    const sql = database();
    const term = {
      id: crypto.randomUUID(),
      version: 1,
      desk_id: desk.id,
      source_language: 'vi',
      target_language: 'en',
      source: 'Huế',
      targets: ['Hue'],
      forbidden: [] as string[],
      user_id: desk.editor.userId,
    };
    const insert = (more: object = {}) => outcomeOf(() => sql`INSERT INTO term ${sql({ ...term, ...more })}`);
    expect(await insert({ user_id: desk.viewer.userId })).toBe('SG006');
    expect(await insert({ user_id: stranger.userId })).toBe('SG006');
    expect(await insert({ version: 2 })).toBe('SG005');
    expect(await insert({ removed: true })).toBe('SG010');
    expect(await insert({ source: ' Huế' })).toBe('23514');
    expect(await insert({ source: 'Huế'.normalize('NFD') })).toBe('23514');
    expect(await insert({ source: 'x'.repeat(201) })).toBe('23514');
    expect(await insert({ targets: [] })).toBe('23514');
    expect(await insert({ forbidden: ['Hue'] })).toBe('23514');
    expect(await insert({ targets: Array.from({ length: 11 }, (_, n) => `Hue ${n}`) })).toBe('23514');
    expect(await insert()).toBe('accepted');
    expect(await insert()).toBe('SG005');
    expect(await insert({ version: 2, desk_id: (await makeDesk()).id })).toBe('SG006');
    expect(await outcomeOf(() => sql`UPDATE term SET note = 'x' WHERE id = ${term.id}`)).toBe('SG003');
    expect(await outcomeOf(() => sql`DELETE FROM term WHERE id = ${term.id}`)).toBe('SG003');
    expect(await outcomeOf(() => sql`TRUNCATE term`)).toBe('SG003');
  });

  test('of which a desk has 5,000 gets no more', async () => {
    const desk = await makeDesk();
    const sql = database();
    await sql`ALTER TABLE term DISABLE TRIGGER USER`;
    await sql`INSERT INTO term (id, version, desk_id, source_language, target_language, source, targets, forbidden, user_id)
      SELECT gen_random_uuid(), 1, ${desk.id}, 'vi', 'en', 'số ' || n, ARRAY['number ' || n], '{}', ${desk.editor.userId}
      FROM generate_series(1, 5000) n`;
    await sql`ALTER TABLE term ENABLE TRIGGER USER`;
    expect(await outcomeOf(() => addTerm(desk.editor, council))).toBe('bad_input');
    expect((await listTerms(desk.editor)).count).toBe(5_000);
  });
});

test('what a form sends is one line each, in composed letters, and not right and wrong at once', () => {
  const parse = (more: object) => termSchema.safeParse({ ...council, ...more });
  expect(parse({ source: `  Hội${' '.repeat(3)}đồng\n`.normalize('NFD') }).data?.source).toBe('Hội đồng');
  expect(parse({ targets: ['Hue', 'Hue'] }).data?.targets).toEqual(['Hue']);
  expect(parse({ targets: [], forbidden: [] }).success).toBe(false);
  expect(parse({ targets: ['a'], forbidden: ['a'] }).success).toBe(false);
  expect(parse({ source: ' ' }).success).toBe(false);
  expect(parse({ note: 'x'.repeat(501) }).success).toBe(false);
});

test('an article is given the terms whose words it has', () => {
  const terms = [council, { ...council, source: 'Sở Y tế' }, { ...council, source: 'y tế' }];
  const given = termsFor(['Bộ Y TẾ họp với Hội đồng', 'nhân dân tỉnh'], terms);
  expect(given.map(({ source }) => source)).toEqual(['Hội đồng nhân dân', 'y tế']);
});
