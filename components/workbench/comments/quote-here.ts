import type { Quote } from '@/lib/core/review/comment';
import { fieldIdOf } from '../caret';

/** The row whose words are selected, and those words: in the field, or anywhere on one side of a row. */
export function selectedQuote(active: string | null): { readonly row: string; readonly quote: Quote } | null {
  const field = active && document.getElementById(fieldIdOf(active));
  if (active && field instanceof HTMLTextAreaElement && document.activeElement === field) {
    const quote = quoteOf('target', field.value, field.selectionStart, field.selectionEnd);
    return quote && { row: active, quote };
  }
  const selection = window.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const element = range.startContainer.parentElement?.closest('[data-side]');
  const side = element?.getAttribute('data-side');
  const row = element?.closest('[data-segment]')?.getAttribute('data-segment');
  if (!element || !row || !element.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  const from = before.toString().length;
  const text = element.textContent ?? '';
  const quote = quoteOf(side === 'source' ? 'source' : 'target', text, from, from + range.toString().length);
  return quote && { row, quote };
}

const quoteOf = (side: Quote['side'], text: string, from: number, to: number): Quote | null =>
  from < to ? { side, text: text.slice(from, to), range: [from, to] } : null;
