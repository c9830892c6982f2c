import type { RawArticle } from '@/lib/core/article';
import {
  type FileArticle,
  type FileRead,
  type FileWarning,
  hiddenWarnings,
  pairsRead,
  refuseFile,
} from '@/lib/core/formats/file-read';
import { isRecord, type JsonRecord, parseJson, recordsAt, textAt } from '@/lib/core/formats/json-value';
import {
  type Content,
  codeTypes,
  contentOf,
  type InlineCode,
  type Pair,
  pairStates,
} from '@/lib/core/formats/pair-document';
import { readHtml } from '@/lib/core/formats/read-html';
import { readJson } from '@/lib/core/formats/read-json';
import { isNinjs, readNinjs } from '@/lib/core/formats/read-ninjs';
import { readText } from '@/lib/core/formats/read-text';
import { parseLanguage } from '@/lib/core/language';

/** What programs call the list that a file is. */
const listNames = [
  'articles',
  'pairs',
  'segments',
  'units',
  'translations',
  'entries',
  'items',
  'data',
] as const;

/** A JSON file: an article or a list of them, segments with translations, a ninjs item or a JSON Feed. */
export function readJsonFile(text: string): FileRead {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed.refusal;
  const { value } = parsed;
  if (Array.isArray(value)) return readRecords(value.map((record, index) => ({ record, line: index + 1 })));
  if (!isRecord(value)) return refuseFile('wrong_type', { line: 1, detail: 'expected an object or a list' });
  if (/^https:\/\/jsonfeed\.org\/version\//.test(textAt(value, 'version') ?? '')) return readJsonFeed(value);
  if (isNinjs(value)) return readNinjs(value);
  const list = listNames.map((name) => (Object.hasOwn(value, name) ? value[name] : null)).find(Array.isArray);
  if (list && !hasBody(value))
    return readRecords(
      list.map((record: unknown, index: number) => ({ record, line: index + 1 })),
      value,
    );
  return isPair(value) ? readRecords([{ record: value, line: 1 }]) : readOne(text);
}

/** JSON Lines: a record a line. U+2028 ends no line. */
export function readJsonLines(text: string): FileRead {
  const records: { readonly record: unknown; readonly line: number }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parseJson(line);
    if (!parsed.ok)
      return parsed.refusal.ok
        ? parsed.refusal
        : {
            ok: false,
            problems: parsed.refusal.problems.map((problem) => ({ ...problem, line: index + 1 })),
          };
    records.push({ record: parsed.value, line: index + 1 });
  }
  return records.length === 0 ? refuseFile('no_text') : readRecords(records);
}

function readOne(text: string): FileRead {
  const read = readJson(text);
  if (!read.ok) return read;
  return articlesRead([{ article: read.article, language: read.language ?? null }], hiddenWarnings([read]));
}

const articlesRead = (articles: readonly FileArticle[], warnings: readonly FileWarning[] = []): FileRead => ({
  ok: true,
  content: { kind: 'articles', articles },
  units: articles.length,
  warnings,
});

const sourceNames = ['source', 'src', 'original'] as const;
const targetNames = ['target', 'tgt', 'trg', 'translation', 'translated'] as const;

/** A record with its texts under `source` and `target`, whatever its program calls them; any other as it is. */
function named(record: JsonRecord): JsonRecord {
  const has = (key: string): boolean => Object.hasOwn(record, key) && typeof record[key] === 'string';
  if (isRecord(record.translation)) return byLanguage({ id: record.id, ...record.translation });
  const source = sourceNames.find(has);
  const target = targetNames.find(has);
  if (source === undefined) return byLanguage(record);
  return target === undefined
    ? { ...record, source: record[source] }
    : { ...record, source: record[source], target: record[target] };
}

/** `{"en": "…", "vi": "…"}`: two texts by their languages, as keyed translation files have them. */
function byLanguage(record: JsonRecord): JsonRecord {
  const isArticle = ['title', 'body', 'text', 'content', 'blocks', 'source'].some((key) =>
    Object.hasOwn(record, key),
  );
  if (isArticle) return record;
  const keys = Object.keys(record).filter(
    (key) =>
      key !== 'id' &&
      key !== 'key' &&
      /^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/.test(key) &&
      typeof record[key] === 'string',
  );
  const [source, target, ...more] = keys;
  if (source === undefined || target === undefined || more.length > 0) return record;
  return {
    id: record.id ?? record.key,
    source: record[source],
    target: record[target],
    sourceLang: source.replaceAll('_', '-'),
    targetLang: target.replaceAll('_', '-'),
  };
}

const hasBody = (record: JsonRecord): boolean =>
  ['blocks', 'body', 'text', 'content'].some((key) => Object.hasOwn(record, key));

/** What has a body besides its source only says where it comes from. */
const isPair = (record: JsonRecord): boolean =>
  Object.hasOwn(record, 'source') && (Object.hasOwn(record, 'target') || !hasBody(record));

/** Records are all segments or all articles. */
function readRecords(
  records: readonly { readonly record: unknown; readonly line: number }[],
  around: JsonRecord = {},
): FileRead {
  if (records.length === 0) return refuseFile('no_text');
  const bad = records.find(({ record }) => !isRecord(record));
  if (bad) return refuseFile('wrong_type', { line: bad.line, detail: 'expected an object' });
  const found = records.flatMap(({ record, line }) =>
    isRecord(record) ? [{ record: named(record), line }] : [],
  );
  if (found.every(({ record }) => isPair(record))) return readPairs(found, around);
  if (found.every(({ record }) => isNinjs(record)))
    return joinNews(found.map(({ record }) => readNinjs(record)));
  const articles = found.map(({ record, line }) => ({ line, read: readJson(JSON.stringify(record)) }));
  const refused = articles.find(({ read }) => !read.ok);
  if (refused && !refused.read.ok)
    return {
      ok: false,
      problems: refused.read.problems.map((problem) => ({ ...problem, line: refused.line })),
    };
  return articlesRead(
    articles.flatMap(({ read }) =>
      read.ok ? [{ article: read.article, language: read.language ?? null }] : [],
    ),
    hiddenWarnings(articles.map(({ read }) => read)),
  );
}

/** News items one after the other; one that is refused refuses all. */
function joinNews(items: readonly FileRead[]): FileRead {
  const articles: FileArticle[] = [];
  const warnings: FileWarning[] = [];
  for (const item of items) {
    if (!item.ok) return item;
    if (item.content.kind === 'articles') articles.push(...item.content.articles);
    warnings.push(...item.warnings);
  }
  return articlesRead(articles, warnings);
}

function readPairs(
  records: readonly { readonly record: JsonRecord; readonly line: number }[],
  around: JsonRecord,
): FileRead {
  const warnings: FileWarning[] = [];
  const seen = new Set<string>();
  const pairs: Pair[] = [];
  for (const { record, line } of records) {
    const [source, target] = [readContent(record.source), readContent(record.target ?? null)];
    if (source === undefined || source === null || target === undefined)
      return refuseFile('wrong_type', { line, detail: 'source and target are texts' });
    const id =
      textAt(record, 'id', 'key') ?? (typeof record.id === 'number' ? String(record.id) : String(line));
    if (seen.has(id)) warnings.push({ code: 'json', line, detail: `id ${id.slice(0, 80)} twice` });
    seen.add(id);
    const state = pairStates.find((each) => each === record.state);
    const notes = Array.isArray(record.notes) ? record.notes.filter((note) => typeof note === 'string') : [];
    pairs.push({
      id,
      source,
      target,
      state: state ?? (target === null ? 'initial' : 'translated'),
      translate: record.translate !== false,
      notes,
    });
  }
  const [first = {}] = records.map(({ record }) => record);
  const language = (...keys: readonly string[]) =>
    parseLanguage(textAt(around, ...keys) ?? textAt(first, ...keys) ?? '-');
  const sourceLanguage = language(
    'sourceLanguage',
    'sourceLang',
    'source_language',
    'source_lang',
    'srcLang',
  );
  const targetLanguage = language(
    'targetLanguage',
    'targetLang',
    'target_language',
    'target_lang',
    'trgLang',
  );
  return pairsRead({ sourceLanguage, targetLanguage, pairs }, pairs.length, warnings);
}

/** A text, or a list of texts and codes; undefined for anything else. */
function readContent(value: unknown): Content | null | undefined {
  if (value === null) return null;
  if (typeof value === 'string') return contentOf([value]);
  if (!Array.isArray(value)) return undefined;
  const pieces = value.map((piece) => (typeof piece === 'string' ? piece : readCode(piece)));
  return pieces.includes(null) ? undefined : contentOf(pieces.filter((piece) => piece !== null));
}

function readCode(piece: unknown): InlineCode | null {
  if (!isRecord(piece) || typeof piece.id !== 'string') return null;
  const { kind, id } = piece;
  if (kind !== 'open' && kind !== 'close' && kind !== 'alone') return null;
  const type = codeTypes.find((each) => each === piece.type);
  const data = typeof piece.data === 'string' ? piece.data : undefined;
  return { kind, id, ...(type === undefined ? {} : { type }), ...(data === undefined ? {} : { data }) };
}

/** JSON Feed 1.0 and 1.1: an article an item. */
function readJsonFeed(feed: JsonRecord): FileRead {
  const warnings: FileWarning[] = [];
  const warn = (detail: string): void => {
    warnings.push({ code: 'jsonfeed', detail });
  };
  if (textAt(feed, 'title') === null) warn('the feed has no title');
  if (!Array.isArray(feed.items)) warn('the feed has no items');
  const articles = recordsAt(feed, 'items').map((item, index): FileArticle => {
    if (textAt(item, 'id') === null && typeof item.id !== 'number') warn(`item ${index + 1} has no id`);
    const html = textAt(item, 'content_html');
    if (html === null && textAt(item, 'content_text') === null) warn(`item ${index + 1} has no content`);
    const body = html === null ? readText(textAt(item, 'content_text', 'summary') ?? '') : readHtml(html);
    warnings.push(...hiddenWarnings([body]));
    const parts: RawArticle['parts'] = body.ok ? body.article.parts : [];
    const title = textAt(item, 'title') ?? (body.ok ? body.article.title : '');
    return {
      article: { title, parts, ...(body.ok && body.article.links ? { links: body.article.links } : {}) },
      language: parseLanguage(textAt(item, 'language') ?? textAt(feed, 'language') ?? '-'),
    };
  });
  return articlesRead(articles, warnings);
}
