import type { RawArticle, RawPart } from '@/lib/core/article';
import { type FileRead, hiddenWarnings, refuseFile } from '@/lib/core/formats/file-read';
import { isRecord, type JsonRecord, recordsAt, textAt } from '@/lib/core/formats/json-value';
import { checkNinjs } from '@/lib/core/formats/ninjs-shape';
import { checkNinjs1 } from '@/lib/core/formats/ninjs1-shape';
import { readHtml } from '@/lib/core/formats/read-html';
import type { ReadResult } from '@/lib/core/formats/read-result';
import { readText } from '@/lib/core/formats/read-text';
import { parseLanguage } from '@/lib/core/language';
import { withoutMarks } from '@/lib/core/marks';

/** Whether a JSON object is a news item of IPTC ninjs: it says so, or has the one property that must be there. */
export const isNinjs = (item: JsonRecord): boolean =>
  [item.standard, item.$standard].some((standard) => isRecord(standard) && standard.name === 'ninjs') ||
  (typeof item.uri === 'string' && !Object.hasOwn(item, 'blocks') && !Object.hasOwn(item, 'body'));

/** ninjs 1 has one headline, and texts as keys: `body_xhtml`, `description_text`. */
const isFirst = (item: JsonRecord): boolean =>
  Object.hasOwn(item, '$standard') ||
  Object.keys(item).some((key) => key === 'headline' || /^(?:body|description|headline)_\w/.test(key));

/** The texts of ninjs 1 as later versions have them, those with markup first. */
const textsOf = (item: JsonRecord, name: 'body' | 'description'): readonly JsonRecord[] =>
  Object.keys(item)
    .filter((key) => key.startsWith(`${name}_`))
    .map((key) => ({ contentType: key.slice(name.length + 1), value: item[key] }))
    .toSorted((one, other) => Number(/html/i.test(other.contentType)) - Number(/html/i.test(one.contentType)))
    .slice(0, 1);

/**
 * A news item as ninjs 1, 2 or 3: its main headline, its body (HTML as HTML, XHTML too, anything else as text), else its
 * descriptions. An item without words, a picture say, is an article without text. Breaches are warnings, save an embargo
 * that cannot be read.
 */
export function readNinjs(item: JsonRecord): FileRead {
  const headlines = recordsAt(item, 'headlines');
  const main = headlines.find((headline) => headline.role === 'main') ?? headlines[0];
  const title = textAt(main ?? {}, 'value') ?? textAt(item, 'headline', 'title') ?? '';
  const isOld = isFirst(item);
  const bodies = isOld ? textsOf(item, 'body') : recordsAt(item, 'bodies');
  const texts =
    bodies.length > 0
      ? [bodies.find((body) => body.role === 'main') ?? bodies[0] ?? {}]
      : isOld
        ? textsOf(item, 'description')
        : recordsAt(item, 'descriptions');
  const found = texts.map((body) =>
    readBody(textAt(body, 'value') ?? '', textAt(body, 'contentType', 'contenttype')),
  );
  const read = found.map(bodyOf);
  const [only, ...more] = read;
  const isOne = only !== undefined && more.length === 0;
  const parts = isOne
    ? only.parts
    : read.flatMap((body) => (body.links ? body.parts.map(wordsOnly) : body.parts));
  const article: RawArticle = isOne && only.links ? { title, parts, links: only.links } : { title, parts };
  const language = parseLanguage(textAt(item, 'language') ?? '-');
  const embargo = item.embargoedUntil ?? item.embargoed ?? null;
  const embargoUntil = timeOf(embargo);
  if (embargo !== null && embargoUntil === null) return refuseFile('wrong_type', { detail: 'embargoed' });
  const warnings = [
    ...(isOld ? checkNinjs1(item) : checkNinjs(item)).map((detail) => ({ code: 'ninjs', detail })),
    ...(title === '' && parts.length === 0 ? [{ code: 'no_text' }] : []),
    ...hiddenWarnings(found),
  ];
  return {
    ok: true,
    content: {
      kind: 'articles',
      articles: [embargoUntil === null ? { article, language } : { article, language, embargoUntil }],
    },
    units: 1,
    warnings,
  };
}

/** A time with its offset, in UTC. */
function timeOf(value: unknown): string | null {
  const isTime = typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/.test(value);
  const time = new Date(isTime ? value : Number.NaN);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

/** Links of several bodies have no one list. */
const wordsOnly = (part: RawPart): RawPart => ({ ...part, text: withoutMarks(part.text) });

const readBody = (text: string, type: string | null): ReadResult =>
  /html/i.test(type ?? '') || (type === null && /^\s*</.test(text)) ? readHtml(text) : readText(text);

function bodyOf(read: ReadResult): Pick<RawArticle, 'parts' | 'links'> {
  if (!read.ok) return { parts: [] };
  const { title, parts, links } = read.article;
  return { parts: title === '' ? parts : [{ kind: 'headline', text: title }, ...parts], links };
}
