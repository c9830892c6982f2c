import { type LanguageTag, primaryLanguage } from '@/lib/core/language';
import { inCaseOf } from '@/lib/core/text/in-case-of';

/**
 * A time by the clock, in minutes after midnight, to stand where `text` says another, written as that one is: with a.m.
 * and p.m. as it has them, or by 24 hours. Of several times that may be meant, the one in the half of the day that
 * `text` says. Null for what is not written so.
 */
export function writeClockLike(times: readonly number[], text: string, language: LanguageTag): string | null {
  const primary = primaryLanguage(language);
  if (primary === 'vi') return writeVietnamese(times, text);
  return primary === 'en' ? writeEnglish(times, text) : null;
}

const english =
  /^(?<hour>\d{1,2})(?:(?<mark>[:.])(?<minutes>\d{2}))?(?:(?<gap>\s*)(?<half>[ap])(?<tail>\.?m\.?))?(?<clock> o['’]clock)?$/iu;

function writeEnglish(times: readonly number[], text: string): string | null {
  if (/^(?:noon|midday|midnight)$/i.test(text)) return inCaseOf(text, spoken(times[0]));
  if (/^\d{4}$/.test(text)) return written(times[0], (hour, minutes) => `${two(hour)}${two(minutes)}`);
  const { hour, mark = ':', minutes, gap = ' ', half, tail, clock } = english.exec(text)?.groups ?? {};
  if (hour === undefined) return null;
  if (half && tail) {
    const isAfternoon = half.toLowerCase() === 'p';
    return written(times.find((time) => time >= 720 === isAfternoon) ?? times[0], (hours, rest) => {
      if (rest === 0 && hours % 12 === 0) return hours === 0 ? 'midnight' : 'noon';
      const letter = hours < 12 ? 'a' : 'p';
      const shown = rest > 0 || minutes === '00' ? `${mark}${two(rest)}` : '';
      return `${twelve(hours)}${shown}${gap}${half === half.toUpperCase() ? letter.toUpperCase() : letter}${tail}`;
    });
  }
  if (clock) return written(times[0], (hours, rest) => (rest === 0 ? `${twelve(hours)}${clock}` : null));
  return written(times[0], (hours, rest) => `${pad(hours, hour)}${mark}${two(rest)}`);
}

const vietnamese = /^(?<hour>\d{1,2})(?<mark>h|g|:| giờ)(?:(?<gap> ?)(?<minutes>\d{2}))?(?<tail> phút)?$/iu;

/** `20h30`, `20 giờ 30 phút`, `20:30`: by 24 hours, so that no part of the day is needed. */
function writeVietnamese(times: readonly number[], text: string): string | null {
  const { hour, mark = 'h', minutes, gap, tail = '' } = vietnamese.exec(text)?.groups ?? {};
  if (hour === undefined) return null;
  return written(times[0], (hours, rest) => {
    const space = gap ?? (mark.trim() === mark ? '' : ' ');
    const shown = rest > 0 || minutes === '00' || mark === ':' ? `${space}${two(rest)}${tail}` : '';
    return `${pad(hours, hour)}${mark}${shown}`;
  });
}

const spoken = (time: number | undefined): string =>
  written(time, (hours, rest) => {
    if (rest === 0 && hours % 12 === 0) return hours === 0 ? 'midnight' : 'noon';
    return `${twelve(hours)}${rest > 0 ? `:${two(rest)}` : ''} ${hours < 12 ? 'a.m.' : 'p.m.'}`;
  }) ?? '';

const written = (
  time: number | undefined,
  write: (hours: number, minutes: number) => string | null,
): string | null => (time === undefined ? null : write(Math.floor(time / 60), time % 60));

const twelve = (hours: number): number => ((hours + 11) % 12) + 1;
const two = (count: number): string => String(count).padStart(2, '0');
const pad = (count: number, like: string): string => (like.startsWith('0') ? two(count) : String(count));
