/**
 * Everything a key can do at the workbench, with its keys by default; the first is the one that is shown. Written with
 * Ctrl for the command key of each platform. No bare letter or digit, no Ctrl+Alt, no frequent Ctrl+Shift: input methods
 * own them.
 */
export const defaultChords = {
  approve: ['Ctrl+Enter'],
  unapprove: ['Ctrl+Shift+Enter'],
  next: ['Alt+ArrowDown'],
  previous: ['Alt+ArrowUp'],
  nextFinding: ["Ctrl+'", 'F8'],
  previousFinding: ['Ctrl+;', 'Shift+F8'],
  applyFix: ['Ctrl+.'],
  keepAsIs: ['Ctrl+Shift+.'],
  comment: ['Shift+F2'],
  reading: ['F9'],
  palette: ['Ctrl+K'],
  keyList: ['Ctrl+/'],
  save: ['Ctrl+S'],
  undo: ['Ctrl+Z'],
  redo: ['Ctrl+Y', 'Ctrl+Shift+Z'],
  leave: ['Escape'],
  split: ['Alt+Enter'],
  merge: ['Alt+Shift+Enter'],
  sentenceDown: ['Alt+Shift+ArrowDown'],
  sentenceUp: ['Alt+Shift+ArrowUp'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Command = keyof typeof defaultChords;

/** A held key must not approve, merge or undo ten sentences. */
export const mayRepeat: ReadonlySet<Command> = new Set(['next', 'previous', 'save', 'palette']);
