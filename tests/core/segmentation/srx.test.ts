import { describe, expect, it } from 'vitest';
import { segmentArticle } from '@/lib/core/segmentation/segment-article';
import { splitSentences } from '@/lib/core/segmentation/sentences';
import { readSrx, srxLimits } from '@/lib/core/segmentation/srx/read-srx';
import { type SrxFile, srxCutters, srxRulesFor } from '@/lib/core/segmentation/srx/srx-file';
import { sliceSpan } from '@/lib/core/span';
import { automatonOf, matchesAt } from '@/lib/core/text/automaton';
import { parseExpression } from '@/lib/core/text/expression';
import { randomFrom, randomText } from './random-text';

const rule = (breaks: 'yes' | 'no', before: string, after: string): string =>
  `<rule break="${breaks}"><beforebreak>${before}</beforebreak><afterbreak>${after}</afterbreak></rule>`;

const srx = (rules: Readonly<Record<string, string>>, maps: string, cascade = 'no', head = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${head}
<srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="${cascade}"/><body>
<languagerules>${Object.entries(rules)
    .map(([name, list]) => `<languagerule languagerulename="${name}">${list}</languagerule>`)
    .join('\n')}</languagerules>
<maprules>${maps}</maprules></body></srx>`;

const map = (pattern: string, name: string): string =>
  `<languagemap languagepattern="${pattern}" languagerulename="${name}"/>`;

function fileOf(text: string): SrxFile {
  const read = readSrx(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.file;
}

const problemsOf = (text: string) => {
  const read = readSrx(text);
  return read.ok ? [] : read.problems;
};

const cut = (file: SrxFile, text: string, language = 'vi'): readonly string[] =>
  splitSentences(text, language, srxCutters(file)).map((span) => sliceSpan(text, span));

const semicolons = fileOf(srx({ Vietnamese: rule('yes', ';', '\\s') }, map('vi.*', 'Vietnamese')));

describe('the rules of a desk', () => {
  it('take the place of ours for their languages, and leave ours to the others', () => {
    const text = 'Mưa to; nước lên. Cầu đóng.';
    expect(cut(semicolons, text)).toEqual(['Mưa to;', 'nước lên. Cầu đóng.']);
    expect(cut(semicolons, text, 'en')).toEqual(['Mưa to; nước lên.', 'Cầu đóng.']);
  });

  it('decide by the first rule that fits', () => {
    const stop = rule('yes', '\\.', '\\s');
    const title = rule('no', '\\bÔng\\.', '\\s');
    const text = 'Chào Ông. Bà về.';
    expect(cut(fileOf(srx({ a: title + stop }, map('vi', 'a'))), text)).toEqual([text]);
    expect(cut(fileOf(srx({ a: stop + title }, map('vi', 'a'))), text)).toEqual(['Chào Ông.', 'Bà về.']);
  });

  it('break everywhere where both sides are empty, but never within a character', () => {
    expect(cut(fileOf(srx({ a: '<rule/>' }, map('.*', 'a'))), 'a😀b')).toEqual(['a', '😀', 'b']);
  });

  it('are those of the first map that fits the whole tag, or of all that do when they cascade', () => {
    const rules = { a: rule('yes', 'a', ''), b: rule('yes', 'b', ''), c: rule('yes', 'c', '') };
    const maps = map('VI|vi-.*', 'a') + map('v', 'b') + map('.*', 'c');
    const count = (cascade: string, tag: string) =>
      srxRulesFor(fileOf(srx(rules, maps, cascade)), tag).length;
    expect(['vi', 'vi-VN', 'en'].map((tag) => count('no', tag))).toEqual([1, 1, 1]);
    expect(['vi', 'vi-VN', 'en'].map((tag) => count('yes', tag))).toEqual([2, 2, 1]);
  });

  it('cut an article, while blocks and remnants stay ours', () => {
    const parts = [{ text: 'Mưa to; nước lên.\n![]() |\nCầu đóng; xe dừng.' }];
    const { document, removals } = segmentArticle({ title: 'Lũ về; cầu đóng', parts }, 'vi', {
      deskCutter: srxCutters(semicolons),
    });
    expect(document.blocks.map(({ kind, sentences }) => `${kind} ${sentences.length}`)).toEqual([
      'headline 2',
      'paragraph 2',
      'paragraph 2',
    ]);
    expect(removals).toHaveLength(1);
  });

  it('know elements of other namespaces, comments and character data, and pass over what is not theirs', () => {
    const text = srx(
      { a: '<rule><!-- . --><beforebreak><![CDATA[<|;]]></beforebreak></rule>' },
      map('vi', 'a'),
    )
      .replace('version="2.0"', 'xmlns:x="urn:x" version="2.0"')
      .replace('<body>', '<x:options><rule/></x:options><body>');
    expect(cut(fileOf(text), 'a<b;c')).toEqual(['a<', 'b;', 'c']);
  });
});

/** `pattern / text / yes or no`: whether the expression finds the whole text. */
const cases = String.raw`
\d+ | ٣4 | yes
\w+ | Ông_5 | yes
\w+ | a-b | no
a\h\v*b | a b | yes
\p{Lu}\p{ll}+ | Ông | yes
\p{IsLatin}\P{L} | a1 | yes
\p{script=Greek}\p{Cyrillic} | αж | yes
[[:upper:]][[:^upper:]] | Aa | yes
[\p{L}&&[^a-z]] | a | no
[\p{L}--[a-z]] | A | yes
[\p{L}-[a-z]]+ | AĐ | yes
[a-c[x-z]-]+ | ay- | yes
[.\]\-^]+ | ]-.^ | yes
[^\s"“”]{2,3} | abc | yes
[^\s"“”]{2,3} | abcd | no
\x41\x{1F600}\u0111\U0001F600 | A😀đ😀 | yes
\Q.*[\E+ | .*[[ | yes
a\.b\-c\" | a.b-c" | yes
(?i)đồng | ĐỒNG | yes
a(?i:b)c | aBc | yes
a(?i:b)c | aBC | no
(?i)a(?-i)b | Ab | yes
(?>a+)b++c*+ | aabb | yes
a{2}b{1,}c{0,1} | aabb | yes
(?<name>a|b)(?:c) | bc | yes
(?#note)a | a | yes
(?=ab)a(?!c)b(?<=ab)(?<!bb) | ab | yes
(?<=x)a | a | no
\bTP\.\B | TP. | yes
^a$ | a | yes
\Aa\z | a | yes
(a*)* | aaaa | yes
(|a)+b | aab | yes
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | '));

describe('an expression of ICU', () => {
  it.each(cases)('%s with %s: %s', (pattern = '', text = '', answer) => {
    for (const [direction, at] of [
      ['forward', 0],
      ['backward', text.length],
    ] as const) {
      const whole = parseExpression(`^(?:${pattern})$`);
      const found = matchesAt(automatonOf(whole, direction), text, at, { left: 10_000 });
      expect(found ? 'yes' : 'no').toBe(answer);
    }
  });

  it('agrees with the engine of this language on expressions that both can write', () => {
    const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
    const random = randomFrom(seed);
    const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
    const make = (depth: number): string => {
      if (depth === 0) return pick(['a', 'b', '.', '[ab]', '[^a]', '\\b', '\\s', '^', '$']);
      const [one, two] = [make(depth - 1), make(depth - 1)];
      const count = pick(['*', '+', '?', '{2}', '{1,2}', '*?']);
      return pick([
        one + two,
        `(?:${one}|${two})`,
        `(?:${one})${count}`,
        `(?=${one})${two}`,
        `(?<!${one})${two}`,
      ]);
    };
    for (let run = 0; run < 2000; run++) {
      const pattern = make(3);
      const text = Array.from({ length: 6 }, () => pick(['a', 'b', ' '])).join('');
      const at = Math.floor(random() * 7);
      const expression = parseExpression(pattern);
      const found = (['forward', 'backward'] as const).map((direction) =>
        matchesAt(automatonOf(expression, direction), text, at, { left: 1e6 }),
      );
      const ahead = new RegExp(`(?=${pattern})`, 'yu');
      const behind = new RegExp(`(?<=${pattern})`, 'yu');
      const expected = [ahead, behind].map((tried) => {
        tried.lastIndex = at;
        return tried.test(text);
      });
      expect({ seed, pattern, text, at, found }).toEqual({ seed, pattern, text, at, found: expected });
    }
  });
});

describe('a file that cannot be used', () => {
  it('is told all its problems, each with its line and rule', () => {
    const rules = [
      rule('yes', '(a', ''),
      rule('yes', '', '(.)\\1'),
      '<rule break="perhaps"/>',
      rule('yes', '\\p{Nonsense}', '\\X'),
      rule('yes', '(?x)a', 'a{9999}'),
      rule('yes', '[z-a]', 'a**'),
    ];
    const text = srx({ a: `\n${rules.join('\n')}` }, `\n${map('vi', 'b')}`);
    expect(problemsOf(text).map(({ code, line, rule }) => [code, line, rule])).toEqual([
      ['syntax', 4, 1],
      ['backreference', 5, 2],
      ['value', 6, 3],
      ['property', 7, 4],
      ['escape', 7, 4],
      ['flag', 8, 5],
      ['large', 8, 5],
      ['syntax', 9, 6],
      ['syntax', 9, 6],
      ['unknown-rules', 11, undefined],
    ]);
    expect(problemsOf(text)[0]).toMatchObject({ rules: 'a', text: '(a' });
  });

  it.each([
    ['not-xml', '<srx version="2.0"><body>\n</srx>', 2],
    ['not-xml', 'Câu một. Câu hai.', 1],
    ['not-xml', '', 1],
    ['not-xml', srx({ a: rule('yes', '&amp;&other;', '') }, map('vi', 'a')), 3],
    ['not-srx', '<html/>', 1],
    ['version', '<srx version="1.0"/>', 1],
    ['no-rules', '<srx version="2.0"/>', 1],
    ['twice', srx({ a: '</languagerule>\n<languagerule languagerulename="a">' }, map('vi', 'a')), 4],
    ['too-deep', `<srx version="2.0">${'<x>'.repeat(50)}`, 1],
    ['too-large', ' '.repeat(srxLimits.length + 1), 1],
    ['too-large', srx({ a: rule('yes', 'a{900}', '').repeat(250) }, map('vi', 'a')), 3],
    ['doctype', srx({}, '', 'no', '\n<!DOCTYPE srx [<!ENTITY a "aaa"><!ENTITY b SYSTEM "file:///x">]>'), 2],
  ])('says %s', (code, text, line) => {
    expect(problemsOf(text)).toMatchObject([{ code, line }]);
  });

  it('is none for naming the standard document type, which is never fetched', () => {
    const head = '<!DOCTYPE srx PUBLIC "-//SRX//DTD SRX//EN" "https://example.com/srx.dtd">';
    expect(problemsOf(srx({ a: rule('yes', ';', '') }, map('vi', 'a'), 'no', head))).toEqual([]);
  });

  it.each(['(', '['])('for %s without end is refused, not followed to the end of the stack', (open) => {
    expect(problemsOf(srx({ a: rule('yes', open.repeat(100_000), '') }, map('vi', 'a')))).toMatchObject([
      { code: 'large' },
    ]);
  });
});

describe('a hostile file', () => {
  it('cannot hold up an import: a line that takes too much work is cut by our own rules', () => {
    const evil = rule('no', '(?:(?:a|a)*)*X', '') + rule('yes', '(?:.*.*.*)*X(?=.*.*.*Y)', '(?=(?:a+)+$)');
    const cutter = srxCutters(fileOf(srx({ a: evil.repeat(200) + rule('yes', ';', '') }, map('en', 'a'))));
    const line = `${'a'.repeat(3000)}. The end; it came.`;
    expect(splitSentences(line, 'en', cutter)).toEqual(splitSentences(line, 'en'));
    const text = `${line}\n`.repeat(3) + 'X'.repeat(10_000);
    expect(splitSentences(text, 'en', cutter).length).toBeGreaterThan(3);
  });
});

describe('whatever the rules and the text', () => {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
  it(`the spans are ordered, trimmed and leave out only white space (seed ${seed})`, () => {
    const random = randomFrom(seed);
    const marks = ['', '.', '\\.', '\\s', '\\p{Lu}', '[^\\w]', '\\b', ';|,', '\\p{M}'];
    const any = (): string => marks[Math.floor(random() * marks.length)] ?? '';
    for (let run = 0; run < 300; run++) {
      const rules = [1, 2, 3].map(() => rule(random() < 0.6 ? 'yes' : 'no', any(), any())).join('');
      const cutter = srxCutters(fileOf(srx({ a: rules }, map('vi', 'a'))));
      const text = randomText(random);
      let end = 0;
      for (const span of splitSentences(text, 'vi', cutter)) {
        const where = JSON.stringify({ seed, rules, text });
        expect(text.slice(end, span[0]).trim(), where).toBe('');
        expect(sliceSpan(text, span), where).toBe(sliceSpan(text, span).trim());
        expect(span[0], where).toBeLessThan(span[1]);
        end = span[1];
      }
      expect(text.slice(end).trim()).toBe('');
      const { document } = segmentArticle({ title: '', parts: [{ text }] }, 'vi', { deskCutter: cutter });
      const again = segmentArticle({ title: '', parts: document.blocks }, 'vi', { deskCutter: cutter });
      expect(again.document).toEqual(document);
    }
  });
});
