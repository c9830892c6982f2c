import { isOrdinalTail } from '@/lib/core/text/english-calendar';
import { one } from '@/lib/core/text/english-clock';
import { englishScales, readEnglishNumberWords } from '@/lib/core/text/english-number-words';
import { parseRoman, type TokenCursor } from '@/lib/core/text/mention-cursor';
import { exact, type Read, type Reader } from '@/lib/core/text/mention-reader';
import { findUnit, type Unit } from '@/lib/core/text/units';

export const multiples: ReadonlyMap<string, number> = new Map([
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

export const vagueScales: ReadonlyMap<string, readonly number[]> = new Map([
  ['dozens', [10, 12]],
  ['tens', [10]],
  ['scores', [20, 10]],
  ['hundreds', [100]],
  ['thousands', [1e3]],
  ['millions', [1e6]],
  ['billions', [1e9]],
  ['trillions', [1e12]],
]);

export const readEnglishVague: Reader = (cursor, at) => {
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

export const readEnglishMultiple: Reader = (cursor, at) => {
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

export const readEnglishCode: Reader = (cursor, at) => {
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

export const readEnglishNumber: Reader = (cursor, at) => {
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
    ordinal: words.ordinal || cursor.word(at - 1) === 'number',
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

/** `half a million`, `half an hour`, `half`, `half as many again`. */
function readHalf(cursor: TokenCursor, at: number): Read {
  const again =
    cursor.word(at + 1) === 'as' ? [3, 4].find((step) => cursor.word(at + step) === 'again') : undefined;
  const times = findUnit('times', 'en');
  if (again && times) {
    const span = cursor.span(at, at + again + 1);
    return {
      mentions: [{ kind: 'number', span, values: [1.5], firm: false, unit: times }],
      next: at + again + 1,
    };
  }
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
  const more = readAndHalf(cursor, next);
  if (more) {
    values = values.map((value) => exact(value + more.value));
    next = more.next;
  }
  const slashed =
    plain.figure && cursor.word(next) === '/' && cursor.isTouching(at) ? cursor.digits(next + 1) : Number.NaN;
  if (slashed > 0)
    return one(cursor, 'number', at, next + 2, [
      (values[0] ?? 0) / slashed,
      values[0] ?? 0,
      ...(slashed >= 1945 && slashed <= 2100 ? [] : [slashed]),
    ]);
  const after = cursor.word(next) === '-' && cursor.isTouching(next - 1) ? next + 1 : next;
  const found = plain.ordinal || cursor.isFigure(after) ? null : cursor.unit(after);
  const unit = currency ?? found?.unit;
  if (!currency && found) next = found.next;
  if (currency && found?.unit.key === currency.key) next = found.next;
  const per = unit || cursor.word(next) === 'per' ? perAt(cursor, next) : null;
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

/** `and a half`, `-and-a-quarter` after a number. */
function readAndHalf(
  cursor: TokenCursor,
  at: number,
): { readonly value: number; readonly next: number } | null {
  const step = cursor.word(at) === '-' ? 2 : 1;
  const from = at + step - 1;
  const [joint, article, part] = [0, step, 2 * step].map((ahead) => cursor.word(from + ahead));
  if (joint !== 'and' || article !== 'a' || !/^(?:half|quarter)$/.test(part ?? '')) return null;
  return { value: part === 'half' ? 0.5 : 0.25, next: from + 2 * step + 1 };
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

export const readEnglishLoneFraction: Reader = (cursor, at) => {
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
  if (!half) return null;
  const next = unit.next + 3;
  const mention = {
    kind: 'number',
    span: cursor.span(at, next),
    values: [1.5],
    firm: false,
    unit: unit.unit,
  } as const;
  return { mentions: [mention], next };
};

function perAt(cursor: TokenCursor, at: number): { readonly unit: Unit; readonly next: number } | null {
  const word = cursor.word(at);
  if (!/^(?:per|an?|\/|each|every)$/.test(word)) return null;
  return cursor.unit(at + 1);
}
