import type { Span } from '@/lib/core/span';

/**
 * Formatting as it stands in the text of a row: `⟨b⟩bold⟨/b⟩`, `⟨i⟩italic⟨/i⟩`, `⟨u⟩underlined⟨/u⟩`, `⟨1⟩a link⟨/1⟩`, whose
 * number is the place, from 1, of its address in the list of its article. Marks are no words. Nobody types these angles (U+27E8, U+27E9).
 */
export type Mark = {
  /** `b`, `i`, `u`, or the number of a link. */
  readonly name: string;
  /** The words it is of, at least one character. */
  readonly span: Span;
};

/**
 * A code that stands alone, a placeholder or a picture in the line, is `⟨3/⟩`: the place of what its file wrote in the same
 * list. It is kept among the words, so that it stays in its sentence; whoever reads words is told of none.
 */
export const placeholder = (place: number): string => `⟨${place}/⟩`;

/** A text without its marks, and what they are of: spans of `words` that lie in each other or apart. */
export type Marked = { readonly words: string; readonly marks: readonly Mark[] };

const names = 'b|i|u|[1-9]\\d{0,2}';
const pattern = new RegExp(`⟨(/?)(${names})⟩`, 'g');
const alone = /⟨([1-9]\d{0,2})\/⟩/g;
const hidden = new RegExp(`⟨(?:(/?)(?:${names})|[1-9]\\d{0,2}/)⟩`, 'g');
const whole = new RegExp(`(⟨(?:/?(?:${names})|[1-9]\\d{0,2}/)⟩)`);
const run = new RegExp(`(?:⟨/?(?:${names})⟩|\\s)+`, 'g');

/** Most links of an article. */
export const mostLinks = 999;

/** Half of a mark as it stands in a text. */
export type MarkHalf = { readonly name: string; readonly opens: boolean; readonly span: Span };

/** The halves of marks in a text, in order, whether they belong together or not. */
export const markHalvesIn = (text: string): readonly MarkHalf[] =>
  text.includes('⟨')
    ? Array.from(text.matchAll(pattern), ({ 0: half, 1: slash, 2: name = '', index }) => ({
        name,
        opens: slash === '',
        span: [index, index + half.length],
      }))
    : [];

/** The placeholders of a text, in order. */
export const placeholdersIn = (text: string): readonly { readonly place: number; readonly span: Span }[] =>
  text.includes('⟨')
    ? Array.from(text.matchAll(alone), ({ 0: code, 1: place, index }) => ({
        place: Number(place),
        span: [index, index + code.length],
      }))
    : [];

/** A text with something else in place of its placeholders. */
export const replacePlaceholders = (text: string, write: (place: number, code: string) => string): string =>
  text.includes('⟨') ? text.replace(alone, (code, place) => write(Number(place), code)) : text;

/** A text cut at its marks; the pieces joined are the text. */
export function splitAtMarks(
  text: string,
): readonly { readonly piece: string; readonly start: number; readonly isMark: boolean }[] {
  let start = 0;
  return text.split(whole).map((piece, index) => {
    start += piece.length;
    return { piece, start: start - piece.length, isMark: index % 2 === 1 };
  });
}

export const withoutMarks = (text: string): string => (text.includes('⟨') ? text.replace(hidden, '') : text);

type OpenMark = { readonly name: string; from: number; readonly pieces: Span[] };

/** Halves that have no other half are left out; where two marks cross, the later one is cut in two. */
export function readMarked(text: string): Marked {
  const halves = markHalvesIn(text);
  if (halves.length === 0) return { words: text, marks: [] };
  const marks: Mark[] = [];
  const open: OpenMark[] = [];
  let words = '';
  let end = 0;
  for (const { name, opens, span } of halves) {
    words += text.slice(end, span[0]);
    end = span[1];
    if (opens) open.push({ name, from: words.length, pieces: [] });
    else marks.push(...closed(name, words.length, open));
  }
  return { words: words + text.slice(end), marks: marks.toSorted(outerFirst) };
}

function closed(name: string, at: number, open: OpenMark[]): readonly Mark[] {
  const place = open.findLastIndex((one) => one.name === name);
  const [mark, ...inner] = open.splice(place < 0 ? open.length : place);
  if (!mark) return [];
  for (const one of inner) {
    one.pieces.push([one.from, at]);
    one.from = at;
  }
  open.push(...inner);
  return [...mark.pieces, [mark.from, at] as const]
    .filter(([from, to]) => from < to)
    .map((span) => ({ name, span }));
}

const outerFirst = (one: Mark, other: Mark): number =>
  one.span[0] - other.span[0] || other.span[1] - one.span[1];

/** How what a text is made of is written. */
export type MarkStyle = {
  readonly words: (text: string) => string;
  readonly open: (mark: Mark) => string;
  readonly close: (mark: Mark) => string;
};

export const opening = (name: string): string => `⟨${name}⟩`;
export const closing = (name: string): string => `⟨/${name}⟩`;

const asMarks: MarkStyle = {
  words: (text) => text,
  open: ({ name }) => opening(name),
  close: ({ name }) => closing(name),
};

/** Words and their marks as one text. Law: `readMarked(writeMarked(marked))` is `marked`. */
export function writeMarked({ words, marks }: Marked, style: MarkStyle = asMarks): string {
  let text = '';
  let done = 0;
  const open: Mark[] = [];
  const upTo = (at: number): void => {
    for (let last = open.at(-1); last && last.span[1] <= at; last = open.at(-1)) {
      text += style.words(words.slice(done, last.span[1])) + style.close(last);
      done = last.span[1];
      open.pop();
    }
    if (at > done) text += style.words(words.slice(done, at));
    done = Math.max(done, at);
  };
  for (const mark of marks) {
    upTo(mark.span[0]);
    text += style.open(mark);
    open.push(mark);
  }
  upTo(words.length);
  return text;
}

/** What a part of the words has of the marks. */
export const marksWithin = (marks: readonly Mark[], [start, end]: Span): readonly Mark[] =>
  marks.flatMap(({ name, span }): readonly Mark[] => {
    const [from, to] = [Math.max(span[0], start) - start, Math.min(span[1], end) - start];
    return from < to ? [{ name, span: [from, to] }] : [];
  });

type Hidden = Pick<MarkHalf, 'opens' | 'span'>;

const hiddenIn = (text: string): readonly Hidden[] =>
  Array.from(text.matchAll(hidden), ({ 0: code, 1: slash, index }) => ({
    opens: slash !== '/',
    span: [index, index + code.length],
  }));

/**
 * Where a span of the words stands in the text with its marks: those at its edges are not in it. `halves` are what is no
 * word: all marks and placeholders.
 */
export function spanAmongMarks(
  text: string,
  [start, end]: Span,
  halves: readonly Hidden[] = hiddenIn(text),
): Span {
  let before = 0;
  let within = 0;
  for (const { opens, span } of halves) {
    const length = span[1] - span[0];
    const at = span[0] - before - within;
    const leads = at < start || (at === start && (start < end || !opens));
    if (leads) before += length;
    else if (at < end) within += length;
  }
  return [start + before, end + before + within];
}

/** A text with one mark more; null where that would cross another, or is there already. */
export function withMark(text: string, mark: Mark): string | null {
  const { words, marks } = readMarked(text);
  const [start, end] = mark.span;
  const crosses = marks.some(
    ({ name, span: [from, to] }) =>
      (name === mark.name && from < end && start < to) ||
      (start < from && from < end && end < to) ||
      (from < start && start < to && to < end),
  );
  if (crosses || start >= end) return null;
  return writeMarked({ words, marks: [...marks, mark].toSorted(outerFirst) });
}

/** A text in which no white space stands at an edge within a mark, and no mark has nothing but white space in it. */
export const tidyMarks = (text: string): string => (text.includes('⟨') ? text.replace(run, tidyRun) : text);

/** Nothing in a run of halves and white space has words: what closes stands before the space, what opens behind it. */
function tidyRun(run: string): string {
  const opened: string[] = [];
  const closed: string[] = [];
  for (const { name, opens } of markHalvesIn(run)) {
    const place = opens ? -1 : opened.lastIndexOf(name);
    if (opens) opened.push(name);
    else if (place >= 0) opened.splice(place, 1);
    else closed.push(name);
  }
  return closed.map(closing).join('') + withoutMarks(run) + opened.map(opening).join('');
}
