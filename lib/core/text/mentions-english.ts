import { readEnglishCalendar, readEnglishDate, readEnglishDecade } from '@/lib/core/text/english-calendar';
import { readEnglishClock } from '@/lib/core/text/english-clock';
import {
  readEnglishCode,
  readEnglishLoneFraction,
  readEnglishMultiple,
  readEnglishNumber,
  readEnglishVague,
} from '@/lib/core/text/english-numbers';
import type { Mention } from '@/lib/core/text/mention';
import { TokenCursor } from '@/lib/core/text/mention-cursor';
import { type Reader, readAll, shareUnits } from '@/lib/core/text/mention-reader';

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

const mayBegin = (cursor: TokenCursor, at: number): boolean => cursor.tokens[at]?.kind !== 'mark';

/** What an English text counts: numbers with scales and units, dates in either order, clock times, days. */
export function readEnglishMentions(text: string): readonly Mention[] {
  const found = readAll(new TokenCursor(text, 'en'), readers, mayBegin);
  return shareUnits(found, text, /^\s*(?:-|–|—|to|and|or)\s*(?:nearly|over|about|around)?\s*$/);
}
