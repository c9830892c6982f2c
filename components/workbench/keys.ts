import { type Command, defaultChords, mayRepeat } from './commands';

type KeyPress = Pick<
  KeyboardEvent,
  | 'key'
  | 'code'
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
export const imeOwns = (event: Pick<KeyPress, 'key' | 'keyCode' | 'isComposing'>): boolean =>
  event.isComposing ||
  event.keyCode === 229 ||
  event.keyCode === 231 ||
  event.key === 'Process' ||
  event.key === 'Unidentified';

/** Which command a chord means. A chord is modifiers in the order Ctrl, Alt, Shift and a key, joined by plus signs. */
export type Keymap = ReadonlyMap<string, Command>;

export const keymapOf = (chords: Readonly<Record<Command, readonly string[]>>): Keymap =>
  new Map(
    Object.entries(chords).flatMap(([command, own]) =>
      isCommand(command) ? own.map((chord) => [chord, command] as const) : [],
    ),
  );

export const isCommand = (text: string): text is Command => Object.hasOwn(defaultChords, text);

export const defaultKeymap: Keymap = keymapOf(defaultChords);

/** The mark on the key where layouts and Shift write another: Ctrl+Shift+. arrives as ">". */
const marks: Readonly<Record<string, string>> = { Quote: "'", Semicolon: ';', Period: '.', Slash: '/' };

/** The chords an event may be, the likeliest first; none for what belongs to the text, the browser or an input method. */
export function chordsOf(event: KeyPress): readonly string[] {
  if (imeOwns(event) || event.getModifierState('AltGraph')) return [];
  const control = event.ctrlKey !== event.metaKey;
  if ((event.ctrlKey && event.metaKey) || (control && event.altKey)) return [];
  const before = `${control ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${event.shiftKey ? 'Shift+' : ''}`;
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const mark = marks[event.code];
  return [key, ...(mark && mark !== key ? [mark] : [])].map((name) => before + name);
}

/** The command of a key press, by exact modifiers; null for everything that belongs to the text or the browser. */
export function commandOf(event: KeyPress, keymap: Keymap = defaultKeymap): Command | null {
  const command = chordsOf(event)
    .map((chord) => keymap.get(chord))
    .find((found) => found !== undefined);
  if (!command) return null;
  return event.repeat && !mayRepeat.has(command) ? null : command;
}

/** How a chord is shown: "Alt+↓", "Esc"; with the signs of a Mac "⌥+↓". */
export function showChord(chord: string, mac: boolean): string {
  const shown = chord.replace('ArrowDown', '↓').replace('ArrowUp', '↑').replace('Escape', 'Esc');
  return mac ? shown.replace('Ctrl+', '⌘+').replace('Alt+', '⌥+').replace('Shift+', '⇧+') : shown;
}
