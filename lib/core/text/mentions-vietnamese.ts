import type { Mention } from '@/lib/core/text/mention';
import { parseRoman, TokenCursor } from '@/lib/core/text/mention-cursor';
import { afternoon, dawn, evening, morning, night, noon } from '@/lib/core/text/parts-of-day';
import { findUnit } from '@/lib/core/text/units';
import { readVietnameseNumberWords } from '@/lib/core/text/vietnamese-number-words';

type Read = { readonly mentions: readonly Mention[]; readonly next: number };
type Reader = (cursor: TokenCursor, at: number) => Read | null;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const scales = new Map([
  ['trăm', 1e2],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['vạn', 1e4],
  ['triệu', 1e6],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
]);
const parts = new Map([
  ['sáng', morning],
  ['trưa', noon],
  ['chiều', afternoon],
  ['tối', evening],
  ['đêm', night],
  ['khuya', night],
]);
const monthWords = new Map([
  ['giêng', 1],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['chạp', 12],
]);
const weekdays = new Map([
  ['hai', 1],
  ['2', 1],
  ['ba', 2],
  ['3', 2],
  ['tư', 3],
  ['4', 3],
  ['năm', 4],
  ['5', 4],
  ['sáu', 5],
  ['6', 5],
  ['bảy', 6],
  ['bẩy', 6],
  ['7', 6],
]);
const clockCues = set('lúc hồi trước sau từ đến tới vào khoảng sáng trưa chiều tối đêm tầm cỡ qua');
const ordinalCues = set(
  'lần hạng đứng xếp vị người bàn con cái nước bậc cấp thế trận vòng hiệp bên điều điểm quý phần tập chiếc ngôi',
);
const weekdayCues = set('hôm ngày sáng trưa chiều tối đêm từ đến tới vào và , ( qua đầu');
const weekdayTails = set('này tới tuần hàng vừa sau trước ( , ngày . hằng');
const dateCues = set(
  'ngày sáng trưa chiều tối đêm hôm từ đến tới nay qua mùng mồng ( , lễ dịp trước sau vào hạn nhật',
);
const fractionTails = set(
  'số dân diện tổng thành đại phiếu lần trong của người dung chiều quân lượng đội diện giá giá-trị tàu cổ vốn',
);

/** What a Vietnamese text counts: numbers with scales and units, dates, clock times, days. Day stands before month. */
export function readVietnameseMentions(text: string): readonly Mention[] {
  const cursor = new TokenCursor(text, 'vi');
  const found: Mention[] = [];
  for (let at = 0; at < cursor.tokens.length; ) {
    const read = mayBegin(cursor, at) ? readAt(cursor, at) : null;
    if (read) found.push(...read.mentions);
    at = read ? read.next : at + 1;
  }
  return shareUnits(found, text, /^\s*(?:-|–|—|đến|tới|và|hoặc)\s*(?:gần|hơn|khoảng)?\s*$/u);
}

const starters = set(
  'nửa giữa rạng sáng trưa chiều tối đêm khuya ngày mùng mồng rằm tháng chủ thứ quý hôm thập những năm hàng vài gấp một hai ba bốn sáu bảy bẩy tám chín mười',
);
const mayBegin = (cursor: TokenCursor, at: number): boolean =>
  cursor.isFigure(at) || starters.has(cursor.word(at)) || romanCues.has(cursor.word(at - 1));

function readAt(cursor: TokenCursor, at: number): Read | null {
  for (const reader of readers) {
    const read = reader(cursor, at);
    if (read) return read;
  }
  return null;
}

/** `3-5 triệu đồng`: the first number of a range means the scale and the unit of the second. */
export function shareUnits(found: readonly Mention[], text: string, between: RegExp): readonly Mention[] {
  return found.map((mention, at) => {
    const next = found[at + 1];
    if (
      mention.kind !== 'number' ||
      next?.kind !== 'number' ||
      mention.unit ||
      (!next.unit && !next.values[1])
    )
      return mention;
    if (!between.test(text.slice(mention.span[1], next.span[0]))) return mention;
    const scale = [100, 1e3, 1e4, 1e6, 1e9, 1e12].filter((each) => (next.values[0] ?? 0) >= each);
    const values = [...mention.values, ...scale.map((each) => (mention.values[0] ?? 0) * each)];
    return next.unit
      ? { ...mention, values, unit: next.unit, ...(next.per ? { per: next.per } : {}) }
      : { ...mention, values };
  });
}

const readClock: Reader = (cursor, at) => {
  if (cursor.word(at) === 'nửa' && cursor.word(at + 1) === 'đêm') return clock(cursor, at, at + 2, [0]);
  if (cursor.word(at) === 'giữa' && cursor.word(at + 1) === 'trưa') return clock(cursor, at, at + 2, [720]);
  const dotted = /^(\d{1,2})\.(\d{2})$/.exec(cursor.raw(at));
  const words = dotted || cursor.isFigure(at) ? null : readVietnameseNumberWords(cursor, at);
  const hour = dotted ? Number(dotted[1]) : words ? words.value : cursor.digits(at);
  let next = words ? words.next : at + 1;
  if (!(hour <= 24)) return null;
  let minutes = dotted ? Number(dotted[2]) : 0;
  const mark = cursor.word(next);
  const glued = (mark === 'h' || mark === 'g') && cursor.isTouching(next - 1) && !words;
  let sure = false;
  if (mark === ':' && cursor.isTouching(at) && /^[0-5]\d$/.test(cursor.raw(next + 1))) {
    minutes = Number(cursor.raw(next + 1));
    next += 2;
    sure = cursor.raw(at).length <= 2;
    if (cursor.word(next) === 'giờ') next++;
  } else if (glued || mark === 'giờ') {
    next++;
    const after = cursor.digits(next);
    if (
      after < 60 &&
      (glued
        ? cursor.isTouching(next - 1)
        : cursor.word(next + 1) !== 'ngày' || cursor.word(next + 1) === 'phút')
    ) {
      minutes = after;
      next += cursor.word(next + 1) === 'phút' || cursor.word(next + 1) === "'" ? 2 : 1;
      sure = true;
    } else if (cursor.word(next) === 'rưỡi') {
      minutes = 30;
      next++;
    } else if (cursor.word(next) === 'kém' && cursor.digits(next + 1) < 60) {
      minutes = -cursor.digits(next + 1);
      next += 2;
      sure = true;
    }
  } else return null;
  const early = cursor.word(next) === 'rạng' && cursor.word(next + 1) === 'sáng';
  const part = early ? dawn : parts.get(cursor.word(next));
  if (part !== undefined && !isNotPart(cursor, next)) {
    return clock(cursor, at, next + (early ? 2 : 1), [(inPart(hour, part) * 60 + minutes + 1440) % 1440]);
  }
  const cued = clockCues.has(cursor.word(at - 1)) || (glued && hour < 24 && cursor.word(next) !== '/');
  if (!sure && !cued && cursor.word(next) !== 'ngày') return null;
  const values = [hour * 60 + minutes, ...(hour <= 12 ? [(hour + 12) * 60 + minutes] : [])];
  return clock(
    cursor,
    at,
    next,
    values.map((value) => (value + 1440) % 1440),
    sure || glued,
  );
};

const isNotPart = (cursor: TokenCursor, at: number): boolean =>
  /^(?:tối (?:đa|thiểu|ưu)|sáng (?:tạo|suốt|lập|kiến)|chiều (?:dài|rộng|cao|sâu|hướng))$/.test(
    `${cursor.word(at)} ${cursor.word(at + 1)}`,
  );

function inPart(hour: number, part: number): number {
  if (part === dawn || part === morning) return hour === 12 ? 0 : hour;
  if (part === noon) return hour <= 3 ? hour + 12 : hour;
  if (part === night) return hour >= 7 && hour < 12 ? hour + 12 : hour === 12 ? 0 : hour;
  return hour < 12 ? hour + 12 : hour;
}

const clock = (
  cursor: TokenCursor,
  at: number,
  next: number,
  values: readonly number[],
  firm = true,
): Read => ({
  mentions: [{ kind: 'clock', span: cursor.span(at, next), values, firm }],
  next,
});

const readDate: Reader = (cursor, at) => {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cursor.raw(at));
  if (dotted) return date(cursor, at, at + 1, Number(dotted[1]), Number(dotted[2]), Number(dotted[3]));
  const first = cursor.digits(at);
  const sign = cursor.word(at + 1);
  const cued = dateCues.has(cursor.word(at - 1)) || cursor.tokens[at - 1] === undefined;
  if ((sign === '/' || sign === '-') && cursor.isTouching(at) && cursor.isTouching(at + 1)) {
    const second = cursor.digits(at + 2);
    const third = cursor.digits(at + 4);
    if (cursor.word(at + 3) === sign && first <= 31 && second <= 12 && third >= 1900 && third <= 2100) {
      return date(cursor, at, at + 5, first, second, third);
    }
    if (sign === '/' && first <= 12 && second >= 1900 && second <= 2100 && cursor.word(at + 3) !== '/') {
      return date(cursor, at, at + 3, null, first, second);
    }
    const fraction = (!cued || at === 0) && fractionTails.has(cursor.word(at + 3));
    if (
      first >= 1 &&
      first <= 31 &&
      second >= 1 &&
      second <= 12 &&
      !fraction &&
      (sign === '/' ? !isDoubt(cursor, at) : isNamedDay(cursor, at) && cursor.word(at + 3) !== '/')
    ) {
      return date(cursor, at, at + 3, first, second, null);
    }
    if (sign === '/' && second > 0) return readFraction(cursor, at, first, second);
  }
  return readMonth(cursor, at) ?? readLoneDay(cursor, at);
};

/** `24/7`, `100/100` and the like count, and are no days. */
const isDoubt = (cursor: TokenCursor, at: number): boolean =>
  (cursor.raw(at) === '24' && /^(?:7|24)$/.test(cursor.raw(at + 2))) || cursor.word(at + 3) === '/';
const isNamedDay = (cursor: TokenCursor, at: number): boolean =>
  ['ngày', 'lễ', 'dịp', 'hôm', 'sáng', 'chiều', 'tối', 'mùng'].includes(cursor.word(at - 1));

function readFraction(cursor: TokenCursor, at: number, top: number, bottom: number): Read {
  const span = cursor.span(at, at + 3);
  return {
    mentions: [{ kind: 'number', span, values: [top / bottom, top, bottom], firm: true, figure: true }],
    next: at + 3,
  };
}

function date(
  cursor: TokenCursor,
  from: number,
  next: number,
  day: number | null,
  month: number | null,
  year: number | null,
): Read {
  const span = cursor.span(from, next);
  const mention = (kind: Mention['kind'], value: number | null): Mention[] =>
    value === null ? [] : [{ kind, span, values: [value], firm: true }];
  return {
    mentions: [
      ...mention('day', day),
      ...mention('month', month),
      ...mention('year', year),
      ...earlierDays(cursor, from),
    ],
    next,
  };
}

/** `5-7/6`, `ngày 5 và 6/7`: the days before the one that has a month. */
function earlierDays(cursor: TokenCursor, from: number): readonly Mention[] {
  const joint = /^(?:-|–|và|đến|,|tới)$/.test(cursor.word(from - 1)) ? from - 2 : -1;
  const day = cursor.digits(joint);
  return day >= 1 && day <= 31 && cursor.word(joint - 1) !== '/'
    ? [{ kind: 'day', span: cursor.span(joint, joint + 1), values: [day], firm: false }]
    : [];
}

const readMonth: Reader = (cursor, at) => {
  let from = at;
  let day: number | null = null;
  const lead = /^(?:ngày|mùng|mồng|rằm)$/.test(cursor.word(at));
  if (lead || cursor.isFigure(at)) {
    const start = lead ? at + 1 : at;
    const words = cursor.isFigure(start) ? null : readVietnameseNumberWords(cursor, start);
    day = words?.value ?? cursor.digits(start);
    from = words?.next ?? start + 1;
    if (cursor.word(at) === 'rằm') [day, from] = [15, at + 1];
    if (!(day >= 1 && day <= 31)) return null;
  }
  if (cursor.word(from) !== 'tháng') return null;
  const figure = cursor.digits(from + 1);
  const word = cursor.word(from + 1);
  const long = word === 'mười' ? { một: 11, hai: 12 }[cursor.word(from + 2)] : undefined;
  const month = long ?? (figure >= 1 && figure <= 12 ? figure : monthWords.get(word));
  if (
    month === undefined ||
    (word === 'năm' &&
      (cursor.isFigure(from + 2) ||
        (cursor.raw(from + 1) === 'năm' && /^(?:nay|ngoái|trước|tới|sau)$/.test(cursor.word(from + 2)))))
  )
    return null;
  let next = from + (long ? 3 : 2);
  let year: number | null = null;
  const after = /^(?:năm|[/-])$/.test(cursor.word(next)) ? cursor.digits(next + 1) : Number.NaN;
  if (after >= 1000 && after <= 2100) {
    year = after;
    next += 2;
  }
  return date(cursor, at, next, day, month, year);
};

const readLoneDay: Reader = (cursor, at) => {
  if (!/^(?:ngày|mùng|mồng)$/.test(cursor.word(at)) || cursor.isFigure(at - 1)) return null;
  const day = cursor.digits(at + 1);
  if (!(day >= 1 && day <= 31) || (/^[/.-]$/.test(cursor.word(at + 2)) && cursor.isTouching(at + 1)))
    return null;
  if (cursor.word(at + 2) === 'tháng') return null;
  return {
    mentions: [{ kind: 'day', span: cursor.span(at, at + 2), values: [day], firm: false }],
    next: at + 2,
  };
};

const readCalendar: Reader = (cursor, at) => {
  const word = cursor.word(at);
  const next = cursor.word(at + 1);
  const one = (
    kind: Mention['kind'],
    value: number,
    length: number,
    more: readonly Mention[] = [],
  ): Read => ({
    mentions: [{ kind, span: cursor.span(at, at + length), values: [value], firm: true }, ...more],
    next: at + length,
  });
  if (word === 'chủ' && next === 'nhật') return one('weekday', 7, 2);
  if (word === 'thứ') return readThu(cursor, at);
  if (word === 'quý') {
    const value = parseRoman(cursor.raw(at + 1)) ?? cursor.digits(at + 1);
    const quarter = value >= 1 && value <= 4 ? value : { một: 1, hai: 2, ba: 3, tư: 4, bốn: 4 }[next];
    return quarter === undefined ? null : one('quarter', quarter, 2);
  }
  if (word === 'nửa' && (next === 'đầu' || next === 'cuối') && /^(?:năm|tháng)$/.test(cursor.word(at + 2))) {
    return cursor.word(at + 2) === 'năm'
      ? one('half', next === 'đầu' ? 1 : 2, 2)
      : { mentions: [], next: at + 2 };
  }
  if ((word === 'hôm' && next === 'nay') || (word === 'hôm' && next === 'qua'))
    return one('relative', next === 'nay' ? 0 : -1, 2);
  if (word === 'ngày' && next === 'mai') return one('relative', 1, 2);
  const tens = /^(?:thập (?:niên|kỷ|kỉ)|những năm)$/.test(`${word} ${next}`)
    ? cursor.digits(at + 2)
    : Number.NaN;
  if (tens >= 10 && tens <= 2090 && tens % 10 === 0) {
    return {
      mentions: [{ kind: 'decade', span: cursor.span(at, at + 3), values: [tens % 100], firm: true }],
      next: at + 3,
    };
  }
  return readPart(cursor, at);
};

const readPart: Reader = (cursor, at) => {
  const early = cursor.word(at) === 'rạng' && cursor.word(at + 1) === 'sáng';
  const part = early ? dawn : parts.get(cursor.word(at));
  if (part === undefined || isNotPart(cursor, at)) return null;
  const length = early ? 2 : 1;
  const next = cursor.word(at + length);
  const cued =
    early ||
    /^(?:nay|qua|mai|cùng|sớm|hôm|thứ|ngày|muộn|khuya|chủ|mùng)$/.test(next) ||
    cursor.isFigure(at + length) ||
    /^(?:buổi|vào|hôm|giữa|lúc)$/.test(cursor.word(at - 1));
  if (!cued) return null;
  const mentions: Mention[] = [
    { kind: 'part', span: cursor.span(at, at + length), values: [part], firm: true },
  ];
  const relative = { nay: 0, qua: -1, mai: 1 }[next];
  if (relative === undefined) return { mentions, next: at + length };
  mentions.push({ kind: 'relative', span: cursor.span(at, at + length + 1), values: [relative], firm: true });
  return { mentions, next: at + length + 1 };
};

/** `thứ Hai` is Monday or the second. */
const readThu: Reader = (cursor, at) => {
  const key = cursor.word(at + 1);
  const day = weekdays.get(key);
  const span = cursor.span(at, at + 2);
  const asDay =
    day !== undefined &&
    !ordinalCues.has(cursor.word(at - 1)) &&
    (/^\p{Lu}/u.test(cursor.raw(at + 1)) ||
      weekdayCues.has(cursor.word(at - 1)) ||
      (cursor.raw(at) === 'Thứ' && weekdayTails.has(cursor.word(at + 2))) ||
      cursor.word(at + 2) === 'tuần');
  if (asDay) return { mentions: [{ kind: 'weekday', span, values: [day], firm: true }], next: at + 2 };
  if (key === 'nhất' || key === 'nhì' || key === 'tư') {
    const value = key === 'nhất' ? 1 : key === 'nhì' ? 2 : 4;
    return {
      mentions: [{ kind: 'number', span, values: [value], firm: false, ordinal: true }],
      next: at + 2,
    };
  }
  const roman = parseRoman(cursor.raw(at + 1));
  const words = readVietnameseNumberWords(cursor, at + 1);
  const value = roman ?? words?.value ?? cursor.digits(at + 1);
  if (!(value > 0)) return null;
  const next = words && roman === null ? words.next : at + 2;
  return {
    mentions: [
      {
        kind: 'number',
        span: cursor.span(at, next),
        values: [value],
        firm: value > 10 || roman !== null,
        ordinal: true,
      },
    ],
    next,
  };
};

const romanCues = set('kỷ kỉ thứ khóa khoá kỳ hội lần cấp hạng chương điều phần vành');

const readRoman: Reader = (cursor, at) => {
  if (!romanCues.has(cursor.word(at - 1))) return null;
  const value = parseRoman(cursor.raw(at));
  if (value === null) return null;
  return {
    mentions: [{ kind: 'number', span: cursor.span(at, at + 1), values: [value], firm: true, ordinal: true }],
    next: at + 1,
  };
};

/** `G7`, `U23`, `COVID-19`, `1A`, `15/2020/NĐ-CP`: names with figures in them. */
const readCode: Reader = (cursor, at) => {
  if (!cursor.isFigure(at)) return null;
  const before = cursor.tokens[at - 1];
  const hyphen = before?.text === '-' && cursor.isTouching(at - 1) && cursor.isTouching(at - 2);
  const lead = hyphen ? cursor.tokens[at - 2] : before;
  const led =
    lead?.kind === 'word' &&
    (hyphen || cursor.isTouching(at - 1)) &&
    /\p{Lu}/u.test(lead.text) &&
    !cursor.unit(hyphen ? at - 2 : at - 1);
  const tail = cursor.isTouching(at) && /^\p{Lu}{1,2}$/u.test(cursor.raw(at + 1)) && !cursor.unit(at + 1);
  const law =
    (cursor.word(at + 1) === '/' && /^\p{Lu}/u.test(cursor.raw(at + 2))) ||
    (cursor.word(at + 3) === '/' && /^\p{Lu}/u.test(cursor.raw(at + 4)));
  const value = cursor.figure(at)?.value;
  if (!(led || tail || law) || value === undefined) return null;
  return {
    mentions: [{ kind: 'number', span: cursor.span(at, at + 1), values: [value], firm: false, figure: true }],
    next: at + 1,
  };
};

const vagueWords = new Map([['chục', 10], ['trăm', 100], ...scales]);

/** `hàng chục nghìn`: only the size is said. */
const readVague: Reader = (cursor, at) => {
  if (cursor.word(at) !== 'hàng' && cursor.word(at) !== 'vài') return null;
  let value = 1;
  let next = at + 1;
  for (let scale = vagueWords.get(cursor.word(next)); scale; scale = vagueWords.get(cursor.word(next))) {
    value *= scale;
    next++;
  }
  if (next === at + 1) return null;
  const unit = cursor.unit(next);
  return {
    mentions: [
      {
        kind: 'number',
        span: cursor.span(at, next),
        values: [value],
        firm: false,
        vague: true,
        ...(unit ? { unit: unit.unit } : {}),
      },
    ],
    next: unit?.next ?? next,
  };
};

const readNumber: Reader = (cursor, at) => {
  const multiple = cursor.word(at) === 'gấp' ? { đôi: 2, rưỡi: 1.5 }[cursor.word(at + 1)] : undefined;
  if (multiple) {
    const unit = findUnit('lần', 'vi');
    return {
      mentions: [
        {
          kind: 'number',
          span: cursor.span(at, at + 2),
          values: [multiple],
          firm: false,
          ...(unit ? { unit } : {}),
        },
      ],
      next: at + 2,
    };
  }
  const words = readVietnameseNumberWords(cursor, at);
  const figure = cursor.figure(at);
  if (!words && !figure) return readHalf(cursor, at);
  if (figure) return finish(cursor, at, readFigureScales(cursor, at, figure));
  return words
    ? finish(cursor, at, { values: [words.value], next: words.next, figure: false, scaled: words.value > 10 })
    : null;
};

const readHalf: Reader = (cursor, at) => {
  if (cursor.word(at) !== 'nửa') return null;
  const scale = scales.get(cursor.word(at + 1));
  return finish(cursor, at, {
    values: [0.5 * (scale ?? 1)],
    next: at + (scale ? 2 : 1),
    figure: false,
    scaled: scale !== undefined,
  });
};

type Plain = {
  readonly values: readonly number[];
  readonly next: number;
  readonly figure: boolean;
  readonly scaled: boolean;
};

/** `1.234,5 nghìn tỷ`, `3 tỷ 200 triệu`, `1 nghìn 5 trăm`. */
function readFigureScales(
  cursor: TokenCursor,
  at: number,
  { value, other }: { readonly value: number; readonly other: number },
): Plain {
  let { scale, next } = readScale(cursor, at + 1);
  const values = [value, other].map((each) => exact(each * scale));
  while (scale >= 1000 && cursor.isFigure(next)) {
    const more = cursor.figure(next);
    const smaller = readScale(cursor, next + 1);
    if (!more || smaller.scale >= scale || smaller.scale === 1) break;
    values.forEach((each, index) => {
      values[index] = exact(each + more.value * smaller.scale);
    });
    scale = smaller.scale;
    next = smaller.next;
  }
  return { values: value === other ? values.slice(0, 1) : values, next, figure: true, scaled: scale > 1 };
}

function readScale(cursor: TokenCursor, from: number): { scale: number; next: number } {
  let scale = 1;
  let next = from;
  for (let each = scales.get(cursor.word(next)); each; each = scales.get(cursor.word(next))) {
    scale *= each;
    next++;
  }
  return { scale, next };
}

export const exact = (value: number): number => Number(value.toPrecision(12));

/** Adds what follows a number: a fraction, a unit, what it is per, a half. */
function finish(cursor: TokenCursor, at: number, plain: Plain): Read {
  let values = plain.values;
  let next = plain.next;
  const bottom =
    cursor.word(next) === 'phần'
      ? (readVietnameseNumberWords(cursor, next + 1) ?? quarterWord(cursor, next + 1))
      : null;
  const figureBottom = cursor.word(next) === 'phần' ? cursor.digits(next + 1) : Number.NaN;
  if (
    cursor.word(next) === 'phần' &&
    !/^(?:trăm|nghìn|ngàn)$/.test(cursor.word(next + 1)) &&
    (bottom || figureBottom > 0)
  ) {
    const value = bottom?.value ?? figureBottom;
    const end = bottom?.next ?? next + 2;
    return {
      mentions: [
        { kind: 'number', span: cursor.span(at, end), values: [(values[0] ?? 0) / value], firm: false },
      ],
      next: end,
    };
  }
  const half = (): void => {
    if (cursor.word(next) !== 'rưỡi') return;
    values = values.map((each) => exact(each + 0.5 * unitOf(each)));
    next++;
  };
  half();
  const unit = cursor.isFigure(next) || isYearAhead(cursor, next) ? null : cursor.unit(next);
  next = unit?.next ?? next;
  if (unit) half();
  const slash = unit && cursor.word(next) === '/' ? cursor.unit(next + 1) : null;
  const each = unit && /^(?:mỗi|một)$/.test(cursor.word(next)) ? cursor.unit(next + 1) : null;
  const per = slash ?? each;
  const year = plain.figure && !plain.scaled && !unit && /^(?:1\d{3}|20\d{2}|2100)$/.test(cursor.raw(at));
  const small = !plain.figure && (values[0] ?? 0) <= 10 && !plain.scaled;
  return {
    mentions: [
      {
        kind: year ? 'year' : 'number',
        span: cursor.span(at, plain.next),
        values,
        firm: !small,
        ...(plain.figure ? { figure: true } : {}),
        ...(unit ? { unit: unit.unit } : {}),
        ...(per ? { per: per.unit } : {}),
      },
    ],
    next: per?.next ?? next,
  };
}

/** In `5 tháng 5 năm 2024` the year is no count of years. */
const isYearAhead = (cursor: TokenCursor, at: number): boolean => {
  const year = cursor.word(at) === 'năm' ? cursor.digits(at + 1) : Number.NaN;
  return year >= 1000 && year <= 2100;
};

const quarterWord = (cursor: TokenCursor, at: number): { value: number; next: number } | null =>
  cursor.word(at) === 'tư' ? { value: 4, next: at + 1 } : null;

/** What `rưỡi` halves: the scale of the number, or one. */
const unitOf = (value: number): number =>
  [1e12, 1e9, 1e6, 1e3, 1e2].find((scale) => value >= scale && value % scale === 0) ?? 1;

const readYear: Reader = (cursor, at) => {
  const year = cursor.word(at) === 'năm' ? cursor.digits(at + 1) : Number.NaN;
  if (!(year >= 1000 && year <= 2100)) return null;
  return {
    mentions: [{ kind: 'year', span: cursor.span(at, at + 2), values: [year], firm: true }],
    next: at + 2,
  };
};

const readers: readonly Reader[] = [
  readClock,
  readDate,
  readCalendar,
  readYear,
  readVague,
  readRoman,
  readCode,
  readNumber,
];
