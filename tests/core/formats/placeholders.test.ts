import { describe, expect, it } from 'vitest';
import { articleItem } from '@/lib/core/formats/article-item';
import { articleJson } from '@/lib/core/formats/article-json';
import { itemWriters, readArticle, releaseWriters } from '@/lib/core/formats/formats';
import { readFile } from '@/lib/core/formats/read-file';
import { sideOf } from '@/lib/core/formats/side-of';
import { prepareTranslation } from '@/lib/core/intake/prepare-translation';
import { withoutMarks } from '@/lib/core/marks';
import { released, row } from '@/tests/core/formats/releases';

const links = ['https://a.vn', '{name}', '<br/>', '{0}&'];
const texts = [
  ['Chào ⟨2/⟩,⟨3/⟩ đọc ⟨1⟩bài ⟨4/⟩⟨/1⟩.', '⟨1⟩⟨4/⟩ read⟨/1⟩ this,⟨3/⟩ ⟨2/⟩.'],
  ['⟨3/⟩', '⟨3/⟩'],
] as const;
const document = {
  ...released(),
  links,
  segments: texts.map(([source, target], block) => row(block, 'paragraph', source, target)),
};

/** Each placeholder by what it stands for. */
const told = (text: string, list: readonly string[] = []): string =>
  text.replace(/⟨(\d+)\/⟩/g, (_, place) => `[${list[Number(place) - 1]}]`).replace(/⟨\/?\d+⟩/g, '|');

function sidesOf(name: string, file: string) {
  const reading = readFile(name, new TextEncoder().encode(file));
  if (reading.ok !== true) throw new Error(JSON.stringify(reading));
  const [source, target] = [sideOf(reading.content, 'source'), sideOf(reading.content, 'target')];
  if (!source || !target) throw new Error('no pairs');
  return { source, target };
}

const unit = (source: string, target: string): string =>
  `<unit id="u${source.length}"><originalData><data id="d1">{name}</data><data id="d2">%s</data></originalData><segment><source>${source}</source><target>${target}</target></segment></unit>`;
const xliff = (...units: readonly string[]): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="vi" trgLang="en"><file id="f">${units.join('')}</file></xliff>`;
const [name, count] = ['<ph id="1" dataRef="d1"/>', '<ph id="2" dataRef="d2"/>'];

const prepare = ({ source, target }: ReturnType<typeof sidesOf>) => {
  const prepared = prepareTranslation(
    { language: 'vi', article: source },
    { language: 'en', article: target },
  );
  if ('unfit' in prepared) throw new Error(prepared.unfit);
  return prepared;
};

describe('a placeholder', () => {
  it.each(['xliff', 'xliff12', 'xliff20', 'xliff22', 'tmx', 'jsonl'] as const)(
    'comes back out of %s, on both sides',
    (format) => {
      const { one, extension } = releaseWriters[format];
      const sides = sidesOf(`a.${extension}`, one(document));
      const rows = format === 'tmx' ? texts.slice(0, 1) : texts;
      for (const [index, side] of [sides.source, sides.target].entries())
        expect(side.parts.map(({ text }) => told(text, side.links))).toEqual(
          rows.map((pair) => told(pair[index] ?? '', links)),
        );
    },
  );

  it('is for readers what it stands for, and nothing where that is markup', () => {
    const { body, blocks } = articleItem(document);
    expect(body).toBe('{0}& read this, {name}.');
    expect(blocks[0]?.html).toBe('<a href="https://a.vn">{0}&amp; read</a> this, {name}.');
    for (const format of ['html', 'txt', 'md', 'atom', 'rss', 'jsonfeed', 'ninjs', 'ninjs2'] as const)
      expect(itemWriters[format].one(document), format).not.toContain('⟨');
    expect(releaseWriters.html.one(document)).not.toContain('<br/>');
  });

  it('is numbered alike on both sides, wherever it stands in them', () => {
    const { rows, source } = prepare(
      sidesOf('a.xlf', xliff(unit(`Chào ${name}, có ${count} tin.`, `${count} items, ${name}.`))),
    );
    expect(rows.map((each) => [each.source, each.machine])).toEqual([
      ['Chào ⟨1/⟩, có ⟨2/⟩ tin.', '⟨2/⟩ items, ⟨1/⟩.'],
    ]);
    expect(source.document.links).toEqual(['{name}', '%s']);
  });

  it('stays where the translation lacks it, and goes the same way through the form', () => {
    const sides = sidesOf('a.xlf', xliff(unit(`Chào ${name}.`, 'Hello.'), unit('Hai.', `${count} Two.`)));
    const again = Object.values(sides).map((side) => {
      const read = readArticle('json', articleJson(side));
      if (!read.ok) throw new Error('is not read');
      return read.article;
    });
    const [source = sides.source, target = sides.target] = again;
    for (const each of [sides, { source, target }]) {
      const prepared = prepare(each);
      expect(prepared.rows.map((own) => [own.source, own.machine])).toEqual([
        ['Chào ⟨1/⟩.', 'Hello.'],
        ['Hai.', '⟨2/⟩ Two.'],
      ]);
      expect(prepared.source.document.links).toEqual(['{name}', '%s']);
    }
  });

  it('of a headline is left out', () => {
    const group = `<group id="g" type="songngu:headline">${unit(`Tin ${name}`, `News ${name}`)}</group>`;
    const { rows } = prepare(sidesOf('a.xlf', xliff(group, unit(`Chào ${name}.`, `Hi ${name}.`))));
    expect(rows.map((each) => [each.kind, each.source, each.machine])).toEqual([
      ['headline', 'Tin', 'News'],
      ['paragraph', 'Chào ⟨1/⟩.', 'Hi ⟨1/⟩.'],
    ]);
  });

  it('never becomes a link, and no code a way in', () => {
    const forged = {
      ...released(),
      links: ['javascript:alert(1)', '<script>'],
      segments: [row(0, 'paragraph', 'x', '⟨1⟩a⟨/1⟩ ⟨2⟩b⟨/2⟩ ⟨2/⟩ ⟨1/⟩ ⟨9/⟩')],
    };
    const page = releaseWriters.html.one(forged);
    expect(page).toContain('<p>a b javascript:alert(1) ⟨9/⟩</p>');
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(withoutMarks('a ⟨9/⟩ b')).toBe('a  b');
  });
});
