const unwritable = /[^\P{Cc}\t\n]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/**
 * A text that every format can hold: NFC, line ends as `\n`, without the characters that XML 1.0 or HTML forbid
 * (controls, lone surrogates, non-characters). Otherwise to the letter.
 */
export const releasedText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(unwritable, '').normalize('NFC');

/** The same on one line, as a row of a paragraph stands in it. */
export const releasedLine = (text: string): string =>
  releasedText(text)
    .split(/[\t\n\u2028\u2029]+/)
    .join(' ')
    .trim();

/** A list item without the bullet that plain text puts before it, for formats that have marks of their own. */
export const withoutMarker = (item: string): string => item.replace(/^[-•*+]\s+/, '');
