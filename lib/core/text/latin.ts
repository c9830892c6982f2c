const marks = /\p{M}+/gu;
const known = new Map<string, string>();

/**
 * A word without diacritics and case, for comparing Latin script across languages: `Nguyễn` and `NGUYEN` give `nguyen`,
 * `Đà` gives `da`. Letters of other scripts keep their shape.
 */
export function foldLatin(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const folded = fold(word);
  if (known.size > 20_000) known.clear();
  known.set(word, folded);
  return folded;
}

const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .normalize('NFC');
