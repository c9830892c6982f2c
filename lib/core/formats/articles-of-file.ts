import { articleJson } from '@/lib/core/formats/article-json';
import { decodeBytes } from '@/lib/core/formats/decode-text';
import type { FileContent } from '@/lib/core/formats/file-read';
import type { FiledArticle } from '@/lib/core/formats/filed-article';
import { isRecord, parseJson } from '@/lib/core/formats/json-value';
import { filesInOrder, isReadable, readFile, readXliff } from '@/lib/core/formats/read-file';
import { maxInputLength } from '@/lib/core/formats/read-result';
import { sideOf } from '@/lib/core/formats/side-of';
import { childrenOf, descendantsOf, parseXml } from '@/lib/core/formats/xml-tree';
import { isZip, unpackZip } from '@/lib/core/formats/zip-archive';

/**
 * The articles of a file that holds several, each with its translation: an archive of bilingual files, XLIFF with several
 * `file`s, or JSON or JSON Lines of articles as the API takes them. Null for any other file.
 */
export function articlesOfFile(name: string, bytes: Uint8Array): readonly FiledArticle[] | null {
  if (isZip(bytes)) return /\.zip$/i.test(name) ? fromArchive(bytes) : null;
  if (/\.(?:\w*xlf|\w*xliff|xml)$/i.test(name)) return fromXliff(name, bytes);
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
    return filed(name, reading.content);
  });
  return articles.some(({ ok }) => ok) ? articles : null;
}

function filed(name: string, content: FileContent): FiledArticle {
  const document = content.kind === 'pairs' ? content.document : null;
  const [source, target] = [sideOf(content, 'source'), sideOf(content, 'target')];
  if (!document || !source || !target)
    return { name, ok: false, problem: { code: 'wrong_type', detail: 'no bilingual file' } };
  const input = {
    ...(document.sourceLanguage && { sourceLanguage: document.sourceLanguage }),
    ...(document.targetLanguage && { targetLanguage: document.targetLanguage }),
    source: { body: articleJson(source), format: 'json' },
    target: { body: articleJson(target), format: 'json' },
  };
  return { name, ok: true, input };
}

/** Every `file` that has units is an article, as our own archives have them. */
function fromXliff(name: string, bytes: Uint8Array): readonly FiledArticle[] | null {
  const reading = readFile(name, bytes);
  if (reading.ok !== true || reading.content.kind !== 'pairs') return null;
  const tree = parseXml(reading.text ?? '');
  if (!tree.ok || tree.root.name !== 'xliff') return null;
  const files = childrenOf(tree.root, 'file').filter(
    (file) => descendantsOf(file, 'unit').length + descendantsOf(file, 'trans-unit').length > 0,
  );
  if (files.length < 2) return null;
  return files.map((file, index): FiledArticle => {
    const place = file.attributes.get('original') || file.attributes.get('id') || String(index + 1);
    const read = readXliff({ ...tree.root, children: [file] });
    if (!read.ok) return { name: place, ok: false, problem: read.problems[0] ?? { code: 'not_text' } };
    return filed(place, read.content);
  });
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
