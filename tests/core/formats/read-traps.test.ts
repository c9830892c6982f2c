import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { convertFile } from '@/lib/core/formats/convert-file';
import { readFile } from '@/lib/core/formats/read-file';
import { sideOf } from '@/lib/core/formats/side-of';
import { wordsOf } from '@/lib/core/formats/words-of';

type Content = string | Uint8Array;
const bytesOf = (content: Content): Uint8Array => (typeof content === 'string' ? strToU8(content) : content);

/** What an editor sees of a file: its words in order, and the codes of what they are told. */
function imported(name: string, content: Content) {
  const reading = readFile(name, bytesOf(content));
  if (reading.ok !== true) throw new Error(JSON.stringify(reading));
  const pairs = reading.content.kind === 'pairs' ? reading.content.document.pairs : [];
  return {
    units: reading.units,
    pairs,
    words: wordsOf(reading.content),
    codes: reading.warnings.map(({ code }) => code),
  };
}

function refusal(name: string, content: Content) {
  const reading = readFile(name, bytesOf(content));
  return reading.ok === false ? reading.problems[0] : reading;
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const xliff12 = (units: string, declaration = ''): string =>
  `${declaration}<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" datatype="html" source-language="en" target-language="vi"><body>${units}</body></file></xliff>`;
const xliff2 = (unit: string): string =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="vi"><file id="f">${unit}</file></xliff>`;
const tmx = (units: string, language = 'en'): string =>
  `<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="${language}" datatype="plaintext"/><body>${units}</body></tmx>`;
const variant = (language: string, text: string): string =>
  `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`;
const docx = (body: string): Uint8Array =>
  zipSync(
    {
      'word/document.xml': strToU8(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`,
      ),
    },
    { level: 0 },
  );
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;

describe('a module of XLIFF 2', () => {
  const modules =
    'xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:res="urn:oasis:names:tc:xliff:resourcedata:2.0" xmlns:ctr="urn:oasis:names:tc:xliff:changetracking:2.1"';
  const holding = (module: string): string =>
    xliff2(
      `<unit id="u">${module}<segment><source><mrk id="m" type="mtc:match">a</mrk></source></segment></unit>`,
    ).replace('<xliff', `<xliff ${modules}`);
  const glossary =
    '<gls:glossary><gls:glossEntry><gls:term>a</gls:term><gls:definition>b</gls:definition></gls:glossEntry></gls:glossary>';
  const matches = (more: string): string =>
    `<mtc:matches><mtc:match ref="#m"><source>a</source><target${more}>b</target></mtc:match></mtc:matches>`;
  const revised = (time: string): string =>
    `<ctr:changeTrack><ctr:revisions appliesTo="source"><ctr:revision datetime="${time}"><ctr:item property="content">x</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack>`;

  it.each([
    [holding(glossary), 0],
    [holding(glossary + glossary), 1],
    [holding('').replace('<unit', `${glossary}<unit`), 1],
    [holding(matches('')), 0],
    [holding(matches('')).replace('"#m"', '"#n=m"'), 1],
    [holding(matches('')).replace('"#m"', '"#u=u/m"'), 0],
    [holding(matches(' xml:lang="fr"')), 1],
    [holding(matches(' xml:lang="fr"').replace('ref=', 'reference="yes" ref=')), 0],
    [holding('<res:resourceData/>'), 1],
    [holding(revised('2026-11-27T08:00:00Z')), 0],
    [holding(revised('2026-11-27T08:00:00+7:00') + revised('2026-11-27')), 0],
    [holding(revised('yesterday')), 1],
  ])('stands where it may, once and whole: %s', (file, count) => {
    expect(imported('a.xlf', file).codes).toHaveLength(count);
  });
});

describe('what breaks a standard and is read nevertheless', () => {
  const unit = '<trans-unit id="1"><source>a</source><target>b</target></trans-unit>';
  const entry =
    '<conceptEntry id="c"><langSec xml:lang="en"><termSec><term>a</term></termSec></langSec></conceptEntry>';
  const tbx = (
    body: string,
    header = '<tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>',
  ): string =>
    `<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">${header}<text><body>${body}</body></text></tbx>`;
  const po = (forms: string): string => `msgid ""\nmsgstr ""\n\nmsgid "a"\nmsgid_plural "as"\n${forms}`;

  it.each([
    ['a.xlf', xliff12(unit), []],
    ['a.xlf', xliff12(unit).replace('document:1.2', 'document:one'), ['xliff']],
    ['a.xlf', xliff12(`words ${unit}`), ['xliff']],
    ['a.xlf', xliff12(unit).replace(/<body>.*<\/body>/, ''), ['xliff']],
    ['a.xlf', xliff12(unit).replace('datatype', 'date="yesterday" datatype'), ['xliff']],
    ['a.xlf', xliff12(unit).replace('<source>a', '<source><g id="1" ctype="loud">a</g>'), ['xliff']],
    ['a.xlf', xliff12(unit).replace('<source>a', '<source><mrk mtype="seg">a</mrk>'), ['xliff']],
    [
      'a.xlf',
      xliff12(unit).replace('</trans', '<alt-trans><source>a</source></alt-trans></trans'),
      ['xliff'],
    ],
    [
      'a.tmx',
      tmx(`<tu>${variant('en', '<bpt>x</bpt>a<ept>x</ept>')}${variant('vi', 'b')}</tu>`),
      ['tmx', 'tmx'],
    ],
    ['a.xlf', xliff12(unit.replace('id="1"', 'id="1" strange="x"')), ['xliff']],
    ['a.xlf', xliff12(unit.replace('id="1"', 'id="1" size-unit="miles"')), ['xliff']],
    ['a.xlf', xliff12(unit.replace('id="1"', 'id="1" x:own="x" xmlns:x="x"')), []],
    ['a.xlf', xliff12(unit.replace('a<', '<mrk mtype="word">a</mrk><')), ['xliff']],
    ['a.xlf', xliff12(unit.replace('a<', '<mrk mtype="x-word">a</mrk><')), []],
    ['a.xlf', xliff12(unit.replace('<source>', '<note>n</note><source>')), ['xliff']],
    ['a.xlf', xliff12(unit.replace('<target>', '<target phase-name="p">')), ['xliff']],
    ['a.xlf', xliff12(`<group id="g"/><group id="g">${unit}</group>`), ['xliff']],
    ['a.tbx', tbx(entry), []],
    ['a.tbx', tbx(entry).replace('"TBX-Basic"', '"TBX-Linguist"'), []],
    ['a.tbx', tbx(entry).replace('"TBX-Basic"', '"glossary"'), ['tbx']],
    ['a.tbx', tbx(entry).replace('30042:ed-2', '30042:ed-1'), ['tbx']],
    ['a.tbx', tbx(entry.replace('id="c"', 'id="1"')), ['tbx']],
    ['a.tbx', tbx(entry.replace('<term>', '<term id="c">')), ['tbx']],
    ['a.tbx', tbx(entry.replace('</term>', '</term><termNote type="colour">x</termNote>')), ['tbx']],
    ['a.tbx', tbx(entry.replace('</term>', '</term><descrip type="definition">x</descrip>')), ['tbx']],
    [
      'a.tbx',
      tbx(
        entry.replace(
          '<termSec>',
          '<descripGrp><descrip type="definition">x</descrip></descripGrp><termSec>',
        ),
      ),
      [],
    ],
    ['a.tbx', tbx(entry, ''), ['tbx']],
    ['a.tbx', tbx(entry.replace('<langSec', '<strange/><langSec')), ['tbx']],
    ['a.po', po('msgstr[0] "x"\nmsgstr[1] "y"\n'), []],
    ['a.po', po('msgstr[0] "x"\nmsgstr[2] "y"\n'), ['po']],
    ['a.po', po('msgstr "x"\n'), ['po']],
    ['a.po', po('msgstr[0] "x"\n').replace(/msgid_plural.*\n/, ''), ['po']],
    ['a.tmx', tmx(`<tu usagecount="often">${variant('en', 'a')}${variant('vi', 'b')}</tu>`), ['tmx']],
    [
      'a.tmx',
      tmx(
        `<tu>${variant('en', '<bpt i="1"/>a<bpt i="1"/>b<ept i="1"/><ept i="1"/>')}${variant('vi', 'b')}</tu>`,
      ),
      ['tmx'],
    ],
    [
      'a.json',
      '{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[{"id":"1","title":"a"}]}',
      ['jsonfeed'],
    ],
  ])('is told of: %s %s', (name, content, codes) => {
    expect(imported(name, content).codes).toEqual(codes);
  });
});

it('a table of Word may have a note beside its two languages', () => {
  const row = (...cells: readonly string[]): string =>
    `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`).join('')}</w:tr>`;
  const table = (...rows: readonly string[]): Uint8Array => docx(`<w:tbl>${rows.join('')}</w:tbl>`);
  const { pairs } = imported(
    'a.docx',
    table(row('Tiếng Việt', 'English', 'Ghi chú'), row('Một.', 'One.', 'x')),
  );
  expect(pairs).toMatchObject([{ source: ['Một.'], target: ['One.'], notes: ['x'] }]);
  expect(
    imported('a.docx', table(row('Tiếng Việt', 'English', 'Giá'), row('Một', 'One', '5'))).pairs,
  ).toEqual([]);
});

it('a table may say that its columns are texts', () => {
  const { words } = imported('a.csv', 'id,source_lang,source_text,target_text\n1,vi,Một,One\n');
  expect(words).toBe('Một\nOne');
  const said = 'Source language,Target language,Source text,Target text\nvi,en,Một,One\n';
  expect(imported('a.csv', said).words).toBe('Một\nOne');
});

it('a unit of TMX in two varieties of its source has its translation in the other language', () => {
  const { pairs } = imported(
    'a.tmx',
    tmx(`<tu>${variant('en-US', 'color')}${variant('en-GB', 'colour')}${variant('vi', 'màu')}</tu>`),
  );
  expect(pairs).toMatchObject([{ source: ['color'], target: ['màu'] }]);
});

it('what says that it is ASCII and is not is UTF-8, and told of', () => {
  const declaration = '<?xml version="1.0" encoding="US-ASCII"?>';
  const unit = (text: string): string => `<trans-unit id="1"><source>${text}</source></trans-unit>`;
  expect(imported('a.xlf', xliff12(unit('à'), declaration))).toMatchObject({
    words: 'à',
    codes: ['encoding_guessed'],
  });
  expect(imported('a.xlf', xliff12(unit('a'), declaration)).codes).toEqual([]);
});

it.each([
  'Mã,Câu gốc,Câu dịch',
  'STT,Nguyên văn,Lời dịch',
  'id,Việt,Anh',
  'id,Vietnamese (Vietnam),English (US)',
  'id,Term,Translation',
])('a table has a head of such names: %s', (head) => {
  expect(imported('a.csv', `${head}\n1,Một,One\n`).words).toBe('Một\nOne');
});

describe('Markdown', () => {
  it.each([
    ['---\ntitle: Tựa\n  hai dòng\nlang: vi\n...\n\nThân\n', 'Tựa hai dòng\nThân'],
    ['{\n  "title": "Tựa",\n  "draft": true\n}\n\nThân\n', 'Tựa\nThân'],
    ['{\nKhông phải JSON\n}\n', '{ Không phải JSON }'],
  ])('may open with what it says of itself: %s', (text, words) => {
    expect(imported('a.md', text).words).toBe(words);
  });

  it('has tables whose cells hold bars and line breaks', () => {
    expect(imported('a.md', '| Tên | Số |\n|:--|--:|\n| A \\| B | 1<br>2 |\n').words).toBe(
      'Tên\nSố\nA | B\n1 2',
    );
  });
});

it('words in tags of Unicode are told of, a flag is not', () => {
  const tags = (text: string): string =>
    Array.from(text, (char) => String.fromCodePoint(0xe0000 + char.charCodeAt(0))).join('');
  expect(imported('a.txt', `Tin${tags('an')} tức`).codes).toEqual(['invisible_characters']);
  expect(imported('a.txt', `Xứ Wales 🏴${tags('gbwls')}\u{e007f}`).codes).toEqual([]);
});

describe('a text with zeros in it', () => {
  it('is UTF-16 where the other bytes beside the letters are those of our languages, and no text otherwise', () => {
    const wide = Uint8Array.from(Buffer.from('Đường phố Hà Nội ngập nước.', 'utf16le'));
    expect(imported('a.txt', wide).words).toBe('Đường phố Hà Nội ngập nước.');
    expect(refusal('a.txt', latin('abc\0def\0'.repeat(20)))).toMatchObject({ code: 'not_text' });
  });
});

describe('a feed', () => {
  it.each([
    ['<title><![CDATA[It&#8217;s here &amp; now]]></title>', 'It’s here & now'],
    ['<title>A &amp;amp; B</title>', 'A & B'],
    ['<title>1 &lt; 2 &amp; 3</title>', '1 < 2 & 3'],
  ])('of RSS has no references in its titles: %s', (title, words) => {
    const rss = `<rss version="2.0"><channel><item>${title}</item></channel></rss>`;
    expect(imported('a.xml', rss).words).toBe(words);
  });
});

describe('XLIFF 2 that uses a prefix of its specification for values of its own', () => {
  const part = (unit: string, segment: string): string =>
    xliff2(
      `<unit id="u"${unit}><segment state="translated"${segment}><source>a</source><target>b</target></segment></unit>`,
    );

  it('is told so, and one that uses another prefix is not', () => {
    expect(imported('a.xlf', part(' type="xlf:p"', '')).codes).toEqual(['xliff']);
    expect(imported('a.xlf', part('', ' subState="xlf:done"')).codes).toEqual(['xliff']);
    expect(imported('a.xlf', part(' type="x:p"', ' subState="x:done"')).codes).toEqual([]);
  });
});

describe('an encoding that a file gets wrong', () => {
  const page = (charset: string): string => `<meta charset="${charset}"><p>Nước sông dâng</p><p>Đêm qua</p>`;

  it('is not believed where the bytes are UTF-8', () => {
    const { words, codes } = imported('a.html', page('iso-8859-1'));
    expect(words).toBe('Nước sông dâng\nĐêm qua');
    expect(codes).toEqual(['encoding_guessed']);
    const unit = '<trans-unit id="1"><source>a</source><target>Nước sông</target></trans-unit>';
    const xml = imported('a.xlf', xliff12(unit, '<?xml version="1.0" encoding="windows-1252"?>'));
    expect(xml.words).toBe('a\nNước sông');
  });

  it('is looked for anew where a page claims UTF-8', () => {
    const bytes = latin(
      '<meta charset="utf-8"><p>N\u00fd\u00f5\u00ecc ng\u00e2\u00f2p \u00f0\u00f4\u00ccng b\u00e3\u00ccng</p>',
    );
    expect(imported('a.html', bytes).words).toBe('Nước ngập đồng bằng');
  });

  it('is not UTF-16 because Word calls it unicode', () => {
    expect(imported('a.htm', page('unicode')).words).toBe('Nước sông dâng\nĐêm qua');
  });

  it('refuses XML that says UTF-16 and is not', () => {
    const file = xliff12('', '<?xml version="1.0" encoding="UTF-16"?>');
    expect(refusal('a.xlf', file)).toMatchObject({ code: 'bad_encoding', detail: 'not UTF-16' });
  });

  it('keeps the quotation marks and dashes of windows-1252', () => {
    const { words } = imported('a.txt', latin('He said \x93no\x94 \x96 that\x92s all.'));
    expect(words).toBe('He said “no” – that’s all.');
  });
});

describe('XLIFF', () => {
  const mark = (mid: number, text: string): string => `<mrk mtype="seg" mid="${mid}">${text}</mrk>`;

  it('1.2 keeps words that stand in no segment', () => {
    const { words, units } = imported(
      'a.xlf',
      xliff12(
        `<trans-unit id="u"><source>On: A. B.</source><seg-source>On: ${mark(1, 'A.')} ${mark(2, 'B.')}</seg-source><target>Về: ${mark(1, 'Á.')} ${mark(2, 'Bê.')}</target></trans-unit>`,
      ),
    );
    expect([units, words]).toEqual([1, 'On: A. B.\nVề: Á. Bê.']);
  });

  it('1.2 gives the words within codes after their unit', () => {
    const image = (words: string): string => `<ph id="1">alt="<sub>${words}</sub>"</ph>`;
    const { pairs } = imported(
      'a.xlf',
      xliff12(
        `<trans-unit id="u"><source>See ${image('rain')}</source><target>Xem ${image('mưa')}</target></trans-unit>`,
      ),
    );
    expect(pairs[1]).toMatchObject({ id: 'u/sub1', source: ['rain'], target: ['mưa'] });
  });

  it('1.2 indented by its program comes in without the indentation, and with line ends of its own', () => {
    const reading = readFile(
      'a.xlf',
      strToU8(
        xliff12(
          '<trans-unit id="1"><source>\n    One\n      two\n  </source><target>Một\nhai</target></trans-unit>',
        ),
      ),
    );
    if (reading.ok !== true) throw new Error('refused');
    expect(sideOf(reading.content, 'source')?.parts).toMatchObject([{ text: 'One two' }]);
    expect(sideOf(reading.content, 'target')?.parts).toMatchObject([{ text: 'Một\nhai' }]);
  });

  it('1.2 may name varieties of one language', () => {
    const file = xliff12('<trans-unit id="1"><source>A</source><target>B</target></trans-unit>').replace(
      '</xliff>',
      '<file original="b" datatype="x" source-language="en-US" target-language="vi-VN"><body><trans-unit id="1"><source>C</source></trans-unit></body></file></xliff>',
    );
    expect(imported('a.xlf', file).words).toBe('A\nB\nC');
  });

  it('has no translation where it is empty, whatever the state', () => {
    const unit = xliff2('<unit id="1"><segment state="final"><source>A</source><target/></segment></unit>');
    expect(imported('a.xlf', unit).pairs).toMatchObject([{ target: null, state: 'initial' }]);
    const old = xliff12('<trans-unit id="1" approved="yes"><source>A</source><target/></trans-unit>');
    expect(imported('a.xlf', old).pairs).toMatchObject([{ target: null, state: 'initial' }]);
  });

  it('2 keeps words that are not to be translated, and counts segments', () => {
    const { pairs, units } = imported(
      'a.xlf',
      xliff2(
        '<unit id="1"><ignorable><source>1. </source></ignorable><segment><source>A</source><target>B</target></segment><ignorable><source> </source></ignorable></unit>',
      ),
    );
    expect(units).toBe(1);
    expect(pairs).toMatchObject([{ source: ['1. '], translate: false }, { source: ['A'] }]);
  });

  it('2 gives a translation in the order it is to be read in', () => {
    const { pairs, units } = imported(
      'a.xlf',
      xliff2(
        '<unit id="1"><segment><source>A.</source><target order="3">Á.</target></segment><ignorable><source> </source><target> </target></ignorable><segment state="final"><source>B.</source><target order="1">Bê.</target></segment></unit>',
      ),
    );
    expect(units).toBe(2);
    expect(pairs).toMatchObject([{ source: ['A. B.'], target: ['Bê. Á.'], state: 'translated' }]);
  });
});

describe('what an XLIFF file proposes', () => {
  const proposal2 = (target: string, more = ''): string =>
    `<mtc:match ref="#s"${more}><source>One</source><target>${target}</target></mtc:match>`;
  const unit2 = (matches: string, target: string): string =>
    `<unit id="u" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:matches>${matches}</mtc:matches><segment id="s"><source>One</source>${target}</segment></unit>`;
  const proposal12 = (target: string, more = ''): string =>
    `<alt-trans${more}><source>One</source><target state="final">${target}</target></alt-trans>`;
  const unit12 = (proposals: string, target: string): string =>
    `<trans-unit id="u"><source>One</source>${target}${proposals}</trans-unit>`;
  const files = {
    '2': (target: string) =>
      xliff2(unit2(proposal2('Đề xuất', ' matchQuality="99.5" type="mt" origin="e"'), target)),
    '1.2': (target: string) =>
      xliff12(unit12(proposal12('Đề xuất', ' match-quality="99.5%" origin="e"'), target)),
  };

  it.each(Object.entries(files))('%s never becomes a translation, however good it is', (_, file) => {
    for (const [target, text] of [
      ['', null],
      ['<target/>', null],
      ['<target>Một</target>', 'Một'],
    ] as const) {
      const { pairs, words, codes } = imported('a.xlf', file(target));
      expect(pairs).toHaveLength(1);
      expect(pairs[0]?.target ?? null).toEqual(text === null ? null : [text]);
      expect(pairs[0]?.candidates).toMatchObject([{ target: ['Đề xuất'], origin: 'e', quality: 99.5 }]);
      expect(words).not.toContain('Đề xuất');
      expect(codes).not.toContain('xliff');
      const reading = readFile('a.xlf', strToU8(file(target)));
      const side = reading.ok === true ? sideOf(reading.content, 'target') : null;
      expect(JSON.stringify(side)).not.toContain('Đề xuất');
    }
  });

  it.each(['txt', 'md', 'csv', 'po', 'tmx', 'jsonl', 'docx2'])(
    'is not in %s, which has no place for it',
    (format) => {
      for (const file of Object.values(files)) {
        const reading = readFile('a.xlf', strToU8(file('')));
        const languages = { sourceLanguage: 'en', targetLanguage: 'vi' };
        const written = reading.ok === true ? convertFile(reading.content, format, 'a', languages) : null;
        const text = typeof written === 'string' ? written : strFromU8(written ?? new Uint8Array(), true);
        expect(written).not.toBeNull();
        expect(text).not.toContain('Đề xuất');
      }
    },
  );

  it('is none where it is in another language, for a part of the segment, or an earlier translation', () => {
    const none2 = [proposal2('Autre', ' reference="yes"'), proposal2('Phần').replace('#s', '#m')];
    expect(imported('a.xlf', xliff2(unit2(none2.join(''), ''))).pairs[0]?.candidates).toBeUndefined();
    const none12 = proposal12('Trước', ' alttranstype="previous-version"');
    expect(imported('a.xlf', xliff12(unit12(none12, ''))).pairs[0]?.candidates).toBeUndefined();
  });

  it('has a figure only where that is per cent', () => {
    for (const [written, quality] of [
      ['exact', undefined],
      ['101', undefined],
      ['-1', undefined],
      [' 85 %', 85],
      ['0', 0],
    ] as const) {
      const { pairs } = imported(
        'a.xlf',
        xliff12(unit12(proposal12('x', ` match-quality="${written}"`), '')),
      );
      expect(pairs[0]?.candidates?.map((each) => each.quality)).toEqual([quality]);
    }
  });
});

describe('a memory', () => {
  it('of units that begin with either language has one source language', () => {
    const units = `<tu>${variant('en', 'One')}${variant('vi', 'Một')}</tu><tu>${variant('vi', 'Hai')}${variant('en', 'Two')}</tu><tu>${variant('en', 'Three')}${variant('vi', 'Ba')}</tu>`;
    expect(imported('a.tmx', tmx(units, '*all*')).words).toBe('One\nMột\nTwo\nHai\nThree\nBa');
    const turned = units.replace('<tu>', '<tu srclang="vi">');
    expect(imported('a.tmx', tmx(turned)).words).toBe('One\nMột\nTwo\nHai\nThree\nBa');
  });

  it('reads varieties of its languages, and tells of languages it leaves out', () => {
    const { words, codes } = imported(
      'a.tmx',
      tmx(
        `<tu>${variant('en', 'One')}${variant('vi', 'Một')}</tu><tu>${variant('EN_US', 'Two')}${variant('vi-VN', 'Hai')}${variant('fr', 'Deux')}</tu>`,
      ),
    );
    expect(words).toBe('One\nMột\nTwo\nHai');
    expect(codes).toContain('languages_left_out');
  });
});

describe('a table', () => {
  it.each([
    ['Hello, world, and all;Xin chào\nGood night, moon;Chúc ngủ ngon, trăng\n', 'Hello, world, and all'],
    ['Ai;Who\n"a;b";"c, d, e, f"\n'.repeat(3_000), 'Ai'],
    ['English\tTiếng Việt\nOne, two\tMột, hai\n', 'One, two'],
    ['STT;Tiếng Anh;Tiếng Việt\n1;One;Một\n', 'One'],
  ])('is cut where its rows are alike: %#', (text, first) => {
    expect(imported('a.csv', text).pairs[0]?.source).toEqual([first]);
  });

  it('too wide for any desk is refused', () => {
    expect(refusal('a.csv', ','.repeat(5000))).toMatchObject({ code: 'too_complex' });
  });

  it('of Word with a language over each column is read row by row', () => {
    const cell = (text: string): string => `<w:tc>${paragraph(run(text))}</w:tc>`;
    const row = (...cells: readonly string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const table = `<w:tbl>${row('English', 'Tiếng Việt')}${row('One', 'Một')}</w:tbl>`;
    expect(imported('a.docx', docx(table)).pairs).toMatchObject([{ source: ['One'], target: ['Một'] }]);
  });
});

describe('JSON', () => {
  it.each([
    ['{"segments":[{"source":"A","target":"B"}]}'],
    ['[{"src":"A","tgt":"B"}]'],
    ['[{"original":"A","translation":"B"}]'],
    ['[{"translation":{"en":"A","vi":"B"}}]'],
  ])('of segments may call them what it will: %s', (text) => {
    expect(imported('a.json', text).pairs).toMatchObject([{ source: ['A'], target: ['B'] }]);
  });

  it('of articles may say where they come from', () => {
    expect(imported('a.json', '[{"title":"A","text":"B","source":"AFP"}]').words).toBe('A\nB');
  });

  it('of news items is a list of articles, in ninjs 1 as later', () => {
    const old = { uri: 'urn:a', headline: 'A', body_text: 'x', body_xhtml: '<p>B</p>' };
    const item = { uri: 'urn:b', headlines: [{ value: 'C' }], bodies: [{ value: 'D' }] };
    const { words, codes } = imported('a.json', JSON.stringify([old, item]));
    expect([words, codes]).toEqual(['A\nB\nC\nD', []]);
    expect(imported('a.json', JSON.stringify({ ...old, headline: 5 })).codes).toContain('ninjs');
  });
});

describe('gettext', () => {
  it('keeps every plural form', () => {
    const { words, units } = imported(
      'a.po',
      'msgid ""\nmsgstr "Language: vi\\n"\n\nmsgid "one river"\nmsgid_plural "%d rivers"\nmsgstr[0] "một sông"\nmsgstr[1] "%d con sông"\n',
    );
    expect([units, words]).toEqual([1, 'one river\nmột sông\n%d rivers\n%d con sông']);
  });

  it('may write several strings on a line', () => {
    expect(imported('a.po', 'domain "x"\nmsgid "a" "b"\nmsgstr "c"\n').words).toBe('ab\nc');
  });
});

describe('a document of Word', () => {
  it('goes on where the end of a paragraph is deleted', () => {
    const deleted = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>';
    expect(imported('a.docx', docx(paragraph(deleted, run('Nối ')) + paragraph(run('liền.')))).words).toBe(
      'Nối liền.',
    );
  });

  it('takes what stands for a drawing it cannot show, and no pronunciation', () => {
    const box = `<mc:AlternateContent><mc:Choice Requires="x"/><mc:Fallback><w:txbxContent>${paragraph(run('Hộp'))}</w:txbxContent></mc:Fallback></mc:AlternateContent>`;
    const ruby = `<w:ruby><w:rt>${run('kan')}</w:rt><w:rubyBase>${run('漢')}</w:rubyBase></w:ruby>`;
    expect(imported('a.docx', docx(paragraph(`<w:r>${ruby}</w:r>`, `<w:r>${box}</w:r>`))).words).toBe(
      '漢\nHộp',
    );
  });

  it('by the name of an archive is one', () => {
    expect(imported('a.zip', docx(paragraph(run('Bài.')))).words).toBe('Bài.');
  });

  it('with one bit changed is refused', () => {
    const bytes = docx(paragraph(run('Giá 100 đồng')));
    const at = bytes.findIndex((_, index) => bytes[index] === 0x31 && bytes[index + 1] === 0x30);
    expect(refusal('a.docx', bytes.with(at, 0x39))).toMatchObject({ code: 'bad_zip' });
  });
});

describe('an archive', () => {
  it('tells which files it leaves out', () => {
    const bytes = zipSync({ 'a.txt': strToU8('A'), 'b.pdf': strToU8('x'), '.DS_Store': strToU8('x') });
    expect(imported('a.zip', bytes).codes).toEqual(['file_left_out']);
  });

  it('with a password is refused', () => {
    const bytes = zipSync({ 'a.txt': strToU8('A') });
    const entry = bytes.findIndex(
      (_, at) => bytes[at] === 0x50 && bytes[at + 2] === 1 && bytes[at + 3] === 2,
    );
    expect(refusal('a.zip', bytes.with(entry + 8, 1))).toMatchObject({
      detail: 'entry a.txt has a password',
    });
  });
});

it.each([
  ['a.txt', strToU8('%PDF-1.7 x'), 'PDF'],
  ['a.doc', strToU8('{\\rtf1 x}'), 'RTF'],
  ['a.txt', Uint8Array.from([0x1f, 0x8b, 8, 0]), 'gzip'],
  ['a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'an Excel workbook'],
  ['a.odt', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<x/>') }), 'an OpenDocument file'],
])('%s that is %3$s is refused by what it is', (name, bytes, detail) => {
  expect(refusal(name, bytes)).toMatchObject({ code: 'unknown_format', detail });
});

it('a bilingual file named as text is no text', () => {
  const file = tmx(`<tu>${variant('en', 'One')}${variant('vi', 'Một')}</tu>`);
  expect(imported('a.txt', `<?xml version="1.0"?>\n${file}`).words).toBe('One\nMột');
});

it('text of pages, and of lines as Unicode has them, keeps them apart', () => {
  expect(imported('a.txt', 'Một\fHai\u2029Ba\u2028Bốn').words).toBe('Một\n\nHai\n\nBa\nBốn');
});

describe('Markdown', () => {
  it('keeps bold, italics and links that are written as HTML, numbered with its own', () => {
    const reading = readFile(
      'a.md',
      strToU8('Xem [trang](https://a.vn).\n\nMột <b>đậm</b>, *nghiêng* và <a href="https://b.vn">nối</a>.\n'),
    );
    expect(reading).toMatchObject({
      content: {
        articles: [
          {
            article: {
              parts: [
                { text: 'Xem ⟨1⟩trang⟨/1⟩.' },
                { text: 'Một ⟨b⟩đậm⟨/b⟩, ⟨i⟩nghiêng⟨/i⟩ và ⟨2⟩nối⟨/2⟩.' },
              ],
              links: ['https://a.vn', 'https://b.vn'],
            },
          },
        ],
      },
    });
  });

  it('may have a title of several lines before it', () => {
    expect(imported('a.md', '---\ntitle: >-\n  Lũ về\n  trong đêm\nlang: vi\n---\nBài.\n').words).toBe(
      'Lũ về trong đêm\nBài.',
    );
  });
});

it.each([
  ['a.tmx', tmx(`<tu foo="1">${variant('en', 'a')}${variant('vi', 'b')}</tu>`)],
  ['a.tmx', tmx(`<tu>stray${variant('en', 'a')}${variant('vi', 'b')}</tu>`)],
  ['a.tmx', tmx(`<tu>${variant('en', 'a')}${variant('vi', 'b')}<note>late</note></tu>`)],
  [
    'a.tbx',
    '<tbx type="TBX-Basic" style="dca" xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry><langSec xml:lang="en"><termSec><term>a</term></termSec></langSec></conceptEntry></body></text></tbx>',
  ],
  [
    'a.tbx',
    '<tbx type="TBX-Basic" style="dca" xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="c"><langSec xml:lang="en"><termSec><term>a</term><termNote>noun</termNote></termSec></langSec></conceptEntry></body></text></tbx>',
  ],
  [
    'a.xlf',
    xliff2(
      '<unit id="1"><segment><source><sc id="1"/>a<ec startRef="1"/>b<ec startRef="1"/></source></segment></unit>',
    ),
  ],
  [
    'a.xlf',
    xliff2(
      '<x:a xmlns:x="urn:x" id="1"/><x:a xmlns:x="urn:x" id="1"/><unit id="1"><segment><source>a</source></segment></unit>',
    ),
  ],
  [
    'a.xlf',
    xliff2('<x:a xmlns:x="urn:x" xml:lang="a b"/><unit id="1"><segment><source>a</source></segment></unit>'),
  ],
  [
    'a.xlf',
    xliff2(
      '<unit id="1"><ctr:changeTrack xmlns:ctr="urn:oasis:names:tc:xliff:changetracking:2.0"><ctr:revisions appliesTo="note"><ctr:revision version="1"><ctr:item property="content">x</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack><segment><source>a</source></segment></unit>',
    ),
  ],
])('%s that breaks its standard is read with a warning: %#', (name, text) => {
  expect(imported(name, text).codes).not.toEqual([]);
});
