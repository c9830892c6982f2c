/** Every character that markup may take for its own, and what stands for it; first the one that is in all the others. */
export const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML and XML write it, in an element or in a quoted attribute. */
export const escapeMarkup = (text: string): string =>
  /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (char) => references[char] ?? char) : text;
