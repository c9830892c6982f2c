import type { SentenceRules } from '@/lib/core/segmentation/rules/sentence-rules';

/** A full stop, or a run of them: `[start, end)` the stops, `cut` the offset after the closing quotes and brackets. */
export type Stop = { readonly start: number; readonly end: number; readonly cut: number };

/** What comes after a stop, past white space, opening quotes and dashes. */
export type Following = {
  readonly kind: 'lower' | 'upper' | 'digit' | 'bracket' | 'stop' | 'other';
  readonly start: number;
  readonly word: string;
  /** Whether the word, or it with the next, is one of the language's sentence openers. */
  readonly opens: boolean;
};

const stopRun = /[.!?…]+/g;
const closers = /(?:["'’”»›)\]}]|\[\d{1,3}\])*/y;
/** A closing quote set off by a space: `rapidly. "` before more space or the end. */
const looseCloser = /\s["'’”»](?=\s|$)/y;
/** White space, and characters without width that may hide in it. */
const gap = /[\s\u00ad\u200b-\u200f\u2060\ufeff]*/y;
const openers = /[\s"'“”„‘’«‹([{¿¡–—•*·-]*/y;
const word = /[\p{L}\p{M}]+/uy;
const nextWord = /\s[\p{L}\p{M}]+/uy;

export function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** The runs of stops in a line that more text follows. */
export function stopsIn(line: string): readonly Stop[] {
  const stops: Stop[] = [];
  stopRun.lastIndex = 0;
  for (let run = stopRun.exec(line); run; run = stopRun.exec(line)) {
    const end = stopRun.lastIndex;
    const closed = end + matchAt(closers, line, end).length;
    const cut = closed + matchAt(looseCloser, line, closed).length;
    if (cut < line.length) stops.push({ start: run.index, end, cut });
    stopRun.lastIndex = cut;
  }
  return stops;
}

/** The word after white space at `at`; null when there is no white space. */
export function followingAt(text: string, at: number, rules: SentenceRules): Following | null {
  const space = matchAt(gap, text, at);
  if (space === '') return null;
  const opening = matchAt(openers, text, at + space.length);
  const start = at + space.length + opening.length;
  const found = matchAt(word, text, start);
  const end = start + found.length;
  const first = found.normalize('NFC');
  const pair = (found + matchAt(nextWord, text, end)).normalize('NFC').replace(/\s/, ' ');
  const isInitial = /^\p{L}$/u.test(first) && text.charAt(end) === '.';
  return {
    kind: kindOf(first, text.charAt(start), opening.includes('(')),
    start,
    word: first,
    opens: !isInitial && (rules.starters.has(first) || rules.starters.has(pair)),
  };
}

/** A lower-case brand such as iPhone counts as capitalised, and so do letters without case. */
function kindOf(found: string, first: string, inBracket: boolean): Following['kind'] {
  if (/^\p{Ll}(?!\p{Lu})/u.test(found)) return 'lower';
  if (/[.!?…]/.test(first)) return 'stop';
  if (inBracket) return 'bracket';
  if (/\p{Nd}/u.test(first)) return 'digit';
  return found === '' ? 'other' : 'upper';
}
