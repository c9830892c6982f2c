import type { Mention } from '@/lib/core/text/mention';
import { TokenCursor } from '@/lib/core/text/mention-cursor';
import { type Reader, readAll, shareUnits } from '@/lib/core/text/mention-reader';
import {
  readVietnameseCalendar,
  readVietnameseDate,
  readVietnameseYear,
} from '@/lib/core/text/vietnamese-calendar';
import { readVietnameseClock } from '@/lib/core/text/vietnamese-clock';
import {
  readVietnameseAlways,
  readVietnameseCode,
  readVietnameseFirst,
  readVietnameseNumber,
  readVietnamesePrize,
  readVietnameseRoman,
  readVietnameseVague,
  romanCues,
  roughly,
} from '@/lib/core/text/vietnamese-numbers';

/** Dates and times are taken before numbers, that their figures may not be counted. */
const readers: readonly Reader[] = [
  readVietnameseAlways,
  readVietnameseClock,
  readVietnameseDate,
  readVietnameseCalendar,
  readVietnameseYear,
  readVietnameseVague,
  readVietnameseRoman,
  readVietnameseCode,
  readVietnameseFirst,
  readVietnamesePrize,
  readVietnameseNumber,
];

const starters = new Set(
  'nửa đầu nhất nhì giữa rạng sáng trưa chiều tối đêm khuya ngày mùng mồng rằm tháng chủ thứ quý hôm thập những năm hàng vài gấp một hai ba bốn sáu bảy bẩy tám chín mười'.split(
    ' ',
  ),
);

const mayBegin = (cursor: TokenCursor, at: number): boolean =>
  cursor.isFigure(at) ||
  starters.has(cursor.word(at)) ||
  roughly.has(cursor.word(at)) ||
  romanCues.has(cursor.word(at - 1)) ||
  cursor.word(at + 1) === 'rưỡi' ||
  cursor.raw(at - 1) === '-' ||
  cursor.raw(at - 1) === '–';

/** What a Vietnamese text counts: numbers with scales and units, dates, clock times, days. */
export function readVietnameseMentions(text: string): readonly Mention[] {
  const found = readAll(new TokenCursor(text, 'vi'), readers, mayBegin);
  return shareUnits(
    inWholeDays(found, text),
    text,
    /^\s*(?:-|–|—|đến|tới|và|hoặc)\s*(?:gần|hơn|khoảng)?\s*$/u,
  );
}

const afterNoon = /^(?:1[3-9]|2[0-3])\s?(?:h|giờ|:)/;

/** Beside `16h`, `10h` is in the morning. */
const inWholeDays = (found: readonly Mention[], text: string): readonly Mention[] =>
  found.some(({ kind, span }) => kind === 'clock' && afterNoon.test(text.slice(...span)))
    ? found.map((mention) =>
        mention.kind === 'clock' ? { ...mention, values: mention.values.slice(0, 1) } : mention,
      )
    : found;
