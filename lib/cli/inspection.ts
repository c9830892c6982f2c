import { articlesOfFile } from '@/lib/core/formats/articles-of-file';
import type { FiledArticle } from '@/lib/core/formats/filed-article';
import { articleFormats, readArticle } from '@/lib/core/formats/formats';
import { isRecord, textAt } from '@/lib/core/formats/json-value';
import { type FileReading, readFile } from '@/lib/core/formats/read-file';
import { wordsOf } from '@/lib/core/formats/words-of';
import { doubtLanguages } from '@/lib/core/intake/doubt-languages';
import { inWords, problemWords } from './problem-words';

/** What an import of a file would do, as `songngu inspect` tells it. */
export type Inspection = {
  readonly outcome: 'imported' | 'rejected' | 'asked';
  readonly warnings: readonly string[];
  readonly message: string;
  readonly units: number;
  readonly text: string;
};

export const rejected = (message: string): Inspection => ({
  outcome: 'rejected',
  warnings: [],
  message,
  units: 0,
  text: '',
});

/** Reads a file as an import would, and stores nothing. */
export function inspectFile(name: string, bytes: Uint8Array, encoding: string | null): Inspection {
  const reading: FileReading = readFile(name, bytes, encoding);
  const many = reading.ok === false ? articlesOfFile(name, bytes) : null;
  if (many) return inspectMany(many);
  if (reading.ok === false) return rejected(reading.problems.map(problemWords).join('; '));
  if (reading.ok === 'asked')
    return { ...rejected(`which encoding is it in? perhaps ${reading.detail}`), outcome: 'asked' };
  const { content, units } = reading;
  const doubt = doubtLanguages(content);
  return {
    outcome: doubt === null ? 'imported' : 'asked',
    warnings: reading.warnings.map(inWords),
    message: doubt === null ? '' : `declared ${doubt.declared}, but reads like ${doubt.likely}: which is it?`,
    units,
    text: wordsOf(content),
  };
}

/** A file of several articles is imported as far as it can be. */
function inspectMany(articles: readonly FiledArticle[]): Inspection {
  const words = articles.flatMap((article) =>
    article.ok ? [wordsOfSide(article.input.source), wordsOfSide(article.input.target)] : [],
  );
  return {
    outcome: 'imported',
    warnings: articles.flatMap((each) => (each.ok ? [] : [`${each.name}: ${problemWords(each.problem)}`])),
    message: '',
    units: articles.length,
    text: words.join('\n'),
  };
}

function wordsOfSide(side: unknown): string {
  if (!isRecord(side)) return '';
  const format = articleFormats.find((each) => each === side.format) ?? 'text';
  const read = readArticle(format, textAt(side, 'body') ?? '');
  const articles = read.ok ? [{ article: read.article, language: null }] : [];
  return [textAt(side, 'title') ?? '', wordsOf({ kind: 'articles', articles })].filter(Boolean).join('\n');
}
