import type { MouseEvent } from 'react';

/** The offset of the character under a click in an element that holds one text, marked or not, or `end` past it. */
export function caretAt(event: MouseEvent<HTMLElement>, end: number): number {
  if (!('caretPositionFromPoint' in document)) return end;
  const position = document.caretPositionFromPoint(event.clientX, event.clientY);
  if (position?.offsetNode.nodeType !== Node.TEXT_NODE) return end;
  const before = document.createRange();
  before.setStart(event.currentTarget, 0);
  before.setEnd(position.offsetNode, position.offset);
  return Math.min(before.toString().length, end);
}

export const fieldIdOf = (segmentId: string): string => `field-${segmentId}`;

/** The open field of a segment. */
export const fieldOf = (segmentId: string): HTMLTextAreaElement | null => {
  const field = document.getElementById(fieldIdOf(segmentId));
  return field instanceof HTMLTextAreaElement ? field : null;
};

/** Where the caret is, or was last, in the open field of a segment; null when it is not open. */
export const caretIn = (segmentId: string): number | null => fieldOf(segmentId)?.selectionStart ?? null;

/** Whether the browser has typing of its own to undo where the focus is. */
export function hasTypingToUndo(): boolean {
  const element = document.activeElement;
  if (element instanceof HTMLTextAreaElement && element.dataset.typed !== undefined)
    return element.dataset.typed === 'true';
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}
