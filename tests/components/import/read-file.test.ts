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
        },
        target: {
          name: 'lu.csv',
          format: 'markdown',
          text: 'The flood.\n',
          page: pageOf('The flood.\n', [['The flood.'], ['']]),
          language: 'en',
        },
      },
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
      problem: { code: 'unknown', name: 'lu.pdf' },
    });
    expect(await readFile(fileOf('lu.docx', 'PK'), 'source')).toEqual({
      ok: false,
      problem: { code: 'notText', name: 'lu.docx' },
    });
  });
});
