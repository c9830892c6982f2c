import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '@/lib/core/formats/read-file';
import { wordsOf } from '@/lib/core/formats/words-of';

function imported(name: string, content: string | Uint8Array) {
  const reading = readFile(name, typeof content === 'string' ? strToU8(content) : content);
  if (reading.ok !== true) throw new Error(JSON.stringify(reading));
  const [first] = reading.content.kind === 'articles' ? reading.content.articles : [];
  return {
    words: wordsOf(reading.content),
    codes: reading.warnings.map(({ code }) => code),
    links: first?.article.links,
    texts: first?.article.parts.map(({ text }) => text),
  };
}

describe('words of a page that no reader sees', () => {
  it.each([
    '<p hidden>Ẩn</p>',
    '<p style="color: red; DISPLAY : none !important">Ẩn</p>',
    '<p style="visibility:hidden">Ẩn</p>',
    '<noscript><p>Ẩn</p></noscript>',
  ])('are left out, and told of: %s', (hidden) => {
    const { words, codes } = imported('a.html', `<p>Một</p>${hidden}<p>Hai</p>`);
    expect(words).toBe('Một\nHai');
    expect(codes).toEqual(['hidden_left_out']);
  });

  it.each([
    '<template><p>Ẩn</p></template>',
    '<script>"Ẩn"</script>',
    '<div hidden><script>"Ẩn"</script><img alt="Ẩn"></div>',
    '<noscript><img src="x"></noscript>',
  ])('are nothing to tell of where they are a program or a picture: %s', (hidden) => {
    expect(imported('a.html', `<p>Một</p>${hidden}`)).toMatchObject({ words: 'Một', codes: [] });
  });

  it.each([
    '<p aria-hidden="true">Hai</p>',
    '<p hidden="until-found">Hai</p>',
    '<p style="background: url(display:none)">Hai</p>',
  ])('are not those that are only hidden from some, or until they are searched for: %s', (shown) => {
    expect(imported('a.html', `<p>Một</p>${shown}`)).toMatchObject({ words: 'Một\nHai', codes: [] });
  });

  it('are not those of a page that hides all of itself until its scripts have run', () => {
    expect(imported('a.html', '<body style="display:none"><p>Một</p></body>').words).toBe('Một');
  });

  const html = '<p>Một</p><p hidden>Ẩn</p>';
  it.each([
    ['a.md', `Một\n\n<div hidden>Ẩn</div>\n\nHai <span hidden>Ẩn</span>\n`],
    ['a.json', JSON.stringify({ title: 'Tựa', body: html, format: 'html' })],
    ['a.jsonl', JSON.stringify({ title: 'Tựa', body: html, format: 'html' })],
    ['a.json', JSON.stringify({ uri: 'urn:x', headlines: [{ value: 'Tựa' }], bodies: [{ value: html }] })],
    [
      'a.json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T',
        items: [{ id: '1', content_html: html }],
      }),
    ],
    [
      'a.rss',
      `<rss version="2.0"><channel><item><description><![CDATA[${html}]]></description></item></channel></rss>`,
    ],
  ])('are left out wherever HTML stands in %s: %s', (name, content) => {
    const { words, codes } = imported(name, content);
    expect(words).not.toContain('Ẩn');
    expect(codes).toContain('hidden_left_out');
  });
});

it('XHTML in a feed keeps its links, and a line break is one', () => {
  const { texts, links } = imported(
    'a.xml',
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title>Tựa</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Một <a href="https://x.vn/a?b=1&amp;c=2">hai</a><br/>ba</p></div></content></entry></feed>',
  );
  expect(texts).toEqual(['Một ⟨1⟩hai⟨/1⟩\nba']);
  expect(links).toEqual(['https://x.vn/a?b=1&c=2']);
});

describe('a field of Word', () => {
  const xmlns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="r"';
  const docx = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
    zipSync(
      Object.fromEntries(
        Object.entries({
          'word/document.xml': `<w:document ${xmlns}><w:body>${body}</w:body></w:document>`,
          ...more,
        }).map(([name, text]) => [name, strToU8(text)]),
      ),
    );
  const run = (text: string, look = ''): string =>
    `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const sign = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const said = (text: string): string =>
    `<w:r><w:instrText>${text.replaceAll('"', '&quot;')}</w:instrText></w:r>`;
  const field = (instruction: string, result: string): string =>
    sign('begin') + said(instruction) + sign('separate') + result + sign('end');
  const p = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;

  it.each([
    ['HYPERLINK "https://x.vn/a"', 'https://x.vn/a'],
    [' HYPERLINK https://x.vn/a \\t "_blank"', 'https://x.vn/a'],
    [' hyperlink "https://x.vn/a" \\l "phan-2"', 'https://x.vn/a#phan-2'],
  ])('that links keeps where it leads: %s', (instruction, address) => {
    const { texts, links } = imported(
      'a.docx',
      docx(p(run('Xem '), field(instruction, run('báo ') + run('cáo', '<w:b/>')))),
    );
    expect(texts).toEqual(['Xem ⟨1⟩báo ⟨b⟩cáo⟨/b⟩⟨/1⟩']);
    expect(links).toEqual([address]);
  });

  it('may be in pieces, in another one, and of several paragraphs', () => {
    const link = sign('begin') + said('HYPER') + said('LINK "https://x.vn/a"') + sign('separate');
    const { texts } = imported(
      'a.docx',
      docx(
        p(sign('begin'), said('TOC'), sign('separate'), link, run('Một')) +
          p(run('Hai'), sign('end'), sign('end'), run(' ba')),
      ),
    );
    expect(texts).toEqual(['⟨1⟩Một⟨/1⟩', '⟨1⟩Hai⟨/1⟩ ba']);
  });

  it.each([
    ['of another kind shows what it comes to', field('PAGE', run('12')), '12'],
    [
      'within an instruction is not shown',
      sign('begin') + said('IF ') + field('PAGE', run('1')) + sign('separate') + run('Có') + sign('end'),
      'Có',
    ],
    ['that is a program is no link', field('HYPERLINK "javascript:x"', run('Bấm')), 'Bấm'],
    [
      'that does not end takes nothing along',
      sign('begin') + said('HYPERLINK "https://x.vn"') + sign('separate') + run('Sau'),
      'Sau',
    ],
    [
      'that has no result shows nothing',
      sign('begin') + said('XE') + run('Ẩn') + sign('end') + run('Sau'),
      'Sau',
    ],
  ])('%s', (_, runs, words) => {
    expect(imported('a.docx', docx(p(runs))).texts).toEqual([words]);
  });

  it('within more fields than anybody nests takes no time, and no words', () => {
    const nested = 10_000;
    const { texts } = imported(
      'a.docx',
      docx(
        p(
          field(
            'HYPERLINK "https://x.vn"',
            sign('begin').repeat(nested) + run('Ẩn') + sign('end').repeat(nested) + run('Hiện'),
          ),
        ),
      ),
    );
    expect(texts).toEqual(['⟨1⟩Hiện⟨/1⟩']);
  });

  it('and a link of a note lead where the file of the note says', () => {
    const relation = (target: string): string =>
      `<Relationships><Relationship Id="r1" Type="x/hyperlink" Target="${target}"/></Relationships>`;
    const { links } = imported(
      'a.docx',
      docx(p(`<w:hyperlink r:id="r1">${run('Một')}</w:hyperlink>`), {
        'word/_rels/document.xml.rels': relation('https://x.vn/a'),
        'word/footnotes.xml': `<w:footnotes ${xmlns}><w:footnote>${p(`<w:hyperlink r:id="r1">${run('Hai')}</w:hyperlink>`)}</w:footnote></w:footnotes>`,
        'word/_rels/footnotes.xml.rels': relation('https://x.vn/b'),
      }),
    );
    expect(links).toEqual(['https://x.vn/a', 'https://x.vn/b']);
  });

  it.each([
    ['paragraph', '<w:pPr><w:pStyle w:val="h"/></w:pPr>', ''],
    ['character', '', '<w:rStyle w:val="h"/>'],
    ['paragraph', '<w:pPr><w:pStyle w:val="on"/></w:pPr>', ''],
  ])('and words that a style of a %s hides are left out: %s %s', (type, properties, look) => {
    const styles = `<w:styles ${xmlns}><w:style w:type="${type}" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="on"><w:basedOn w:val="h"/></w:style></w:styles>`;
    const { texts, codes } = imported(
      'a.docx',
      docx(p(properties, run('Ẩn', look), run('Hiện', '<w:vanish w:val="0"/>')), {
        'word/styles.xml': styles,
      }),
    );
    expect(texts).toEqual(['Hiện']);
    expect(codes).toEqual(['hidden_left_out']);
  });
});
