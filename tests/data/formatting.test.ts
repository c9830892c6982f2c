import { describe, expect, test } from 'vitest';
import { articleItem } from '@/lib/core/formats/article-item';
import { articleJson } from '@/lib/core/formats/article-json';
import { itemWriters, releaseWriters } from '@/lib/core/formats/formats';
import { readFile } from '@/lib/core/formats/read-file';
import { sideOf } from '@/lib/core/formats/side-of';
import { streamTmx } from '@/lib/data/archive';
import { receiveArticle } from '@/lib/data/articles';
import { measureDistance } from '@/lib/data/machine-distance';
import { searchPast } from '@/lib/data/past-translations';
import { getRelease } from '@/lib/data/published';
import { listQueue } from '@/lib/data/queue';
import { repairAlignment } from '@/lib/data/repairs';
import { OperatorScope } from '@/lib/data/scope';
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

const scopeOf = async ({ slug }: TestDesk): Promise<OperatorScope> => {
  const scope = await OperatorScope.find(slug);
  if (!scope) throw new Error('no desk');
  return scope;
};

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

test('a placeholder goes from a file through editing to what is published, and out again', async () => {
  const desk = await makeDesk();
  const unit = (source: string, target: string) =>
    `<trans-unit id="u${source.length}"><source>${source}</source><target>${target}</target></trans-unit>`;
  const file = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" datatype="html" source-language="vi" target-language="en"><body>${[
    unit('Chào <ph id="1">{name}</ph>, có tin <x id="2"/>.', 'Hello <ph id="1">{name}</ph>, news.'),
    unit('Giá gạo tăng.', 'Rice prices rose.'),
  ].join('')}</body></file></xliff>`;
  const reading = readFile('a.xlf', new TextEncoder().encode(file));
  const [source, target] = (['source', 'target'] as const).map((side) => {
    const article = reading.ok === true ? sideOf(reading.content, side) : null;
    return { body: article ? articleJson(article) : '', format: 'json' as const };
  });
  const { id } = await receive(
    desk,
    articleInputSchema.parse({ sourceLanguage: 'vi', targetLanguage: 'en', source, target }),
  );
  expect((await rowsOf(id)).map((each) => [each.source, each.target])).toEqual([
    ['Chào ⟨1/⟩, có tin ⟨2/⟩.', 'Hello ⟨1/⟩, news.'],
    ['Giá gạo tăng.', 'Rice prices rose.'],
  ]);
  await save(desk.editor, await rowAt(id, 0), 'Hello ⟨1/⟩, news.⟨2/⟩');
  expect(await measureDistance(desk.viewer, id)).toMatchObject({ edits: 0 });
  await publishAll(desk, id);
  expect((await contentOf(id))?.links).toEqual(['{name}', '<x id="2"/>']);
  const release = await getRelease(desk.viewer, 'en', id);
  expect(articleItem(release).body).toBe('Hello {name}, news.\n\nRice prices rose.');
  const out = readFile('b.xlf', new TextEncoder().encode(String(itemWriters.xliff12.one(release))));
  expect(out.ok === true && sideOf(out.content, 'target')).toMatchObject({
    parts: [{ text: 'Hello ⟨1/⟩, news.⟨2/⟩' }, { text: 'Rice prices rose.' }],
    links: ['{name}', '<x id="2"/>'],
  });
  const units = [];
  for await (const part of streamTmx(await scopeOf(desk), 'en')) units.push(Buffer.from(part).toString());
  expect(units.join('')).toBe(releaseWriters.tmx.unit(release, 0));
  const [key] = await database()`
    SELECT source_key('Chào ⟨1/⟩, có tin ⟨12/⟩.') = source_key('Chào , có tin .') AS same`;
  expect(key?.same).toBe(true);
});
