import { readHtml } from '@/lib/core/formats/read-html';
import { readJson } from '@/lib/core/formats/read-json';
import { readMarkdown } from '@/lib/core/formats/read-markdown';
import type { ReadResult } from '@/lib/core/formats/read-result';
import { readText } from '@/lib/core/formats/read-text';
import { writeHtml } from '@/lib/core/formats/write-html';
import { writeJson } from '@/lib/core/formats/write-json';
import { writeMarkdown } from '@/lib/core/formats/write-markdown';
import { writeText } from '@/lib/core/formats/write-text';
import { writeXliff21 } from '@/lib/core/formats/write-xliff21';

const readers = {
  text: { extensions: ['txt', 'text'], read: readText },
  markdown: { extensions: ['md', 'markdown'], read: readMarkdown },
  html: { extensions: ['html', 'htm', 'xhtml'], read: readHtml },
  json: { extensions: ['json'], read: readJson },
} as const;

/** What one side of an article may come in. */
export type ArticleFormat = keyof typeof readers;
export const articleFormats = [
  'text',
  'markdown',
  'html',
  'json',
] as const satisfies readonly ArticleFormat[];

export const readArticle = (format: ArticleFormat, input: string): ReadResult => readers[format].read(input);

/** The format a file's name says it has, null for a name that says none we read. */
export function formatOfFileName(name: string): ArticleFormat | null {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase();
  return (
    articleFormats.find((format) => readers[format].extensions.some((each) => each === extension)) ?? null
  );
}

/** What a release goes out in, by the name the export API and the command line give it. */
export const releaseWriters = {
  json: writeJson,
  html: writeHtml,
  txt: writeText,
  md: writeMarkdown,
  xliff: writeXliff21,
} as const;
export type ReleaseFormat = keyof typeof releaseWriters;
