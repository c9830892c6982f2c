import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import type { RawPart } from '@/lib/core/article';
import { decodeText } from '@/lib/core/formats/decode-text';
import {
  type ArticleFormat,
  articleFormats,
  formatOfFileName,
  readArticle,
} from '@/lib/core/formats/formats';
import { maxDepth, maxInputLength, type ReadResult, readProblemCodes } from '@/lib/core/formats/read-result';
import { scanJson } from '@/lib/core/formats/scan-json';
import { withoutMarks } from '@/lib/core/marks';
import { pick, randomText, seededRandom } from '@/tests/core/diff/random-text';
import { hostileText } from '@/tests/core/formats/releases';

/** `kind: text`, one a part; free text has no kind before its colon. */
const drawn = ({ kind, text }: RawPart): string => `${kind ?? ''}: ${text}`;
const read = (format: ArticleFormat, input: string): readonly string[] | string => {
  const result = readArticle(format, input);
  if (!result.ok)
    return result.problems.map(({ code, line }) => (line ? `${code} on line ${line}` : code)).join();
  const { title, parts } = result.article;
  return [...(title ? [`= ${title}`] : []), ...parts.map(drawn)];
};
const languageOf = (result: ReadResult): string | undefined => (result.ok ? result.language : undefined);

describe('plain text', () => {
  it('is one part of free text, its line ends made one kind', () => {
    expect(read('text', '\ufeffNhan đề\r\nĐoạn một.\rĐoạn hai.')).toEqual([
      ': Nhan đề\nĐoạn một.\nĐoạn hai.',
    ]);
  });

  it('is refused when it is empty or not text', () => {
    expect(read('text', ' \n\t')).toBe('no_text');
    expect(read('text', '\u0000\u0001PK\u0003\u0004\u0000\u0000')).toBe('not_text');
  });
});

describe('an HTML page', () => {
  it('gives every part its kind', () => {
    const page = `<!doctype html><html lang="vi"><head><title>Mưa lớn | Báo</title><style>p{}</style></head><body>
      <header><nav><a href="/">Trang chủ</a></nav><h1>Mưa lớn</h1></header>
      <p><strong>Nhiều đường ngập sâu.</strong></p><p>Đoạn một.<p>Đoạn hai.
      <h2>Sau lũ</h2><ul><li>Vinh<li><p>Đô Lương</p></ul>
      <blockquote><p>Chưa bao giờ thấy.</p><footer>Ông An</footer></blockquote>
      <figure><img src="a.jpg" alt="ảnh"><figcaption>Ảnh: Minh Đức</figcaption></figure>
      <address>Lê Hùng</address><div>Chữ ngoài thẻ</div>
      <aside>Tin khác</aside><form><p>Đăng ký</p></form><footer>Bản quyền</footer><script>var a = "<p>không</p>"</script>`;
    expect(read('html', page)).toEqual([
      '= Mưa lớn',
      'dek: Nhiều đường ngập sâu.',
      'paragraph: Đoạn một.',
      'paragraph: Đoạn hai.',
      'subheading: Sau lũ',
      'list-item: Vinh',
      'list-item: Đô Lương',
      'quote: Chưa bao giờ thấy.',
      'quote: Ông An',
      'caption: Ảnh: Minh Đức',
      'byline: Lê Hùng',
      ': Chữ ngoài thẻ',
    ]);
    expect(languageOf(readArticle('html', page))).toBe('vi');
  });

  it.each([
    [
      'bold and italics keep their marks, other inline elements leave their words',
      '<p>Giá <b>tăng</b> 5<sup>%</sup>,<i> nhanh</i>.</p>',
      ['paragraph: Giá ⟨b⟩tăng⟨/b⟩ 5%, ⟨i⟩nhanh⟨/i⟩.'],
    ],
    [
      'words on both sides of a picture are two',
      '<p>một<img src=a>hai<svg><text>x</text></svg>ba</p>',
      ['paragraph: một hai ba'],
    ],
    [
      'a break is a line, two end the paragraph',
      '<p>một<br>hai <br/> <br> ba</p>',
      ['paragraph: một\nhai', 'paragraph: ba'],
    ],
    ['references are read', '<p>R&amp;D &lt;5 &#7897; &eacute;&hellip;</p>', ['paragraph: R&D <5 ộ é…']],
    ['white space is one space', '<p>\n  một\t\thai\n</p>', ['paragraph: một hai']],
    [
      'cells are paragraphs',
      '<table><caption>Giá</caption><tr><th>Gạo<td>5<tr><td><p>Ngô</p><td></table>',
      ['caption: Giá', 'paragraph: Gạo', 'paragraph: 5', 'paragraph: Ngô'],
    ],
    [
      'words of a table around a picture are its caption',
      '<table><tr><td><img src=a></td></tr><tr><td>Ảnh: Reuters</td></tr></table>',
      ['caption: Ảnh: Reuters'],
    ],
    ['a fragment without tags keeps its lines', 'Nhan đề\n\nR&amp;D', [': Nhan đề\n\nR&D']],
    [
      'remnants stay for segmentation to judge',
      '<div>![]() |<br>Ảnh: Reuters |</div>',
      [': ![]() |\nẢnh: Reuters |'],
    ],
    ['preformatted text keeps its lines', '<pre>một\n  hai</pre>', [': một\n  hai']],
    [
      'unclosed and misnested tags are read',
      '<P>một<P><B><I>hai</B></I><TABLE><TR><TD>ba<TD>bốn</TABLE><br>năm',
      ['paragraph: một', 'paragraph: ⟨b⟩⟨i⟩hai⟨/i⟩⟨/b⟩', 'paragraph: ba', 'paragraph: bốn', 'paragraph: năm'],
    ],
    [
      'a page title is the headline where there is no other',
      '<title> Nhan\n đề </title><p>Đoạn.',
      ['= Nhan đề', 'paragraph: Đoạn.'],
    ],
    [
      'a second h1 is a subheading, a repeated one goes',
      '<h1>Một</h1><p>a</p><h1>Hai</h1><h1>Một</h1>',
      ['= Một', 'paragraph: a', 'subheading: Hai'],
    ],
    [
      'a sentence in an h2 under the headline is the dek',
      '<h1>Một</h1><h2>Cả câu đây.</h2><h2>Mục</h2>',
      ['= Một', 'dek: Cả câu đây.', 'subheading: Mục'],
    ],
    [
      'an h2 that is no sentence is a subheading',
      '<h1>Một</h1><h2>Mục</h2><p>a</p>',
      ['= Một', 'subheading: Mục', 'paragraph: a'],
    ],
    [
      'a tagline beside the headline is the dek',
      '<hgroup><h1>Một</h1><p>Hai</p></hgroup><p>Ba</p>',
      ['= Một', 'dek: Hai', 'paragraph: Ba'],
    ],
    [
      'a form around everything is read',
      '<form id="aspnetForm"><h1>Một</h1><p>Hai</p></form>',
      ['= Một', 'paragraph: Hai'],
    ],
    [
      'nothing active is text',
      '<svg><style><img src=x onerror=a></style></svg><iframe srcdoc="<p>x">y</iframe><noscript>z</noscript><template>t</template><p onclick=a>một',
      ['paragraph: một'],
    ],
  ])('%s', (_, html, parts) => {
    expect(read('html', html)).toEqual(parts);
  });

  it('has no language where it says none that exists', () => {
    expect(languageOf(readArticle('html', '<html lang="!"><p>a'))).toBeUndefined();
    expect(languageOf(readArticle('html', '<article lang="EN-us"><p>a'))).toBe('en-US');
  });

  it('is refused when it has no words', () => {
    expect(read('html', '<p><img src="a.jpg"><script>x</script>')).toBe('no_text');
  });
});

describe('Markdown', () => {
  it('gives every part its kind', () => {
    const text = `---
title: "Mưa \\"lớn\\""
lang: vi
tags: [tin]
---

# Mưa "lớn"

Đoạn **một** có
[liên kết](http://a.b/c_d) và \`mã\`.  
Dòng hai.

## Sau lũ

- Vinh
- Đô Lương

  đoạn hai

1. Một
   > Chưa bao giờ thấy.

![Ảnh: Minh Đức](a.jpg)

| a | b |
|---|:-:|
| Gạo | 5 |

    mã

[số](x "y") và [hai][1] và [ba]

[1]: http://a.b
[ba]: http://c.d

<div><p>Trong <b>thẻ</b></p></div>`;
    expect(read('markdown', text)).toEqual([
      '= Mưa "lớn"',
      'paragraph: Đoạn ⟨b⟩một⟨/b⟩ có ⟨1⟩liên kết⟨/1⟩ và mã.\nDòng hai.',
      'subheading: Sau lũ',
      'list-item: Vinh',
      'list-item: Đô Lương',
      'list-item: đoạn hai',
      'list-item: Một',
      'quote: Chưa bao giờ thấy.',
      'caption: Ảnh: Minh Đức',
      'paragraph: a',
      'paragraph: b',
      'paragraph: Gạo',
      'paragraph: 5',
      ': mã',
      'paragraph: số và hai và ba',
      'paragraph: Trong ⟨b⟩thẻ⟨/b⟩',
    ]);
    expect(languageOf(readArticle('markdown', text))).toBe('vi');
  });

  it('keeps scraped text with its remnants and lines as free text', () => {
    expect(read('markdown', 'Đoạn một.\n![]() |\nẢnh: Reuters |\nĐoạn *hai*.')).toEqual([
      ': Đoạn một.\n![]() |\nẢnh: Reuters |\nĐoạn hai.',
    ]);
    expect(read('markdown', '![]() |')).toEqual([': ![]() |']);
    const long = 'Câu dài của một bài báo. '.repeat(10).trim();
    expect(read('markdown', `Nhan đề\n${long}\n${long}`)).toEqual([`: Nhan đề\n${long}\n${long}`]);
  });

  it('takes the first headline where there is no front matter, and what is no YAML for text', () => {
    expect(read('markdown', '# Một\n\n# Hai')).toEqual(['= Một', 'subheading: Hai']);
    expect(read('markdown', '---\nkhông phải\n---\nMột.')).toEqual([
      'subheading: không phải',
      'paragraph: Một.',
    ]);
    expect(
      read('markdown', '+++\ntitle = "Bão \\"số 4\\"" \ntags = [\n  "lũ"\n]\n[params]\n+++\nMột.'),
    ).toEqual(['= Bão "số 4"', 'paragraph: Một.']);
    expect(read('markdown', "---\nheadline: 'O''Hara' \nlanguage: pt-br\n---\nUm.")).toEqual([
      "= O'Hara",
      'paragraph: Um.',
    ]);
  });

  it('reads HTML inside as HTML, and nothing active', () => {
    expect(read('markdown', 'Một <b>hai</b><br>ba <script>alert(1)</script>')).toEqual([
      'paragraph: Một ⟨b⟩hai⟨/b⟩\nba',
    ]);
    expect(read('markdown', '<script>\n\nalert(1)\n\n</script>\n\nMột.')).toEqual(['paragraph: Một.']);
    expect(read('markdown', '[x](javascript:alert(1)) <img src=x onerror=alert(1)> & "y"')).toEqual([
      'paragraph: x & "y"',
    ]);
  });

  it('keeps code with blank lines together', () => {
    expect(read('markdown', 'Một.\n\n```\na\n\nb\n```\n\nHai.')).toEqual([
      'paragraph: Một.',
      ': a\n\nb',
      'paragraph: Hai.',
    ]);
  });

  it('reads piece by piece what it would read at once', () => {
    const pieces = [
      'Một *hai*.',
      '- a\n- b',
      '  c',
      '> q\nlazy',
      '```\nx\n\ny\n```',
      '## h',
      'Một hai ba.\nBốn.',
      '[r]',
      '[r]: http://a.b',
      '1. x\n\n   y',
      '    code',
      '<!-- a\n\nb -->',
      'a  \nb',
      '***',
      '“Nói” &amp; [x](y)',
    ];
    for (let seed = 1; seed <= 80; seed++) {
      const random = seededRandom(seed);
      const text = Array.from({ length: 8 }, () => pick(random, pieces)).join(random() < 0.8 ? '\n\n' : '\n');
      const words = (value: string): string => value.replace(/\s+/g, ' ').trim();
      const whole = words(textOf(fromMarkdown(text)));
      const result = readArticle('markdown', text);
      const read = result.ok ? [result.article.title, ...result.article.parts.map((part) => part.text)] : [];
      expect(words(withoutMarks(read.join(' '))), `seed ${seed}: ${text}`).toBe(whole);
    }
  });

  type Tree = { type: string; value?: string; children?: readonly Tree[] };
  const textOf = (node: Tree): string => {
    if (node.type === 'html') return '';
    if (node.type === 'break') return ' ';
    const inside = (node.children ?? [])
      .map(textOf)
      .join(['text', 'paragraph', 'heading', 'link', 'emphasis'].includes(node.type) ? '' : ' ');
    return node.value ?? inside;
  };
});

describe('a JSON article', () => {
  it.each([
    ['{"title":"Một","body":"a\\n\\nb"}', ['= Một', ': a\n\nb']],
    ['{"headline":"Một","content":"# Một\\n\\n*a*","format":"markdown"}', ['= Một', 'paragraph: ⟨i⟩a⟨/i⟩']],
    [
      '{"title":"Một","text":"<h1>Hai</h1><p>a","format":"html"}',
      ['= Một', 'subheading: Hai', 'paragraph: a'],
    ],
    ['{"title":"","body":"<h1>Hai</h1><p>a","format":"html","x":[1]}', ['= Hai', 'paragraph: a']],
    [
      '{"title":null,"blocks":["a",{"text":"b","kind":"caption"},{"text":"c"}]}',
      [': a', 'caption: b', ': c'],
    ],
    ['{"title":"Chỉ nhan đề","body":""}', ['= Chỉ nhan đề']],
    ['{"body":"a","__proto__":{"title":"x"}}', [': a']],
  ])('%s is read', (json, parts) => {
    expect(read('json', json)).toEqual(parts);
  });

  it('says its language', () => {
    expect(languageOf(readArticle('json', '{"body":"a","lang":"vi-vn"}'))).toBe('vi-VN');
    expect(languageOf(readArticle('json', '{"body":"<html lang=\\"en\\"><p>a","format":"html"}'))).toBe('en');
  });

  it.each([
    ['', 'no_text'],
    ['[{"title":"a","body":"b"}]', 'list on line 1'],
    ['"a"', 'wrong_type on line 1'],
    ['{"title":"a"}', 'missing'],
    ['{\n"title": 5,\n"body": "b"}', 'wrong_type on line 2'],
    ['{"title":"a",\n\n"body": {}}', 'wrong_type on line 3'],
    ['{"blocks":["a",\n{"text":"b","kind":"poem"}]}', 'wrong_type on line 1'],
    ['{"body":"a",\n"lang":"not a tag"}', 'bad_language on line 2'],
    ['{"body":"a",\n"format":"docx"}', 'unknown_format on line 2'],
    ['{"title":"",\n"body":"  "}', 'no_text on line 2'],
    ['{\n"title": "a"\n"body": "b"}', 'bad_json on line 3'],
    ['{"a": "b\n"}', 'bad_json on line 1'],
    ['{"body":"a"}\n}', 'bad_json on line 2'],
    ['{"body":"a",}', 'bad_json on line 1'],
    ["{'body':'a'}", 'bad_json on line 1'],
    ['{"body":"a",\n"body":"b"}', 'duplicate_key on line 2'],
    ['{"body":"a","x":{"y":1,"\\u0079":2}}', 'duplicate_key on line 1'],
  ])('%j is refused: %s', (json, problem) => {
    expect(read('json', json)).toBe(problem);
  });

  it('is JSON exactly where JSON.parse says so', () => {
    const tokens = [
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"a"',
      '"b\\u00e9\\n"',
      '"',
      '\\',
      '1',
      '-0.5e+3',
      '01',
      '1.',
      'true',
      'null',
      'nul',
      ' ',
      '\n',
      '\u00a0',
      '"\t"',
      '{"a":1}',
      '[]',
      '[1,2]',
    ];
    let valid = 0;
    for (let seed = 1; seed <= 5_000; seed++) {
      const random = seededRandom(seed);
      const text = Array.from({ length: 1 + Math.floor(random() * 5) }, () => pick(random, tokens)).join('');
      const scan = scanJson(text);
      const isJson = scan.ok || scan.problem.code === 'duplicate_key';
      if (parses(text)) valid++;
      expect(isJson, `seed ${seed}: ${text}`).toBe(parses(text));
    }
    expect(valid).toBeGreaterThan(200);
  });

  const parses = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
});

describe('any format', () => {
  it('refuses a text over the limit with its reason', () => {
    for (const format of articleFormats) {
      expect(read(format, 'a'.repeat(maxInputLength + 1)), format).toBe('too_large');
      expect(read(format, `${'a'.repeat(maxInputLength)}`), format).not.toBe('too_large');
    }
  });

  it('reads nesting down to the limit and refuses it below', () => {
    const lists = (depth: number): string => `${'> '.repeat(depth)}a`;
    const arrays = (depth: number): string =>
      `{"body":"a","x":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`;
    const elements = (depth: number): string => `${'<div>'.repeat(depth - 2)}a`;
    for (const [format, nest] of [
      ['markdown', lists],
      ['json', arrays],
      ['html', elements],
    ] as const) {
      expect(readArticle(format, nest(maxDepth)).ok, format).toBe(true);
      expect(read(format, nest(maxDepth + 1)), format).toMatch(/^too_deep/);
      expect(read(format, nest(400)), format).toMatch(/^too_deep/);
    }
  });

  it.each([
    ['html', '<div>'.repeat(100_000), 'too_deep'],
    ['html', Array.from({ length: 20_000 }, (_, i) => `<p>x<b id=${i}>`).join(''), 'too_complex'],
    [
      'html',
      `<p>${Array.from({ length: 200 }, (_, i) => `<b id=${i}>`).join('')}${'<p>x'.repeat(20_000)}`,
      'too_complex',
    ],
    ['html', `<a ${Array.from({ length: 100_000 }, (_, i) => `a${i}`).join(' ')}>`, 'no_text'],
    ['json', '['.repeat(100_000), 'too_deep on line 1'],
    ['markdown', `${'-'.repeat(900)}\n\n`.repeat(50), 'too_complex'],
  ] as const)('bounds hostile %s of %#', (format, input, problem) => {
    expect(read(format, input)).toBe(problem);
  });

  it.each([
    ['html', '<p>x'.repeat(100_000), 100_000],
    ['html', '<p>x</p></div>'.repeat(50_000), 50_000],
    ['markdown', '['.repeat(100_000), 1],
    ['markdown', 'a*'.repeat(100_000), 1],
    ['markdown', '- '.repeat(100_000), 1],
    ['markdown', 'Một câu.\n\n'.repeat(100_000), 100_000],
    ['markdown', `---\n${'\n'.repeat(1_000_000)}x`, 1],
    ['markdown', `a${' '.repeat(1_000_000)}|b`, 1],
    ['text', 'a\n'.repeat(1_000_000), 1],
  ] as const)('reads long %s of %#', (format, input, parts) => {
    const result = readArticle(format, input);
    expect(result.ok ? result.article.parts.length : result.problems).toBe(parts);
  });

  it('never throws, and gives an article with words or known reasons', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const random = seededRandom(seed);
      const input = Array.from({ length: 1 + Math.floor(random() * 6) }, () =>
        random() < 0.5
          ? hostileText(random)
          : pick(random, [
              '<div>',
              '<p',
              '</',
              '<table><b>',
              '{"body":"',
              '"}',
              '\n\n',
              '---\n',
              '```\n',
              '<!--',
              '<title>',
              '\\',
              randomText(random, 3),
            ]),
      ).join('');
      for (const format of articleFormats) {
        const result = readArticle(format, input);
        if (result.ok) {
          const { title, parts } = result.article;
          expect(
            [title, ...parts.map((part) => part.text)].join('').trim(),
            `seed ${seed} ${format}`,
          ).not.toBe('');
        } else {
          expect(result.problems.length, `seed ${seed} ${format}`).toBeGreaterThan(0);
          for (const { code } of result.problems) expect(readProblemCodes, `seed ${seed}`).toContain(code);
        }
      }
    }
  });

  it('is known by the name of its file', () => {
    const names = [
      'a.TXT',
      'bài.v2.md',
      'x.markdown',
      'a.htm',
      'a.html',
      'b.json',
      'a.docx',
      'txt',
      '.md/b',
      '',
    ];
    expect(names.map(formatOfFileName)).toEqual([
      'text',
      'markdown',
      'markdown',
      'html',
      'html',
      'json',
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('the bytes of a file', () => {
  const text = 'Đường về làng, Huế 5 °C';
  const utf16 = (little: boolean): Uint8Array =>
    Uint8Array.from(
      [`\ufeff${text}`]
        .join('')
        .split('')
        .flatMap((char) => {
          const code = char.charCodeAt(0);
          return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
        }),
    );

  it('are read as UTF-8 or UTF-16, with the mark that says so or without', () => {
    const bytes = new TextEncoder().encode(text);
    expect(decodeText(bytes)).toMatchObject({ text, encoding: 'utf-8' });
    expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]))).toMatchObject({
      text,
      encoding: 'utf-8',
    });
    expect(decodeText(utf16(true))).toMatchObject({ text, encoding: 'utf-16le' });
    expect(decodeText(utf16(false))).toMatchObject({ text, encoding: 'utf-16be' });
    expect(decodeText(new Uint8Array())).toMatchObject({ text: '', encoding: 'utf-8' });
  });

  it('are read as windows-1258 where they are nothing else, with composed letters', () => {
    const bytes = Uint8Array.from([0xd0, 0xfd, 0xf5, 0xcc, 0x6e, 0x67, 0x20, 0x48, 0x75, 0xea, 0xec]);
    expect(decodeText(bytes)).toMatchObject({ text: 'Đường Huế', encoding: 'windows-1258' });
  });

  it('come out in NFC', () => {
    const decomposed = 'Việt Nam'.normalize('NFD');
    expect(decodeText(new TextEncoder().encode(decomposed)).text).toBe('Việt Nam');
  });
});
