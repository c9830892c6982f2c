import { englishParts, meridiem, one } from '@/lib/core/text/english-clock';
import {
  englishScales,
  type NumberWords,
  readEnglishNumberWords,
} from '@/lib/core/text/english-number-words';
import type { Mention } from '@/lib/core/text/mention';
import type { TokenCursor } from '@/lib/core/text/mention-cursor';
import type { Read, Reader } from '@/lib/core/text/mention-reader';

const list = (text: string, from: number): [string, number][] =>
  text.split(' ').map((word, index) => [word, from + index]);

export const months: ReadonlyMap<string, number> = new Map([
  ...list('january february march april may june july august september october november december', 1),
  ...list('jan feb mar apr', 1),
  ...list('jun jul aug sep oct nov dec', 6),
  ['sept', 9] as const,
]);

export const weekdays: ReadonlyMap<string, number> = new Map([
  ...list('monday tuesday wednesday thursday friday saturday sunday', 1),
  ...list('mondays tuesdays wednesdays thursdays fridays saturdays sundays', 1),
]);

/** `June 5-7, 2024`, `5 June`, `5/6/2024`, `the fifth day of the first lunar month`. */
export const readEnglishDate: Reader = (cursor, at) =>
  readMonthFirst(cursor, at) ??
  readDayFirst(cursor, at) ??
  readNumericDate(cursor, at) ??
  readLunar(cursor, at);

function monthAt(cursor: TokenCursor, at: number): number | null {
  const month = months.get(cursor.word(at));
  if (month === undefined || !/^\p{Lu}/u.test(cursor.raw(at))) return null;
  const ambiguous = /^(?:may|march|mar|jan|dec)$/.test(cursor.word(at));
  const after = cursor.tokens[at - 1];
  const surname = after?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(after.text);
  const cued =
    cursor.isFigure(at + 1) ||
    cursor.isFigure(at - 1) ||
    /^(?:in|of|the|every|each|around|about|since|until|till|by|late|early|mid|last|this|next|on|to|from|through|between|and|end|-|,|\(|during|before|after|for)$/.test(
      cursor.word(at - 1),
    ) ||
    (cursor.word(at + 1) === '.' && cursor.isFigure(at + 2));
  return cued || (!ambiguous && !surname) ? month : null;
}

export const isOrdinalTail = (cursor: TokenCursor, at: number): boolean =>
  /^(?:st|nd|rd|th)$/.test(cursor.word(at)) && cursor.isTouching(at - 1);

const yearAt = (cursor: TokenCursor, at: number): number | null => {
  const year = cursor.digits(at);
  return year >= 1000 && year <= 2100 && cursor.raw(at).length === 4 ? year : null;
};

function dayAt(cursor: TokenCursor, at: number): { readonly day: number; readonly next: number } | null {
  const day = cursor.digits(at);
  if (!(day >= 1 && day <= 31)) return null;
  return { day, next: isOrdinalTail(cursor, at + 1) ? at + 2 : at + 1 };
}

function dated(
  cursor: TokenCursor,
  at: number,
  next: number,
  days: readonly number[],
  month: number | null,
  year: number | null,
): Read {
  const span = cursor.span(at, next);
  return {
    mentions: [
      ...days.map((day): Mention => ({ kind: 'day', span, values: [day], firm: true })),
      ...(month === null ? [] : [{ kind: 'month', span, values: [month], firm: true } as const]),
      ...(year === null ? [] : [{ kind: 'year', span, values: [year], firm: true } as const]),
    ],
    next,
  };
}

/** `June 5`, `June 5-7, 2024`, `June 5 and 6`, `June 2024`, `June`. */
const readMonthFirst: Reader = (cursor, at) => {
  const month = monthAt(cursor, at);
  if (month === null) return null;
  let next =
    cursor.word(at + 1) === '.' && cursor.raw(at).length <= 4 && cursor.isFigure(at + 2) ? at + 2 : at + 1;
  const days: number[] = [];
  for (let from = next; ; ) {
    const day = yearAt(cursor, from) === null ? dayAt(cursor, from) : null;
    if (!day || cursor.word(day.next) === ':' || meridiem(cursor, day.next)) break;
    if (days.length > 0 && (cursor.unit(day.next) || englishScales.has(cursor.word(day.next)))) break;
    days.push(day.day);
    next = day.next;
    if (!/^(?:-|–|—|to|and|,|&)$/.test(cursor.word(next)) || yearAt(cursor, next + 1) !== null) break;
    from = next + 1;
  }
  const gap = cursor.word(next) === ',' || cursor.word(next) === 'of' ? next + 1 : next;
  const year = yearAt(cursor, gap);
  return dated(cursor, at, year === null ? next : gap + 1, days, month, year);
};

/** `5 June`, `5-7 June 2024`, `the 5th of June`. */
const readDayFirst: Reader = (cursor, at) => {
  const first = dayAt(cursor, at);
  if (!first) return null;
  const days = [first.day];
  let next = first.next;
  if (/^(?:-|–|—|to|and)$/.test(cursor.word(next))) {
    const second = dayAt(cursor, next + 1);
    if (second && monthAt(cursor, second.next) !== null) {
      days.push(second.day);
      next = second.next;
    }
  }
  if (cursor.word(next) === 'of') next++;
  const month = monthAt(cursor, next);
  if (month === null) return null;
  const gap = cursor.word(next + 1) === ',' ? next + 2 : next + 1;
  const year = yearAt(cursor, gap);
  return dated(cursor, at, year === null ? next + 1 : gap + 1, days, month, year);
};

/** `5/6/2024`: either may be the day. */
const readNumericDate: Reader = (cursor, at) => {
  const [first, second, year] = [cursor.digits(at), cursor.digits(at + 2), yearAt(cursor, at + 4)];
  const sign = cursor.word(at + 1);
  if (!/^[/-]$/.test(sign) || cursor.word(at + 3) !== sign || year === null || !(first <= 31 && second <= 31))
    return null;
  const span = cursor.span(at, at + 5);
  return {
    mentions: [
      { kind: 'day', span, values: [first, second], firm: true },
      { kind: 'month', span, values: [second, first].filter((value) => value <= 12), firm: true },
      { kind: 'year', span, values: [year], firm: true },
    ],
    next: at + 5,
  };
};

/** `the fifth day of the first lunar month`. */
const readLunar: Reader = (cursor, at) => {
  const first = readOrdinal(cursor, at);
  if (!first) return null;
  const word = cursor.word(first.next);
  if (word === 'lunar' && cursor.word(first.next + 1) === 'month')
    return one(cursor, 'month', at, first.next + 2, [first.value]);
  if (
    word === 'month' &&
    /^(?:of|in)$/.test(cursor.word(first.next + 1)) &&
    /lunar/.test(`${cursor.word(first.next + 3)}`)
  ) {
    return one(cursor, 'month', at, first.next + 1, [first.value]);
  }
  if (word !== 'day') return null;
  const ahead = [2, 3, 4].some((step) => {
    const ordinal = readOrdinal(cursor, first.next + step);
    return ordinal !== null && /^(?:lunar|month)$/.test(cursor.word(ordinal.next));
  });
  return ahead || [2, 3].some((step) => cursor.word(first.next + step) === 'lunar')
    ? one(cursor, 'day', at, first.next + 1, [first.value])
    : null;
};

function readOrdinal(cursor: TokenCursor, at: number): NumberWords | null {
  if (cursor.isFigure(at)) {
    return isOrdinalTail(cursor, at + 1) ? { value: cursor.digits(at), next: at + 2, ordinal: true } : null;
  }
  const words = readEnglishNumberWords(cursor, at);
  return words?.ordinal ? words : null;
}

/** `Monday`, `the third quarter`, `Q3`, `first half of the year`, `yesterday`, `this morning`. */
export const readEnglishCalendar: Reader = (cursor, at) => {
  const word = cursor.word(at);
  const weekday = weekdays.get(word.replace(/['’]s$/, ''));
  if (weekday !== undefined && /^\p{Lu}/u.test(cursor.raw(at)))
    return one(cursor, 'weekday', at, at + 1, [weekday]);
  const ordinal = readOrdinal(cursor, at);
  if (ordinal && ordinal.value <= 4) {
    const next = cursor.word(ordinal.next) === '-' ? ordinal.next + 1 : ordinal.next;
    if (ordinal.value === 1 && /^(?:six|6)$/.test(cursor.word(next)) && cursor.word(next + 1) === 'months')
      return one(cursor, 'half', at, next + 2, [1]);
    if (/^quarters?$/.test(cursor.word(next))) return one(cursor, 'quarter', at, next + 1, [ordinal.value]);
    if (cursor.word(next) === 'half') {
      const ofYear =
        cursor.word(next + 1) === 'of' &&
        (/^(?:the|this|last|next)$/.test(cursor.word(next + 2))
          ? cursor.word(next + 3) === 'year'
          : cursor.isFigure(next + 2));
      return one(cursor, 'half', at, next + 1, [ordinal.value], ofYear);
    }
  }
  const quarter = /^q$/.test(word) && cursor.isTouching(at) ? cursor.digits(at + 1) : Number.NaN;
  if (quarter >= 1 && quarter <= 4) return one(cursor, 'quarter', at, at + 2, [quarter]);
  const relative = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }[word.replace(/['’]s$/, '')];
  const part = englishParts.get(word.replace(/['’]s$/, ''));
  if (relative !== undefined) {
    const span = cursor.span(at, at + 1);
    const more: Mention[] = part === undefined ? [] : [{ kind: 'part', span, values: [part], firm: true }];
    return { mentions: [{ kind: 'relative', span, values: [relative], firm: true }, ...more], next: at + 1 };
  }
  if (part === undefined) return null;
  const day = cursor.word(at - 1) === 'this' ? 0 : cursor.word(at - 1) === 'last' ? -1 : null;
  const span = cursor.span(at, at + 1);
  const more: Mention[] = day === null ? [] : [{ kind: 'relative', span, values: [day], firm: true }];
  return { mentions: [{ kind: 'part', span, values: [part], firm: true }, ...more], next: at + 1 };
};

/** `the 1990s`, `the '90s`. */
export const readEnglishDecade: Reader = (cursor, at) => {
  const value = cursor.digits(at);
  if (!(value >= 10 && value % 10 === 0) || cursor.word(at + 1) !== 's' || !cursor.isTouching(at))
    return null;
  return one(cursor, 'decade', at, at + 2, [value % 100], value >= 1000 || value >= 40);
};
