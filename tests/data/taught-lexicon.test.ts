import { describe, expect, test } from 'vitest';
import { prisma } from '@/lib/data/prisma';
import { listTaught, teachTranslation } from '@/lib/data/taught-lexicon';
import { returnTranslation } from '@/lib/data/translations';
import {
  approveAll,
  importArticle,
  makeDesk,
  ownDatabase,
  type Pair,
  rowAt,
  save,
  type TestDesk,
} from '@/tests/support/desk';

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
  const taught = await listTaught(desk.editor, { source: 'vi', target: to }, [word]);
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
    expect(await listTaught(desk.editor, languages, [])).toEqual([]);
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
    const jobs = () => prisma().job.findMany({ where: { translationId: id }, select: { kind: true } });
    expect(await jobs()).toEqual([{ kind: 'teach' }]);
    await returnTranslation(desk.second, id, 'Once more.');
    await approveAll(desk, id);
    expect(await jobs()).toEqual([{ kind: 'teach' }]);
  });
});
