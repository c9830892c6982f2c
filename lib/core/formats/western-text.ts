/** What windows-1252 has at 0x80 to 0x9F; where it has nothing, a control character stands. */
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of windows-1252. `TextDecoder` of Node 20 leaves out what it has beyond ISO 8859-1, quotation marks say. */
export const westernText = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (char) => signs[char.charCodeAt(0) - 0x80] ?? char);
