import { blockKinds, type RawPart } from '@/lib/core/article';
import { isCode } from '@/lib/core/formats/link-list';
import { readHtml } from '@/lib/core/formats/read-html';
import { readMarkdown } from '@/lib/core/formats/read-markdown';
import {
  admitText,
  articleOf,
  type ReadProblem,
  type ReadResult,
  refuse,
} from '@/lib/core/formats/read-result';
import { readText } from '@/lib/core/formats/read-text';
import { releasedText } from '@/lib/core/formats/released-text';
import { scanJson } from '@/lib/core/formats/scan-json';
import { type LanguageTag, parseLanguage } from '@/lib/core/language';
import { joinSentences } from '@/lib/core/text/join-sentences';

const bodyReaders = new Map([
  ['text', readText],
  ['markdown', readMarkdown],
  ['html', readHtml],
]);

type Fields = {
  /** The first of the keys that has a value, null for none. */
  readonly find: (...keys: readonly string[]) => { readonly key: string; readonly value: unknown } | null;
  readonly refuseAt: (code: ReadProblem['code'], key: string, detail?: string) => ReadResult;
};

/**
 * One article as a JSON object: `title` or `headline`; `blocks` (texts, or objects with `kind` and `text`, or `segments`
 * of a bilingual file), or else `body`, `text` or `content` as the `format` says (`text` unless given, `markdown`,
 * `html`); `language` or `lang`. Other keys are left alone.
 */
export function readJson(input: string): ReadResult {
  const admitted = admitText(input);
  if (!admitted.ok) return admitted.refusal;
  if (admitted.text.trim() === '') return refuse('no_text');
  const scan = scanJson(admitted.text);
  if (!scan.ok) return { ok: false, problems: [scan.problem] };
  const value: unknown = JSON.parse(admitted.text);
  if (Array.isArray(value)) return refuse('list', { line: 1, detail: 'one article, not a list, is read' });
  if (!isRecord(value)) return refuse('wrong_type', { line: 1, detail: 'expected an object' });
  return readFields({
    find: (...keys) => {
      const key = keys.find((each) => Object.hasOwn(value, each) && value[each] !== null);
      return key === undefined ? null : { key, value: value[key] };
    },
    refuseAt: (code, key, detail = key) => refuse(code, { line: scan.lines.get(key), detail }),
  });
}

function readFields({ find, refuseAt }: Fields): ReadResult {
  const title = find('title', 'headline');
  if (title && typeof title.value !== 'string') return refuseAt('wrong_type', title.key);
  const tag = find('language', 'lang');
  const language = typeof tag?.value === 'string' ? parseLanguage(tag.value) : null;
  if (tag && language === null) return refuseAt('bad_language', tag.key);
  const format = find('format')?.value ?? 'text';
  const readBody = typeof format === 'string' ? bodyReaders.get(format) : undefined;
  if (!readBody) return refuseAt('unknown_format', 'format');
  const body = find('blocks', 'body', 'text', 'content');
  if (!body) return refuse('missing', { detail: 'body' });
  const heading = typeof title?.value === 'string' ? title.value : '';
  if (Array.isArray(body.value)) {
    const parts = body.value.map(readBlock);
    const bad = parts.indexOf(null);
    if (bad >= 0) return refuseAt('wrong_type', body.key, `${body.key}[${bad}]`);
    const known = parts.filter((part) => part !== null);
    const links = linksIn(find('links')?.value);
    if (!known.some((part) => part.segments)) return articleOf(heading, known, language, links);
    // Each part stands opposite one of the other side: none may be moved or dropped.
    return {
      ok: true,
      article: { title: heading.trim(), parts: known, ...(links ? { links } : {}) },
      language: language ?? undefined,
    };
  }
  if (typeof body.value !== 'string') return refuseAt('wrong_type', body.key);
  return withHeading(heading, language, readBody(body.value), (code) => refuseAt(code, body.key));
}

function withHeading(
  heading: string,
  language: LanguageTag | null,
  body: ReadResult,
  refuseBody: (code: ReadProblem['code']) => ReadResult,
): ReadResult {
  if (!body.ok) {
    const code = body.problems[0]?.code ?? 'no_text';
    return code === 'no_text' && heading.trim() !== '' ? articleOf(heading, [], language) : refuseBody(code);
  }
  const { title, parts, links } = body.article;
  const own: readonly RawPart[] = title === '' ? [] : [{ kind: 'headline', text: title }];
  const read = articleOf(heading, [...own, ...parts], language ?? body.language, links);
  return body.hides ? { ...read, hides: true } : read;
}

/** The addresses of links that marks in the blocks number, and what placeholders stand for; anything else has an empty place. */
const linksIn = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value)
    ? value.map((each) => (typeof each === 'string' && isCode(each) ? releasedText(each) : ''))
    : undefined;

function readBlock(block: unknown): RawPart | null {
  if (typeof block === 'string') return { text: block };
  if (!isRecord(block)) return null;
  const words = wordsOf(block);
  if (!words || block.kind === undefined || block.kind === null) return words;
  const kind = blockKinds.find((each) => each === block.kind);
  return kind ? { kind, ...words } : null;
}

function wordsOf({ text, segments }: Readonly<Record<string, unknown>>): RawPart | null {
  if (typeof text === 'string') return { text };
  if (!Array.isArray(segments)) return null;
  const texts = segments.filter((segment) => typeof segment === 'string');
  return texts.length < segments.length ? null : { text: joinSentences(texts), segments: texts };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
