import type { UiLanguage } from './languages';

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How far a time ahead is, in words: "in 20 minutes", "sau 20 phút nữa"; of one gone by, how long it is past. */
export function due(at: Date, now: Date, language: UiLanguage): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const left = at.getTime() - now.getTime();
  for (const [unit, length] of units)
    if (Math.abs(left) >= length) return format.format(Math.trunc(left / length), unit);
  return format.format(0, 'minute');
}
