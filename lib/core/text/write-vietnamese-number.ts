import { inCaseOf } from '@/lib/core/text/in-case-of';
import type { Mention } from '@/lib/core/text/mention';

const scales = [
  [1e12, 'nghìn tỷ'],
  [1e9, 'tỷ'],
  [1e6, 'triệu'],
] as const;
const words = 'không một hai ba bốn năm sáu bảy tám chín mười'.split(' ');

/** A number as Vietnamese newspapers print it: `4.300`, `1,43 tỷ` (`tỉ` where `text` writes so). Never rounded after a scale. */
export function writeVietnameseNumber(value: number, text: string): string {
  const scale = scales.find(([size]) => value >= size);
  const shown = scale ? value / scale[0] : value;
  if (!scale || Number(shown.toFixed(3)) !== shown) return grouped(value);
  return `${grouped(shown)} ${/tỉ/iu.test(text) ? scale[1].replace('tỷ', 'tỉ') : scale[1]}`;
}

const grouped = (value: number): string =>
  new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3 }).format(value);

/**
 * A number to stand where the Vietnamese says another, written as that one is: a word for a word as long as it is small,
 * without points between thousands where there were none. Null for what is no whole number in words, and for `thứ nhất`.
 */
export function writeVietnameseLike(
  value: number,
  { figure, ordinal }: Mention,
  text: string,
): string | null {
  if (ordinal) return /^\d+$/.test(text) ? String(value) : null;
  if (!figure)
    return Number.isInteger(value)
      ? inCaseOf(text, words[value] ?? writeVietnameseNumber(value, text))
      : null;
  return /^\d{4,}$/.test(text) && Number.isInteger(value)
    ? String(value)
    : writeVietnameseNumber(value, text);
}
