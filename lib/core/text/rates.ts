import { type LanguageTag, primaryLanguage } from '@/lib/core/language';
import type { Span } from '@/lib/core/span';
import { matchesOf } from '@/lib/core/text/matches';

/** How often, or of how much: `unit` is the key of a unit (units.ts). */
export type Rate = { readonly span: Span; readonly unit: string };

type Words = { readonly pattern: RegExp; readonly units: ReadonlyMap<string, string> };
const words: Readonly<Record<string, Words>> = {
  vi: {
    pattern:
      /(?<!\p{L})(?:mỗi|hằng|hàng) (giờ|ngày|tuần|tháng|năm|ký|kg|lượng|tấn|lít|thùng|mét vuông|m2|héc-ta|ha)(?![\p{L}\d]| nay)/giu,
    units: new Map([
      ['giờ', 'h'],
      ['ngày', 'day'],
      ['tuần', 'week'],
      ['tháng', 'month'],
      ['năm', 'year'],
      ['ký', 'kg'],
      ['kg', 'kg'],
      ['lượng', 'tael'],
      ['tấn', 't'],
      ['lít', 'l'],
      ['thùng', 'bbl'],
      ['mét vuông', 'm2'],
      ['m2', 'm2'],
      ['héc-ta', 'ha'],
      ['ha', 'ha'],
    ]),
  },
  en: {
    pattern:
      /\b(?:(?:an?|per|each|every) (hour|day|week|month|year|kilo(?:gram|gramme)?|kg|gram|tael|ton|tonne|lit(?:er|re)|barrel|square met(?:er|re)|hectare|ounce|pound)(?!\w)|(hour|dai|week|month|year)ly|(annual)(?:ly)?|per (annum))\b/gi,
    units: new Map([
      ['hour', 'h'],
      ['day', 'day'],
      ['dai', 'day'],
      ['week', 'week'],
      ['month', 'month'],
      ['year', 'year'],
      ['annual', 'year'],
      ['annum', 'year'],
      ...['kilo', 'kilogram', 'kilogramme', 'kg'].map((name): [string, string] => [name, 'kg']),
      ['gram', 'g'],
      ['tael', 'tael'],
      ['ton', 't'],
      ['tonne', 't'],
      ['liter', 'l'],
      ['litre', 'l'],
      ['barrel', 'bbl'],
      ['square meter', 'm2'],
      ['square metre', 'm2'],
      ['hectare', 'ha'],
      ['ounce', 'oz'],
      ['pound', 'lb'],
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
