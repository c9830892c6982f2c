import { describe, expect, it } from 'vitest';
import { defaultChords } from '@/components/workbench/commands';
import { chordsOf, commandOf, defaultKeymap, showChord } from '@/components/workbench/keys';

const chords = Object.values(defaultChords).flat();

/** Done rarely enough for Ctrl+Shift, which input methods take to switch themselves on and off. */
const rare = ['unapprove', 'keepAsIs', 'redo'];

const press = (event: Partial<KeyboardEvent> & { readonly key: string }, state = '') => ({
  code: '',
  keyCode: 0,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
  ...event,
  getModifierState: (modifier: string) => modifier === state,
});

describe('the keys of the workbench', () => {
  it('are each one command', () => {
    expect(new Set(chords).size).toBe(chords.length);
    expect(defaultKeymap.size).toBe(chords.length);
  });

  it('need Ctrl+Shift for rare acts only', () => {
    const frequent = Object.entries(defaultChords).filter(([command]) => !rare.includes(command));
    expect(frequent.flatMap(([, own]) => own).filter((chord) => chord.startsWith('Ctrl+Shift'))).toEqual([]);
  });

  it('mean nothing while an input method owns the event', () => {
    const approve = press({ key: 'Enter', ctrlKey: true });
    expect(commandOf(approve)).toBe('approve');
    for (const owned of [
      { ...approve, isComposing: true },
      { ...approve, keyCode: 229 },
      { ...approve, keyCode: 231 },
      { ...approve, key: 'Process' },
      { ...approve, key: 'Unidentified' },
      press({ key: 'Enter', ctrlKey: true }, 'AltGraph'),
      press({ key: 'Enter', ctrlKey: true, altKey: true }),
    ])
      expect(chordsOf(owned)).toEqual([]);
  });

  it('are shown with the signs of the keyboard', () => {
    expect(
      ['Ctrl+Shift+Enter', 'Alt+Shift+ArrowUp', 'Escape', 'F9'].map((one) => showChord(one, false)),
    ).toEqual(['Ctrl+Shift+Enter', 'Alt+Shift+↑', 'Esc', 'F9']);
    expect(
      ['Ctrl+Shift+Enter', 'Alt+Shift+ArrowUp', 'Escape', 'F9'].map((one) => showChord(one, true)),
    ).toEqual(['⌘+⇧+Enter', '⌥+⇧+↑', 'Esc', 'F9']);
  });

  it('a held key approves once', () => {
    expect(commandOf(press({ key: 'Enter', ctrlKey: true, repeat: true }))).toBeNull();
  });
});
