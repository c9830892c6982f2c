import type { Mention } from '@/lib/core/text/mention';
import { parseRoman, type TokenCursor } from '@/lib/core/text/mention-cursor';
import type { Read, Reader } from '@/lib/core/text/mention-reader';
import { dawn } from '@/lib/core/text/parts-of-day';
import { isNotPart, vietnameseParts } from '@/lib/core/text/vietnamese-clock';
import { readVietnameseNumberWords } from '@/lib/core/text/vietnamese-number-words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

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

/** `5/6`, `1-7-2024`, `ngày 5 tháng 6`, `mùng 5 tháng Giêng`, `tháng 6/2024`, `ngày 5`. The day stands first. */
export const readVietnameseDate: Reader = (cursor, at) => {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cursor.raw(at));
  if (dotted) return date(cursor, at, at + 1, Number(dotted[1]), Number(dotted[2]), Number(dotted[3]));
  const first = cursor.digits(at);
  const sign = cursor.word(at + 1);
  const cued =
    (dateCues.has(cursor.word(at - 1)) && !isUpTo(cursor, at)) || cursor.tokens[at - 1] === undefined;
  if ((sign === '/' || sign === '-') && cursor.isTouching(at) && cursor.isTouching(at + 1)) {
    const second = cursor.digits(at + 2);
    const round = first === 1 && sign === '/' && cursor.word(at - 1) === 'vòng' && second > 1;
    if (round) return readRound(cursor, at, second);
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

/** `có tới 3/4 số hộ`: how many, not until when. */
const isUpTo = (cursor: TokenCursor, at: number): boolean =>
  /^(?:có|lên|chiếm|đạt) (?:tới|đến)$/.test(`${cursor.word(at - 2)} ${cursor.word(at - 1)}`);

/** `vòng 1/8` is the round of sixteen. */
const readRound = (cursor: TokenCursor, at: number, matches: number): Read => ({
  mentions: [
    {
      kind: 'number',
      span: cursor.span(at, at + 3),
      values: [2 * matches, 1 / matches],
      firm: false,
      figure: true,
    },
  ],
  next: at + 3,
});

/** `24/7`, `100/100` and the like count, and are no days. */
const isDoubt = (cursor: TokenCursor, at: number): boolean =>
  (cursor.raw(at) === '24' && /^(?:7|24)$/.test(cursor.raw(at + 2))) || cursor.word(at + 3) === '/';

const isNamedDay = (cursor: TokenCursor, at: number): boolean =>
  ['ngày', 'lễ', 'dịp', 'hôm', 'sáng', 'chiều', 'tối', 'mùng'].includes(cursor.word(at - 1));

/** `15/2025/NĐ-CP` is the fifteenth of its year. */
const isYear = (value: number): boolean => value >= 1945 && value <= 2100;

function readFraction(cursor: TokenCursor, at: number, top: number, bottom: number): Read {
  const span = cursor.span(at, at + 3);
  const values = isYear(bottom) ? [top / bottom, top] : [top / bottom, top, bottom];
  return {
    mentions: [{ kind: 'number', span, values, firm: true, figure: true }],
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
    (cursor.raw(from + 1) === 'năm' &&
      (cursor.isFigure(from + 2) ||
        (word === 'năm' && /^(?:nay|ngoái|trước|tới|sau)$/.test(cursor.word(from + 2)))))
  )
    return null;
  let next = from + (long ? 3 : 2);
  let year: number | null = null;
  const gap = /^(?:năm|,|[/-])$/.test(cursor.word(next)) ? next + 1 : next;
  const after = cursor.digits(gap);
  if (after >= 1900 && after <= 2100) {
    year = after;
    next = gap + 1;
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

/** `thứ Hai`, `chủ nhật`, `quý IV`, `nửa đầu năm`, `những năm 90`, `hôm qua`, `sáng nay`. */
export const readVietnameseCalendar: Reader = (cursor, at) => {
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
  if (/^(?:sáu|6)$/.test(word) && next === 'tháng' && cursor.word(at + 3) === 'năm') {
    const half = { đầu: 1, cuối: 2 }[cursor.word(at + 2)];
    if (half) return one('half', half, 3);
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
  const isBorn = /^[4-9]$/.test(word) && /^x$/i.test(next) && cursor.isTouching(at);
  const born = isBorn && !cursor.isFigure(at + 2) ? Number(word) : 0;
  if (born > 0)
    return {
      mentions: [{ kind: 'decade', span: cursor.span(at, at + 2), values: [10 * born], firm: false }],
      next: at + 2,
    };
  return readPart(cursor, at);
};

const readPart: Reader = (cursor, at) => {
  const early = cursor.word(at) === 'rạng' && cursor.word(at + 1) === 'sáng';
  const part = early ? dawn : vietnameseParts.get(cursor.word(at));
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

export const readVietnameseYear: Reader = (cursor, at) => {
  const year = cursor.word(at) === 'năm' ? cursor.digits(at + 1) : Number.NaN;
  if (!(year >= 1000 && year <= 2100)) return null;
  return {
    mentions: [{ kind: 'year', span: cursor.span(at, at + 2), values: [year], firm: true }],
    next: at + 2,
  };
};
