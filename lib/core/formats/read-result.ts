import { marksOfKind, type RawArticle, type RawPart } from '@/lib/core/article';
import type { LanguageTag } from '@/lib/core/language';
import { readMarked, withoutMarks, writeMarked } from '@/lib/core/marks';

/** Longest text that is read, in UTF-16 units. */
export const maxInputLength = 5 * 1024 * 1024;

/** Deepest nesting that is read: of elements, lists and quotes, arrays and objects. */
export const maxDepth = 256;

/**
 * Why a text is not read. `too_complex` is markup without end in a bounded text; `not_text` is a file of another kind;
 * `list` is many articles where one is read; `missing` and `wrong_type` name a JSON key in `detail`; `entities` is XML
 * that declares its own, `bad_line` a line that breaks the rules of its format.
 */
export const readProblemCodes = [
  'too_large',
  'too_deep',
  'too_complex',
  'not_text',
  'no_text',
  'bad_json',
  'duplicate_key',
  'list',
  'missing',
  'wrong_type',
  'unknown_format',
  'bad_language',
  'bad_encoding',
  'bad_xml',
  'entities',
  'bad_line',
  'bad_zip',
] as const;
export type ReadProblemCode = (typeof readProblemCodes)[number];

/** `line` counts from 1; `detail` is for developers: a key or what was expected. */
export type ReadProblem = {
  readonly code: ReadProblemCode;
  readonly line?: number;
  readonly detail?: string;
};

/**
 * What a reader makes of a text: the article with its language where the file tells it, or why not. Never thrown. `hides` is
 * there where words were left out that no reader sees.
 */
export type ReadResult =
  | {
      readonly ok: true;
      readonly article: RawArticle;
      readonly language?: LanguageTag;
      readonly hides?: true;
    }
  | { readonly ok: false; readonly problems: readonly ReadProblem[]; readonly hides?: true };

export const refuse = (code: ReadProblemCode, where: Omit<ReadProblem, 'code'> = {}): ReadResult => ({
  ok: false,
  problems: [{ code, ...where }],
});

/** The text without byte order mark, with `\n` line ends, or why it is not to be read at all. */
export function admitText(
  input: string,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly refusal: ReadResult } {
  if (input.length > maxInputLength)
    return { ok: false, refusal: refuse('too_large', { detail: `over ${maxInputLength} characters` }) };
  const controls = input.match(/[^\P{Cc}\t\n\v\f\r\u0085]/gu)?.length ?? 0;
  if (controls > input.length / 100) return { ok: false, refusal: refuse('not_text') };
  return { ok: true, text: input.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n') };
}

/**
 * An article out of what was read. `title` wins over a headline among the parts; without it the first of them is the
 * title. A part that repeats the title goes, any other headline is a subheading. `links` are there where marks may be.
 */
export function articleOf(
  title: string,
  parts: readonly RawPart[],
  language: LanguageTag | null = null,
  links?: readonly string[],
): ReadResult {
  const known = links ? parts.map(withoutLooks) : parts;
  const headline = oneLine(title) || oneLine(known.find((part) => part.kind === 'headline')?.text ?? '');
  const rest = known.flatMap((part): readonly RawPart[] => {
    if (part.kind !== 'headline') return [part];
    return oneLine(part.text) === headline ? [] : [{ kind: 'subheading', text: part.text }];
  });
  if (headline === '' && rest.every((part) => part.text.trim() === '')) return refuse('no_text');
  const isMarked = links && rest.some(({ text }) => withoutMarks(text) !== text);
  const article = { title: headline, parts: rest, ...(isMarked ? { links } : {}) };
  return language === null ? { ok: true, article } : { ok: true, article, language };
}

function withoutLooks(part: RawPart): RawPart {
  const { words, marks } = readMarked(part.text);
  const own = marksOfKind(part.kind, words, marks);
  return own.length === marks.length ? part : { ...part, text: writeMarked({ words, marks: own }) };
}

const oneLine = (text: string): string => text.split(/\s+/).join(' ').trim();
