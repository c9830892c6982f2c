import {
  englishScales,
  type NumberWords,
  readEnglishNumberWords,
} from '@/lib/core/text/english-number-words';
import type { Mention } from '@/lib/core/text/mention';
import { parseRoman, TokenCursor } from '@/lib/core/text/mention-cursor';
import { exact, shareUnits } from '@/lib/core/text/mentions-vietnamese';
import { afternoon, dawn, evening, morning, night, noon } from '@/lib/core/text/parts-of-day';
import { findUnit, type Unit } from '@/lib/core/text/units';

type Read = { readonly mentions: readonly Mention[]; readonly next: number };
type Reader = (cursor: TokenCursor, at: number) => Read | null;

const list = (text: string, from: number): [string, number][] =>
  text.split(' ').map((word, index) => [word, from + index]);
const months = new Map([
  ...list('january february march april may june july august september october november december', 1),
  ...list('jan feb mar apr', 1),
  ...list('jun jul aug sep oct nov dec', 6),
  ['sept', 9] as const,
]);
const weekdays = new Map([
  ...list('monday tuesday wednesday thursday friday saturday sunday', 1),
  ...list('mondays tuesdays wednesdays thursdays fridays saturdays sundays', 1),
]);
const parts = new Map([
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
const multiples = new Map([
  ['twice', 2],
  ['double', 2],
  ['doubled', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['twofold', 2],
  ['triple', 3],
  ['tripled', 3],
  ['triples', 3],
  ['tripling', 3],
  ['threefold', 3],
  ['quadruple', 4],
  ['quadrupled', 4],
  ['fourfold', 4],
  ['fivefold', 5],
  ['tenfold', 10],
  ['both', 2],
  ['couple', 2],
  ['pair', 2],
  ['once', 1],
  ['halved', 0.5],
  ['fortnight', 2],
]);
const vagueScales = new Map([
  ['dozens', [10, 12]],
  ['tens', [10]],
  ['scores', [20, 10]],
  ['hundreds', [100]],
  ['thousands', [1e3]],
  ['millions', [1e6]],
  ['billions', [1e9]],
  ['trillions', [1e12]],
]);

/** What an English text counts: numbers with scales and units, dates in either order, clock times, days. */
export function readEnglishMentions(text: string): readonly Mention[] {
  const cursor = new TokenCursor(text, 'en');
  const found: Mention[] = [];
  for (let at = 0; at < cursor.tokens.length; ) {
    const read = cursor.tokens[at]?.kind === 'mark' ? null : readAt(cursor, at);
    if (read) found.push(...read.mentions);
    at = read ? read.next : at + 1;
  }
  return shareUnits(found, text, /^\s*(?:-|–|—|to|and|or)\s*(?:nearly|over|about|around)?\s*$/);
}

function readAt(cursor: TokenCursor, at: number): Read | null {
  for (const reader of readers) {
    const read = reader(cursor, at);
    if (read) return read;
  }
  return null;
}

const one = (
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
function meridiem(cursor: TokenCursor, at: number): { readonly pm: boolean; readonly next: number } | null {
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

const readClock: Reader = (cursor, at) => {
  const word = cursor.word(at);
  if (word === 'noon' || word === 'midday' || word === 'midnight') {
    const part = parts.get(word) ?? noon;
    const span = cursor.span(at, at + 1);
    return {
      mentions: [
        { kind: 'clock', span, values: word === 'midnight' ? [0] : [720], firm: false },
        { kind: 'part', span, values: [part], firm: false },
      ],
      next: at + 1,
    };
  }
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

const readDate: Reader = (cursor, at) =>
  readMonthFirst(cursor, at) ??
  readDayFirst(cursor, at) ??
  readNumericDate(cursor, at) ??
  readLunar(cursor, at);

function monthAt(cursor: TokenCursor, at: number): number | null {
  const month = months.get(cursor.word(at));
  if (month === undefined || !/^\p{Lu}/u.test(cursor.raw(at))) return null;
  const sure =
    !/^(?:may|march|mar|sun|sat|jan|dec|august)$/.test(cursor.word(at)) || cursor.word(at) === 'august';
  const cued =
    cursor.isFigure(at + 1) ||
    cursor.isFigure(at - 1) ||
    /^(?:in|of|since|until|till|by|late|early|mid|last|this|next|on|to|from|through|between|and|end|-|,|\(|during|before|after|for)$/.test(
      cursor.word(at - 1),
    ) ||
    (cursor.word(at + 1) === '.' && cursor.isFigure(at + 2));
  return sure || cued ? month : null;
}

const isOrdinalTail = (cursor: TokenCursor, at: number): boolean =>
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

const readCalendar: Reader = (cursor, at) => {
  const word = cursor.word(at);
  const weekday = weekdays.get(word.replace(/['’]s$/, ''));
  if (weekday !== undefined && /^\p{Lu}/u.test(cursor.raw(at)))
    return one(cursor, 'weekday', at, at + 1, [weekday]);
  const ordinal = readOrdinal(cursor, at);
  if (ordinal && ordinal.value <= 4) {
    const next = cursor.word(ordinal.next) === '-' ? ordinal.next + 1 : ordinal.next;
    if (/^quarters?$/.test(cursor.word(next))) return one(cursor, 'quarter', at, next + 1, [ordinal.value]);
    if (cursor.word(next) === 'half') return one(cursor, 'half', at, next + 1, [ordinal.value], false);
  }
  const quarter = /^q$/.test(word) && cursor.isTouching(at) ? cursor.digits(at + 1) : Number.NaN;
  if (quarter >= 1 && quarter <= 4) return one(cursor, 'quarter', at, at + 2, [quarter]);
  const relative = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }[word.replace(/['’]s$/, '')];
  const part = parts.get(word.replace(/['’]s$/, ''));
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

const readDecade: Reader = (cursor, at) => {
  const value = cursor.digits(at);
  if (!(value >= 10 && value % 10 === 0) || cursor.word(at + 1) !== 's' || !cursor.isTouching(at))
    return null;
  return one(cursor, 'decade', at, at + 2, [value % 100], value >= 1000 || value >= 40);
};

const readVague: Reader = (cursor, at) => {
  const first = vagueScales.get(cursor.word(at));
  const several = /^(?:several|few)$/.test(cursor.word(at))
    ? englishScales.get(cursor.word(at + 1))
    : undefined;
  if (several)
    return {
      mentions: [
        { kind: 'number', span: cursor.span(at, at + 2), values: [several], firm: false, vague: true },
      ],
      next: at + 2,
    };
  if (!first) return null;
  let values: readonly number[] = first;
  let next = at + 1;
  while (cursor.word(next) === 'of') {
    const scale = vagueScales.get(cursor.word(next + 1));
    if (!scale) break;
    values = values.map((value) => value * (scale[0] ?? 1));
    next += 2;
  }
  return {
    mentions: [{ kind: 'number', span: cursor.span(at, next), values, firm: false, vague: true }],
    next,
  };
};

const readMultiple: Reader = (cursor, at) => {
  const value = multiples.get(cursor.word(at));
  if (value === undefined) return null;
  const times = /^(?:both|couple|pair|once|fortnight)$/.test(cursor.word(at))
    ? undefined
    : findUnit('times', 'en');
  return {
    mentions: [
      {
        kind: 'number',
        span: cursor.span(at, at + 1),
        values: [value],
        firm: false,
        ...(times ? { unit: times } : {}),
      },
    ],
    next: at + 1,
  };
};

const readCode: Reader = (cursor, at) => {
  if (!cursor.isFigure(at)) {
    const roman = cursor.raw(at).length > 1 ? parseRoman(cursor.raw(at)) : null;
    return roman === null ? null : one(cursor, 'number', at, at + 1, [roman], false);
  }
  const before = cursor.tokens[at - 1];
  const hyphen = before?.text === '-' && cursor.isTouching(at - 1) && cursor.isTouching(at - 2);
  const lead = hyphen ? cursor.tokens[at - 2] : before;
  const led =
    lead?.kind === 'word' &&
    (hyphen || cursor.isTouching(at - 1)) &&
    /\p{Lu}/u.test(lead.text) &&
    !findUnit(lead.lower, 'en');
  const tail = cursor.isTouching(at) && /^\p{Lu}{1,2}$/u.test(cursor.raw(at + 1)) && !cursor.unit(at + 1);
  const value = cursor.figure(at)?.value;
  if (!(led || tail) || value === undefined) return null;
  return {
    mentions: [{ kind: 'number', span: cursor.span(at, at + 1), values: [value], firm: false, figure: true }],
    next: at + 1,
  };
};

type Plain = {
  readonly values: readonly number[];
  readonly next: number;
  readonly figure: boolean;
  readonly scale: number;
  readonly ordinal: boolean;
  readonly other?: number;
};
const shortScales = new Map([
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['k', 1e3],
]);

const readNumber: Reader = (cursor, at) => {
  const currency = prefixAt(cursor, at);
  const figure = cursor.figure(at);
  if (figure) return finish(cursor, at, readFigure(cursor, at, figure, currency !== null), currency);
  const half = cursor.word(at) === 'half' && readHalf(cursor, at);
  if (half) return half;
  const words = readEnglishNumberWords(cursor, at);
  if (!words) return null;
  const plain: Plain = {
    values: [words.value],
    next: words.next,
    figure: false,
    scale: words.value > 10 ? words.value : 1,
    ordinal: words.ordinal,
  };
  return finish(cursor, at, plain, currency);
};

function readFigure(
  cursor: TokenCursor,
  at: number,
  { value, other }: { readonly value: number; readonly other: number },
  money: boolean,
): Plain {
  let next = at + 1;
  const ordinal = isOrdinalTail(cursor, next);
  if (ordinal) return { values: [value], next: next + 1, figure: true, scale: 1, ordinal };
  let scale = 1;
  const hyphen = cursor.word(next) === '-' && englishScales.has(cursor.word(next + 1)) ? 1 : 0;
  for (
    let each = englishScales.get(cursor.word(next + hyphen));
    each;
    each = englishScales.get(cursor.word(next))
  ) {
    scale *= each;
    next += next === at + 1 ? hyphen + 1 : 1;
  }
  const short = scale === 1 ? shortScales.get(cursor.word(next)) : undefined;
  if (short && cursor.isTouching(at) && (money || cursor.word(next) === 'bn' || cursor.word(next) === 'tn')) {
    scale = short;
    next++;
  }
  return {
    values: [exact(value * scale)],
    next,
    figure: true,
    scale,
    ordinal: false,
    ...(other === value ? {} : { other: exact(other * scale) }),
  };
}

/** `half a million`, `half an hour`, `half`. */
function readHalf(cursor: TokenCursor, at: number): Read {
  const article = /^an?$/.test(cursor.word(at + 1));
  const scale = article ? englishScales.get(cursor.word(at + 2)) : undefined;
  const plain: Plain = {
    values: [0.5 * (scale ?? 1)],
    next: at + (scale ? 3 : article ? 2 : 1),
    figure: false,
    scale: scale ?? 1,
    ordinal: false,
  };
  return finish(cursor, at, plain, null);
}

/** The currency before a figure: `$`, `US$`, `VND`. */
function prefixAt(cursor: TokenCursor, at: number): Unit | null {
  const sign = cursor.word(at - 1);
  const lead = cursor.word(at - 2);
  const long = sign === '$' && cursor.isTouching(at - 2) ? findUnit(`${lead} $`, 'en') : undefined;
  const unit = long ?? (/^(?:\p{Sc}|[a-z]{2,3})$/u.test(sign) ? findUnit(sign, 'en') : undefined);
  return unit?.kind === 'money' && (/^\p{Sc}$/u.test(sign) || /^[A-Z]/.test(cursor.raw(at - 1)))
    ? unit
    : null;
}

function finish(cursor: TokenCursor, at: number, plain: Plain, currency: Unit | null): Read {
  let values = plain.values;
  let next = plain.next;
  if (!plain.figure && !plain.ordinal) {
    const fraction = readFractionWord(cursor, next);
    if (fraction) return one(cursor, 'number', at, fraction.next, [(values[0] ?? 1) / fraction.value], false);
  }
  if (
    cursor.word(next) === 'and' &&
    cursor.word(next + 1) === 'a' &&
    /^(?:half|quarter)$/.test(cursor.word(next + 2))
  ) {
    values = values.map((value) => exact(value + (cursor.word(next + 2) === 'half' ? 0.5 : 0.25)));
    next += 3;
  }
  const slashed =
    plain.figure && cursor.word(next) === '/' && cursor.isTouching(at) ? cursor.digits(next + 1) : Number.NaN;
  if (slashed > 0)
    return one(cursor, 'number', at, next + 2, [(values[0] ?? 0) / slashed, values[0] ?? 0, slashed]);
  const after = cursor.word(next) === '-' && cursor.isTouching(next - 1) ? next + 1 : next;
  const found = plain.ordinal || cursor.isFigure(after) ? null : cursor.unit(after);
  const unit = currency ?? found?.unit;
  if (!currency && found) next = found.next;
  if (currency && found?.unit.key === currency.key) next = found.next;
  const per = unit ? perAt(cursor, next) : null;
  const year =
    plain.figure &&
    plain.scale === 1 &&
    !unit &&
    !plain.ordinal &&
    /^(?:1\d{3}|20\d{2}|2100)$/.test(cursor.raw(at));
  const value = values[0] ?? 0;
  return {
    mentions: [
      {
        kind: year ? 'year' : 'number',
        span: cursor.span(at, plain.next),
        values: value === 12 && !plain.figure ? [12, 10] : values,
        firm: plain.figure || plain.scale > 1,
        ...(plain.figure ? { figure: true } : {}),
        ...(plain.ordinal ? { ordinal: true } : {}),
        ...(plain.other === undefined ? {} : { otherReading: plain.other }),
        ...(unit ? { unit } : {}),
        ...(per ? { per: per.unit } : {}),
      },
    ],
    next: per?.next ?? next,
  };
}

/** `thirds`, `quarters`, `a third`, `-fifths` after a number. */
function readFractionWord(
  cursor: TokenCursor,
  at: number,
): { readonly value: number; readonly next: number } | null {
  const from = cursor.word(at) === '-' ? at + 1 : at;
  const word = cursor.word(from);
  if (/^quarters?$/.test(word)) return { value: 4, next: from + 1 };
  if (/^(?:half|halves)$/.test(word)) return { value: 2, next: from + 1 };
  const value = {
    third: 3,
    thirds: 3,
    fourth: 4,
    fourths: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    eighths: 8,
    eighth: 8,
    tenth: 10,
    tenths: 10,
  }[word];
  return value === undefined ? null : { value, next: from + 1 };
}

const readLoneFraction: Reader = (cursor, at) => {
  if (!/^an?$/.test(cursor.word(at))) return null;
  const fraction = readFractionWord(cursor, at + 1);
  if (
    fraction &&
    fraction.next === at + 2 &&
    (cursor.word(fraction.next) === 'of' || cursor.word(at + 1) === 'third')
  ) {
    return one(cursor, 'number', at, fraction.next, [1 / fraction.value], false);
  }
  const unit = cursor.unit(at + 1);
  const half =
    unit && /^(?:and a half)$/.test([0, 1, 2].map((step) => cursor.word(unit.next + step)).join(' '));
  return half ? one(cursor, 'number', at, unit.next + 3, [1.5], false) : null;
};

function perAt(cursor: TokenCursor, at: number): { readonly unit: Unit; readonly next: number } | null {
  const word = cursor.word(at);
  if (!/^(?:per|an?|\/|each|every)$/.test(word)) return null;
  return cursor.unit(at + 1);
}

const readers: readonly Reader[] = [
  readClock,
  readDate,
  readCalendar,
  readDecade,
  readVague,
  readMultiple,
  readLoneFraction,
  readCode,
  readNumber,
];
