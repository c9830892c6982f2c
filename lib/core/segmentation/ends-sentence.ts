import type { SentenceRules } from '@/lib/core/segmentation/rules/sentence-rules';
import { type Following, followingAt, matchAt, type Stop } from '@/lib/core/segmentation/stops';

const longestWord = 24;
const longestLabel = 20;

/**
 * Whether the sentence that began at `from` ends at `stop`. Looks at the sentence so far and a few words ahead, never
 * past the next end of a sentence, so that a sentence taken alone is judged as it was in its text.
 */
export function endsSentence(text: string, from: number, stop: Stop, rules: SentenceRules): boolean {
  const before = text.slice(Math.max(from, stop.start - longestWord), stop.start).normalize('NFC');
  const head = stop.start - from <= longestLabel ? before : null;
  const follow = followingAt(text, stop.cut, rules);
  if (!follow) return isGlued(text, stop, before, head, rules);
  if (follow.kind === 'stop' || follow.kind === 'lower' || /[([]$/.test(before)) return false;
  const stops = text.slice(stop.start, stop.end);
  if (stops === '.') return endsAtStop(before, head, follow, rules);
  if (isEllipsis(stops) && (follow.kind === 'digit' || (head !== null && !/[\p{L}\p{N}]/u.test(head))))
    return false;
  return !isSaying(text, stop, follow, rules);
}

const isEllipsis = (stops: string): boolean => /^(?:\.{2,}|[.…]*…[.…]*)$/.test(stops);

const wordAtEnd = (text: string): string => /[\p{L}\p{M}\p{N}.&/]+$/u.exec(text)?.[0] ?? '';

function endsAtStop(before: string, head: string | null, follow: Following, rules: SentenceRules): boolean {
  const word = wordAtEnd(before);
  if ((head !== null && isListMark(head, rules)) || /[:;]\s+\(?\d{1,2}$/.test(before)) return false;
  if (rules.ordinals && /^\d{1,2}$/.test(word)) return false;
  if (hasWord(rules.closing, word)) {
    const isTimeOnly = head !== null && head.split(/\s+/).length <= 3;
    return !isTimeOnly && follow.kind !== 'bracket' && !rules.continuations.has(follow.word);
  }
  if (isTitle(word, rules)) return false;
  if (follow.kind === 'digit' && hasWord(rules.beforeNumber, word)) return false;
  return follow.opens || !(isAcronym(word, before, rules) || hasWord(rules.doubtful, word));
}

/** `1.` `II.` `a.` `4.2.` `Article 5.` at the head of a sentence number what follows. */
function isListMark(head: string, rules: SentenceRules): boolean {
  const mark = head.replace(/^[\s"'“‘«([{–—•*·-]+/, '');
  if (/^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVXLC]{1,5}|\p{L}\p{M}*)$/u.test(mark)) return true;
  const labelled = /^(.+)\s(?:\d{1,4}|[IVXLC]{1,5})$/u.exec(mark);
  return labelled?.[1] !== undefined && rules.labels.has(labelled[1]);
}

/** In the case given, or all in capitals. */
const hasWord = (set: ReadonlySet<string>, word: string): boolean =>
  set.has(word) || (/^\p{Lu}{2,}$/u.test(word) && set.has(word.charAt(0) + word.slice(1).toLowerCase()));

const isTitle = (word: string, rules: SentenceRules): boolean =>
  word !== '' &&
  (hasWord(rules.titles, word) || word.split('.').every((part) => hasWord(rules.titles, part)));

/** `J`, `U.S`, `T.V.N`, `Ph.D`: an initial or a chain of them. The letter in `vitamin C` and `19 °C` is none. */
function isAcronym(word: string, before: string, rules: SentenceRules): boolean {
  if (/^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u.test(word)) return true;
  if (!/^\p{Lu}$/u.test(word) || rules.letterWords.has(word)) return false;
  const [, lead] = /(\p{L}+|°)\s*\p{Lu}$/u.exec(before) ?? [];
  return lead !== '°' && !rules.beforeLetter.has(lead?.toLowerCase() ?? '');
}

/** `"Why?" Mr. Smith asked.` goes on after the quotation: names, then a verb of saying. */
function isSaying(text: string, stop: Stop, follow: Following, rules: SentenceRules): boolean {
  if (!/["'’”»]/.test(text.slice(stop.end, stop.cut)) || /["'“‘«]/.test(text.slice(stop.cut, follow.start)))
    return false;
  if (follow.opens && !rules.titles.has(follow.word)) return false;
  const ahead = text.slice(follow.start, follow.start + 80).normalize('NFC');
  const clause = ahead.split(/[,;:!?…"“”\r\n]/, 1)[0] ?? '';
  const tokens = clause.split(/\s+/).slice(0, 6);
  const bare = tokens.map((token) => token.replace(/\.$/, ''));
  const verb = bare.findIndex(
    (word, k) => rules.saying.has(word) || rules.saying.has(`${word} ${bare[k + 1]}`),
  );
  const names = tokens.slice(0, verb);
  return (
    verb > 0 && names.every((name) => /^\p{Lu}[^.]*$/u.test(name) || rules.titles.has(name.slice(0, -1)))
  );
}

const domains = /^(?:com|net|org|vn|edu|gov|info|io|co|uk)$/i;

/** Two sentences run together without a space: `xong.Ông`, `done.”He`. Not `Node.js`, `PGS.TS`, `VnExpress.Net`. */
function isGlued(
  text: string,
  stop: Stop,
  before: string,
  head: string | null,
  rules: SentenceRules,
): boolean {
  if (isEllipsis(text.slice(stop.start, stop.end)) || /["']/.test(text.slice(stop.end, stop.cut)))
    return false;
  const next = matchAt(/[“‘«]?[\p{L}\p{M}]+[@_/=]?/uy, text, stop.cut).normalize('NFC');
  if (!/^[“‘«]?\p{Lu}\p{Ll}+$/u.test(next) || domains.test(next)) return false;
  const word = wordAtEnd(before);
  if (/[./]/.test(word) || (head !== null && isListMark(head, rules))) return false;
  if ([rules.titles, rules.doubtful, rules.beforeNumber].some((set) => hasWord(set, word))) return false;
  return /\p{L}\p{Ll}$|\d{2}$/u.test(word) || (stop.cut > stop.end && word !== '');
}
