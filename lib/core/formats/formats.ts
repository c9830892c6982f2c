import { articleItem, markedBlocks } from '@/lib/core/formats/article-item';
import { pairFileOf, releasesAsPairs } from '@/lib/core/formats/pair-writer';
import { readHtml } from '@/lib/core/formats/read-html';
import { readJson } from '@/lib/core/formats/read-json';
import { readMarkdown } from '@/lib/core/formats/read-markdown';
import type { ReadResult } from '@/lib/core/formats/read-result';
import { readText } from '@/lib/core/formats/read-text';
import type { ReleaseDocument } from '@/lib/core/formats/release-document';
import { writeCsv } from '@/lib/core/formats/write-csv';
import { docxMediaType, writeBilingualDocx, writeDocx } from '@/lib/core/formats/write-docx';
import { writeAtom, writeJsonFeed, writeRss } from '@/lib/core/formats/write-feeds';
import { writeHtml } from '@/lib/core/formats/write-html';
import { writeJson } from '@/lib/core/formats/write-json';
import { writeMarkdown } from '@/lib/core/formats/write-markdown';
import { writeNinjs } from '@/lib/core/formats/write-ninjs';
import { writeJsonLines } from '@/lib/core/formats/write-pair-json';
import { writePo } from '@/lib/core/formats/write-po';
import { writeText } from '@/lib/core/formats/write-text';
import { writeTmx } from '@/lib/core/formats/write-tmx';
import { writeXliff2 } from '@/lib/core/formats/write-xliff2';
import { writeXliff12 } from '@/lib/core/formats/write-xliff12';

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

/** What segments are written in: those of releases and those of files that are converted. */
export const pairWriters = {
  xliff: writeXliff2('2.1'),
  xliff12: writeXliff12,
  xliff20: writeXliff2('2.0'),
  xliff22: writeXliff2('2.2'),
  tmx: writeTmx,
  po: writePo,
  csv: writeCsv,
  jsonl: writeJsonLines,
} as const;

/** What a release goes out in, by the name the export API and the command line give it. */
export const releaseWriters = {
  json: writeJson,
  html: writeHtml,
  txt: writeText,
  md: writeMarkdown,
  xliff: releasesAsPairs(pairWriters.xliff),
  xliff12: releasesAsPairs(pairWriters.xliff12),
  xliff20: releasesAsPairs(pairWriters.xliff20),
  xliff22: releasesAsPairs(pairWriters.xliff22),
  tmx: releasesAsPairs(pairWriters.tmx),
  po: releasesAsPairs(pairWriters.po),
  csv: releasesAsPairs(pairWriters.csv),
  jsonl: releasesAsPairs(pairWriters.jsonl),
  ninjs: writeNinjs('3.1'),
  ninjs2: writeNinjs('2.2'),
  jsonfeed: writeJsonFeed,
  atom: writeAtom,
  rss: writeRss,
} as const;
export type ReleaseFormat = keyof typeof releaseWriters;

/** What one release goes out in: the same, and Word with or without its source beside it. */
export const itemWriters = {
  ...releaseWriters,
  docx: {
    mediaType: docxMediaType,
    extension: 'docx',
    one: (document: ReleaseDocument) =>
      writeDocx({ ...articleItem(document), blocks: markedBlocks(document), links: document.links }),
  },
  docx2: {
    mediaType: docxMediaType,
    extension: 'docx',
    one: (document: ReleaseDocument) => writeBilingualDocx(pairFileOf(document)),
  },
} as const;
export type ItemFormat = keyof typeof itemWriters;
