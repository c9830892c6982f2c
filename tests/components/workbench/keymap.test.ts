import { describe, expect, it } from 'vitest';
import { type Command, defaultChords } from '@/components/workbench/commands';
import {
  chordsWith,
  fixedCommands,
  parseChord,
  printChord,
  problemOf,
  takenBy,
  withChord,
} from '@/components/workbench/keymap';
import { isCommand } from '@/components/workbench/keys';

const commands = Object.keys(defaultChords).filter(isCommand);
const problem = (text: string) => {
  const chord = parseChord(text);
  return chord ? problemOf(chord) : 'no chord';
};

describe('a chord', () => {
  it('is read and written the same', () => {
    for (const command of commands)
      for (const text of defaultChords[command]) {
        const chord = parseChord(text);
        expect(chord && printChord(chord)).toBe(text);
      }
  });

  it.each(['', 'Shift+Ctrl+K', 'Ctrl+', 'ctrl+k', 'Ctrl+k', 'Ctrl+Nothing at all', 'Hyper+K'])(
    'is not %o',
    (text) => {
      expect(parseChord(text)).toBeNull();
    },
  );

  it.each([
    ['A', 'typing'],
    ['7', 'typing'],
    [' ', 'typing'],
    ['Shift+A', 'typing'],
    ['Backspace', 'typing'],
    ['Enter', 'typing'],
    ['Tab', 'typing'],
    ['Ctrl+Alt+K', 'method'],
    ['Alt+Z', 'method'],
    ['Ctrl+Shift+A', 'method'],
    ['Alt+7', 'method'],
    ['Ctrl+1', 'browser'],
    ['Ctrl+T', 'browser'],
    ['Ctrl+W', 'browser'],
    ['Ctrl+F', 'browser'],
    ['Ctrl+C', 'browser'],
    ['Ctrl+Backspace', 'browser'],
    ['Ctrl+Tab', 'browser'],
    ['Ctrl+PageDown', 'browser'],
    ['Alt+ArrowLeft', 'browser'],
    ['F5', 'browser'],
    ['F6', 'browser'],
    ['F12', 'browser'],
    ['Insert', 'browser'],
    ['Ctrl+\\', 'browser'],
  ])('%s is refused as %s', (text, why) => {
    expect(problem(text)).toBe(why);
  });

  it.each(['Ctrl+E', 'Ctrl+,', 'F2', 'Shift+F8', 'Ctrl+Shift+Enter', 'Alt+Shift+ArrowUp'])(
    '%s may be given',
    (text) => {
      expect(problem(text)).toBeNull();
    },
  );
});

describe('the keys by default', () => {
  it('are all keys that may be given, save Esc to leave', () => {
    const refused = commands.flatMap((command) =>
      defaultChords[command].filter((text) => problem(text) !== null),
    );
    expect(refused).toEqual(['Escape']);
    expect([...fixedCommands]).toEqual(['leave']);
  });

  it('do one thing each', () => {
    for (const command of commands)
      for (const text of defaultChords[command]) expect(takenBy(text, defaultChords, command)).toBeNull();
  });
});

describe('a person’s own keys', () => {
  it('take the place of the default, and give its chord free', () => {
    const own = withChord({}, 'approve', 'Ctrl+E');
    const chords = chordsWith(own);
    expect(chords.approve).toEqual(['Ctrl+E']);
    expect(chords.next).toEqual(defaultChords.next);
    expect(takenBy('Ctrl+E', chords, 'save')).toBe('approve');
    expect(takenBy('Ctrl+Enter', chords, 'save')).toBeNull();
  });

  it('are none again once they are the default', () => {
    const own = withChord({}, 'approve', 'Ctrl+E');
    expect(withChord(own, 'approve', 'Ctrl+Enter')).toEqual({});
    expect(withChord(own, 'approve', null)).toEqual({});
  });

  it('are passed over where another version or another hand wrote what means nothing or would break typing', () => {
    const own = { fly: ['Ctrl+E'], approve: ['A', 'Ctrl+E', 'rubbish'], leave: ['Ctrl+B'] };
    const chords = chordsWith(own);
    expect(chords).not.toHaveProperty('fly');
    expect(chords.approve).toEqual(['Ctrl+E']);
    expect(chords.leave).toEqual(['Escape']);
  });

  it('name every command in one list', () => {
    const all: readonly Command[] = commands;
    expect(Object.keys(chordsWith({}))).toEqual(all);
  });
});
