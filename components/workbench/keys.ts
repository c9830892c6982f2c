/** True while an input method owns the event: Vietnamese typing must never trigger or swallow anything. */
export const imeOwns = (event: KeyboardEvent): boolean =>
  event.isComposing ||
  event.keyCode === 229 ||
  event.keyCode === 231 ||
  event.key === 'Process' ||
  event.key === 'Unidentified';

export type Command = 'approve' | 'unapprove' | 'next' | 'previous' | 'save' | 'leave';

/** The command of a key press, by exact modifiers; null for everything that belongs to the text or the browser. */
export function commandOf(event: KeyboardEvent): Command | null {
  if (imeOwns(event) || event.getModifierState('AltGraph')) return null;
  const control = event.ctrlKey !== event.metaKey;
  const none = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
  if (control && !event.altKey && event.key === 'Enter')
    return event.repeat ? null : event.shiftKey ? 'unapprove' : 'approve';
  if (control && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 's') return 'save';
  if (event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    if (event.key === 'ArrowDown') return 'next';
    if (event.key === 'ArrowUp') return 'previous';
  }
  return none && event.key === 'Escape' ? 'leave' : null;
}
