// What Python takes for white space: JavaScript's `\s` lacks the separators and U+0085, and has U+FEFF.
const separators = '\\u001c-\\u001f';
const space = `[\\p{White_Space}${separators}]`;
const spaces = new RegExp(`${space}+`, 'u');
const trailing = new RegExp(`(?<!${space})${space}+$`, 'u');

/** A text cut at white space, as the reference implementation of the metrics cuts it (sacreBLEU, in Python). */
export const splitWords = (text: string): readonly string[] =>
  text.split(spaces).filter((word) => word !== '');

/** A text without the white space at its end, of the same kind. */
export const trimEnd = (text: string): string => text.replace(trailing, '');
