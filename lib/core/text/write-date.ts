import { months, weekdays } from '@/lib/core/text/english-calendar';
import { englishParts } from '@/lib/core/text/english-clock';
import { inCaseOf } from '@/lib/core/text/in-case-of';
import type { Mention } from '@/lib/core/text/mention';
import { writeNumberLike } from '@/lib/core/text/write-number';

/** Values of a day, a month and a year, as far as a text says them. */
export type DateParts = Readonly<Partial<Record<Mention['kind'], number>>>;

/**
 * The English `text`, which says the date `told`, with the parts of it that `right` has otherwise: in its order, its
 * form of months, with its endings. Null for what is not written so.
 */
export function writeEnglishDate(text: string, told: DateParts, right: DateParts): string | null {
  if (numericDate.test(text)) return writeNumericDate(text, { ...told, ...right });
  const said = { ...told, ...right };
  const written = text.replace(dateWord, (word: string, ending: string | undefined) => {
    const value = Number.parseInt(word, 10);
    if (Number.isNaN(value))
      return months.get(word.toLowerCase()) === told.month ? monthLike(word, said.month) : word;
    if (word.length === 4 && value === told.year) return String(said.year);
    if (value !== told.day || said.day === undefined) return word;
    return ending ? (writeNumberLike(said.day, ordinal, word, 'en') ?? word) : dayLike(word, said.day);
  });
  return written === text ? null : written;
}

const numericDate = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/;
const dateWord = /\d{4}|\d{1,2}(st|nd|rd|th)?(?!\d)|\p{Lu}\p{Ll}+/gu;
const ordinal: Mention = {
  kind: 'number',
  span: [0, 0],
  values: [],
  firm: true,
  ordinal: true,
  figure: true,
};

const dayLike = (word: string, day: number): string =>
  word.startsWith('0') ? String(day).padStart(2, '0') : String(day);

const fullMonths = [...months.keys()].slice(0, 12);

/** `June` for `May`, `Jun` for `Jan`. */
function monthLike(word: string, month: number | undefined): string {
  const full = fullMonths[(month ?? 0) - 1];
  if (full === undefined) return word;
  const isShort = !fullMonths.includes(word.toLowerCase());
  return inCaseOf(word, isShort ? full.slice(0, 3) : full);
}

/** Of `5/7/2024`, either may be the day: the order is that of the part that is right. */
function writeNumericDate(text: string, { day, month, year }: DateParts): string | null {
  const [, first = '', sign = '/', second = '', last = ''] = numericDate.exec(text) ?? [];
  if (day === undefined || month === undefined) return null;
  const [one, other] = [Number(first), Number(second)];
  const dayFirst = one > 12 || one === day || other === month;
  const monthFirst = other > 12 || one === month || other === day;
  if (dayFirst === monthFirst) return null;
  const [before, after] = dayFirst ? [day, month] : [month, day];
  return `${dayLike(first, before)}${sign}${dayLike(second, after)}${sign}${year ?? last}`;
}

const names = {
  weekday: [...weekdays.keys()].slice(0, 7),
  part: ['morning', 'afternoon', 'evening'],
  relative: ['yesterday', 'today', 'tomorrow'],
} as const;
const ordinalWord = /^(?:first|second|third|[a-z]+th|\d{1,2}(?:st|nd|rd|th))(?=[\s-])/i;
const isTwoDigits = /\d{2}(?=s)/;

/**
 * The English `text` of a weekday, a part of the day, a quarter, a half of the year, a decade, an ordinal day or month,
 * or today, with another value in its place. Null for what is not written so.
 */
export function writeEnglishTime(kind: Mention['kind'], value: number, text: string): string | null {
  if (kind === 'weekday') return replaceName(text, names.weekday, names.weekday[value - 1]);
  if (kind === 'relative') return replaceName(text, names.relative, names.relative[value + 1]);
  if (kind === 'part')
    return replaceName(
      text,
      names.part,
      names.part.find((name) => englishParts.get(name) === value),
    );
  if (kind === 'decade')
    return isTwoDigits.test(text) ? text.replace(isTwoDigits, String(value).padStart(2, '0')) : null;
  if (kind === 'quarter' && /^q ?\d$/i.test(text)) return text.replace(/\d/, String(value));
  if (!/^(?:quarter|half|day|month)$/.test(kind)) return null;
  const [first] = ordinalWord.exec(text) ?? [];
  const right = first && writeNumberLike(value, { ...ordinal, figure: /^\d/.test(first) }, first, 'en');
  return right ? right + text.slice(first?.length) : null;
}

/** `Monday’s`, `This evening`: its ending and its capital stay. */
function replaceName(text: string, known: readonly string[], right: string | undefined): string | null {
  const name = known.find((each) => text.toLowerCase().startsWith(each));
  return name && right ? inCaseOf(text, right) + text.slice(name.length) : null;
}
