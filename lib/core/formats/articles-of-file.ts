import { articleJson } from '@/lib/core/formats/article-json';
import { decodeBytes } from '@/lib/core/formats/decode-text';
import { isRecord, type JsonRecord, parseJson } from '@/lib/core/formats/json-value';
import { filesInOrder, isReadable, readFile } from '@/lib/core/formats/read-file';
import { maxInputLength, type ReadProblem } from '@/lib/core/formats/read-result';
import { sideOf } from '@/lib/core/formats/side-of';
import { isZip, unpackZip } from '@/lib/core/formats/zip-archive';

/** Most articles that come in one file. */
export const maxArticles = 500;

/** One article of a file, as the API takes it, or why it is none; `name` tells which it is. */
export type FiledArticle = { readonly name: string } & (
  | { readonly ok: true; readonly input: JsonRecord }
  | { readonly ok: false; readonly problem: ReadProblem }
);

/**
 * The articles of a file that holds several, each with its translation: an archive of bilingual files, or JSON or JSON
 * Lines of articles as the API takes them. Null for any other file.
 */
export function articlesOfFile(name: string, bytes: Uint8Array): readonly FiledArticle[] | null {
  if (isZip(bytes)) return /\.zip$/i.test(name) ? fromArchive(bytes) : null;
  if (!/\.(?:jsonl?|ndjson)$/i.test(name)) return null;
  const { text, clean } = decodeBytes(bytes);
  if (!clean || text.length > maxInputLength) return null;
  const records = /\.json$/i.test(name) ? recordsOf(text) : linesOf(text);
  const isWhole = (record: unknown): boolean =>
    isRecord(record) && isRecord(record.source) && isRecord(record.target);
  if (!records?.some(isWhole)) return null;
  return records.map((record, index): FiledArticle => {
    const place =
      isRecord(record) && typeof record.externalId === 'string' ? record.externalId : String(index + 1);
    return isRecord(record)
      ? { name: place, ok: true, input: record }
      : { name: place, ok: false, problem: { code: 'wrong_type', detail: 'expected an object' } };
  });
}

function fromArchive(bytes: Uint8Array): readonly FiledArticle[] | null {
  const archive = unpackZip(bytes, isReadable);
  if (!archive.ok || archive.files.size < 2 || archive.names.includes('word/document.xml')) return null;
  const articles = filesInOrder(archive.files).map(([name, content]): FiledArticle => {
    const reading = readFile(name, content);
    if (reading.ok === 'asked')
      return { name, ok: false, problem: { code: 'bad_encoding', detail: reading.detail } };
    if (!reading.ok) return { name, ok: false, problem: reading.problems[0] ?? { code: 'not_text' } };
    const document = reading.content.kind === 'pairs' ? reading.content.document : null;
    const [source, target] = [sideOf(reading.content, 'source'), sideOf(reading.content, 'target')];
    if (!document || !source || !target)
      return { name, ok: false, problem: { code: 'wrong_type', detail: 'no bilingual file' } };
    const input = {
      ...(document.sourceLanguage && { sourceLanguage: document.sourceLanguage }),
      ...(document.targetLanguage && { targetLanguage: document.targetLanguage }),
      source: { body: articleJson(source), format: 'json' },
      target: { body: articleJson(target), format: 'json' },
    };
    return { name, ok: true, input };
  });
  return articles.some(({ ok }) => ok) ? articles : null;
}

function recordsOf(text: string): readonly unknown[] | null {
  const parsed = parseJson(text.replace(/^\ufeff/, ''));
  if (!parsed.ok) return null;
  const { value } = parsed;
  if (Array.isArray(value)) return value;
  return isRecord(value) && Array.isArray(value.articles) ? value.articles : null;
}

function linesOf(text: string): readonly unknown[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const parsed = lines.map((line) => parseJson(line));
  return parsed.every(({ ok }) => ok) ? parsed.flatMap((each) => (each.ok ? [each.value] : [])) : null;
}
