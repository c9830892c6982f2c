import type { Fix, Found } from '@/lib/core/checks/rule';
import { matchesOf } from '@/lib/core/text/matches';

/** What a note in brackets or between tags ends with. */
const closing: readonly (readonly [RegExp, RegExp])[] = [
  [/^\s*\(/, /\)\s*/g],
  [/^\s*\[/, /\]\s*/g],
  [/^\s*<think/, /<\/think(?:ing)?>\s*/g],
];
const sentenceEnd = /[.!?]["”’)\]]*(?:\s+|$)/g;

/** Takes out a label, a note or a sentence that is no translation, where a translation is left. */
export function artifactFixes({ target: span }: Found, text: string): readonly Fix[] {
  if (!span) return [];
  const found = text.slice(...span);
  if (found.startsWith('</')) return [];
  const isPiece = /^<\|/.test(found) || (text.slice(0, span[0]).trim() === '' && /:\s*$/.test(found));
  const enclosed = closing.find(([opens]) => opens.test(found))?.[1];
  const start = isPiece || enclosed ? span[0] : sentenceStart(text, span[0]);
  const end = isPiece
    ? span[1] + (/^\s*/.exec(text.slice(span[1]))?.[0].length ?? 0)
    : endAfter(enclosed ?? sentenceEnd, text, enclosed ? span[0] : span[1]);
  const [before, after] = [text.slice(0, start), end === null ? '' : text.slice(end)];
  if (end === null || !/\p{L}{2}/u.test(before + after)) return [];
  const from = after.trim() === '' ? before.trimEnd().length : start;
  return [{ span: [from, after.trim() === '' ? text.length : end], text: '' }];
}

function sentenceStart(text: string, place: number): number {
  const last = matchesOf(text.slice(0, place), sentenceEnd).at(-1);
  return last ? last.index + last[0].length : 0;
}

function endAfter(pattern: RegExp, text: string, place: number): number | null {
  pattern.lastIndex = place;
  const match = pattern.exec(text);
  return match && match.index + match[0].length;
}
