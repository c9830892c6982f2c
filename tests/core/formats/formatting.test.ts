import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type RawArticle, type RawPart, sentencesOf } from '@/lib/core/article';
import { articleItem } from '@/lib/core/formats/article-item';
import { itemWriters, readArticle, releaseWriters } from '@/lib/core/formats/formats';
import { readFile } from '@/lib/core/formats/read-file';
import type { ReleaseDocument, ReleasedSegment } from '@/lib/core/formats/release-document';
import { sideOf } from '@/lib/core/formats/side-of';
import { prepareTranslation } from '@/lib/core/intake/prepare-translation';
import { type Mark, readMarked, withoutMarks, writeMarked } from '@/lib/core/marks';
import { pick, seededRandom } from '@/tests/core/diff/random-text';
import { released } from '@/tests/core/formats/releases';

const seeds = Array.from({ length: 150 }, (_, index) => index + 1);
const links = ['https://bao.vn/gia?a=1&b=2', 'mailto:toasoan@bao.vn', '/tin/lu-(2026)'];
const wordList = [
  'Giá',
  'gạo',
  'tăng',
  '5%,',
  '“Chạy',
  'đi!”',
  'ở',
  'Đà',
  'Nẵng',
  '2*3',
  'a_b',
  '<b>',
  '&amp;',
  '[x]',
  'R&D',
];

/** A paragraph of words, some of them in marks that begin and end with words and do not touch. */
function paragraph(random: () => number): string {
  const words = Array.from({ length: 3 + Math.floor(random() * 12) }, () => pick(random, wordList));
  const starts = words.map((_, at) => words.slice(0, at).join(' ').length + (at > 0 ? 1 : 0));
  const marks: Mark[] = [];
  for (let at = 0; at < words.length; at++) {
    if (random() < 0.6) continue;
    const last = Math.min(words.length - 1, at + Math.floor(random() * 3));
    const span = [starts[at] ?? 0, (starts[last] ?? 0) + (words[last]?.length ?? 0)] as const;
    marks.push({ name: pick(random, ['b', 'i', 'u', '1', '2', '3']), span });
    at = last + 1;
  }
  return writeMarked({ words: words.join(' '), marks });
}

const row = (
  block: number,
  source: string,
  target: string,
  kind: ReleasedSegment['kind'] = 'paragraph',
): ReleasedSegment => ({
  id: `s${block}`,
  block,
  kind,
  source,
  target,
  edited: false,
});

const marked = (random: () => number): ReleaseDocument => ({
  ...released(),
  links,
  segments: Array.from({ length: 1 + Math.floor(random() * 4) }, (_, block) =>
    row(block, paragraph(random), paragraph(random)),
  ),
});

/** Texts with marks, each link by its address, whatever list numbers it. */
const addressed = (
  parts: readonly Pick<RawPart, 'text'>[],
  list: readonly string[] = [],
): readonly string[] =>
  parts.map(({ text }) => {
    const { words, marks } = readMarked(text);
    const named = marks.map(
      ({ name, span }) => `${span} ${/^\d/.test(name) ? list[Number(name) - 1] : name}`,
    );
    return `${words} | ${named.join(' | ')}`;
  });
const targetsOf = ({ segments }: ReleaseDocument) => segments.map(({ target }) => ({ text: target }));

const articleIn = (name: string, bytes: Uint8Array): RawArticle => {
  const reading = readFile(name, bytes);
  const article = reading.ok === true ? sideOf(reading.content, 'target') : null;
  if (!article) throw new Error(`${name} is not read`);
  return article;
};
const bytesOf = (file: string | Uint8Array): Uint8Array =>
  typeof file === 'string' ? new TextEncoder().encode(file) : file;

describe('formatting', () => {
  it.each(['html', 'md', 'docx', 'ninjs', 'ninjs2'] as const)(
    'of an article comes back out of %s',
    (format) => {
      for (const seed of seeds) {
        const document = marked(seededRandom(seed));
        const { one, extension } = itemWriters[format];
        const { parts, links: list } = articleIn(`a.${extension}`, bytesOf(one(document)));
        expect(addressed(parts, list).slice(0, document.segments.length), `seed ${seed}`).toEqual(
          addressed(targetsOf(document), links),
        );
      }
    },
  );

  it.each(['xliff', 'xliff12', 'xliff20', 'xliff22', 'tmx', 'jsonl'] as const)(
    'of both sides comes back out of %s',
    (format) => {
      for (const seed of seeds) {
        const document = marked(seededRandom(seed));
        const { one, extension } = releaseWriters[format];
        const reading = readFile(`a.${extension}`, bytesOf(one(document)));
        if (reading.ok !== true) throw new Error('is not read');
        for (const side of ['source', 'target'] as const) {
          const article = sideOf(reading.content, side);
          expect(addressed(article?.parts ?? [], article?.links), `seed ${seed}`).toEqual(
            addressed(
              document.segments.map((segment) => ({ text: segment[side] })),
              links,
            ),
          );
        }
      }
    },
  );

  it.each(['html', 'md', 'docx'] as const)('of a lead and a subheading comes back out of %s', (format) => {
    const texts = ['Giá ⟨u⟩gạo⟨/u⟩ ở ⟨1⟩Đà Nẵng⟨/1⟩ tăng.', 'Xem ⟨i⟩Chạy đi!⟨/i⟩'] as const;
    const document = {
      ...released(),
      links,
      segments: [
        row(0, 'x', 'Nhan đề', 'headline'),
        row(1, 'x', texts[0], 'dek'),
        row(2, 'x', texts[1], 'subheading'),
      ],
    };
    const { one, extension } = itemWriters[format];
    const { title, parts, links: list } = articleIn(`a.${extension}`, bytesOf(one(document)));
    expect(title === '' ? parts[0]?.text : title).toBe('Nhan đề');
    const told = addressed(parts, list);
    for (const text of addressed([{ text: texts[0] }, { text: texts[1] }], links))
      expect(told).toContain(text);
  });

  it('of a headline is left out, and of what is all in one look: so headlines and leads look', () => {
    const page = `<h1>Phim <i>Mai</i> <a href="https://a.vn">ra rạp</a></h1><p><b>Khán giả</b> <b>xếp hàng.</b></p>
      <h2><u>Vé bán hết</u></h2><h2>Xem <u>đây</u></h2><figure><figcaption><i>Ảnh: A</i></figcaption></figure>`;
    const read = readArticle('html', page);
    expect(read.ok && read.article).toMatchObject({
      title: 'Phim Mai ra rạp',
      parts: [
        { kind: 'dek', text: 'Khán giả xếp hàng.' },
        { kind: 'subheading', text: 'Vé bán hết' },
        { kind: 'subheading', text: 'Xem ⟨u⟩đây⟨/u⟩' },
        { kind: 'caption', text: 'Ảnh: A' },
      ],
    });
  });

  it('of Word is no underlining where a line is there for a link, or is none', () => {
    const run = (properties: string, text: string) =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
    const line = '<w:u w:val="single"/>';
    const field = `<w:fldSimple w:instr=' HYPERLINK "https://a.vn" '>${run(line, 'ba')}</w:fldSimple>`;
    const runs = [run(line, 'Một'), run('<w:u w:val="none"/>', 'hai'), field, run('<w:u/>', 'bốn')];
    const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${runs.join('')}</w:p></w:body></w:document>`;
    const { parts } = articleIn('a.docx', zipSync({ 'word/document.xml': strToU8(xml) }));
    expect(parts[0]?.text).toBe('⟨u⟩Một⟨/u⟩hai⟨1⟩ba⟨/1⟩bốn');
  });

  it('is left out of formats that have none, and of plain texts beside it', () => {
    const document = {
      ...released(),
      links,
      segments: [row(0, 'x', 'Prices ⟨b⟩rose⟨/b⟩ at ⟨1⟩the paper⟨/1⟩.')],
    };
    for (const format of ['txt', 'po', 'csv'] as const)
      expect(String(releaseWriters[format].one(document))).toContain('Prices rose at the paper.');
    const { body, blocks } = articleItem(document);
    expect(body).toBe('Prices rose at the paper.');
    expect(blocks).toEqual([
      {
        kind: 'paragraph',
        text: 'Prices rose at the paper.',
        html: 'Prices <strong>rose</strong> at <a href="https://bao.vn/gia?a=1&amp;b=2">the paper</a>.',
      },
    ]);
  });

  it('changes nothing of a text that has none: what looks like a mark is text', () => {
    const strange = [row(0, '⟨b⟩Giá⟨/b⟩', '⟨b⟩Prices⟨/b⟩ ⟨1⟩rose⟨/1⟩ ⟨')];
    const plain = [row(0, 'Giá', 'Prices rose.')];
    for (const [format, writer] of Object.entries(releaseWriters)) {
      const without = writer.one({ ...released(), segments: plain });
      expect(writer.one({ ...released(), segments: plain, links: [] }), format).toEqual(without);
      const kept = writer.one({ ...released(), segments: strange });
      expect(kept.replaceAll('\\⟨', '⟨'), format).toContain('⟨b⟩Prices⟨/b⟩ ⟨1⟩rose⟨/1⟩ ⟨');
    }
  });

  it('is not read out of a text that has such characters of its own', () => {
    for (const [format, text] of [
      ['html', '<p><b>Giá</b> ⟨b⟩'],
      ['markdown', '**Giá** ⟨b⟩'],
    ] as const) {
      const read = readArticle(format, text);
      expect(read.ok && read.article.links, format).toBeUndefined();
      expect(read.ok && read.article.parts.map((part) => part.text), format).toEqual(['Giá ⟨b⟩']);
    }
  });

  it('never runs: only addresses of the web and of mail are links', () => {
    const read = readArticle(
      'html',
      '<p><a href="javascript:alert(1)">Giá</a> <a href="data:x">gạo</a> tăng</p>',
    );
    expect(read.ok && read.article).toMatchObject({ parts: [{ text: 'Giá gạo tăng' }] });
    const forged = { ...released(), links: [''], segments: [row(0, 'x', '⟨1⟩a⟨/1⟩ ⟨7⟩b⟨/7⟩')] };
    expect(releaseWriters.html.one(forged)).toContain('<p>a b</p>');
  });
});

describe('an import of two pages', () => {
  const prepare = (source: string, target: string) => {
    const side = (language: string, html: string) => {
      const read = readArticle('html', html);
      if (!read.ok) throw new Error('is not read');
      return { language, article: read.article };
    };
    const prepared = prepareTranslation(side('vi', source), side('en', target));
    if ('unfit' in prepared) throw new Error(prepared.unfit);
    return prepared;
  };

  it('has the marks of each sentence in its row, links by the numbers of the source', () => {
    const { rows, source, target } = prepare(
      '<p><b>Giá gạo tăng. Giá lúa giảm.</b> Xem <a href="https://a.vn/1">báo cáo</a> và <a href="https://a.vn/2">bảng</a>.</p>',
      '<p><b>Rice prices rose. Paddy prices fell.</b> See the <a href="https://a.vn/2">table</a> and the <a href="https://a.vn/1">report</a>.</p>',
    );
    expect(rows.map((each) => [each.source, each.machine])).toEqual([
      ['⟨b⟩Giá gạo tăng.⟨/b⟩', '⟨b⟩Rice prices rose.⟨/b⟩'],
      ['⟨b⟩Giá lúa giảm.⟨/b⟩', '⟨b⟩Paddy prices fell.⟨/b⟩'],
      ['Xem ⟨1⟩báo cáo⟨/1⟩ và ⟨2⟩bảng⟨/2⟩.', 'See the ⟨2⟩table⟨/2⟩ and the ⟨1⟩report⟨/1⟩.'],
    ]);
    expect(source.document.links).toEqual(['https://a.vn/1', 'https://a.vn/2']);
    expect(sentencesOf(target.document).map(({ text }) => text)).toEqual([
      'Rice prices rose.',
      'Paddy prices fell.',
      'See the table and the report.',
    ]);
  });

  it('has none where one side came as words alone, for then every row would lack it', () => {
    const [plain, bold] = ['<p>Giá tăng.</p>', '<p>Prices <b>rose</b>.</p>'];
    for (const [source, target] of [
      [plain, bold],
      [bold, plain],
    ] as const) {
      const { rows, source: side } = prepare(source, target);
      expect(rows.map((each) => `${each.source} ${each.machine}`).join()).not.toContain('⟨');
      expect(side.document.links).toBeUndefined();
    }
  });

  it('has the same words, sentences and pairs as without its formatting', () => {
    for (const seed of seeds) {
      const random = seededRandom(seed);
      const html = () =>
        Array.from({ length: 3 }, () => {
          const pieces = Array.from({ length: 12 }, () => {
            const word = pick(random, [
              'Giá',
              'gạo.',
              'Lũ',
              '5%',
              '“Đi!”',
              'Ông',
              'A.',
              'Ảnh:',
              '|',
              ' ',
              '<br>',
            ]);
            const tag = pick(random, ['', '', 'b', 'i', 'a href="https://a.vn"', 'em', 'strong']);
            return tag === '' ? word : `<${tag}>${word}</${tag.split(' ')[0]}>`;
          });
          return `<p>${pieces.join(pick(random, [' ', '', '\n']))}</p>`;
        }).join('');
      const [source, target] = [html(), html()];
      const bare = (text: string) => text.replace(/<\/?(?:b|i|em|strong|a)(?: [^>]*)?>/g, '');
      const withMarks = prepare(`<p>x</p>${source}`, `<p>x</p>${target}`);
      const without = prepare(`<p>x</p>${bare(source)}`, `<p>x</p>${bare(target)}`);
      expect(
        withMarks.rows.map((each) => ({
          ...each,
          source: withoutMarks(each.source),
          machine: withoutMarks(each.machine),
        })),
        `seed ${seed}`,
      ).toEqual(without.rows);
    }
  });
});
