import { declaredEncoding, isWideLabel } from '@/lib/core/formats/declared-encoding';
import { type Decoded, decodeBytes, knownEncoding, type TextEncoding } from '@/lib/core/formats/decode-text';
import {
  type FileRead,
  type FileWarning,
  hiddenWarnings,
  pairsRead,
  refuseFile,
} from '@/lib/core/formats/file-read';
import { packageOf, signatureOf } from '@/lib/core/formats/file-signature';
import { joinDocuments, languagesDiffer } from '@/lib/core/formats/join-documents';
import { readCsv } from '@/lib/core/formats/read-csv';
import { readDocx } from '@/lib/core/formats/read-docx';
import { readFeed } from '@/lib/core/formats/read-feed';
import { readHtml } from '@/lib/core/formats/read-html';
import { readJsonFile, readJsonLines } from '@/lib/core/formats/read-json-file';
import { readMarkdown } from '@/lib/core/formats/read-markdown';
import { readPo } from '@/lib/core/formats/read-po';
import { admitText, type ReadResult } from '@/lib/core/formats/read-result';
import { readTbx } from '@/lib/core/formats/read-tbx';
import { readText } from '@/lib/core/formats/read-text';
import { readTmx } from '@/lib/core/formats/read-tmx';
import { readXliff2 } from '@/lib/core/formats/read-xliff2';
import { readXliff12 } from '@/lib/core/formats/read-xliff12';
import { textWarnings } from '@/lib/core/formats/text-warnings';
import { wordsOf } from '@/lib/core/formats/words-of';
import { parseXml, type XmlElement } from '@/lib/core/formats/xml-tree';
import { isZip, unpackZip } from '@/lib/core/formats/zip-archive';

/** Most warnings that are told of one file. */
const maxWarnings = 100;

type TextReader = {
  readonly encodedAs: 'xml' | 'html' | 'po' | null;
  readonly read: (text: string) => FileRead;
};

const article =
  (read: (text: string) => ReadResult, unitsIn: (text: string, parts: number) => number) =>
  (text: string): FileRead => {
    const result = read(text);
    if (!result.ok) return result;
    const articles = [{ article: result.article, language: result.language ?? null }];
    const units = unitsIn(text, result.article.parts.length + (result.article.title === '' ? 0 : 1));
    return { ok: true, content: { kind: 'articles', articles }, units, warnings: hiddenWarnings([result]) };
  };
const linesIn = (text: string): number =>
  text.split(/[\n\v\f\u0085\u2028\u2029]/).filter((line) => line.trim() !== '').length;
const partsIn = (_: string, parts: number): number => parts;

const html: TextReader = { encodedAs: 'html', read: article(readHtml, partsIn) };
const xml: TextReader = { encodedAs: 'xml', read: readXml };
const markdown: TextReader = { encodedAs: null, read: article(readMarkdown, partsIn) };
const plain: TextReader = { encodedAs: null, read: article(readText, linesIn) };
const csv: TextReader = { encodedAs: null, read: readCsv };
const po: TextReader = { encodedAs: 'po', read: readPo };
const json: TextReader = { encodedAs: null, read: readJsonFile };
const jsonLines: TextReader = { encodedAs: null, read: readJsonLines };

const byExtension: Readonly<Record<string, TextReader>> = {
  txt: plain,
  text: plain,
  md: markdown,
  markdown,
  html,
  htm: html,
  xhtml: html,
  json,
  jsonl: jsonLines,
  ndjson: jsonLines,
  csv,
  tsv: csv,
  tab: csv,
  po,
  pot: po,
  xlf: xml,
  xliff: xml,
  sdlxliff: xml,
  mqxliff: xml,
  mxliff: xml,
  tmx: xml,
  tbx: xml,
  xml,
  rss: xml,
  atom: xml,
};

/** What is read, by the endings of file names. */
export const fileExtensions: readonly string[] = [...Object.keys(byExtension), 'docx', 'zip'];

const extensionOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** The reader for a name that says none, by how the text begins. */
function readerFor(extension: string, text: string): TextReader | null {
  const named = Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
  if (named && named !== plain) return named;
  const start = text.trimStart().slice(0, 500);
  if (named)
    return /^(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE[^>]*>\s*)?<(?:\w+:)?(?:xliff|tmx|martif)\b/.test(start)
      ? xml
      : named;
  if (/^<!doctype html|^<html[\s>]/i.test(start)) return html;
  if (/^<\?xml|^<(?:\w+:)?(?:xliff|tmx|tbx|martif|rss|feed)\b/.test(start)) return xml;
  return /^[[{]/.test(start) ? json : null;
}

/** A file is read, or refused; or its sender is asked for what cannot be told from it. */
export type FileReading =
  | FileRead
  | { readonly ok: 'asked'; readonly question: 'encoding'; readonly detail: string };

/**
 * Reads a file of any format by its name and content. `encoding` is what the sender says it is in, where they were
 * asked. Fetches and writes nothing.
 */
export function readFile(name: string, bytes: Uint8Array, encoding: TextEncoding | null = null): FileReading {
  const extension = extensionOf(name);
  if (bytes.length === 0) return refuseFile('no_text', { detail: extension });
  if (isZip(bytes)) return extension === 'zip' ? readMany(bytes) : readDocx(bytes);
  const signature = signatureOf(bytes);
  if (extension === 'docx' || extension === 'zip')
    return refuseFile('bad_zip', { detail: signature ?? 'no ZIP archive' });
  const guess = decodeBytes(bytes.subarray(0, 4096)).text;
  const reader = signature === null ? readerFor(extension, guess) : null;
  if (!reader) return refuseFile('unknown_format', { detail: signature ?? extension });
  const declared = encoding ?? (reader.encodedAs === null ? null : declaredEncoding(bytes, reader.encodedAs));
  const isStrict = reader.encodedAs === 'xml';
  const isFalse =
    declared !== null && (knownEncoding(declared) === null || (isStrict && isWideLabel(declared)));
  if (isFalse && reader.encodedAs !== 'html')
    return refuseFile('bad_encoding', { line: 1, detail: `not ${declared.slice(0, 80)}` });
  const decoded = decodeBytes(bytes, declared ?? (isStrict && !startsWide(bytes) ? 'utf-8' : null));
  const isLie = reader.encodedAs === 'html' && declared !== null && !decoded.clean;
  return readDecoded(reader, isLie ? { ...decodeBytes(bytes), guessed: true } : decoded, extension);
}

/** UTF-16 without a mark begins with a zero beside its first letter; a mark decides anyway. */
const startsWide = (bytes: Uint8Array): boolean => bytes[0] === 0 || bytes[1] === 0;

function readDecoded(reader: TextReader, decoded: Decoded, extension: string): FileReading {
  if (reader === po && decoded.encoding.startsWith('utf-16'))
    return refuseFile('bad_encoding', { line: 1, detail: 'PO cannot be in UTF-16' });
  const admitted = admitText(decoded.text);
  if (!admitted.ok) return admitted.refusal.ok ? refuseFile('not_text') : admitted.refusal;
  if (!decoded.clean && reader.encodedAs !== 'html')
    return refuseFile('bad_encoding', { line: 1, detail: `not ${decoded.encoding}` });
  if (!decoded.certain) return { ok: 'asked', question: 'encoding', detail: decoded.encoding };
  if (admitted.text.trim() === '') return refuseFile('no_text', { detail: extension });
  const read = reader.read(admitted.text);
  if (!read.ok) return read;
  const words = wordsOf(read.content);
  const own = [
    ...(decoded.clean ? [] : [{ code: 'unread_characters', detail: `not all of it is ${decoded.encoding}` }]),
    ...(decoded.guessed ? [{ code: 'encoding_guessed', detail: decoded.encoding }] : []),
  ];
  const warnings = [...own, ...textWarnings(words), ...read.warnings];
  return { ...read, warnings: warnings.slice(0, maxWarnings), text: admitted.text };
}

function readXml(text: string): FileRead {
  const tree = parseXml(text);
  if (!tree.ok) return { ok: false, problems: [tree.problem] };
  const { root } = tree;
  switch (root.name) {
    case 'xliff':
      return readXliff(root);
    case 'tmx':
      return readTmx(root);
    case 'tbx':
    case 'TBX':
    case 'martif':
      return readTbx(root);
    case 'rss':
    case 'RDF':
    case 'feed':
      return readFeed(root);
    default:
      return refuseFile('unknown_format', { line: root.line, detail: `<${root.name.slice(0, 80)}>` });
  }
}

/** XLIFF of any version. */
export const readXliff = (root: XmlElement): FileRead =>
  /:document:2\.\d$/.test(root.namespace) || /^2\./.test(root.attributes.get('version') ?? '')
    ? readXliff2(root)
    : readXliff12(root);

const isDebris = (name: string): boolean => /(^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i.test(name);
/** Whether a file of an archive is read, by its name. */
export const isReadable = (name: string): boolean =>
  fileExtensions.includes(extensionOf(name)) && extensionOf(name) !== 'zip' && !isDebris(name);

const { compare } = new Intl.Collator('en', { numeric: true });

/** The files of an archive by their names as people count: `2.txt` before `10.txt`. */
export const filesInOrder = (
  files: ReadonlyMap<string, Uint8Array>,
): readonly (readonly [string, Uint8Array])[] => [...files].toSorted(([one], [other]) => compare(one, other));

/**
 * An archive of articles, or of one file, by their names; archives in archives are not opened, and what is left out is
 * named. A Word document by another name is one.
 */
function readMany(bytes: Uint8Array): FileReading {
  const archive = unpackZip(bytes, isReadable);
  if (!archive.ok) return { ok: false, problems: [archive.problem] };
  if (archive.names.includes('word/document.xml')) return readDocx(bytes);
  const kind = packageOf(archive.names);
  if (kind !== null) return refuseFile('unknown_format', { detail: kind });
  const read = filesInOrder(archive.files).map(([name, content]) => ({
    name,
    reading: readFile(name, content),
  }));
  const [only] = read;
  if (!only) return refuseFile('no_text', { detail: 'no file of a known format' });
  const leftOut = archive.names
    .filter((name) => !isReadable(name) && !isDebris(name))
    .map((name): FileWarning => ({ code: 'file_left_out', detail: name.slice(0, 80) }));
  const { reading: first } = only;
  if (read.length === 1)
    return first.ok === true ? { ...first, warnings: [...leftOut, ...first.warnings] } : first;
  const bad = read.find(({ reading }) => reading.ok !== true);
  if (bad?.reading.ok === false)
    return {
      ok: false,
      problems: bad.reading.problems.map((problem) => ({
        ...problem,
        detail: `${bad.name}: ${problem.detail ?? ''}`,
      })),
    };
  if (bad?.reading.ok === 'asked') return bad.reading;
  const joined = joinReadings(read);
  return joined.ok ? { ...joined, warnings: [...leftOut, ...joined.warnings].slice(0, maxWarnings) } : joined;
}

function joinReadings(read: readonly { readonly name: string; readonly reading: FileReading }[]): FileRead {
  const whole = read.flatMap(({ name, reading }) => (reading.ok === true ? [{ name, ...reading }] : []));
  const units = whole.reduce((sum, each) => sum + each.units, 0);
  const warnings = whole.flatMap((each) =>
    each.warnings.map((warning) => ({
      ...warning,
      detail: [each.name, warning.detail].filter(Boolean).join(': '),
    })),
  );
  const articles = whole.flatMap(({ content }) => (content.kind === 'articles' ? content.articles : []));
  const documents = whole.flatMap(({ content }) => (content.kind === 'pairs' ? [content.document] : []));
  const concepts = whole.flatMap(({ content }) => (content.kind === 'concepts' ? content.concepts : []));
  if ([articles, documents, concepts].filter((list) => list.length > 0).length > 1)
    return refuseFile('wrong_type', { detail: 'articles, segments and glossaries in one archive' });
  if (documents.length > 0) {
    const joined = joinDocuments(documents);
    return joined ? pairsRead(joined, units, warnings) : refuseFile('bad_language', languagesDiffer);
  }
  if (concepts.length > 0) return { ok: true, content: { kind: 'concepts', concepts }, units, warnings };
  return { ok: true, content: { kind: 'articles', articles }, units, warnings };
}
