/** What markup takes for its own in the text of an element, and what stands for it; first what is in all the others. */
export const textReferences: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The same in a quoted attribute. */
const references: Readonly<Record<string, string>> = { ...textReferences, '"': '&quot;', "'": '&#39;' };

/** A text as HTML and XML write it, in an element or in a quoted attribute. */
export const escapeMarkup = (text: string): string =>
  /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (char) => references[char] ?? char) : text;

/** A text as XML writes it in an element: quotation marks mean nothing there. */
export const escapeText = (text: string): string =>
  /[&<>]/.test(text) ? text.replace(/[&<>]/g, (char) => textReferences[char] ?? char) : text;
