import { parseRoman, type TokenCursor } from '@/lib/core/text/mention-cursor';
import { exact, type Read, type Reader } from '@/lib/core/text/mention-reader';
import { findUnit } from '@/lib/core/text/units';
import { readVietnameseNumberWords, vietnameseScale } from '@/lib/core/text/vietnamese-number-words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words before a Roman numeral that counts. */
export const romanCues = set('kỷ kỉ thứ khóa khoá kỳ hội lần cấp hạng chương điều phần vành');

export const readVietnameseRoman: Reader = (cursor, at) => {
  const isRange = /^[-–]$/.test(cursor.raw(at - 1)) && parseRoman(cursor.raw(at - 2)) !== null;
  if (!romanCues.has(cursor.word(isRange ? at - 3 : at - 1))) return null;
  const value = parseRoman(cursor.raw(at));
  if (value === null) return null;
  return {
    mentions: [{ kind: 'number', span: cursor.span(at, at + 1), values: [value], firm: true, ordinal: true }],
    next: at + 1,
  };
};

/** `G7`, `U23`, `COVID-19`, `1A`, `15/2020/NĐ-CP`, `90+3`: names with figures in them. */
export const readVietnameseCode: Reader = (cursor, at) => {
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
  const extra = /^\d{2,3}\+\d{1,2}$/.test(cursor.text.slice(...cursor.span(at, at + 3)));
  const value = cursor.figure(at)?.value;
  if (!(led || tail || law || extra) || value === undefined) return null;
  const values = extra ? [value, cursor.digits(at + 2)] : [value];
  return {
    mentions: [{ kind: 'number', span: cursor.span(at, at + 1), values, firm: false, figure: true }],
    next: extra ? at + 3 : at + 1,
  };
};

/** Words after which a scale stands alone: `chừng trăm người`, `ngót nghìn tỷ`. */
export const roughly = set('chừng cả độ hơn gần ngót non khoảng');

/** `hàng chục nghìn`: only the size is said. `chừng trăm người` are about a hundred. */
export const readVietnameseVague: Reader = (cursor, at) => {
  const vague = cursor.word(at) === 'hàng' || cursor.word(at) === 'vài';
  if (!vague && !roughly.has(cursor.word(at))) return null;
  let value = 1;
  let next = at + 1;
  for (let scale = vietnameseScale(cursor, next); scale; scale = vietnameseScale(cursor, next)) {
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
        ...(vague || cursor.word(at) === 'cả' ? { vague: true } : {}),
        ...(unit ? { unit: unit.unit } : {}),
      },
    ],
    next: unit?.next ?? next,
  };
};

/** `24/24`, `24/7`: around the clock; `nhà cấp bốn`: a single storey. Nothing is counted. */
export const readVietnameseAlways: Reader = (cursor, at) =>
  cursor.raw(at) === '24' && /^24\/(?:24|7)$/.test(cursor.text.slice(...cursor.span(at, at + 3)))
    ? { mentions: [], next: at + 3 }
    : /^(?:bốn|4)$/.test(cursor.word(at)) && cursor.word(at - 1) === 'cấp' && cursor.word(at - 2) === 'nhà'
      ? { mentions: [], next: at + 1 }
      : null;

const prizes = new Map([
  ['nhất', 1],
  ['nhì', 2],
  ['ba', 3],
  ['tư', 4],
]);

const rounds = new Map([...prizes, ['một', 1], ['hai', 2], ['bốn', 4], ['năm', 5], ['sáu', 6]]);
const isRanked = (cursor: TokenCursor, at: number): boolean =>
  (/^(?:vòng|hiệp|chặng)$/.test(cursor.word(at - 1)) &&
    cursor.word(at - 2) !== 'trong' &&
    !cursor.unit(at + 1)) ||
  (cursor.word(at - 1) === 'số' && cursor.word(at + 1) === 'thế');

/** `giải nhất`, `hạng nhì`, `vòng hai`, `số một thế giới`. */
export const readVietnamesePrize: Reader = (cursor, at) => {
  const isPrize = /^(?:giải|hạng)$/.test(cursor.word(at - 1));
  const value = (isPrize ? prizes : isRanked(cursor, at) ? rounds : null)?.get(cursor.word(at));
  if (value === undefined) return null;
  return {
    mentions: [
      { kind: 'number', span: cursor.span(at, at + 1), values: [value], firm: false, ordinal: true },
    ],
    next: at + 1,
  };
};

/** `đầu tiên`, `lần đầu`: the first. */
export const readVietnameseFirst: Reader = (cursor, at) => {
  if (cursor.word(at) !== 'đầu') return null;
  const next = cursor.word(at + 1) === 'tiên' ? at + 2 : at + 1;
  if (next === at + 1 && cursor.word(at - 1) !== 'lần') return null;
  return {
    mentions: [{ kind: 'number', span: cursor.span(at, next), values: [1], firm: false, ordinal: true }],
    next,
  };
};

export const readVietnameseNumber: Reader = (cursor, at) => {
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

/** `nửa tỷ`, `nghìn rưỡi`. */
const readHalf: Reader = (cursor, at) => {
  const lone = cursor.word(at + 1) === 'rưỡi' ? vietnameseScale(cursor, at) : undefined;
  if (lone) return finish(cursor, at, { values: [1.5 * lone], next: at + 2, figure: false, scaled: true });
  if (cursor.word(at) !== 'nửa') return null;
  const scale = vietnameseScale(cursor, at + 1);
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
  if (scale === 1 && cursor.word(next) === 'k' && cursor.isTouching(at)) [scale, next] = [1000, next + 1];
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
  for (let each = vietnameseScale(cursor, next); each; each = vietnameseScale(cursor, next)) {
    scale *= each;
    next++;
  }
  return { scale, next };
}

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
  const isClose = unit?.unit.key === 's' || (cursor.isTouching(next - 2) && cursor.isTouching(next - 1));
  const hundredths =
    isClose &&
    /^(?:s|m|kg)$/.test(unit?.unit.key ?? '') &&
    /^\d{1,2}$/.test(cursor.raw(next)) &&
    !cursor.unit(next + 1);
  if (hundredths) {
    const more = Number(`0.${cursor.raw(next)}`);
    values = values.map((each) => exact(each + more));
    next++;
  }
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
