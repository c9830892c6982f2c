import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { articleJson } from '@/lib/core/formats/article-json';
import { contentOf, type Pair, type PairState } from '@/lib/core/formats/pair-document';
import { sideOf } from '@/lib/core/formats/side-of';
import { receiveArticle } from '@/lib/data/articles';
import { alignAgain, repairAlignment, undoRepair } from '@/lib/data/repairs';
import { type ArticleInput, articleInputSchema } from '@/lib/schema/article-input';
import { prepareInput } from '@/lib/server/prepare-input';
import { makeDesk, outcomeOf, ownDatabase, rowAt, rowsOf, save, type TestDesk } from '@/tests/support/desk';

const database = ownDatabase();

/** Pairs that no aligner would make: the translation of each sentence stands beside another one. */
const crossed = [
  ['Giá gạo tăng 5%.', 'The storm hit Da Nang. It killed nobody.'],
  ['Bão vào Đà Nẵng. Không ai chết.', 'Rice prices rose by 5%.'],
  ['Trường học đóng cửa.', ''],
] as const;

function inputOfFile(texts: readonly (readonly [string, string])[], externalId?: string): ArticleInput {
  const pairs = texts.map(
    ([source, target], index): Pair => ({
      id: String(index),
      source: contentOf([source]),
      target: target === '' ? null : contentOf([target]),
      state: 'final' satisfies PairState,
      translate: true,
      notes: [],
    }),
  );
  const content = { kind: 'pairs', document: { sourceLanguage: 'vi', targetLanguage: 'en', pairs } } as const;
  const side = (name: 'source' | 'target') => {
    const article = sideOf(content, name);
    return { body: article ? articleJson(article) : '', format: 'json' };
  };
  return articleInputSchema.parse({
    externalId,
    sourceLanguage: 'vi',
    targetLanguage: 'en',
    source: side('source'),
    target: side('target'),
  });
}

async function receive(desk: TestDesk, texts: readonly (readonly [string, string])[], externalId?: string) {
  const input = inputOfFile(texts, externalId);
  const { translationId } = await receiveArticle(desk.reporter, input, prepareInput(input));
  return translationId;
}

const shown = async (id: string) => (await rowsOf(id)).map(({ source, target }) => [source, target]);

describe('a bilingual file', () => {
  test('lands with its own pairs, none of them approved, and aligning again keeps them', async () => {
    const desk = await makeDesk();
    const id = await receive(desk, crossed);
    expect(await shown(id)).toEqual(crossed);
    expect((await rowsOf(id)).every((row) => row.approvedById === null)).toBe(true);
    expect(await alignAgain(desk.editor, id, 0)).toBeNull();
    expect(await shown(id)).toEqual(crossed);
  });

  test('of thousands of segments has all its rows at once', async () => {
    const desk = await makeDesk();
    const long = Array.from({ length: 1500 }, (_, n) => [`Câu số ${n}.`, `Sentence ${n}.`] as const);
    const input = inputOfFile(long);
    const received = await receiveArticle(desk.reporter, input, prepareInput(input));
    expect(received.aligning).toBe(false);
    expect(await shown(received.translationId)).toEqual(long);
  });

  test('lets a pair be set by hand, and keeps the pairs of the file when that is undone', async () => {
    const desk = await makeDesk();
    const id = await receive(desk, crossed);
    const [first, second] = [await rowAt(id, 0), await rowAt(id, 1)];
    const { repairId } = await repairAlignment(desk.editor, {
      translationId: id,
      operation: { kind: 'merge', ids: [first.id, second.id] },
      versions: [first.version, second.version],
    });
    expect(await rowsOf(id)).toHaveLength(2);
    await undoRepair(desk.editor, repairId);
    expect(await shown(id)).toEqual(crossed);
    expect(await alignAgain(desk.editor, id, 0)).toBeNull();
  });

  test('sent again is a new version whose pairs count, and keeps what people wrote', async () => {
    const desk = await makeDesk();
    const externalId = `bilingual-${randomUUID()}`;
    const id = await receive(desk, crossed, externalId);
    const last = await rowAt(id, 2);
    await save(desk.editor, last, 'Schools are closed.');
    const again = [
      ['Giá gạo tăng 6%.', 'The storm hit Da Nang. It killed nobody.'],
      ['Bão vào Đà Nẵng. Không ai chết.', 'Rice prices rose by 6%.'],
      ['Trường học đóng cửa.', ''],
    ] as const;
    expect(await receive(desk, again, externalId)).toBe(id);
    expect(await shown(id)).toEqual([...again.slice(0, 2), ['Trường học đóng cửa.', 'Schools are closed.']]);
    const kept = await database()`SELECT count(*)::int AS n FROM segment
      WHERE translation_id = ${id} AND retired_at IS NULL AND given`;
    expect(kept[0]?.n).toBe(3);
  });

  test('of thousands of segments, sent again with more, still has its pairs and nothing left to align', async () => {
    const desk = await makeDesk();
    const externalId = `bilingual-${randomUUID()}`;
    const long = Array.from({ length: 700 }, (_, n) => [`Câu số ${n}.`, `Sentence ${n}.`] as const);
    const id = await receive(desk, long.slice(0, 10), externalId);
    const input = inputOfFile(long, externalId);
    const received = await receiveArticle(desk.reporter, input, prepareInput(input));
    expect(received).toMatchObject({ translationId: id, aligning: false });
    expect(await shown(id)).toEqual(long);
  });

  test('whose sides are uneven is refused with a pointer', async () => {
    const input = inputOfFile(crossed);
    const target = { ...input.target, body: '{"blocks":[{"segments":["One."]}]}' };
    expect(await outcomeOf(async () => prepareInput({ ...input, target }))).toBe('bad_input');
  });
});
