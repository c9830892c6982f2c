import { remember } from '@/lib/core/text/remember';

const marks = /\p{M}+/gu;
/**
 * A word without diacritics and case, for comparing Latin script across languages: `Nguyễn` and `NGUYEN` give `nguyen`,
 * `Đà` gives `da`. Letters of other scripts keep their shape.
 */
export const foldLatin = remember(20_000, (word: string): string =>
  word
    .normalize('NFD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .normalize('NFC'),
);
