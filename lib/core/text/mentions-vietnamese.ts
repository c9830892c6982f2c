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
  readVietnameseCode,
  readVietnameseNumber,
  readVietnameseRoman,
  readVietnameseVague,
  romanCues,
} from '@/lib/core/text/vietnamese-numbers';

/** Dates and times are taken before numbers, that their figures may not be counted. */
const readers: readonly Reader[] = [
  readVietnameseClock,
  readVietnameseDate,
  readVietnameseCalendar,
  readVietnameseYear,
  readVietnameseVague,
  readVietnameseRoman,
  readVietnameseCode,
  readVietnameseNumber,
];

const starters = new Set(
  'nửa giữa rạng sáng trưa chiều tối đêm khuya ngày mùng mồng rằm tháng chủ thứ quý hôm thập những năm hàng vài gấp một hai ba bốn sáu bảy bẩy tám chín mười'.split(
    ' ',
  ),
);

const mayBegin = (cursor: TokenCursor, at: number): boolean =>
  cursor.isFigure(at) || starters.has(cursor.word(at)) || romanCues.has(cursor.word(at - 1));

/** What a Vietnamese text counts: numbers with scales and units, dates, clock times, days. */
export function readVietnameseMentions(text: string): readonly Mention[] {
  const found = readAll(new TokenCursor(text, 'vi'), readers, mayBegin);
  return shareUnits(found, text, /^\s*(?:-|–|—|đến|tới|và|hoặc)\s*(?:gần|hơn|khoảng)?\s*$/u);
}
