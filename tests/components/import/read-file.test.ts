import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Page } from '@/components/import/form-state';
import { readFile } from '@/components/import/read-file';
import { writeDocx } from '@/lib/core/formats/write-docx';

const pageOf = (text: string, blocks: readonly (readonly string[])[]): Page => ({
  format: 'json',
  body: JSON.stringify({ title: '', blocks: blocks.map((segments) => ({ kind: 'paragraph', segments })) }),
  text,
});

const fileOf = (name: string, content: BlobPart): File => new File([content], name);

describe('a file that is chosen for one side', () => {
  it('fills both where it holds source and translation', async () => {
    const read = await readFile(fileOf('lu.csv', 'id,vi,en\n1,Nước lũ.,The flood.\n2,- Vinh,\n'), 'target');
    expect(read).toEqual({
      ok: true,
      sides: {
        source: {
          name: 'lu.csv',
          format: 'markdown',
          text: 'Nước lũ.\n\n\\- Vinh\n',
          page: pageOf('Nước lũ.\n\n\\- Vinh\n', [['Nước lũ.'], ['- Vinh']]),
          language: 'vi',
          notices: [],
        },
        target: {
          name: 'lu.csv',
          format: 'markdown',
          text: 'The flood.\n',
          page: pageOf('The flood.\n', [['The flood.'], ['']]),
          language: 'en',
          notices: [],
        },
      },
      guessed: null,
      embargoUntil: null,
    });
  });

  it('fills both from JSON too, where that holds segments', async () => {
    const pairs = [{ id: '1', source: 'Nước lũ.', target: 'The flood.' }];
    const read = await readFile(fileOf('lu.json', JSON.stringify({ pairs })), 'source');
    expect(read).toMatchObject({
      ok: true,
      sides: { source: { text: 'Nước lũ.\n' }, target: { text: 'The flood.\n' } },
    });
    const article = await readFile(fileOf('lu.json', '{"title":"Lũ","body":"Nước lên."}'), 'source');
    expect(article).toMatchObject({ ok: true, sides: { source: { format: 'json', page: null } } });
  });

  it('of Word is Markdown for that side, with its structure', async () => {
    const blocks = [
      { kind: 'headline', text: 'Lũ về' },
      { kind: 'paragraph', text: 'Nước lên.' },
      { kind: 'list-item', text: 'Vinh' },
    ] as const;
    const word = writeDocx({ title: 'Lũ về', language: 'vi', blocks });
    expect(await readFile(fileOf('lu.docx', word), 'source')).toMatchObject({
      ok: true,
      sides: { source: { format: 'markdown', text: '# Lũ về\n\nNước lên.\n\n- Vinh\n' } },
    });
  });

  it('is refused with its name where it is of no known kind, or of one and broken', async () => {
    expect(await readFile(fileOf('lu.pdf', '%PDF'), 'source')).toEqual({
      ok: false,
      problem: { code: 'unknown_format', name: 'lu.pdf', line: null },
    });
    expect(await readFile(fileOf('lu.docx', 'PK'), 'source')).toEqual({
      ok: false,
      problem: { code: 'bad_zip', name: 'lu.docx', line: null },
    });
  });

  it('is read in the encoding that it says, or that the editor says', async () => {
    const text = 'Nước lũ dâng lên.';
    const broken = new Uint8Array([...new TextEncoder().encode('Lũ'), 0xff, 0x20, 0x78]);
    expect(await readFile(fileOf('lu.txt', broken), 'source')).toMatchObject({ ok: 'asked' });
    expect(await readFile(fileOf('lu.txt', broken), 'source', 'utf-8')).toMatchObject({
      ok: false,
      problem: { code: 'bad_encoding' },
    });
    const viscii = new Uint8Array([0x4e, 0xdf, 0xbe, 0x63]);
    expect(await readFile(fileOf('lu.md', viscii), 'source', 'viscii')).toMatchObject({
      ok: true,
      sides: { source: { text: 'Nước' } },
    });
    const named = `<meta charset="utf-16"><p>${text}</p>`;
    expect(await readFile(fileOf('lu.md', named), 'source')).toMatchObject({ ok: true });
  });

  it('says what of it was left out, and what is wrong with it', async () => {
    const read = await readFile(fileOf('lu.csv', 'id,vi,en\n1,Lũ\u200b,Flood\n1,Vinh,Vinh,x\n'), 'source');
    expect(read).toMatchObject({
      ok: true,
      sides: {
        source: {
          notices: [
            { code: 'invisible_characters', name: 'lu.csv', count: 1 },
            { code: 'format', name: 'lu.csv', count: 2 },
          ],
        },
      },
    });
  });

  it('that cannot be opened any more is refused in words, not thrown', async () => {
    const moved = Object.assign(fileOf('lu.txt', 'Lũ'), { arrayBuffer: () => Promise.reject(new Error()) });
    expect(await readFile(moved, 'source')).toEqual({
      ok: false,
      problem: { code: 'unreadable', name: 'lu.txt', line: null },
    });
  });

  it('is refused for what it lacks', async () => {
    const why = async (name: string, content: string) => {
      const read = await readFile(fileOf(name, content), 'source');
      return read.ok === false && [read.problem.code, read.problem.line];
    };
    expect(await why('lu.json', '{"title": "Lũ')).toEqual(['bad_json', 1]);
    expect(await why('lu.xlf', '<xliff version="1.2">\n<file></xliff>')).toEqual(['bad_xml', 2]);
    expect(await why('lu.txt', ' ')).toEqual(['no_text', null]);
  });
});

describe('a file of several articles', () => {
  const lines = [1, 2].map((n) =>
    JSON.stringify({ externalId: `a-${n}`, source: { body: `Câu ${n}.` }, target: { body: `Text ${n}.` } }),
  );

  it('is all of them, each with its translation, and no single one where it cannot be', async () => {
    const read = await readFile(fileOf('a.jsonl', lines.join('\n')), 'source');
    expect(read).toMatchObject({
      ok: 'several',
      name: 'a.jsonl',
      articles: [
        { name: 'a-1', ok: true, input: { target: { body: 'Text 1.' } } },
        { name: 'a-2', ok: true },
      ],
      whole: null,
    });
  });

  it('of bilingual files may also be taken as one', async () => {
    const table = (text: string) => strToU8(`id,vi,en\n1,${text},Text\n`);
    const zip = zipSync({ '1.csv': table('Một.'), '2.csv': table('Hai.'), '3.csv': strToU8('x') });
    const bad = await readFile(fileOf('a.zip', zip), 'target');
    expect(bad.ok === 'several' && bad.articles.map(({ ok }) => ok)).toEqual([true, true, false]);
    expect(bad.ok === 'several' && bad.whole).toBeNull();
    const good = await readFile(
      fileOf('a.zip', zipSync({ '1.csv': table('Một.'), '2.csv': table('Hai.') })),
      'target',
    );
    expect(good).toMatchObject({
      ok: 'several',
      whole: { ok: true, sides: { source: { text: 'Một.\n\nHai.\n' }, target: { text: 'Text\n\nText\n' } } },
    });
  });

  it('without translations is refused', async () => {
    const read = await readFile(
      fileOf('a.json', '[{"title":"A","body":"B"},{"title":"C","body":"D"}]'),
      'source',
    );
    expect(read).toMatchObject({ ok: false, problem: { code: 'list' } });
  });
});
