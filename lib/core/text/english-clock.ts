import { readEnglishNumberWords } from '@/lib/core/text/english-number-words';
import type { Mention } from '@/lib/core/text/mention';
import { militaryTime, type TokenCursor } from '@/lib/core/text/mention-cursor';
import type { Read, Reader } from '@/lib/core/text/mention-reader';
import { afternoon, dawn, evening, morning, night, noon } from '@/lib/core/text/parts-of-day';

/** Words for parts of the day. */
export const englishParts = new Map([
  ['dawn', dawn],
  ['morning', morning],
  ['mornings', morning],
  ['noon', noon],
  ['midday', noon],
  ['lunchtime', noon],
  ['afternoon', afternoon],
  ['evening', evening],
  ['evenings', evening],
  ['tonight', evening],
  ['night', night],
  ['overnight', night],
  ['midnight', night],
]);

/** One mention over the tokens from `at` to `next`. */
export const one = (
  cursor: TokenCursor,
  kind: Mention['kind'],
  at: number,
  next: number,
  values: readonly number[],
  firm = true,
): Read => ({
  mentions: [{ kind, span: cursor.span(at, next), values, firm }],
  next,
});

/** am or pm at a token: `am`, `a.m.`, `p.m`. */
export function meridiem(
  cursor: TokenCursor,
  at: number,
): { readonly pm: boolean; readonly next: number } | null {
  const word = cursor.word(at);
  if (word === 'am' || word === 'pm') return { pm: word === 'pm', next: at + 1 };
  const dotted =
    (word === 'a' || word === 'p') &&
    cursor.word(at + 1) === '.' &&
    cursor.word(at + 2) === 'm' &&
    cursor.isTouching(at);
  return dotted
    ? { pm: word === 'p', next: cursor.word(at + 3) === '.' && cursor.isTouching(at + 2) ? at + 4 : at + 3 }
    : null;
}

/** `8:30 p.m.`, `2pm`, `20:30`, `8 o'clock`, `noon`, `1500 GMT`. */
export const readEnglishClock: Reader = (cursor, at) => {
  const word = cursor.word(at);
  if (word === 'noon' || word === 'midday' || word === 'midnight') {
    const part = englishParts.get(word) ?? noon;
    const span = cursor.span(at, at + 1);
    return {
      mentions: [
        { kind: 'clock', span, values: word === 'midnight' ? [0] : [720], firm: false },
        { kind: 'part', span, values: [part], firm: false },
      ],
      next: at + 1,
    };
  }
  const military = militaryTime(cursor, at);
  if (military !== null) return one(cursor, 'clock', at, at + 1, [military]);
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(cursor.raw(at));
  const words = cursor.isFigure(at) ? null : readEnglishNumberWords(cursor, at);
  const hour = dotted ? Number(dotted[1]) : words && !words.ordinal ? words.value : cursor.digits(at);
  if (!(hour >= 0 && hour <= 24)) return null;
  const colon =
    cursor.word(at + 1) === ':' &&
    cursor.isTouching(at) &&
    /^[0-5]\d$/.test(cursor.raw(at + 2)) &&
    cursor.raw(at).length <= 2;
  const next = words ? words.next : at + (colon ? 3 : 1);
  const minutes = dotted ? Number(dotted[2]) : colon ? Number(cursor.raw(at + 2)) : 0;
  const half = meridiem(cursor, next);
  if (half && hour <= 12)
    return one(cursor, 'clock', at, half.next, [((hour % 12) + (half.pm ? 12 : 0)) * 60 + minutes]);
  if (half) return one(cursor, 'clock', at, half.next, [(hour % 24) * 60 + minutes]);
  const oclock = cursor.word(next).startsWith('o’clock') || cursor.word(next) === "o'clock";
  if (!colon && !oclock) return null;
  const values = [(hour % 24) * 60 + minutes, ...(hour <= 12 ? [((hour + 12) % 24) * 60 + minutes] : [])];
  return one(cursor, 'clock', at, oclock ? next + 1 : next, values);
};
