import { type LanguageTag, primaryLanguage } from '@/lib/core/language';
import type { Span } from '@/lib/core/span';
import { matchesOf } from '@/lib/core/text/matches';

/** How often: `unit` is the key of a unit of time (units.ts). */
export type Rate = { readonly span: Span; readonly unit: string };

type Words = { readonly pattern: RegExp; readonly units: ReadonlyMap<string, string> };
const words: Readonly<Record<string, Words>> = {
  vi: {
    pattern: /(?<!\p{L})(?:mỗi|hằng|hàng) (giờ|ngày|tuần|tháng|năm)(?!\p{L}| nay)/giu,
    units: new Map([
      ['giờ', 'h'],
      ['ngày', 'day'],
      ['tuần', 'week'],
      ['tháng', 'month'],
      ['năm', 'year'],
    ]),
  },
  en: {
    pattern:
      /\b(?:(?:an?|per|each|every) (hour|day|week|month|year)|(hour|dai|week|month|year)ly|(annual)(?:ly)?|per (annum))\b/gi,
    units: new Map([
      ['hour', 'h'],
      ['day', 'day'],
      ['dai', 'day'],
      ['week', 'week'],
      ['month', 'month'],
      ['year', 'year'],
      ['annual', 'year'],
      ['annum', 'year'],
    ]),
  },
};

/** `mỗi tuần`, `hằng năm`; `a week`, `every day`, `monthly`. Nothing in a language that has no reader. */
export function readRates(text: string, language: LanguageTag): readonly Rate[] {
  const known = words[primaryLanguage(language)];
  return (known ? matchesOf(text, known.pattern) : []).flatMap((match): readonly Rate[] => {
    const unit = known?.units.get(
      match
        .slice(1)
        .find((group) => group !== undefined)
        ?.toLowerCase() ?? '',
    );
    return unit ? [{ span: [match.index, match.index + match[0].length], unit }] : [];
  });
}
