type KeyPress = Pick<
  KeyboardEvent,
  | 'key'
  | 'keyCode'
  | 'ctrlKey'
  | 'metaKey'
  | 'altKey'
  | 'shiftKey'
  | 'repeat'
  | 'isComposing'
  | 'getModifierState'
>;

/** True while an input method owns the event: Vietnamese typing must never trigger or swallow anything. */
export const imeOwns = (event: KeyPress): boolean =>
  event.isComposing ||
  event.keyCode === 229 ||
  event.keyCode === 231 ||
  event.key === 'Process' ||
  event.key === 'Unidentified';

export type Command =
  | 'approve'
  | 'unapprove'
  | 'next'
  | 'previous'
  | 'save'
  | 'leave'
  | 'palette'
  | 'undo'
  | 'redo'
  | 'split'
  | 'merge'
  | 'sentenceDown'
  | 'sentenceUp';

/** How each command's keys are shown. */
export const shownKeys = {
  approve: 'Ctrl+Enter',
  unapprove: 'Ctrl+Shift+Enter',
  next: 'Alt+↓',
  previous: 'Alt+↑',
  save: 'Ctrl+S',
  leave: 'Esc',
  palette: 'Ctrl+K',
  undo: 'Ctrl+Z',
  redo: 'Ctrl+Y',
  split: 'Alt+Enter',
  merge: 'Alt+Shift+Enter',
  sentenceDown: 'Alt+Shift+↓',
  sentenceUp: 'Alt+Shift+↑',
} as const satisfies Record<Command, string>;

const withControl: Readonly<Record<string, Command>> = {
  enter: 'approve',
  s: 'save',
  k: 'palette',
  z: 'undo',
  y: 'redo',
};
const withControlShift: Readonly<Record<string, Command>> = { enter: 'unapprove', z: 'redo' };
const withAlt: Readonly<Record<string, Command>> = { arrowdown: 'next', arrowup: 'previous', enter: 'split' };
const withAltShift: Readonly<Record<string, Command>> = {
  arrowdown: 'sentenceDown',
  arrowup: 'sentenceUp',
  enter: 'merge',
};

/** A held key must not approve, merge or undo ten sentences. */
const mayRepeat: ReadonlySet<Command> = new Set(['next', 'previous', 'save', 'palette']);

/** The command of a key press, by exact modifiers; null for everything that belongs to the text or the browser. */
export function commandOf(event: KeyPress): Command | null {
  if (imeOwns(event) || event.getModifierState('AltGraph')) return null;
  const key = event.key.toLowerCase();
  const control = event.ctrlKey !== event.metaKey;
  if (control && event.altKey) return null;
  const table = control
    ? event.shiftKey
      ? withControlShift
      : withControl
    : event.altKey && !event.ctrlKey && !event.metaKey
      ? event.shiftKey
        ? withAltShift
        : withAlt
      : null;
  const command = table?.[key] ?? null;
  if (command) return event.repeat && !mayRepeat.has(command) ? null : command;
  return !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey && key === 'escape'
    ? 'leave'
    : null;
}
