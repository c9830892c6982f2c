import { decodeText } from '@/lib/core/formats/decode-text';
import type { FileContent, FileSides, SideName } from './form-state';
import { readPage } from './page-text';

/** Largest file that is read, in bytes; the interface says it in words. */
const maxFileSize = 5_000_000;

export type FileProblem = { readonly code: 'tooLarge' | 'unknown' | 'notText'; readonly name: string };

export type ReadFile =
  | { readonly ok: true; readonly sides: FileSides }
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * The text of a file in whatever encoding it came, read in this browser: for the side it was chosen for, or, where it
 * holds source and translation, for both.
 */
export async function readFile(file: File, side: SideName): Promise<ReadFile> {
  const { name } = file;
  const refuse = (code: FileProblem['code']) => ({ ok: false, problem: { code, name } }) as const;
  if (file.size > maxFileSize) return refuse('tooLarge');
  const bytes = new Uint8Array(await file.arrayBuffer());
  // With it come the readers of all formats: only for those who choose a file.
  const { formatOfFileName, readArticle } = await import('@/lib/core/formats/formats');
  const format = formatOfFileName(name);
  if (!format) return readOther(name, bytes, side);
  const text = decodeText(bytes).text.replace(/\r\n?/g, '\n');
  if (format === 'json' && !readArticle(format, text).ok) {
    const other = await readOther(name, bytes, side);
    if (other.ok) return other;
  }
  if (text.trim() === '' || text.includes('\0')) return refuse('notText');
  if (format !== 'html')
    return { ok: true, sides: { [side]: { name, format, text, page: null, language: null } } };
  const page = readPage(text);
  return { ok: true, sides: { [side]: { name, format: 'text', text: page.text, page, language: null } } };
}

/**
 * A file of another program's format, as Markdown: its structure stays, and it can be read and mended. Behind the text
 * of a bilingual one stand its segments, so that its pairs stay while nobody changes it.
 */
async function readOther(name: string, bytes: Uint8Array, side: SideName): Promise<ReadFile> {
  const [files, { sideOf }, { markdownOf }, { articleJson }] = await Promise.all([
    import('@/lib/core/formats/read-file'),
    import('@/lib/core/formats/side-of'),
    import('@/lib/core/formats/write-markdown'),
    import('@/lib/core/formats/article-json'),
  ]);
  const reading = files.readFile(name, bytes);
  if (reading.ok !== true) {
    const isUnknown = reading.ok === false && reading.problems[0]?.code === 'unknown_format';
    return { ok: false, problem: { code: isUnknown ? 'unknown' : 'notText', name } };
  }
  const { content } = reading;
  const isBilingual = content.kind === 'pairs';
  const contentFor = (wanted: SideName): FileContent | undefined => {
    const article = sideOf(content, wanted);
    if (!article) return undefined;
    const title = article.title ? [{ kind: 'headline', text: article.title } as const] : [];
    const parts = article.parts.filter(({ text }) => text !== '');
    const text = markdownOf([
      ...title,
      ...parts.map((part) => ({ kind: part.kind ?? 'paragraph', text: part.text })),
    ]);
    if (text.trim() === '') return undefined;
    return {
      name,
      format: 'markdown',
      text,
      page: isBilingual ? { format: 'json', body: articleJson(article), text } : null,
      language: isBilingual ? content.document[`${wanted}Language`] : null,
    };
  };
  const sides = isBilingual
    ? { source: contentFor('source'), target: contentFor('target') }
    : { [side]: contentFor(side) };
  const isEmpty = Object.values(sides).every((each) => each === undefined);
  return isEmpty ? { ok: false, problem: { code: 'notText', name } } : { ok: true, sides };
}
