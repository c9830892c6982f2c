import type { Page } from './form-state';

const structure = /<(?:p|h[1-6]|li|blockquote|figcaption|table|article)\b/i;
const code = /^\s*<(?:!doctype|html|head|body|article|main|section|div|figure|p|h[1-6]|ul|ol)\b[^>]*>/i;

const unseen = 'script, style, noscript, template, head';
const lines =
  'p, div, br, li, tr, h1, h2, h3, h4, h5, h6, blockquote, figure, figcaption, section, article, header, footer';

/** A page as HTML with what a reader sees of it. Nothing in it is run or loaded. */
export function readPage(html: string): Page {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll(unseen)) element.remove();
  for (const element of page.querySelectorAll(lines)) element.before('\n');
  const text = (page.body.textContent ?? '').replace(/[^\S\n]+/g, ' ').replace(/ ?\n\s*/g, '\n');
  return { format: 'html', body: html, text: text.trim() };
}

/**
 * What to make of a paste that fills an empty field: the page it was copied from, when the clipboard holds one whose
 * structure is worth keeping; the page it is the code of; else null.
 */
export function pageOf(text: string, clipboardHtml: string): Page | null {
  if (code.test(text) && structure.test(text)) return readPage(text);
  return structure.test(clipboardHtml)
    ? { format: 'html', body: clipboardHtml, text: text.replace(/\r\n?/g, '\n') }
    : null;
}
