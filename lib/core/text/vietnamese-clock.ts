import { militaryTime, type TokenCursor } from '@/lib/core/text/mention-cursor';
import type { Read, Reader } from '@/lib/core/text/mention-reader';
import { afternoon, dawn, evening, morning, night, noon } from '@/lib/core/text/parts-of-day';
import { readVietnameseNumberWords } from '@/lib/core/text/vietnamese-number-words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words for parts of the day. */
export const vietnameseParts = new Map([
  ['sáng', morning],
  ['trưa', noon],
  ['chiều', afternoon],
  ['tối', evening],
  ['đêm', night],
  ['khuya', night],
]);

const clockCues = set('lúc hồi trước sau từ đến tới vào khoảng sáng trưa chiều tối đêm tầm cỡ qua');

/** `20h30`, `8 giờ tối`, `12 giờ kém 5`, `14:30`, `nửa đêm`. An hour without a part of the day may be of either half. */
export const readVietnameseClock: Reader = (cursor, at) => {
  if (cursor.word(at) === 'nửa' && cursor.word(at + 1) === 'đêm') return clock(cursor, at, at + 2, [0]);
  if (cursor.word(at) === 'giữa' && cursor.word(at + 1) === 'trưa') return clock(cursor, at, at + 2, [720]);
  const military = militaryTime(cursor, at);
  if (military !== null) return clock(cursor, at, at + 1, [military]);
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
  const part = early ? dawn : vietnameseParts.get(cursor.word(next));
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

/** `tối đa`, `sáng tạo`, `chiều dài` name no part of the day. */
export const isNotPart = (cursor: TokenCursor, at: number): boolean =>
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
