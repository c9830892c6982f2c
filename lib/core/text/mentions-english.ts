import {
  months,
  readEnglishCalendar,
  readEnglishDate,
  readEnglishDecade,
  weekdays,
} from '@/lib/core/text/english-calendar';
import { englishParts, readEnglishClock } from '@/lib/core/text/english-clock';
import { numberWords } from '@/lib/core/text/english-number-words';
import {
  multiples,
  readEnglishCode,
  readEnglishLoneFraction,
  readEnglishMultiple,
  readEnglishNumber,
  readEnglishVague,
  vagueScales,
} from '@/lib/core/text/english-numbers';
import type { Mention } from '@/lib/core/text/mention';
import { TokenCursor } from '@/lib/core/text/mention-cursor';
import { type Reader, readAll, shareUnits } from '@/lib/core/text/mention-reader';
import { headOf } from '@/lib/core/text/tokens';

/** Dates and times are taken before numbers, that their figures may not be counted. */
const readers: readonly Reader[] = [
  readEnglishClock,
  readEnglishDate,
  readEnglishCalendar,
  readEnglishDecade,
  readEnglishVague,
  readEnglishMultiple,
  readEnglishLoneFraction,
  readEnglishCode,
  readEnglishNumber,
];

const starters: ReadonlySet<string> = new Set([
  ...['a', 'an', 'half', 'q', 'several', 'few', 'midday', 'tonight', 'today', 'yesterday', 'tomorrow'],
  ...[months, weekdays, englishParts, vagueScales, multiples, numberWords].flatMap((words) => [
    ...words.keys(),
  ]),
]);

function mayBegin(cursor: TokenCursor, at: number): boolean {
  const token = cursor.tokens[at];
  if (!token || token.kind === 'mark') return false;
  return token.kind === 'figure' || starters.has(headOf(token.lower)) || /^[IVXLC]{2,}$/.test(token.text);
}

/** What an English text counts: numbers with scales and units, dates in either order, clock times, days. */
export function readEnglishMentions(text: string): readonly Mention[] {
  const found = readAll(new TokenCursor(text, 'en'), readers, mayBegin);
  return shareUnits(found, text, /^\s*(?:-|–|—|to|and|or)\s*(?:nearly|over|about|around)?\s*$/);
}
