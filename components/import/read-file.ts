import { decodeText } from '@/lib/core/formats/decode-text';
import type { Page, SideForm } from './form-state';
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

/** The text of a file in whatever encoding it came, read in this browser. */
export async function readFile(
  file: File,
): Promise<
  { readonly ok: true; readonly content: FileContent } | { readonly ok: false; readonly problem: FileProblem }
> {
  const { name } = file;
  const refuse = (code: FileProblem['code']) => ({ ok: false, problem: { code, name } }) as const;
  // With it come the readers of all formats: only for those who choose a file.
  const { formatOfFileName } = await import('@/lib/core/formats/formats');
  const format = formatOfFileName(name);
  if (!format) return refuse('unknown');
  if (file.size > maxFileSize) return refuse('tooLarge');
  const text = decodeText(new Uint8Array(await file.arrayBuffer())).text.replace(/\r\n?/g, '\n');
  if (text.trim() === '' || text.includes('\0')) return refuse('notText');
  if (format !== 'html') return { ok: true, content: { name, format, text, page: null } };
  const page = readPage(text);
  return { ok: true, content: { name, format: 'text', text: page.text, page } };
}
