import { beforeAll, expect, test } from 'vitest';
import { findAlike, searchPast } from '@/lib/data/past-translations';
import {
  approve,
  importArticle,
  makeDesk,
  outcomeOf,
  ownDatabase,
  type Pair,
  rowAt,
  type TestDesk,
} from '@/tests/support/desk';

const database = ownDatabase();
let desk: TestDesk;
let past: string;

const flood: readonly Pair[] = [
  ['Lũ lên nhanh ở Hà Nội', 'Flood rises fast in Hanoi'],
  [
    'Nước sông Hồng tại Hà Nội dâng 2 m trong đêm 5/9.',
    'The Red River in Hanoi rose 2 m on the night of Sept. 5.',
  ],
  ['Đà Nẵng không có thiệt hại về người.', 'Nobody was hurt in Da Nang.'],
];

beforeAll(async () => {
  desk = await makeDesk();
  past = (await importArticle(desk, flood)).id;
  for (const position of [0, 1, 2]) await approve(desk.editor, await rowAt(past, position));
});

const sources = async (words: string, scope = desk.editor) =>
  (await searchPast(scope, words)).map(({ source }) => source).toSorted();

test('words are found without their marks, whole or unfinished, on either side', async () => {
  const inHanoi = [flood[0]?.[0], flood[1]?.[0]].toSorted();
  expect(await sources('ha noi')).toEqual(inHanoi);
  expect(await sources('HÀ NỘ')).toEqual(inHanoi);
  expect(await sources('da nang')).toEqual([flood[2]?.[0]]);
  expect(await sources('red river')).toEqual([flood[1]?.[0]]);
  expect(await sources('5/9')).toEqual([flood[1]?.[0]]);
  expect(await sources('noi ha')).toEqual([]);
});

test.each(['', '   ', '!!!', "' OR 1=1 --", 'a:* & b', '<->', 'Đ'])(
  'what is no words, or not meant as a query, breaks nothing: “%s”',
  async (words) => {
    await expect(searchPast(desk.editor, words)).resolves.toBeInstanceOf(Array);
  },
);

test('a hit says where it stands, when it was approved, and whether readers have it', async () => {
  const [hit] = await searchPast(desk.editor, 'khong co thiet hai');
  expect(hit).toMatchObject({
    translationId: past,
    position: 2,
    headline: flood[0]?.[0],
    target: 'Nobody was hurt in Da Nang.',
    published: false,
    likeness: null,
  });
  expect(Date.parse(hit?.at ?? '')).toBeGreaterThan(Date.now() - 600_000);
});

test('a sentence like one that was approved before is found, the likest first; unapproved ones and its own article are not', async () => {
  const { segments } = await importArticle(desk, [
    ['Nước sông Hồng tại Hà Nội dâng 3 m trong đêm 6/9.', 'The water rose.'],
    ['Nước sông Hồng tại Hà Nội dâng 3 m trong đêm 7/9.', 'The water rose.'],
    ['Giá vàng giảm.', 'Gold fell.'],
  ]);
  const [first, second, third] = segments;
  if (first && second) await approve(desk.editor, second);
  const found = await findAlike(desk.editor, first?.id ?? '');
  expect(found.map(({ source }) => source)).toEqual([flood[1]?.[0]]);
  expect(found[0]?.likeness).toBeGreaterThan(0.7);
  expect(await findAlike(desk.editor, third?.id ?? '')).toEqual([]);
});

test('nobody is told what another desk has approved', async () => {
  const theirs = await makeDesk();
  expect(await sources('ha noi', theirs.administrator)).toEqual([]);
  const own = await importArticle(theirs, flood);
  expect(await findAlike(theirs.editor, own.segments[1]?.id ?? '')).toEqual([]);
  const foreign = await rowAt(past, 1);
  expect(await outcomeOf(() => findAlike(theirs.editor, foreign.id))).toBe('not_found');
});

test('both searches have an index of what is approved', async () => {
  const planOf = (condition: string) =>
    database().begin(async (sql) => {
      // Of three rows any index will do: here only one that answers the question itself.
      await sql`DROP INDEX segment_live_position, segment_source_key`;
      await sql`SET LOCAL enable_seqscan = off`;
      const plan = await sql.unsafe(`EXPLAIN (FORMAT JSON) SELECT id FROM segment s WHERE s.retired_at IS NULL
        AND s.approved_by_id IS NOT NULL AND ${condition}`);
      throw new Plan(JSON.stringify(plan));
    });
  const asked = async (condition: string) =>
    String(await planOf(condition).catch((error: unknown) => (error instanceof Plan ? error.plan : error)));
  expect(await asked("sketch_of(s.source) && sketch_of('Nước sông dâng cao')")).toContain('segment_sketch');
  expect(
    await asked("concordance_of(s.source, s.target) @@ plainto_tsquery('simple', fold_latin('ha noi'))"),
  ).toContain('segment_concordance');
});

/** Carries a plan out of the transaction it rolls back. */
class Plan extends Error {
  constructor(readonly plan: string) {
    super();
  }
}
