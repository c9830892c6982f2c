import { type LanguageTag, primaryLanguage } from '@/lib/core/language';

/**
 * Something countable that a text says, free of how its language writes it: `1,2 triệu` and `1.2 million` are both
 * `number 1200000`; `5/5`, `ngày 5 tháng 5` and `May 5` are all `number 5` and `month 5`. Monday is weekday 1; a time is
 * in minutes on a clock of twelve hours, so that `17h15` is `5:15 p.m.`
 */
export type Quantity = {
  readonly kind: 'number' | 'month' | 'weekday' | 'time';
  readonly value: number;
  /** What the same words may say instead: `thứ hai` is Monday or second. */
  readonly or?: Quantity;
};

type Reading = { readonly quantities: readonly Quantity[]; readonly length: number };

/** How a language says numbers and dates in words. Words are lower case. */
export type Numerals = {
  /** Words that multiply the figure before them: `triệu`, `million`. */
  readonly scales: ReadonlyMap<string, number>;
  /** What begins at `words[at]` and is said in words, or null. */
  readonly read: (words: readonly string[], at: number) => Reading | null;
};

const list = (text: string, from: number, step = 1): [string, number][] =>
  text.split(' ').map((word, index) => [word, from + index * step]);

const halfDay = 12 * 60;

/** A time of day; what has no minutes may be a plain number of hours instead. */
export const timeOf = (hours: number, minutes?: number): Quantity => ({
  kind: 'time',
  value: (hours * 60 + (minutes ?? 0)) % halfDay,
  ...(minutes === undefined ? { or: { kind: 'number', value: hours } } : {}),
});

const isHour = (word: string): boolean => /^\d{1,2}$/.test(word) && Number(word) <= 24;

const number = (value: number, length: number): Reading => ({
  quantities: [{ kind: 'number', value }],
  length,
});

const englishUnits = new Map([
  ...list('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen', 1),
  ...list('sixteen seventeen eighteen nineteen', 16),
  ...list('second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth', 2),
]);
const englishTens = new Map(list('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10));
const englishScales = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['bn', 1e9],
]);
const englishMonths = new Map([
  ...list('january february march april may june july august september october november december', 1),
  ...list('jan feb mar apr', 1),
  ...list('jun jul aug sep oct nov dec', 6),
  ['sept', 9],
]);
const englishWeekdays = new Map(list('monday tuesday wednesday thursday friday saturday sunday', 1));

const english: Numerals = {
  scales: englishScales,
  read(words, at) {
    const word = words[at] ?? '';
    if (isHour(word)) return readEnglishHour(words, at);
    const month = englishMonths.get(word);
    if (month && (word.length > 3 || isFigure(words[at + 1]) || isFigure(words[at - 1]))) {
      const sure = word !== 'may' && word !== 'march';
      if (!sure && !isFigure(words[at + 1]) && !isFigure(words[at - 1])) return null;
      return { quantities: [{ kind: 'month', value: month }], length: 1 };
    }
    const weekday = englishWeekdays.get(word);
    if (weekday) return { quantities: [{ kind: 'weekday', value: weekday }], length: 1 };
    const tens = englishTens.get(word);
    const unit = tens ? englishUnits.get(words[at + 1] ?? '') : undefined;
    let value = tens ? tens + (unit && unit < 10 ? unit : 0) : englishUnits.get(word);
    if (value === undefined) return null;
    let length = tens && unit && unit < 10 ? 2 : 1;
    for (;;) {
      const scale = englishScales.get(words[at + length] ?? '');
      if (!scale) break;
      value *= scale;
      length++;
    }
    return value === 1 ? { quantities: [], length } : number(value, length);
  },
};

/** `5 p.m.`, `5pm` (two words each), `5 o'clock` */
function readEnglishHour(words: readonly string[], at: number): Reading | null {
  const [next = '', after] = words.slice(at + 1, at + 3);
  const dotted = (next === 'a' || next === 'p') && after === 'm';
  if (!dotted && !/^(?:[ap]m|o['’]clock)$/.test(next)) return null;
  return { quantities: [timeOf(Number(words[at]))], length: dotted ? 3 : 2 };
}

const vietnameseUnits = new Map([...list('một hai ba bốn năm sáu bảy tám chín', 1), ['bẩy', 7]]);
const vietnameseEndings = new Map([...vietnameseUnits, ['mốt', 1], ['tư', 4], ['lăm', 5], ['nhăm', 5]]);
const vietnameseMonths = new Map([
  ...list('một hai ba tư năm sáu bảy tám chín mười', 1),
  ['giêng', 1],
  ['bốn', 4],
  ['chạp', 12],
]);
const vietnameseWeekdays = new Map(list('hai ba tư năm sáu bảy', 1));
const vietnameseScales = new Map([
  ['trăm', 100],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['vạn', 1e4],
  ['triệu', 1e6],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
]);

const vietnamese: Numerals = {
  scales: vietnameseScales,
  read(words, at) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    if (next === 'giờ' && isHour(word)) return readVietnameseHour(Number(word), words[at + 2] ?? '');
    if (word === 'tháng') return readVietnameseMonth(next, words[at + 2] ?? '');
    const weekday = word === 'thứ' ? vietnameseWeekdays.get(next) : undefined;
    if (weekday) {
      const or: Quantity = { kind: 'number', value: weekday + 1 };
      return { quantities: [{ kind: 'weekday', value: weekday, or }], length: 2 };
    }
    if (word === 'chủ' && next === 'nhật') return { quantities: [{ kind: 'weekday', value: 7 }], length: 2 };
    return readVietnameseNumber(words, at);
  },
};

/** `17 giờ 15`; `2 giờ` may be two hours. */
const readVietnameseHour = (hour: number, minutes: string): Reading =>
  /^\d{1,2}$/.test(minutes) && Number(minutes) < 60
    ? { quantities: [timeOf(hour, Number(minutes))], length: 3 }
    : { quantities: [timeOf(hour)], length: 2 };

function readVietnameseMonth(next: string, after: string): Reading | null {
  if (next === 'mười' && (after === 'một' || after === 'hai')) {
    return { quantities: [{ kind: 'month', value: after === 'một' ? 11 : 12 }], length: 3 };
  }
  const figure = /^\d{1,2}$/.test(next) ? Number(next) : vietnameseMonths.get(next);
  return figure && figure <= 12 ? { quantities: [{ kind: 'month', value: figure }], length: 2 } : null;
}

/** A lone `năm` is far more often "year", a lone `một` an article: neither is read as a number. */
function readVietnameseNumber(words: readonly string[], at: number): Reading | null {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  const unit = vietnameseUnits.get(word);
  let value = 0;
  let length = 1;
  if (word === 'mười') {
    const ending = vietnameseEndings.get(next);
    value = 10 + (ending ?? 0);
    length = ending ? 2 : 1;
  } else if (unit && unit > 1 && (next === 'mươi' || next === 'chục')) {
    const ending = vietnameseEndings.get(words[at + 2] ?? '');
    value = unit * 10 + (ending ?? 0);
    length = ending ? 3 : 2;
  } else if (unit) {
    value = unit;
  } else {
    return null;
  }
  const plain = length === 1;
  for (;;) {
    const scale = vietnameseScales.get(words[at + length] ?? '');
    if (!scale) break;
    value *= scale;
    length++;
  }
  if (plain && length === 1 && (value === 1 || word === 'năm')) return null;
  return number(value, length);
}

const isFigure = (word: string | undefined): boolean => word !== undefined && /^\d/.test(word);

const byLanguage = new Map([
  ['en', english],
  ['vi', vietnamese],
]);

export const numeralsOf = (language: LanguageTag): Numerals | undefined =>
  byLanguage.get(primaryLanguage(language));
