const unwritable = /[^\P{Cc}\t\n]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** Signs and blanks of our languages that are as they should be whatever stands beside them: most of all text. */
const otherSigns = '\\u00a1-\\u02ff\\u1e00-\\u1eff\\u2010-\\u2027\\u2030-\\u205e\\u20ab\\u20ac';
const signs = `!-~${otherSigns}`;
const blanks = '\\t\\n \\u00a0';
const plain = new RegExp(`^[${blanks}${signs}]*$`);

/** Words that leave as they are, written so that the database reads it too. */
export const plainWords = `[${signs}][${blanks}${signs}]*`;

/** Of these, words without the signs that markup takes for its own in the text of an element. */
const bareSigns = `!-%'-;=?-~${otherSigns}`;
export const bareWords = `[${bareSigns}][${blanks}${bareSigns}]*`;

/**
 * A text that every format can hold: NFC, line ends as `\n`, without the characters that XML 1.0 or HTML forbid
 * (controls, lone surrogates, non-characters). Otherwise to the letter.
 */
export const releasedText = (text: string): string =>
  plain.test(text) ? text : text.replace(/\r\n?/g, '\n').replace(unwritable, '').normalize('NFC');

/** The same on one line, as a row of a paragraph stands in it. */
export function releasedLine(text: string): string {
  const released = releasedText(text);
  return (
    /[\t\n\u2028\u2029]/.test(released) ? released.split(/[\t\n\u2028\u2029]+/).join(' ') : released
  ).trim();
}

/** Whether anything is left of a text on one line. */
export const hasWords = (text: string): boolean => /[!-~]/.test(text) || releasedLine(text) !== '';

/** A list item without the bullet that plain text puts before it, for formats that have marks of their own. */
export const withoutMarker = (item: string): string => item.replace(/^[-•*+]\s+/, '');
