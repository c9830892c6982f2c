import type { TokenCursor } from '@/lib/core/text/mention-cursor';

const list = (text: string, from: number, step = 1): [string, number][] =>
  text.split(' ').map((word, index) => [word, from + index * step]);
const units = new Map([
  ...list('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen', 0),
  ...list('sixteen seventeen eighteen nineteen', 16),
]);
const tens = new Map(list('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10));
const ordinals = new Map([
  ...list('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth', 1),
  ...list('fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth', 14),
  ['thirtieth', 30] as const,
]);
export const englishScales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['dozen', 12],
]);

/** Every word that a number in words may begin with, but for `a`. */
export const numberWords: ReadonlyMap<string, number> = new Map([...units, ...tens, ...ordinals]);

export type NumberWords = { readonly value: number; readonly next: number; readonly ordinal: boolean };

/** The number said in words at a token, as `twenty-one`, `a hundred and five thousand`, `thirteenth`; null when none is. */
export function readEnglishNumberWords(cursor: TokenCursor, at: number): NumberWords | null {
  let total = 0;
  let group = 0;
  let next = at;
  for (;;) {
    const joined = next > at && /^(?:-|and)$/.test(cursor.word(next)) ? next + 1 : next;
    const small = readSmall(cursor, joined, next > at);
    const scale = next > at ? englishScales.get(cursor.word(next)) : undefined;
    if (scale) {
      const value = group === 0 ? 1 : group;
      if (scale === 100) group = value * 100;
      else {
        total += value * scale;
        group = 0;
      }
      next++;
    } else if (small && (next === at || (group % 100 === 0 && (group > 0 || total > 0)))) {
      group += small.value;
      next = small.next;
      if (small.ordinal) return { value: total + group, next, ordinal: true };
    } else break;
  }
  return next === at || (next === at + 1 && /^an?$/.test(cursor.word(at)))
    ? null
    : { value: total + group, next, ordinal: false };
}

/** Below a hundred; `a` only before a scale. */
function readSmall(cursor: TokenCursor, at: number, inside: boolean): NumberWords | null {
  const word = cursor.word(at);
  if (!inside && /^an?$/.test(word) && englishScales.has(cursor.word(at + 1)))
    return { value: 1, next: at + 1, ordinal: false };
  const unit = units.get(word);
  if (unit !== undefined) return { value: unit, next: at + 1, ordinal: false };
  const ordinal = ordinals.get(word);
  if (ordinal !== undefined)
    return inside && ordinal < 4 ? null : { value: ordinal, next: at + 1, ordinal: true };
  const ten = tens.get(word);
  if (ten === undefined) return null;
  const after = cursor.word(at + 1) === '-' ? at + 2 : at + 1;
  const ending = units.get(cursor.word(after)) ?? 0;
  const ordinalEnding = ordinals.get(cursor.word(after)) ?? 0;
  if (ending > 0 && ending < 10) return { value: ten + ending, next: after + 1, ordinal: false };
  if (ordinalEnding > 0 && ordinalEnding < 10 && after === at + 2)
    return { value: ten + ordinalEnding, next: after + 1, ordinal: true };
  return { value: ten, next: at + 1, ordinal: false };
}
