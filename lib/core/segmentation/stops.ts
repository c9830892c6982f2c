import type { SentenceRules } from '@/lib/core/segmentation/rules/sentence-rules';

/** A full stop, or a run of them: `[start, end)` the stops, `cut` the offset after the closing quotes and brackets. */
export type Stop = { readonly start: number; readonly end: number; readonly cut: number };

/** White space, and characters without width that may hide in it. */
const gap = /[\s\u00ad\u200b-\u200f\u2060\ufeff]*/y;
const closers = /(?:["'’”»›)\]}]|\[\d{1,3}\])*/y;
/** A closing quote set off by a space: `rapidly. "` before more space or the end. */
const looseCloser = /[^\S\r\n]["'’”»](?=\s|$)/y;
const openers = /[\s"'“”„‘’«‹([{¿¡–—•*·-]*/y;
const word = /[\p{L}\p{M}]+/uy;
const wordBefore = /[\p{L}\p{M}\p{N}.&/]+$/u;
const stopRun = /[.!?…]+/g;

const longestWord = 24;
const longestLabel = 20;

const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

/** Every run of stops in `[from, to)` that more text follows. */
export function* stopsIn(text: string, from: number, to: number): Generator<Stop> {
  stopRun.lastIndex = from;
  for (let run = stopRun.exec(text); run && run.index < to; run = stopRun.exec(text)) {
    const start = run.index;
    const end = stopRun.lastIndex;
    const closed = end + matchAt(closers, text, end).length;
    const cut = closed + matchAt(looseCloser, text, closed).length;
    if (cut < to) yield { start, end, cut };
    stopRun.lastIndex = cut;
  }
}

/** Whether the sentence that began at `from` ends at `stop`. Looks at the word before it and the word after it only. */
export function endsSentence(text: string, from: number, stop: Stop, rules: SentenceRules): boolean {
  const next = stop.cut + matchAt(gap, text, stop.cut).length;
  if (next === stop.cut) return isGlued(text, from, stop, rules);
  const follow = followingWord(text, next);
  if (follow.kind === 'stop' || follow.kind === 'lower') return false;
  const before = text.slice(Math.max(from, stop.start - longestWord), stop.start);
  const head = stop.start - from <= longestLabel ? text.slice(from, stop.start) : null;
  if (text.slice(stop.start, stop.end) === '.') {
    return stopEnds(wordBefore.exec(before)?.[0].normalize('NFC') ?? '', head, follow, rules);
  }
  if (isEllipsis(text, stop)) return endsAtEllipsis(before, head, follow);
  return !isSaying(text, stop, follow.start, rules);
}

type Following = {
  readonly kind: 'lower' | 'upper' | 'digit' | 'bracket' | 'stop' | 'other';
  readonly start: number;
  readonly word: string;
};

/** The next word, past quotes, brackets and dashes. A lower-case brand such as iPhone counts as capitalised. */
function followingWord(text: string, next: number): Following {
  const opening = matchAt(openers, text, next);
  const start = next + opening.length;
  const found = matchAt(word, text, start).normalize('NFC');
  const first = text.charAt(start);
  const kind = opening.includes('(')
    ? 'bracket'
    : found === ''
      ? /\d/.test(first)
        ? 'digit'
        : /[.!?…]/.test(first)
          ? 'stop'
          : 'other'
      : /^\p{Ll}(?!\p{Lu})/u.test(found)
        ? 'lower'
        : 'upper';
  return { kind: kind === 'bracket' && /^\p{Ll}/u.test(found) ? 'lower' : kind, start, word: found };
}

/** A single stop after `word`; `head` is the sentence so far when it is short. */
function stopEnds(word: string, head: string | null, follow: Following, rules: SentenceRules): boolean {
  if (head !== null && isListMark(head, rules)) return false;
  if (rules.ordinals && /^\d{1,2}$/.test(word)) return false;
  if (isTitle(word, rules)) return false;
  if (follow.kind === 'digit' && hasWord(rules.beforeNumber, word)) return false;
  if (hasWord(rules.closing, word)) return follow.kind !== 'bracket' && !rules.continuations.has(follow.word);
  if (isAcronym(word, rules) || hasWord(rules.doubtful, word)) return rules.starters.has(follow.word);
  return true;
}

function endsAtEllipsis(before: string, head: string | null, follow: Following): boolean {
  if (head !== null && !/[\p{L}\p{N}]/u.test(head)) return false;
  return follow.kind !== 'digit' && !/[([]$/.test(before);
}

const isEllipsis = (text: string, stop: Stop): boolean =>
  /^(?:\.{2,}|\.*…[.…]*)$/.test(text.slice(stop.start, stop.end));

/** `1.` `II.` `a.` `4.2.` `Article 5.` at the head of a sentence number what follows. */
function isListMark(head: string, rules: SentenceRules): boolean {
  const mark = head.replace(/^[\s"'“‘«([{–—•*·-]+/, '');
  if (/^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVXLC]{1,5}|\p{L}\p{M}*)$/u.test(mark)) return true;
  const labelled = /^(.+)\s(?:\d{1,4}|[IVXLC]{1,5})$/u.exec(mark);
  return labelled?.[1] !== undefined && rules.labels.has(labelled[1].normalize('NFC'));
}

const hasWord = (set: ReadonlySet<string>, word: string): boolean =>
  set.has(word) || (/^\p{Lu}{2,}$/u.test(word) && set.has(word.charAt(0) + word.slice(1).toLowerCase()));

const isTitle = (word: string, rules: SentenceRules): boolean =>
  word !== '' &&
  (hasWord(rules.titles, word) || word.split('.').every((part) => hasWord(rules.titles, part)));

/** `J`, `U.S`, `T.V.N`, `Ph.D`: an initial or a chain of them. */
const isAcronym = (word: string, rules: SentenceRules): boolean =>
  /^(?:\p{Lu}|\p{L}{1,2}(?:\.\p{L}{1,2})+)$/u.test(word) && !rules.letterWords.has(word);

/** `"Why?" Mr. Smith asked.` goes on after the quotation. */
function isSaying(text: string, stop: Stop, start: number, rules: SentenceRules): boolean {
  if (!/["'’”»]/.test(text.slice(stop.end, stop.cut))) return false;
  const clause =
    text
      .slice(start, start + 80)
      .normalize('NFC')
      .split(/[,;:!?…"“”\r\n]/, 1)[0] ?? '';
  const tokens = clause.split(/[^\S\r\n]+/).slice(0, 6);
  const verb = tokens.findIndex((token, index) => {
    const bare = token.replace(/\.$/, '');
    return rules.saying.has(bare) || rules.saying.has(`${bare} ${tokens[index + 1]?.replace(/\.$/, '')}`);
  });
  return (
    verb > 0 &&
    tokens
      .slice(0, verb)
      .every((token) => /^\p{Lu}[^.]*$/u.test(token) || rules.titles.has(token.slice(0, -1)))
  );
}

const domains = /^(?:com|net|org|vn|edu|gov|info|io|co|uk)$/i;

/** Two sentences run together without a space: `xong.Ông`, `done.”He`. Not `Node.js`, `PGS.TS`, `VnExpress.Net`. */
function isGlued(text: string, from: number, stop: Stop, rules: SentenceRules): boolean {
  if (isEllipsis(text, stop)) return false;
  const opening = matchAt(/["“‘«]?/y, text, stop.cut);
  const next = matchAt(word, text, stop.cut + opening.length).normalize('NFC');
  if (!/^\p{Lu}\p{Ll}/u.test(next) || domains.test(next)) return false;
  const before =
    wordBefore.exec(text.slice(Math.max(from, stop.start - longestWord), stop.start))?.[0].normalize('NFC') ??
    '';
  if (/[./]/.test(before) || isTitle(before, rules) || hasWord(rules.doubtful, before)) return false;
  return /\p{Ll}{2}$|\p{L}\p{Ll}$|\d{2}$/u.test(before) || (stop.cut > stop.end && before !== '');
}
