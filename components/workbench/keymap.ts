import { type Command, defaultChords } from './commands';
import { isCommand } from './keys';

/** The chords of every command. */
export type Chords = Readonly<Record<Command, readonly string[]>>;

type Chord = {
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  /** As KeyboardEvent.key names it, letters in capitals. */
  readonly key: string;
};

/** Reads "Ctrl+Shift+Enter"; null for what is not a chord in the order Ctrl, Alt, Shift. */
export function parseChord(text: string): Chord | null {
  const [, ctrl, alt, shift, key] = /^(Ctrl\+)?(Alt\+)?(Shift\+)?(\S| |[A-Z][A-Za-z0-9]+)$/u.exec(text) ?? [];
  if (key === undefined || key !== key.toUpperCase().slice(0, 1) + key.slice(1)) return null;
  return { ctrl: ctrl !== undefined, alt: alt !== undefined, shift: shift !== undefined, key };
}

export const printChord = ({ ctrl, alt, shift, key }: Chord): string =>
  `${ctrl ? 'Ctrl+' : ''}${alt ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${key}`;

/**
 * Why a chord cannot be given to a command: `typing`, it types a letter or moves in the text; `method`, input methods
 * and AltGr use it; `browser`, the browser, the system or a screen reader does.
 */
export type ChordProblem = 'typing' | 'method' | 'browser';

const marks = new Set(['.', ',', ';', "'", '/']);
/** Letters with Ctrl that browsers leave to pages; of the others some close the tab. */
const letters = new Set(['B', 'E', 'G', 'I', 'K', 'S', 'Y', 'Z']);
/** Function keys that browsers leave to pages. */
const functionKeys = new Set(['F2', 'F8', 'F9']);
const rowKeys = new Set(['ArrowUp', 'ArrowDown', 'Enter']);

export function problemOf(chord: Chord): ChordProblem | null {
  const { ctrl, alt, shift, key } = chord;
  if (ctrl && alt) return 'method';
  if (functionKeys.has(key)) return null;
  if (alt) return rowKeys.has(key) ? null : key.length === 1 ? 'method' : 'browser';
  if (!ctrl)
    return key.length === 1 || /^(Enter|Tab|Backspace|Delete|Home|End|Arrow|Page)/.test(key)
      ? 'typing'
      : 'browser';
  if (key === 'Enter' || marks.has(key)) return null;
  if (shift) return key === 'Z' ? null : key.length === 1 ? 'method' : 'browser';
  return letters.has(key) ? null : 'browser';
}

/** Commands that keep their keys: leaving is Esc everywhere. */
export const fixedCommands: ReadonlySet<Command> = new Set(['leave']);

/**
 * The default chords with a person's own in their place. What is not a command, not a chord or not allowed is passed
 * over, for it may come from another version.
 */
export function chordsWith(own: Readonly<Record<string, readonly string[]>>): Chords {
  const chords: Record<Command, readonly string[]> = { ...defaultChords };
  for (const [command, list] of Object.entries(own))
    if (isCommand(command) && !fixedCommands.has(command)) chords[command] = list.filter(isAllowed);
  return chords;
}

function isAllowed(text: string): boolean {
  const chord = parseChord(text);
  return chord !== null && problemOf(chord) === null;
}

/** The command other than `command` that has the chord, or null. */
export const takenBy = (chord: string, chords: Chords, command: Command): Command | null =>
  Object.keys(chords)
    .filter(isCommand)
    .find((other) => other !== command && chords[other].includes(chord)) ?? null;

/** What a person's own chords become when a command gets one; their own are left out where they are the default. */
export function withChord(
  own: Readonly<Record<string, readonly string[]>>,
  command: Command,
  chord: string | null,
): Readonly<Record<string, readonly string[]>> {
  const { [command]: _, ...rest } = own;
  return chord === null || defaultChords[command][0] === chord ? rest : { ...rest, [command]: [chord] };
}
