import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { RawArticle } from '@/lib/core/article';
import { articleItem } from '@/lib/core/formats/article-item';
import { releaseWriters } from '@/lib/core/formats/formats';
import { readHtml } from '@/lib/core/formats/read-html';
import { readJson } from '@/lib/core/formats/read-json';
import { readMarkdown } from '@/lib/core/formats/read-markdown';
import type { ReadResult } from '@/lib/core/formats/read-result';
import { releasedLine, releasedText, withoutMarker } from '@/lib/core/formats/released-text';
import { writeHtml } from '@/lib/core/formats/write-html';
import { writeJson } from '@/lib/core/formats/write-json';
import { writeMarkdown } from '@/lib/core/formats/write-markdown';
import { writeText } from '@/lib/core/formats/write-text';
import { seededRandom } from '@/tests/core/diff/random-text';
import { hostileText, randomRelease, released, row } from '@/tests/core/formats/releases';
import { elementsIn, parseXml } from '@/tests/core/formats/xml';

type Node = DefaultTreeAdapterTypes.Node;
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const find = (node: Node, tag: string): readonly DefaultTreeAdapterTypes.Element[] => [
  ...('tagName' in node && node.tagName === tag ? [node] : []),
  ...childrenOf(node).flatMap((child) => find(child, tag)),
];
const textOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textOf).join(''));

const articleIn = (read: ReadResult): RawArticle => (read.ok ? read.article : { title: '', parts: [] });

const unmarked = <Part extends { kind?: string; text: string }>(parts: readonly Part[]): readonly Part[] =>
  parts.map((part) => (part.kind === 'list-item' ? { ...part, text: withoutMarker(part.text) } : part));

describe('the article as consumers get it', () => {
  it('has the headline, plain paragraphs and blocks with their kinds', () => {
    const item = articleItem(released());
    expect(item.title).toBe('Heavy rain in Nghệ An');
    expect(item.body.split('\n\n').slice(0, 3)).toEqual([
      'Many roads are under deep water.',
      'The rain began on the night of May 5. Schools “closed” & roads <2 m under water.',
      'Photo: Minh Đức',
    ]);
    expect(item.blocks[0]).toEqual({ kind: 'headline', text: 'Heavy rain in Nghệ An' });
    expect(item).toMatchObject({
      language: 'en',
      sourceLanguage: 'vi',
      publishedAt: '2026-02-28T23:00:00.000Z',
      release: { number: 2, sequence: 41, at: '2026-03-01T08:30:00.000Z', secondApproval: true },
    });
    expect(item.provenance).toEqual({
      disclosure: { language: 'en', text: 'Translated by machine, edited by Phạm Gia Huy.' },
      engine: 'nmt-vi-en 4.2',
      editedShare: 45.45,
      ter: 6.56,
      waived: [{ segment: 's4-5', code: 'number-mismatch', reason: 'correct' }],
      approvedBy: { role: 'approver', name: 'Trần Thị Mai' },
      publishedBy: { role: 'approver', name: 'Lê Văn Hùng' },
    });
    expect(item.chain).toEqual(released().chain);
  });

  it('joins the sentences of a paragraph as the language writes them', () => {
    const segments = [row(0, 'paragraph', 'A.', '今日は雨。'), row(0, 'paragraph', 'B.', '明日は晴れ。')];
    expect(articleItem(released({ targetLanguage: 'ja', segments })).body).toBe('今日は雨。明日は晴れ。');
    const korean = [row(0, 'paragraph', 'A.', '오늘은 비.'), row(0, 'paragraph', 'B.', '내일은 맑음.')];
    expect(articleItem(released({ targetLanguage: 'ko', segments: korean })).body).toBe(
      '오늘은 비. 내일은 맑음.',
    );
  });

  it('leaves out paragraphs that have no translation, and has no title without a headline', () => {
    const segments = [row(0, 'headline', 'Nhan đề', ' '), row(1, 'paragraph', 'Câu.', 'Sentence.')];
    const item = articleItem(released({ segments }));
    expect([item.title, item.body]).toEqual(['', 'Sentence.']);
  });
});

describe('a page', () => {
  it('is written out in full', () => {
    expect(writeHtml.one(released(), { url: 'https://example.org/en/rain', publisher: 'Báo Nghệ An' })).toBe(
      `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Heavy rain in Nghệ An</title>
<meta name="author" content="Nguyễn Văn An">
<link rel="canonical" href="https://example.org/en/rain">
<link rel="alternate" hreflang="en" href="https://example.org/en/rain">
<link rel="alternate" hreflang="vi" href="https://example.org/tin/mua-lon?id=1&amp;x=2">
<link rel="alternate" hreflang="x-default" href="https://example.org/tin/mua-lon?id=1&amp;x=2">
</head>
<body>
<article lang="en">
<h1>Heavy rain in Nghệ An</h1>
<p role="doc-subtitle">Many roads are under deep water.</p>
<p>The rain began on the night of May 5. Schools “closed” &amp; roads &lt;2 m under water.</p>
<figure><figcaption>Photo: Minh Đức</figcaption></figure>
<h2>After the flood</h2>
<ul>
<li>Vinh</li>
<li>Đô Lương</li>
</ul>
<blockquote><p>I have never seen that.</p></blockquote>
<address>By Báo Nghệ An</address>
<footer><p>Translated by machine, edited by Phạm Gia Huy.</p></footer>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","identifier":"0190b4f6-5f7c-7c0e-8d0e-1f2a3b4c5d6e","headline":"Heavy rain in Nghệ An","inLanguage":"en","datePublished":"2026-02-28T23:30:00.000Z","dateModified":"2026-03-01T08:30:00.000Z","url":"https://example.org/en/rain","articleSection":"Thời sự","author":{"@type":"Person","name":"Nguyễn Văn An"},"publisher":{"@type":"Organization","name":"Báo Nghệ An"},"creditText":"Translated by machine, edited by Phạm Gia Huy.","translator":[{"@type":"Person","name":"Phạm Gia Huy"}],"translationOfWork":{"@type":"NewsArticle","inLanguage":"vi","headline":"Mưa lớn ở Nghệ An","url":"https://example.org/tin/mua-lon?id=1\\u0026x=2","datePublished":"2026-02-28T23:00:00.000Z","author":{"@type":"Person","name":"Nguyễn Văn An"}}}</script>
</article>
</body>
</html>
`,
    );
  });

  it('is no way in for scripts: no tag, attribute or address of the text comes alive', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const random = seededRandom(seed);
      const document = randomRelease(random);
      const item = articleItem(document);
      const page = parse(writeHtml.one(document));
      const [script, ...others] = find(page, 'script');
      expect(others, `seed ${seed}`).toEqual([]);
      const json = JSON.parse(script ? textOf(script) : '');
      expect(json.inLanguage, `seed ${seed}`).toBe(document.targetLanguage);
      if (item.title) expect(json.headline, `seed ${seed}`).toBe(item.title);
      const addresses = find(page, 'link').map(
        (link) => link.attrs.find(({ name }) => name === 'href')?.value,
      );
      expect(
        addresses.every((each) => each?.startsWith('https://')),
        `seed ${seed}`,
      ).toBe(true);
      const kinds: Readonly<Record<string, string>> = {
        h1: 'h1',
        h2: 'h2',
        p: 'p',
        li: 'li',
        figcaption: 'figcaption',
        address: 'address',
      };
      const texts = find(page, 'article').flatMap((article) =>
        [...walk(article)].filter((each) => kinds[each.tagName]).map(textOf),
      );
      const line = releasedLine(item.provenance.disclosure.text);
      expect(find(page, 'footer').map(textOf), `seed ${seed}`).toEqual([line]);
      expect(texts, `seed ${seed}`).toEqual([...unmarked(item.blocks).map((block) => block.text), line]);
      expect(find(page, 'img').length + find(page, 'br').length, `seed ${seed}`).toBe(0);
    }
  });

  it('runs from right to left in Arabic only', () => {
    expect(writeHtml.one(released({ targetLanguage: 'ar' }))).toContain('<html lang="ar" dir="rtl">');
    expect(writeHtml.one(released())).not.toContain('dir=');
  });

  it('has a title without a headline, and no link without an address', () => {
    const page = writeHtml.one(
      released({ url: null, segments: [row(0, 'paragraph', 'Câu.', 'A sentence.')] }),
    );
    expect(page).toContain('<title>A sentence.</title>');
    expect(page).not.toContain('<h1>');
    expect(page).not.toContain('<link');
  });
});

function* walk(node: Node): Generator<DefaultTreeAdapterTypes.Element> {
  for (const child of childrenOf(node)) {
    if ('tagName' in child) yield child;
    yield* walk(child);
  }
}

describe('an XLIFF file', () => {
  it('has a final segment for every row, whatever its texts, and nothing XML forbids', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const document = randomRelease(seededRandom(seed));
      const root = parseXml(releaseWriters.xliff.one(document));
      expect(root.name, `seed ${seed}`).toBe('xliff');
      expect(root.attributes, `seed ${seed}`).toMatchObject({
        version: '2.1',
        srcLang: 'vi',
        trgLang: document.targetLanguage,
      });
      const units = elementsIn(root, 'unit');
      const rows = document.segments;
      expect(
        units.map((unit) => elementsIn(unit, 'source')[0]?.text),
        `seed ${seed}`,
      ).toEqual(rows.map(({ source }) => releasedText(source)));
      expect(
        units.map((unit) => elementsIn(unit, 'target')[0]?.text),
        `seed ${seed}`,
      ).toEqual(rows.map(({ target }) => releasedText(target)));
      const segments = elementsIn(root, 'segment');
      expect(
        segments.every((segment) => segment.attributes.state === 'final'),
        `seed ${seed}`,
      ).toBe(true);
      const ids = units.map((unit) => unit.attributes.id ?? '');
      expect(new Set(ids).size, `seed ${seed}`).toBe(rows.length);
      expect(
        ids.every((id) => /^[\w.-]+$/.test(id)),
        `seed ${seed}`,
      ).toBe(true);
    }
  });

  it('says what a block is, who changed the machine’s text, and who published', () => {
    const root = parseXml(releaseWriters.xliff.one(released()));
    expect(
      elementsIn(root, 'group')
        .map((group) => group.attributes.type)
        .slice(0, 4),
    ).toEqual(['songngu:headline', 'songngu:dek', 'songngu:paragraph', 'songngu:caption']);
    expect(elementsIn(root, 'segment')[0]?.attributes.subState).toBe('songngu:untouched');
    expect(elementsIn(root, 'segment')[1]?.attributes.subState).toBe('songngu:edited');
    const notes = elementsIn(root, 'note').map((note) => [note.attributes.category, note.text]);
    expect(notes).toContainEqual(['approved-by', 'Trần Thị Mai']);
    expect(notes).toContainEqual(['second-approval', 'yes']);
  });

  it('tells of a changed row how many edits it took, of the machine’s text nothing', () => {
    const segments = [
      { ...row(0, 'paragraph', 'Một.', 'One.'), edited: false },
      { ...row(1, 'paragraph', 'Hai.', 'Two.'), edited: true, ter: { edits: 1, words: 2 } },
      { ...row(2, 'paragraph', 'Ba.', 'Three.'), edited: true },
      { ...row(3, 'paragraph', 'Bốn.', ''), edited: false },
    ];
    for (const format of ['xliff', 'xliff20', 'xliff22'] as const) {
      const units = elementsIn(parseXml(releaseWriters[format].one(released({ segments }))), 'unit');
      const [match, ...others] = units.flatMap((unit) => elementsIn(unit, 'mtc:match'));
      expect(others).toEqual([]);
      expect(match?.attributes).toEqual({
        ref: `#${units.slice(0, 1).flatMap((unit) => elementsIn(unit, 'segment'))[0]?.attributes.id}`,
        type: 'mt',
        origin: 'nmt-vi-en 4.2',
        matchQuality: '100',
      });
      expect(match?.children.map(({ name, text }) => [name, text])).toEqual([
        ['source', 'Một.'],
        ['target', 'One.'],
      ]);
      const figures = units.map((unit) =>
        elementsIn(unit, 'mda:meta').map(({ attributes, text }) => [attributes.type, text]),
      );
      const edits = [
        ['edits', '1'],
        ['words', '2'],
      ];
      expect(figures).toEqual([[], edits, [], []]);
    }
    const old = parseXml(releaseWriters.xliff12.one(released({ segments })));
    const [proposal, ...others] = elementsIn(old, 'alt-trans');
    expect(others).toEqual([]);
    expect(proposal?.attributes).toEqual({
      'match-quality': '100%',
      'tool-id': elementsIn(old, 'tool')[0]?.attributes['tool-id'],
      origin: 'nmt-vi-en 4.2',
    });
    const changed = segments.map((each, n) => ({
      ...each,
      id: `s${n}`,
      edited: true,
      ter: { edits: 1, words: 2 },
    }));
    const groups = elementsIn(
      parseXml(releaseWriters.xliff12.one(released({ segments: changed }))),
      'count-group',
    );
    expect(new Set(groups.map(({ attributes }) => attributes.name)).size).toBe(4);
    expect(elementsIn(old, 'count').map(({ attributes, text }) => [attributes['count-type'], text])).toEqual([
      ['x-edits', '1'],
      ['x-words', '2'],
    ]);
  });

  it('tells no quality where nobody knows what the machine wrote', () => {
    const { provenance } = released();
    const document = released({ provenance: { ...provenance, engine: null, machineVersion: null } });
    expect(releaseWriters.xliff.one(document)).not.toContain('<mtc:match ');
    expect(releaseWriters.xliff12.one(document)).not.toContain('<alt-trans');
  });

  it('keeps white space where there is more than single spaces', () => {
    const segments = [row(0, 'paragraph', ' hai  dấu cách ', 'one'), row(1, 'paragraph', 'một', 'one')];
    const units = elementsIn(parseXml(releaseWriters.xliff.one(released({ segments }))), 'unit');
    expect(units.map((unit) => unit.attributes['xml:space'])).toEqual(['preserve', undefined]);
  });

  it('gives two ids of any characters two names', () => {
    const segments = ['a b', 'a_b', 'a/b', 'a_20_b', ''].map((id) => ({
      ...row(0, 'paragraph', 'x', 'y'),
      id,
    }));
    const units = elementsIn(parseXml(releaseWriters.xliff.one(released({ segments }))), 'unit');
    expect(new Set(units.map((unit) => unit.attributes.id)).size).toBe(5);
  });
});

describe('a correction', () => {
  const corrected = released();
  const document = released({
    targetLanguage: 'vi',
    release: { ...corrected.release, updateKind: 'correction', note: 'Bản trước ghi sai <số>.' },
  });
  const line = 'Đính chính: Bản trước ghi sai &lt;số&gt;.';

  it('is said to the readers of a page, and to machines', () => {
    const page = writeHtml.one(document);
    expect(page).toContain(`<footer><p>${line}</p>`);
    const [script] = find(parse(page), 'script');
    expect(JSON.parse(script ? textOf(script) : '').correction).toEqual({
      '@type': 'CorrectionComment',
      text: 'Bản trước ghi sai <số>.',
      datePublished: '2026-03-01T08:30:00.000Z',
    });
    expect(articleIn(readHtml(page)).parts.some(({ text }) => text.includes('Đính chính'))).toBe(false);
  });

  it.each(['md', 'atom', 'rss', 'jsonfeed', 'ninjs', 'ninjs2', 'xliff', 'xliff12'] as const)(
    'is said in %s, and nothing where nothing was corrected',
    (format) => {
      expect(releaseWriters[format].one(document)).toContain('Đính chính: Bản trước ghi sai');
      expect(releaseWriters[format].one(corrected)).not.toContain('Correction');
    },
  );
});

describe('a later release', () => {
  it('tells when the translation came out, and when it was changed', () => {
    const [first, now] = ['2026-02-28T23:30:00.000Z', '2026-03-01T08:30:00.000Z'];
    const one = (format: keyof typeof releaseWriters) => releaseWriters[format].one(released());
    expect(JSON.parse(one('jsonfeed')).items).toMatchObject([{ date_published: first, date_modified: now }]);
    expect(one('atom')).toContain(`<updated>${now}</updated>\n<published>${first}</published>`);
    expect(one('rss')).toContain('<pubDate>Sat, 28 Feb 2026 23:30:00 GMT</pubDate>');
    expect(JSON.parse(one('ninjs'))).toMatchObject({ firstCreated: first, versionCreated: now });
    expect(one('md')).toContain(`date: "${first}"\nupdated: "${now}"`);
  });

  it('of a first one tells no change', () => {
    const { release } = released();
    const document = released({ release: { ...release, firstPublishedAt: release.publishedAt } });
    expect(writeHtml.one(document)).not.toContain('dateModified');
    expect(writeMarkdown.one(document)).not.toContain('updated:');
  });
});

it('an item of ninjs has its original as association, where that has an address', () => {
  const { associations } = JSON.parse(releaseWriters.ninjs.one(released()));
  expect(associations).toEqual([
    {
      name: 'Mưa lớn ở Nghệ An',
      uri: 'https://example.org/tin/mua-lon?id=1&x=2',
      type: 'text',
      language: 'vi',
    },
  ]);
  for (const url of [null, 'javascript:alert(1)'])
    expect(JSON.parse(releaseWriters.ninjs.one(released({ url })))).not.toHaveProperty('associations');
});

describe('what is written is read back', () => {
  const blocksOf = (document: ReturnType<typeof released>) => {
    const { blocks, title } = articleItem(document);
    const rest = blocks.filter((block) => !(block.kind === 'headline' && block.text === title));
    return {
      title,
      parts: rest.map((block) => (block.kind === 'headline' ? { ...block, kind: 'subheading' } : block)),
    };
  };

  it('without the bullets of a list in plain text, save where a row is no list item', () => {
    const segments = [
      ...['- one', '• two', '* three', '+ four', '-5 °C'].map((text, i) => row(i, 'list-item', 'x', text)),
      row(5, 'paragraph', 'x', '- five'),
    ];
    const document = released({ segments });
    const items = find(parse(writeHtml.one(document)), 'li').map(textOf);
    expect(items).toEqual(['one', 'two', 'three', 'four', '-5 °C']);
    expect(writeHtml.one(document)).toContain('<p>- five</p>');
    expect(articleIn(readMarkdown(writeMarkdown.one(document))).parts.map((part) => part.text)).toEqual([
      ...items,
      '- five',
    ]);
  });

  it('from JSON with every kind', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const document = randomRelease(seededRandom(seed));
      const { title, parts } = blocksOf(document);
      expect(articleIn(readJson(writeJson.one(document))), `seed ${seed}`).toEqual({
        title: oneSpace(title),
        parts,
      });
    }
  });

  it('from HTML with every kind, save that a sentence as first subheading is the dek', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const document = randomRelease(seededRandom(seed));
      const { title, parts } = blocksOf(document);
      const wanted = { title, parts: [...unmarked(parts)] };
      const [first] = wanted.parts;
      if (first?.kind === 'subheading' && wanted.title && /[.!?…]["'”’»]?$/.test(first.text))
        wanted.parts[0] = { ...first, kind: 'dek' };
      const read = articleIn(readHtml(writeHtml.one(document)));
      expect(read.parts.map(spaced), `seed ${seed}`).toEqual(wanted.parts.map(spaced));
      if (wanted.title) expect(read.title, `seed ${seed}`).toBe(oneSpace(wanted.title));
    }
  });

  it('from Markdown, where a caption, dek or byline is a paragraph', () => {
    for (let seed = 1; seed <= 250; seed++) {
      const document = randomRelease(seededRandom(seed));
      const { title, parts } = blocksOf(document);
      const wanted = { title, parts: [...unmarked(parts)] };
      const read = articleIn(readMarkdown(writeMarkdown.one(document)));
      const plain = wanted.parts.map((part) =>
        ['caption', 'dek', 'byline'].includes(part.kind) ? { ...part, kind: 'paragraph' } : part,
      );
      expect(read.parts.map(spaced), `seed ${seed}`).toEqual(plain.map(spaced));
      expect(read.title, `seed ${seed}`).toBe(oneSpace(wanted.title));
    }
  });

  const oneSpace = (text: string): string => text.split(/\s+/).join(' ').trim();
  const spaced = (part: { kind?: string; text: string }) => ({ ...part, text: oneSpace(part.text) });
});

describe('a list', () => {
  const documents = [released(), released({ id: 'two', segments: [row(0, 'headline', 'Hai', 'Two')] })];
  const list = { id: 'urn:songngu:1:en', title: 'English', sourceLanguage: 'vi', targetLanguage: 'en' };
  const written = (name: keyof typeof releaseWriters): string => {
    const writer = releaseWriters[name];
    return [writer.open(list), ...documents.map((each, i) => writer.unit(each, i)), writer.close()].join('');
  };

  it('of JSON is an array, of XLIFF a file for each, of HTML an article for each', () => {
    expect(JSON.parse(written('json'))).toEqual(documents.map(articleItem));
    expect(JSON.parse([writeJson.open(list), writeJson.close()].join(''))).toEqual([]);
    expect(elementsIn(parseXml(written('xliff')), 'file')).toHaveLength(2);
    expect(find(parse(written('html')), 'h1').map(textOf)).toEqual(['Heavy rain in Nghệ An', 'Two']);
  });

  it('of text and Markdown sets the articles apart', () => {
    expect(written('txt').split('\n* * *\n')).toHaveLength(2);
    expect(
      written('md')
        .split('\n* * *\n')
        .map((each) => each.trim().slice(0, 5)),
    ).toEqual(['# Hea', '# Two']);
  });
});

describe('texts on their way out', () => {
  it('are NFC without forbidden characters, and clean text stays as it is', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const text = releasedText(hostileText(seededRandom(seed)));
      expect(text, `seed ${seed}`).not.toMatch(/[^\P{Cc}\t\n]|[\ufffe\uffff]|\p{Cs}/u);
      expect(text.normalize('NFC'), `seed ${seed}`).toBe(text);
      expect(releasedText(text), `seed ${seed}`).toBe(text);
      expect(releasedLine(releasedLine(text)), `seed ${seed}`).toBe(releasedLine(text));
    }
    expect(releasedText('Việt\u0000 a\r\nb')).toBe('Việt a\nb');
  });

  it('are plain text in a text file', () => {
    const document = released({
      segments: [row(0, 'headline', 'A', '# A & B'), row(1, 'quote', 'C', '<C>')],
    });
    expect(writeText.one(document)).toBe('# A & B\n\n<C>\n');
    expect(writeMarkdown.unit(document, 0)).toBe('# \\# A & B\n\n> \\<C>\n');
  });
});
