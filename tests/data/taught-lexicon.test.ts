import { describe, expect, test } from 'vitest';
import { receiveArticle } from '@/lib/data/articles';
import { prisma } from '@/lib/data/prisma';
import { listTaught, teachTranslation } from '@/lib/data/taught-lexicon';
import { returnTranslation } from '@/lib/data/translations';
import { runJobs } from '@/lib/jobs/run-jobs';
import { deskKnowledge } from '@/lib/server/desk-knowledge';
import { prepareInput } from '@/lib/server/prepare-input';
import {
  approveAll,
  importArticle,
  inputOf,
  makeDesk,
  ownDatabase,
  type Pair,
  rowAt,
  rowsOf,
  save,
  type TestDesk,
} from '@/tests/support/desk';
import { until } from '@/tests/support/until';

const database = ownDatabase();

const languages = { source: 'vi', target: 'en' } as const;

/** Two words that always go together, in sentences that are otherwise different. */
const news: readonly Pair[] = [
  ['Thạch đồng nổi lên.', 'The bluestone surfaced.'],
  ['Họ tìm thạch đồng ở Lào.', 'They look for bluestone in Laos.'],
  ['Giá thạch đồng giảm mạnh hôm nay.', 'Bluestone fell sharply today.'],
  ['Ai mua thạch đồng cũ?', 'Who buys old bluestone?'],
];

async function taughtOf(desk: TestDesk, word: string, to: string = 'en') {
  const taught = await listTaught(desk.editor, { source: 'vi', target: to }, word);
  return taught.map(({ target }) => target);
}

const countsOf = async (desk: TestDesk) =>
  (
    await database()`
    SELECT source, target, met, round(count::numeric, 6) AS count FROM taught_word WHERE desk_id = ${desk.id}
    ORDER BY source, target`
  ).map((row) => Object.values(row).join(' '));

async function approved(desk: TestDesk, pairs = news): Promise<string> {
  const { id } = await importArticle(desk, pairs);
  await approveAll(desk, id);
  return id;
}

describe('an approved translation', () => {
  test('teaches its desk which word renders which, in its languages only', async () => {
    const desk = await makeDesk();
    const stranger = await makeDesk();
    expect(await taughtOf(desk, 'thạch')).toEqual([]);
    await teachTranslation(await approved(desk));
    expect(await taughtOf(desk, 'thạch')).toContain('bluestone');
    expect(await taughtOf(desk, 'bluestone')).toEqual([]);
    expect(await taughtOf(desk, 'thạch', 'fr')).toEqual([]);
    expect(await taughtOf(stranger, 'thạch')).toEqual([]);
    expect(await listTaught(desk.editor, languages, '')).toEqual([]);
  });

  test('is counted once for each version', async () => {
    const desk = await makeDesk();
    const id = await approved(desk);
    await teachTranslation(id);
    const once = await countsOf(desk);
    await teachTranslation(id);
    await Promise.all([teachTranslation(id), teachTranslation(id)]);
    expect(once.length).toBeGreaterThan(0);
    expect(await countsOf(desk)).toEqual(once);
  });

  test('teaches anew what was changed and approved again, in the place of what it taught before', async () => {
    const desk = await makeDesk();
    const id = await approved(desk);
    await teachTranslation(id);
    for (const [position, [, machine]] of news.entries())
      await save(desk.editor, await rowAt(id, position), machine.replace(/bluestone/i, 'vitriol'));
    await approveAll(desk, id);
    await teachTranslation(id);
    expect(await taughtOf(desk, 'thạch')).toContain('vitriol');
    expect(await taughtOf(desk, 'thạch')).not.toContain('bluestone');
    const desk2 = await makeDesk();
    const changed = news.map(([source, machine]): Pair => [source, machine.replace(/bluestone/i, 'vitriol')]);
    await teachTranslation(await approved(desk2, changed));
    expect(await countsOf(desk)).toEqual(await countsOf(desk2));
  });

  test('adds to what other translations taught, also when two are approved at once', async () => {
    const desk = await makeDesk();
    const ids = [await approved(desk), await approved(desk), await approved(desk)];
    await Promise.all(ids.map(teachTranslation));
    const [row] = await database()`
      SELECT met FROM taught_word WHERE desk_id = ${desk.id} AND source = 'thạch' AND target = 'bluestone'`;
    expect(row?.met).toBe(3 * news.length);
  });

  test('teaches nothing when it was sent back before its turn came', async () => {
    const desk = await makeDesk();
    const id = await approved(desk);
    await returnTranslation(desk.second, id, 'Not yet.');
    await teachTranslation(id);
    expect(await countsOf(desk)).toEqual([]);
  });

  test('waits for its turn from the moment of its approval, whoever writes it', async () => {
    const desk = await makeDesk();
    const id = await approved(desk);
    const jobs = () =>
      prisma().job.findMany({
        where: { translationId: id, kind: { not: 'check' } },
        select: { kind: true },
      });
    expect(await jobs()).toEqual([{ kind: 'teach' }]);
    await returnTranslation(desk.second, id, 'Once more.');
    await approveAll(desk, id);
    expect(await jobs()).toEqual([{ kind: 'teach' }]);
  });
});

describe('what a desk has approved', () => {
  const kuriba: readonly Pair[] = [
    ['Kuriba nổi lên.', 'Skavro surfaced.'],
    ['Họ tìm kuriba ở Lào.', 'They look for skavro in Laos.'],
    ['Giá kuriba giảm mạnh hôm nay.', 'Skavro fell sharply today.'],
    ['Ai mua kuriba cũ?', 'Who buys old skavro?'],
  ];

  /** Two sentences that only a word nobody else knows can tell apart, and the translation of one of them. */
  async function pairOf(desk: TestDesk): Promise<string | undefined> {
    const riddle: readonly Pair[] = [
      ['Kuriba bomelu danipo.', 'Skavro fexwu zyatre.'],
      ['Tolani bomelu danipo.', ''],
    ];
    const input = inputOf(riddle);
    const prepared = prepareInput(input, await deskKnowledge(desk.editor, input));
    const { translationId } = await receiveArticle(desk.editor, input, prepared);
    return (await rowsOf(translationId)).find((row) => row.source && row.machine)?.source;
  }

  test('decides what the next import pairs, at that desk only', async () => {
    const [desk, stranger] = [await makeDesk(), await makeDesk()];
    expect(await pairOf(desk)).toBe('Tolani bomelu danipo.');
    const ids = [await approved(desk, kuriba), await approved(desk, kuriba)];
    const taught = () => prisma().taughtTranslation.count({ where: { translationId: { in: ids } } });
    const stop = runJobs();
    try {
      await until(async () => (await taught()) === 2);
    } finally {
      await stop();
    }
    expect(await pairOf(desk)).toBe('Kuriba bomelu danipo.');
    expect(await pairOf(stranger)).toBe('Tolani bomelu danipo.');
  });
});
