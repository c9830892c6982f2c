import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { embargoOf } from '@/lib/core/formats/file-read';
import { type FileReading, readFile } from '@/lib/core/formats/read-file';
import { wordsOf } from '@/lib/core/formats/words-of';
import { doubtLanguages } from '@/lib/core/intake/doubt-languages';

const read = (name: string, content: string | Uint8Array): FileReading =>
  readFile(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);

function imported(name: string, content: string | Uint8Array) {
  const reading = read(name, content);
  if (reading.ok !== true) throw new Error(JSON.stringify(reading));
  return { ...reading, words: wordsOf(reading.content), codes: reading.warnings.map(({ code }) => code) };
}

const refusalOf = (name: string, content: string | Uint8Array) => {
  const reading = read(name, content);
  return reading.ok === false ? reading.problems[0] : reading;
};

const xliff2 = (unit: string, version = '2.1', attributes = ' trgLang="vi"'): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="${version}" srcLang="en"${attributes}><file id="f">${unit}</file></xliff>`;
const xliff12 = (units: string): string =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" datatype="html" source-language="en" target-language="vi"><body>${units}</body></file></xliff>`;
const tmx = (units: string): string =>
  `<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body>${units}</body></tmx>`;
const docx = (body: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
    ...more,
  });

describe('a bilingual file', () => {
  it('gives segments with their inline codes, whatever prefix its tool writes', () => {
    const { content } = imported(
      'a.xlf',
      `<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="vi"><x:file id="f"><x:unit id="u"><x:originalData><x:data id="d1">&lt;b></x:data><x:data id="d2">&lt;/b></x:data></x:originalData><x:segment state="final"><x:source>The <x:pc id="1" dataRefStart="d1" dataRefEnd="d2">river</x:pc></x:source><x:target>Con <x:pc id="1" dataRefStart="d1" dataRefEnd="d2">sông</x:pc></x:target></x:segment></x:unit></x:file></x:xliff>`,
    );
    expect(content).toMatchObject({
      document: {
        sourceLanguage: 'en',
        targetLanguage: 'vi',
        pairs: [
          {
            id: 'u',
            state: 'final',
            source: [
              'The ',
              { kind: 'open', id: '1', data: '<b>' },
              'river',
              { kind: 'close', data: '</b>' },
            ],
          },
        ],
      },
    });
  });

  it('is cut where its tool cut it', () => {
    const { content, units } = imported(
      'a.sdlxliff',
      xliff12(
        '<trans-unit id="u"><source>A. B.</source><seg-source><mrk mtype="seg" mid="0">A.</mrk> <mrk mtype="seg" mid="1">B.</mrk></seg-source><target><mrk mtype="seg" mid="0">Á.</mrk> <mrk mtype="seg" mid="1">Bê.</mrk></target></trans-unit>',
      ),
    );
    expect(units).toBe(1);
    expect(content).toMatchObject({ document: { pairs: [{ id: 'u/0', target: ['Á.'] }, { id: 'u/1' }] } });
  });

  it('pairs a memory with the language most of its units have', () => {
    const { content, units } = imported(
      'a.tmx',
      tmx(
        '<tu><tuv xml:lang="en"><seg>One</seg></tuv><tuv xml:lang="fr"><seg>Un</seg></tuv><tuv xml:lang="vi"><seg>Một</seg></tuv></tu><tu><tuv xml:lang="vi"><seg>Hai</seg></tuv><tuv xml:lang="en-GB"><seg>Two</seg></tuv></tu>',
      ),
    );
    expect(units).toBe(2);
    expect(content).toMatchObject({
      document: { targetLanguage: 'vi', pairs: [{ source: ['One'], target: ['Một'] }, { source: ['Two'] }] },
    });
  });

  it('leaves fuzzy and obsolete entries of gettext undone', () => {
    const { content } = imported(
      'a.po',
      'msgid ""\nmsgstr "Language: vi_VN\\n"\n\n#, fuzzy\nmsgid "One\\n"\n"more"\nmsgstr "Một"\n\n#~ msgid "old"\n#~ msgstr "cũ"\n',
    );
    expect(content).toMatchObject({
      document: { targetLanguage: 'vi-VN', pairs: [{ source: ['One\nmore'], state: 'initial' }] },
    });
  });

  it.each([
    ['a.csv', 'id;en;vi\nu1;"a ""b""\nc";=1+1\n'],
    ['a.csv', 'sep=;\nid;en;vi\nu1;"a ""b""\nc";=1+1\n'],
    ['a.tsv', 'id\ten\tvi\nu1\t"a ""b""\nc"\t=1+1\n'],
  ])('%s holds its cells to the letter', (name, text) => {
    expect(imported(name, text).content).toMatchObject({
      document: { sourceLanguage: 'en', pairs: [{ id: 'u1', source: ['a "b"\nc'], target: ['=1+1'] }] },
    });
  });

  it.each(['(', ')', '[', ']', '*', '+', '?', '\\', '|', '^', '$', '.', '-'])(
    'may be a table cut by %s',
    (mark) => {
      const { content } = imported(
        'a.csv',
        `sep=${mark}\nid${mark}en${mark}vi\nu1${mark}"a${mark}"${mark}b\n`,
      );
      expect(content).toMatchObject({
        document: { pairs: [{ id: 'u1', source: [`a${mark}`], target: ['b'] }] },
      });
    },
  );

  it('that says another language than it is in makes its sender say which', () => {
    const many = Array.from(
      { length: 10 },
      (_, index) =>
        `<trans-unit id="${index}"><source>The river rose</source><target>Nước sông dâng lên</target></trans-unit>`,
    ).join('');
    const { content } = imported('a.xlf', xliff12(many).replace('"vi"', '"th"'));
    expect(doubtLanguages(content)).toEqual({ declared: 'th', likely: 'vi' });
    expect(doubtLanguages(imported('a.xlf', xliff12(many)).content)).toBeNull();
    const french = imported('a.xlf', xliff12(many).replace('"en"', '"fr"')).content;
    expect(doubtLanguages(french)).toEqual({ declared: 'fr', likely: 'en' });
  });
});

describe('what breaks a standard', () => {
  it.each([
    ['ids twice', '<unit id="1"><segment><source>a</source></segment></unit>'.repeat(2)],
    [
      'a target where none is announced',
      '<unit id="1"><segment state="final"><source>a</source></segment></unit>',
    ],
    [
      'original data that is not there',
      '<unit id="1"><segment><source><ph id="1" dataRef="d"/></source></segment></unit>',
    ],
    [
      'an end before its start',
      '<unit id="1"><segment><source><ec startRef="1"/><sc id="1"/></source></segment></unit>',
    ],
    [
      'a value the schema does not list',
      '<unit id="1" translate="maybe"><segment><source>a</source></segment></unit>',
    ],
    [
      'an element out of order',
      '<unit id="1"><segment><target>b</target><source>a</source></segment></unit>',
    ],
    [
      'a fixed sequence without start',
      '<unit id="1"><segment><source><ph id="1" canReorder="no" canCopy="no" canDelete="no"/></source></segment></unit>',
    ],
    [
      'a glossary entry that says nothing',
      '<unit id="1"><gls:glossary xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0"><gls:glossEntry><gls:term>a</gls:term></gls:glossEntry></gls:glossary><segment><source>a</source></segment></unit>',
    ],
  ])('XLIFF 2 with %s is read with a warning', (_, unit) => {
    expect(imported('a.xlf', xliff2(unit)).codes).toContain('xliff');
  });

  it('is nothing in a sound file', () => {
    const unit =
      '<unit id="1"><notes><note id="n">x</note></notes><segment state="translated"><source><mrk id="m" type="comment" ref="#n=n">a</mrk> <sc id="1"/>b<ec startRef="1"/></source><target>c <sc id="1"/>d<ec startRef="1"/></target></segment></unit>';
    expect(imported('a.xlf', xliff2(unit)).warnings).toEqual([]);
  });

  it.each([
    ['a.xlf', xliff12('<trans-unit><source>a</source></trans-unit>')],
    ['a.tmx', tmx('<tu><tuv><seg>a</seg></tuv></tu>')],
    [
      'a.tbx',
      '<tbx type="TBX-Basic" style="dca" xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="c"><langSec xml:lang="en"/></conceptEntry></body></text></tbx>',
    ],
    ['a.json', '{"uri":"urn:x:1","headlines":[{"role":"main"}],"random":1}'],
    ['a.csv', 'id,en,vi\n1,a\n1,b,c\n'],
  ])('%s is read with a warning', (name, text) => {
    expect(imported(name, text).warnings).not.toEqual([]);
  });
});

describe('what is refused', () => {
  it.each([
    ['a.xlf', '<!DOCTYPE x [<!ENTITY a "b">]><xliff version="1.2">&a;</xliff>', 'entities'],
    ['a.xlf', `${'<g>'.repeat(300)}`, 'too_deep'],
    ['a.xlf', '<xliff version="1.2"><file></xliff>', 'bad_xml'],
    ['a.xml', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'unknown_format'],
    ['a.po', 'msgid "a"\nmsgstr "b\n', 'bad_line'],
    ['a.csv', 'a,b\n"c,d\n', 'bad_line'],
    ['a.jsonl', '{"source":"a","target":"b"}\n{"source":\n', 'bad_json'],
    ['a.docx', 'PK', 'bad_zip'],
    [
      'a.xlf',
      xliff12('<trans-unit id="u"><source>A</source><target>Á</target></trans-unit>').replace(
        '</xliff>',
        '<file original="b" source-language="en" target-language="th"><body><trans-unit id="u"><source>A</source></trans-unit></body></file></xliff>',
      ),
      'bad_language',
    ],
    ['a.txt', '', 'no_text'],
    ['a.xyz', 'a', 'unknown_format'],
  ])('%s: %s', (name, text, code) => {
    expect(refusalOf(name, text)).toMatchObject({ code });
  });

  it('UTF-16 hides no entity', () => {
    const text = '\ufeff<!DOCTYPE x [<!ENTITY a "b">]><xliff version="1.2"/>';
    const wide = new Uint8Array(Uint16Array.from(text, (char) => char.charCodeAt(0)).buffer);
    expect(refusalOf('a.xlf', wide)).toMatchObject({ code: 'entities' });
  });

  it('bytes that are not what the file says they are', () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('<?xml version="1.0"?><xliff version="1.2">'),
      0xe9,
    ]);
    expect(refusalOf('a.xlf', bytes)).toMatchObject({ code: 'bad_encoding' });
  });

  it('an archive that unpacks to more than it should, or out of its folder', () => {
    const bomb = new Uint8Array(17 * 1024 * 1024);
    expect(refusalOf('a.docx', zipSync({ 'word/document.xml': bomb }))).toMatchObject({ code: 'too_large' });
    const media = zipSync({ 'word/media/a.png': new Uint8Array(80 * 1024 * 1024) });
    expect(refusalOf('a.docx', media)).toMatchObject({ code: 'too_large' });
    expect(refusalOf('a.zip', zipSync({ '../a.txt': strToU8('a') }))).toMatchObject({ code: 'bad_zip' });
    const many = Object.fromEntries(
      Array.from({ length: 2001 }, (_, index) => [`${index}.txt`, strToU8('a')]),
    );
    expect(refusalOf('a.zip', zipSync(many))).toMatchObject({ code: 'too_complex' });
    const link = zipSync({
      'a.txt': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }],
      'b.txt': strToU8('b'),
    });
    expect(refusalOf('a.zip', link)).toMatchObject({ code: 'bad_zip', detail: 'entry a.txt is a link' });
  });
});

it('a table of more cells than are read is refused whole', () => {
  expect(refusalOf('a.csv', `${'a,b\n'.repeat(500_000)}c`)).toMatchObject({ code: 'too_complex' });
});

describe('an archive of bilingual files', () => {
  const unit =
    '<group id="g" type="songngu:paragraph"><unit id="u"><segment><source>A</source><target>B</target></segment></unit></group>';
  const zipped = (...files: readonly string[]): Uint8Array =>
    zipSync(Object.fromEntries(files.map((file, index) => [`${index}.xlf`, strToU8(file)])));

  it('keeps the paragraphs of each file apart', () => {
    const { content } = imported('a.zip', zipped(xliff2(unit), xliff2(unit)));
    const indexes = content.kind === 'pairs' && content.document.pairs.map(({ block }) => block?.index);
    expect(indexes).toEqual([0, 1]);
  });

  it('is refused where they are not all of the same languages', () => {
    const thai = xliff2(unit, '2.1', ' trgLang="th"');
    expect(refusalOf('a.zip', zipped(xliff2(unit), thai))).toMatchObject({ code: 'bad_language' });
  });
});

describe('a document', () => {
  it('of Word keeps insertions, leaves deletions and hidden text out, and says so', () => {
    const { words, codes } = imported(
      'a.docx',
      docx(
        '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Tựa</w:t></w:r></w:p><w:p><w:r><w:t>Một </w:t></w:r><w:ins><w:r><w:t>thêm</w:t></w:r></w:ins><w:del><w:r><w:delText>bớt</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p>',
      ),
    );
    expect(words).toBe('Tựa\nMột thêm');
    expect(codes).toEqual(['insertions_taken', 'deletions_left_out', 'hidden_left_out']);
  });

  it('comes out of an archive of many', () => {
    const { words, units } = imported(
      'a.zip',
      zipSync({
        'a/10.md': strToU8('Hai *bài*.'),
        'a/2.txt': strToU8('Một bài.'),
        '__MACOSX/1.txt': strToU8('x'),
      }),
    );
    expect(units).toBe(2);
    expect(words).toBe('Một bài.\nHai bài.');
  });

  it.each([
    [
      'a.json',
      '{"uri":"urn:x:1","language":"vi","headlines":[{"role":"main","value":"Tựa"}],"bodies":[{"contentType":"text/html","value":"<p>Một <b>bài</b></p>"}]}',
    ],
    [
      'a.json',
      '{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[{"id":"1","title":"Tựa","content_html":"<p>Một bài</p>"}]}',
    ],
    [
      'a.xml',
      '<rss version="2.0"><channel><title>x</title><item><title>Tựa</title><description>&lt;p>Một bài&lt;/p></description></item></channel></rss>',
    ],
    [
      'a.atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Tựa</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Một bài</p></div></content></entry></feed>',
    ],
  ])('comes out of a feed or a news item (%s)', (name, text) => {
    expect(imported(name, text).words).toBe('Tựa\nMột bài');
  });
});

describe('the encoding', () => {
  const words = 'đường về làng ngập nước, học sinh phải nghỉ học ba ngày.';
  const viscii = [0xf0, 0xdf, 0xb6, 0x6e, 0x67];
  it.each([
    [
      'tcvn3',
      [
        0xae, 0xad, 0xea, 0x6e, 0x67, 0x20, 0x76, 0xd2, 0x20, 0x6c, 0xb5, 0x6e, 0x67, 0x20, 0x6e, 0xad, 0xed,
        0x63,
      ],
      'đường về làng nước',
    ],
    ['viscii', [...viscii, 0x20, 0x76, 0xab], 'đường về'],
  ])('of Vietnamese before Unicode is told by its syllables (%s)', (_, bytes, text) => {
    expect(imported('a.txt', Uint8Array.from(bytes))).toMatchObject({ words: text });
  });

  it('of UTF-16 without a mark is told by its zeros', () => {
    const wide = new Uint8Array(Uint16Array.from(words, (char) => char.charCodeAt(0)).buffer);
    expect(imported('a.txt', wide).words).toBe(words);
  });

  it('is asked for where nothing tells it', () => {
    expect(
      read('a.txt', Uint8Array.from([0x61, 0x20, 0xa4, 0xa4, 0xb0, 0xea, 0x20, 0xb4, 0xfa])),
    ).toMatchObject({
      ok: 'asked',
      question: 'encoding',
    });
  });

  it('that was read wrong once already is noticed', () => {
    expect(imported('a.txt', 'NÆ°á»›c sÃ´ng dÃ¢ng lÃªn, ngÆ°á»i dÃ¢n chạy').codes).toContain('mojibake');
  });
});

describe('the embargo of a news item', () => {
  const item = (embargo: unknown) =>
    readFile(
      'a.json',
      strToU8(
        JSON.stringify({ uri: 'urn:a', bodies: [{ value: 'Giá tăng.' }], ...{ embargoedUntil: embargo } }),
      ),
    );

  it('is read in UTC', () => {
    const reading = item('2026-12-01T12:00:00+07:00');
    expect(reading.ok === true && embargoOf(reading.content)).toBe('2026-12-01T05:00:00.000Z');
    const none = readFile('a.txt', strToU8('Giá tăng.'));
    expect(none.ok === true && embargoOf(none.content)).toBeNull();
  });

  it.each(['tomorrow', '2026-12-01', '2026-13-01T00:00:00Z', 5])(
    'is not lost where it cannot be read: %s',
    (embargo) => {
      expect(item(embargo)).toMatchObject({
        ok: false,
        problems: [{ code: 'wrong_type', detail: 'embargoed' }],
      });
    },
  );
});
