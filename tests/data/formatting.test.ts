import { describe, expect, test } from 'vitest';
import { articleItem } from '@/lib/core/formats/article-item';
import { itemWriters } from '@/lib/core/formats/formats';
import { receiveArticle } from '@/lib/data/articles';
import { measureDistance } from '@/lib/data/machine-distance';
import { searchPast } from '@/lib/data/past-translations';
import { getRelease } from '@/lib/data/published';
import { listQueue } from '@/lib/data/queue';
import { repairAlignment } from '@/lib/data/repairs';
import { type ArticleInput, articleInputSchema } from '@/lib/schema/article-input';
import { prepareInput } from '@/lib/server/prepare-input';
import {
  importArticle,
  makeDesk,
  ownDatabase,
  publishAll,
  rowAt,
  rowsOf,
  save,
  type TestDesk,
} from '@/tests/support/desk';

const database = ownDatabase();

const pages = {
  source: `<h1>Giá gạo</h1><p>Giá gạo <b>tăng 5%</b> theo <a href="https://a.vn/r?x=1&amp;y=2">báo cáo</a>.</p><p><i>Lúa</i> giảm giá.</p>`,
  target: `<h1>Rice prices</h1><p>Rice prices <b>rose 5%</b>, a <a href="https://a.vn/r?x=1&amp;y=2">report</a> says.</p><p><i>Paddy</i> prices fell.</p>`,
};

const inputOf = ({ source, target } = pages): ArticleInput =>
  articleInputSchema.parse({
    externalId: 'rice',
    sourceLanguage: 'vi',
    targetLanguage: 'en',
    format: 'html',
    source: { body: source },
    target: { body: target },
  });

async function receive(desk: TestDesk, input = inputOf()) {
  const received = await receiveArticle(desk.reporter, input, prepareInput(input));
  return { ...received, id: received.translationId };
}

const contentOf = async (id: string) =>
  (await database()`SELECT content FROM release WHERE translation_id = ${id} ORDER BY number DESC`)[0]
    ?.content;

describe('formatting', () => {
  test('goes from the import through editing to what is published', async () => {
    const desk = await makeDesk();
    const { id } = await receive(desk);
    expect((await rowsOf(id)).map(({ source, target }) => [source, target])).toEqual([
      ['Giá gạo', 'Rice prices'],
      ['Giá gạo ⟨b⟩tăng 5%⟨/b⟩ theo ⟨1⟩báo cáo⟨/1⟩.', 'Rice prices ⟨b⟩rose 5%⟨/b⟩, a ⟨1⟩report⟨/1⟩ says.'],
      ['⟨i⟩Lúa⟨/i⟩ giảm giá.', '⟨i⟩Paddy⟨/i⟩ prices fell.'],
    ]);
    await save(desk.editor, await rowAt(id, 1), 'Rice prices ⟨b⟩went up 5%⟨/b⟩, says a ⟨1⟩report⟨/1⟩.');
    await publishAll(desk, id);
    expect((await contentOf(id))?.links).toEqual(['https://a.vn/r?x=1&y=2']);
    const release = await getRelease(desk.viewer, 'en', id);
    const html = itemWriters.html.one(release);
    expect(html).toContain(
      '<p>Rice prices <strong>went up 5%</strong>, says a <a href="https://a.vn/r?x=1&amp;y=2">report</a>.</p>',
    );
    expect(html).toContain('<p><em>Paddy</em> prices fell.</p>');
    expect(itemWriters.txt.one(release)).not.toContain('⟨');
  });

  test('is no words: not to TER, not to what was translated before', async () => {
    const desk = await makeDesk();
    const { id } = await receive(desk);
    await save(desk.editor, await rowAt(id, 2), 'Paddy prices fell.');
    expect(await measureDistance(desk.viewer, id)).toMatchObject({ edits: 0, words: 12 });
    await publishAll(desk, id);
    expect((await searchPast(desk.viewer, 'report says')).map(({ target }) => target)).toEqual([
      'Rice prices rose 5%, a report says.',
    ]);
  });

  test('stays with its sentences when rows are joined, and a new version that only changes it is one', async () => {
    const desk = await makeDesk();
    const { id } = await receive(desk);
    expect((await receive(desk)).outcome).toBe('unchanged');
    const [first, second] = [await rowAt(id, 1), await rowAt(id, 2)];
    await repairAlignment(desk.editor, {
      translationId: id,
      operation: { kind: 'merge', ids: [first.id, second.id] },
      versions: [first.version, second.version],
    });
    expect((await rowAt(id, 1)).source).toBe(
      'Giá gạo ⟨b⟩tăng 5%⟨/b⟩ theo ⟨1⟩báo cáo⟨/1⟩. ⟨i⟩Lúa⟨/i⟩ giảm giá.',
    );
    const bolder = inputOf({ ...pages, source: pages.source.replace('<i>Lúa</i>', '<b>Lúa</b>') });
    expect((await receive(desk, bolder)).outcome).toBe('updated');
    expect((await rowsOf(id)).map(({ source }) => source).join(' ')).toContain('⟨b⟩Lúa⟨/b⟩ giảm giá.');
  });

  test('leaves the release of an article without any what it was', async () => {
    const desk = await makeDesk();
    const { id } = await importArticle(desk);
    await publishAll(desk, id);
    expect(Object.keys((await contentOf(id)) ?? {})).not.toContain('links');
  });
});

test('underlining goes the same way, in a lead as well, and an article without headline is told by words', async () => {
  const desk = await makeDesk();
  const { id } = await receive(
    desk,
    inputOf({
      source: '<p role="doc-subtitle">Giá <u>gạo</u> tăng.</p><p><u>Lúa</u> giảm giá.</p>',
      target: '<p role="doc-subtitle"><u>Rice</u> prices rose.</p><p><u>Paddy</u> prices fell.</p>',
    }),
  );
  const rows = await rowsOf(id);
  expect(rows.map(({ kind, target }) => [kind, target])).toEqual([
    ['dek', '⟨u⟩Rice⟨/u⟩ prices rose.'],
    ['paragraph', '⟨u⟩Paddy⟨/u⟩ prices fell.'],
  ]);
  expect((await listQueue(desk.viewer)).map((row) => [row.sourceHeadline, row.targetHeadline])).toEqual([
    ['Giá gạo tăng.', 'Rice prices rose.'],
  ]);
  await publishAll(desk, id);
  const release = await getRelease(desk.viewer, 'en', id);
  expect(itemWriters.html.one(release)).toContain('<p role="doc-subtitle"><u>Rice</u> prices rose.</p>');
  expect(articleItem(release).blocks[1]).toMatchObject({
    text: 'Paddy prices fell.',
    html: '<u>Paddy</u> prices fell.',
  });
  const [key] = await database()`
    SELECT source_key('⟨u⟩Lúa⟨/u⟩ giảm giá.') = source_key('Lúa giảm giá.') AS same`;
  expect(key?.same).toBe(true);
});
