import { beforeAll, expect, test } from 'vitest';
import { listApprovedBefore } from '@/lib/data/approved-before';
import { changeCheckSettings } from '@/lib/data/check-settings';
import { takeJob } from '@/lib/data/jobs';
import { check } from '@/lib/jobs/check';
import {
  approve,
  importArticle,
  makeDesk,
  ownDatabase,
  type Pair,
  rowAt,
  type TestDesk,
} from '@/tests/support/desk';

const database = ownDatabase();
let desk: TestDesk;

const source = 'Bộ Y tế khuyến cáo người dân đeo khẩu trang.';
const once: readonly Pair[] = [
  ['Dịch cúm lan nhanh', 'Flu spreads fast'],
  [source, 'The Ministry of Health advises people to wear masks.'],
  ['Ảnh: Minh Hà.', 'Photo: Minh Ha.'],
];
const again: readonly Pair[] = [
  ['Thêm ca cúm', 'More flu cases'],
  ['“Bộ Y tế  KHUYẾN CÁO người dân đeo khẩu trang”', 'The health ministry tells people to mask up.'],
  ['Bộ y tế khuyên cáo người dân đeo khẩu trang.', 'Another sentence altogether.'],
  ['Ảnh: Minh Hà.', 'Picture by Minh Ha.'],
];

async function importApproved(pairs: readonly Pair[], position: number, at: string): Promise<string> {
  const { id } = await importArticle(desk, pairs);
  await approve(desk.editor, await rowAt(id, position));
  await database()`UPDATE segment SET approved_at = ${at} WHERE translation_id = ${id} AND position = ${position}`;
  return id;
}

beforeAll(async () => {
  desk = await makeDesk();
  await importApproved(once, 1, '2026-11-01T08:00:00Z');
}, 60_000);

test('a sentence that the desk approved in another article is told with where and when, whatever its case, spaces and quotation marks', async () => {
  const { id } = await importArticle(desk, again);
  expect(await listApprovedBefore(desk.editor, id)).toEqual([
    {
      source,
      target: once[1]?.[1],
      kind: 'paragraph',
      headline: once[0]?.[0],
      at: '2026-11-01T08:00:00.000Z',
    },
  ]);
});

test('of several ways the last approved is told; what nobody approved, and the article itself, is not', async () => {
  const { id } = await importArticle(desk, again);
  const later: readonly Pair[] = [
    ['Tin cúm', 'Flu news'],
    [source, 'Wear masks, the ministry advises.'],
  ];
  const own = await importApproved(later, 1, '2026-11-02T08:00:00Z');
  await importArticle(desk, [
    ['Tin khác', 'Other news'],
    [source, 'Nobody approved this.'],
  ]);
  expect((await listApprovedBefore(desk.editor, id)).map(({ target }) => target)).toEqual([later[1]?.[1]]);
  expect((await listApprovedBefore(desk.editor, own)).map(({ target }) => target)).toEqual([once[1]?.[1]]);
});

test('nobody is told what another desk has approved', async () => {
  const theirs = await makeDesk();
  const { id } = await importArticle(theirs, again);
  expect(await listApprovedBefore(theirs.editor, id)).toEqual([]);
  const ours = await importArticle(desk, again);
  expect(await listApprovedBefore(theirs.editor, ours.id)).toEqual([]);
});

test('it is counted in the inbox where the desk wants to be warned', async () => {
  const { id } = await importArticle(desk, again);
  await changeCheckSettings(desk.administrator, [{ code: 'approved-otherwise', grade: 'warning' }]);
  await database()`UPDATE job SET due_at = '-infinity' WHERE translation_id = ${id} AND kind = 'check'`;
  const job = await takeJob();
  if (job) await check(job, new AbortController().signal);
  const rows = await database()`SELECT s.position FROM segment_check c JOIN segment s ON s.id = c.segment_id
    WHERE s.translation_id = ${id} AND c.around::text LIKE '%approved-otherwise-%'`;
  expect(rows.map(({ position }) => position)).toEqual([1]);
}, 60_000);

test('the question has an index of what is approved', async () => {
  const [row] = await database().begin(async (sql) => {
    await sql`SET LOCAL enable_seqscan = off`;
    return sql`EXPLAIN (FORMAT JSON) SELECT id FROM segment s WHERE s.retired_at IS NULL AND s.approved_by_id IS NOT NULL
      AND s.source_key = source_key(${source})`;
  });
  expect(JSON.stringify(row)).toContain('segment_source_key');
});
