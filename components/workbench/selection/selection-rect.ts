import { fieldOf } from '../caret';

/** Where the selected words are on the screen: in the open field of a row, or in any text; null where none are. */
export function selectionRect(active: string | null): DOMRect | null {
  const field = active === null ? null : fieldOf(active);
  if (field && document.activeElement === field) {
    const mirror = field.parentElement?.querySelector('[data-mirror]');
    const range = mirror && rangeIn(mirror, field.selectionStart, field.selectionEnd);
    return (range ?? field).getBoundingClientRect();
  }
  const selection = window.getSelection();
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0).getBoundingClientRect() : null;
}

/** The characters from one offset to another of all the text in an element; null where it has fewer. */
function rangeIn(element: Element, from: number, to: number): Range | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let before = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (before <= from && from <= before + length) range.setStart(node, from - before);
    if (before <= to && to <= before + length) {
      range.setEnd(node, to - before);
      return range;
    }
    before += length;
  }
  return null;
}
