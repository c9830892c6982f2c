import { decodeText } from '@/lib/core/formats/decode-text';
import type { Page, SideForm, SideName } from './form-state';
import { readPage } from './page-text';

/** Largest file that is read, in bytes; the interface says it in words. */
const maxFileSize = 5_000_000;

export type FileProblem = { readonly code: 'tooLarge' | 'unknown' | 'notText'; readonly name: string };

export type FileContent = {
  readonly name: string;
  readonly format: SideForm['format'];
  readonly text: string;
  readonly page: Page | null;
};

export type ReadFile =
  | { readonly ok: true; readonly sides: Readonly<Partial<Record<SideName, FileContent>>> }
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
  const { formatOfFileName } = await import('@/lib/core/formats/formats');
  const format = formatOfFileName(name);
  if (!format) return readOther(name, bytes, side);
  const text = decodeText(bytes).text.replace(/\r\n?/g, '\n');
  if (text.trim() === '' || text.includes('\0')) return refuse('notText');
  if (format !== 'html') return { ok: true, sides: { [side]: { name, format, text, page: null } } };
  const page = readPage(text);
  return { ok: true, sides: { [side]: { name, format: 'text', text: page.text, page } } };
}

/** A file of another program's format, as Markdown: its structure stays, and it can be read and mended. */
async function readOther(name: string, bytes: Uint8Array, side: SideName): Promise<ReadFile> {
  const [files, { sideOf }, { markdownOf }] = await Promise.all([
    import('@/lib/core/formats/read-file'),
    import('@/lib/core/formats/side-of'),
    import('@/lib/core/formats/write-markdown'),
  ]);
  const reading = files.readFile(name, bytes);
  if (reading.ok !== true) {
    const isUnknown = reading.ok === false && reading.problems[0]?.code === 'unknown_format';
    return { ok: false, problem: { code: isUnknown ? 'unknown' : 'notText', name } };
  }
  const contentFor = (wanted: SideName): FileContent | undefined => {
    const article = sideOf(reading.content, wanted);
    const title = article?.title ? [{ kind: 'headline', text: article.title } as const] : [];
    const parts = (article?.parts ?? []).map(({ kind = 'paragraph', text }) => ({ kind, text }));
    const text = markdownOf([...title, ...parts]);
    return text.trim() === '' ? undefined : { name, format: 'markdown', text, page: null };
  };
  const isBilingual = reading.content.kind === 'pairs';
  const sides = isBilingual
    ? { source: contentFor('source'), target: contentFor('target') }
    : { [side]: contentFor(side) };
  const isEmpty = Object.values(sides).every((content) => content === undefined);
  return isEmpty ? { ok: false, problem: { code: 'notText', name } } : { ok: true, sides };
}
