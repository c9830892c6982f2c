import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importMany, type Told } from '@/lib/cli/import-many';
import { articlesOfFile } from '@/lib/core/formats/articles-of-file';
import { releaseWriters } from '@/lib/core/formats/formats';
import { OperatorScope } from '@/lib/data/scope';
import { released, row } from '@/tests/core/formats/releases';
import { makeDesk, ownDatabase, rowsOf } from '@/tests/support/desk';

ownDatabase();

const table = (source: string, target: string): Uint8Array => strToU8(`id,vi,en\n1,${source},${target}\n`);

async function toldOf(name: string, bytes: Uint8Array, slug: string) {
  const scope = await OperatorScope.find(slug);
  const articles = articlesOfFile(name, bytes);
  if (!scope || !articles) throw new Error('no desk, or not several articles');
  const told: Told[] = [];
  for await (const each of importMany(scope, articles, {})) told.push(each);
  return told;
}

test('an archive of bilingual files is an article a file; one that is refused keeps no other out', async () => {
  const { slug } = await makeDesk();
  const bytes = zipSync({
    '10.csv': table('Mưa lớn.', 'Heavy rain.'),
    '2.csv': table('Giá gạo tăng.', 'Rice prices rose.'),
    '3.xlf': strToU8('<xliff'),
    '4.txt': strToU8('Chỉ một bên.'),
  });
  const told = await toldOf('a.zip', bytes, slug);
  expect(
    told.map((each) => [each.name, 'refused' in each ? each.refused.split(',')[0] : each.segments]),
  ).toEqual([
    ['2.csv', 1],
    ['3.xlf', 'bad_xml'],
    ['4.txt', 'wrong_type'],
    ['10.csv', 1],
  ]);
  const [first] = told;
  const rows = first && 'translationId' in first ? await rowsOf(first.translationId) : [];
  expect(rows.map(({ source, target }) => [source, target])).toEqual([
    ['Giá gạo tăng.', 'Rice prices rose.'],
  ]);
});

test('JSON of articles is taken one by one, and the same again is the same article', async () => {
  const { slug } = await makeDesk();
  const article = (externalId: string, body: string) => ({
    externalId,
    source: { title: 'Lũ về', body },
    target: { title: 'Floods', body: 'The river rose.' },
  });
  const list = [article('a-1', 'Nước sông dâng.'), article('a-2', ''), article('a-1', 'Nước sông dâng.')];
  const lines = list.map((each) => JSON.stringify(each)).join('\n');
  const told = await toldOf('a.jsonl', strToU8(lines), slug);
  const [one, empty, again] = told;
  expect(told.map(({ name }) => name)).toEqual(['a-1', 'a-2', 'a-1']);
  expect(empty).toMatchObject({ refused: expect.stringContaining('no_text') });
  expect(again).toMatchObject(one && 'articleId' in one ? { articleId: one.articleId } : {});
});

test('more than are taken at once are told, and not taken', async () => {
  const { slug } = await makeDesk();
  const bad = { source: { body: 'A' }, target: { body: 'B' }, sourceLanguage: '?' };
  const told = await toldOf('a.json', strToU8(JSON.stringify(Array(501).fill(bad))), slug);
  expect(told.at(-1)).toMatchObject({ name: '501', refused: 'over 500 articles in one file; split it' });
});

test('a file of one article, or of one language, is no such file', () => {
  expect(articlesOfFile('a.zip', zipSync({ 'a.csv': table('A', 'B') }))).toBeNull();
  expect(articlesOfFile('a.json', strToU8('[{"title":"A","body":"B"}]'))).toBeNull();
  expect(articlesOfFile('a.csv', table('A', 'B'))).toBeNull();
});

test.each(['xliff', 'xliff12'] as const)(
  'what we export as %s comes back in article by article',
  async (format) => {
    const { slug } = await makeDesk();
    const writer = releaseWriters[format];
    const texts = ['Heavy rain in Nghệ An', 'Roads are closed'];
    const releases = texts.map((target, block) =>
      released({
        id: `a-${block}`,
        url: null,
        segments: [row(0, 'headline', `Tin ${block}`, target), row(1, 'paragraph', 'Câu.', 'Text.')],
      }),
    );
    const list = { id: 'x', title: 'x', sourceLanguage: 'vi', targetLanguage: 'en' };
    const file = strToU8([writer.open(list), ...releases.map(writer.unit), writer.close()].join(''));
    const told = await toldOf('a.xlf', file, slug);
    const rows = await Promise.all(
      told.map((each) => ('translationId' in each ? rowsOf(each.translationId) : [])),
    );
    expect(told.map(({ name }) => name)).toEqual(['a-0', 'a-1']);
    expect(rows.map((own) => own.map(({ kind, target }) => [kind, target]))).toEqual(
      texts.map((text) => [
        ['headline', text],
        ['paragraph', 'Text.'],
      ]),
    );
    const one = strToU8([writer.open(list), ...releases.slice(1).map(writer.unit), writer.close()].join(''));
    expect(articlesOfFile('a.xlf', one)).toBeNull();
  },
);
