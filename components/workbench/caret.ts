import type { MouseEvent } from 'react';

/** The offset of the character under a click in an element that holds one text, or `end` past it. */
export function caretAt(event: MouseEvent<HTMLElement>, end: number): number {
  if (!('caretPositionFromPoint' in document)) return end;
  const position = document.caretPositionFromPoint(event.clientX, event.clientY);
  return position?.offsetNode.nodeType === Node.TEXT_NODE ? Math.min(position.offset, end) : end;
}
