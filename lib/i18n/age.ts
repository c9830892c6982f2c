import type { UiLanguage } from './languages';

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long ago something was, in words: "4 minutes ago", "4 phút trước", "hôm qua". */
export function age(then: Date, now: Date, language: UiLanguage): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const elapsed = Math.max(0, now.getTime() - then.getTime());
  for (const [unit, length] of units)
    if (elapsed >= length) return format.format(-Math.floor(elapsed / length), unit);
  return format.format(0, 'second');
}
