import type { FileContent as Content, FileRead } from '@/lib/core/formats/file-read';
import type { FiledArticle } from '@/lib/core/formats/filed-article';
import type { ArticleFormat } from '@/lib/core/formats/formats';
import type { ReadProblem } from '@/lib/core/formats/read-result';
import { noticesOf } from './file-notices';
import type { FileContent, FileSides, SideName } from './form-state';
import { readPage } from './page-text';

/** Largest file that is read, in bytes; the interface says it in words. */
const maxFileSize = 5_000_000;

/** Why a file is not taken. `unreadable` says nothing of the file: it could not be opened. */
export type FileProblem = {
  readonly code: ReadProblem['code'] | 'glossary' | 'unreadable';
  readonly name: string;
  readonly line: number | null;
};

/**
 * `guessed` is the encoding where only the look of the file told it; `asked` where that does not tell enough.
 * `embargoUntil` is in UTC, where the file says it.
 */
export type ReadFile =
  | {
      readonly ok: true;
      readonly sides: FileSides;
      readonly guessed: string | null;
      readonly embargoUntil: string | null;
    }
  | { readonly ok: 'asked'; readonly likely: string }
  | ({ readonly ok: 'several' } & Several)
  | { readonly ok: false; readonly problem: FileProblem };

/** The articles of a file that holds several, and what it is as one, where it can be. */
export type Several = {
  readonly name: string;
  readonly articles: readonly FiledArticle[];
  readonly whole: Extract<ReadFile, { readonly ok: true }> | null;
};

const refuseFile = (
  name: string,
  code: FileProblem['code'],
  line: number | null = null,
): Extract<ReadFile, { readonly ok: false }> => ({ ok: false, problem: { code, name, line } });

/**
 * The text of a file, read in this browser as the server and the command line would read it: for the side it was chosen
 * for, or, where it holds source and translation, for both. `encoding` is what the editor says it is in.
 * Never rejects.
 */
export const readFile = (file: File, side: SideName, encoding: string | null = null): Promise<ReadFile> =>
  read(file, side, encoding).catch(() => refuseFile(file.name, 'unreadable'));

async function read(file: File, side: SideName, encoding: string | null): Promise<ReadFile> {
  const { name } = file;
  if (file.size > maxFileSize) return refuseFile(name, 'too_large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [{ articlesOfFile }, whole] = await Promise.all([
    import('@/lib/core/formats/articles-of-file'),
    readWhole(name, bytes, side, encoding),
  ]);
  const articles = articlesOfFile(name, bytes);
  return articles ? { ok: 'several', name, articles, whole: whole.ok === true ? whole : null } : whole;
}

async function readWhole(
  name: string,
  bytes: Uint8Array,
  side: SideName,
  encoding: string | null,
): Promise<Exclude<ReadFile, { readonly ok: 'several' }>> {
  // With it come the readers of all formats: only for those who choose a file.
  const [files, { embargoOf }, { formatOfFileName, readArticle }] = await Promise.all([
    import('@/lib/core/formats/read-file'),
    import('@/lib/core/formats/file-read'),
    import('@/lib/core/formats/formats'),
  ]);
  const reading = files.readFile(name, bytes, encoding);
  if (reading.ok === 'asked') return { ok: 'asked', likely: reading.detail };
  if (!reading.ok) {
    const [problem] = reading.problems;
    return refuseFile(name, problem?.code ?? 'not_text', problem?.line);
  }
  const { content, text } = reading;
  const format = content.kind === 'articles' ? formatOfFileName(name) : null;
  const isAsWritten = format !== null && text !== undefined && readArticle(format, text).ok;
  const sides = isAsWritten
    ? { [side]: asWritten(name, format, text) }
    : await asMarkdown(name, content, side);
  if (Object.values(sides).every((each) => each === undefined)) return refuseFile(name, lackOf(content));
  return {
    ok: true,
    sides: withNotices(sides, name, reading),
    guessed: guessedIn(reading),
    embargoUntil: embargoOf(content),
  };
}

type Own = Omit<FileContent, 'notices'>;
type Reading = Extract<FileRead, { readonly ok: true }>;
type Sides = Readonly<Partial<Record<SideName, Own>>>;

function withNotices({ source, target }: Sides, name: string, { warnings }: Reading): FileSides {
  const notices = noticesOf(name, warnings);
  return {
    ...(source && { source: { ...source, notices } }),
    ...(target && { target: { ...target, notices } }),
  };
}

const guessedIn = ({ warnings }: Reading): string | null =>
  warnings.find(({ code }) => code === 'encoding_guessed')?.detail ?? null;

/** Why nothing of a file can be taken for a side. */
function lackOf(content: Content): FileProblem['code'] {
  if (content.kind === 'concepts') return 'glossary';
  return content.kind === 'articles' && content.articles.length > 1 ? 'list' : 'no_text';
}

/** An article as its author wrote it; NFC, where no markup could become another sign by it. */
function asWritten(name: string, format: ArticleFormat, text: string): Own {
  if (format === 'html') {
    const page = readPage(text);
    return { name, format: 'text', text: page.text, page, language: null };
  }
  const shown = format === 'json' ? text : text.normalize('NFC');
  return { name, format, text: shown, page: null, language: null };
}

/**
 * A file of another program's format, as Markdown: its structure stays, and it can be read and mended. Behind the text
 * of a bilingual one stand its segments, so that its pairs stay while nobody changes it.
 */
async function asMarkdown(name: string, content: Content, side: SideName): Promise<Sides> {
  const [{ sideOf }, { markdownOf }, { articleJson }] = await Promise.all([
    import('@/lib/core/formats/side-of'),
    import('@/lib/core/formats/write-markdown'),
    import('@/lib/core/formats/article-json'),
  ]);
  const isBilingual = content.kind === 'pairs';
  const contentFor = (wanted: SideName): Own | undefined => {
    const article = sideOf(content, wanted);
    if (!article) return undefined;
    const title = article.title ? [{ kind: 'headline', text: article.title } as const] : [];
    const parts = article.parts.filter(({ text }) => text !== '');
    const text = markdownOf(
      [...title, ...parts.map(({ kind = 'paragraph', text }) => ({ kind, text }))],
      article.links,
    );
    if (text.trim() === '') return undefined;
    return {
      name,
      format: 'markdown',
      text,
      page: isBilingual ? { format: 'json', body: articleJson(article), text } : null,
      language: isBilingual ? content.document[`${wanted}Language`] : null,
    };
  };
  return isBilingual
    ? { source: contentFor('source'), target: contentFor('target') }
    : { [side]: contentFor(side) };
}
