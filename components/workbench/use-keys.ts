'use client';

import { useMemo } from 'react';
import { usePreferences } from '@/components/settings/preferences';
import { type Command, defaultChords } from './commands';
import { type Chords, chordsWith, fixedCommands } from './keymap';
import { isCommand, type Keymap, keymapOf, showChord } from './keys';
import { useMac } from './use-mac';

export type Keys = {
  readonly keymap: Keymap;
  readonly chords: Chords;
  /** How the keys of a command are shown; undefined where it has none. */
  readonly shown: (command: Command) => string | undefined;
};

/** The keys as the person has them; those of commands that can be given none stay when all shortcuts are off. */
export function useKeys(): Keys {
  const { keys, shortcuts } = usePreferences();
  const mac = useMac();
  return useMemo(() => {
    const chords = chordsWith(shortcuts ? keys : noKeys);
    const shown = (command: Command) => {
      const [first] = chords[command];
      return first === undefined ? undefined : showChord(first, mac);
    };
    return { keymap: keymapOf(chords), chords, shown };
  }, [keys, shortcuts, mac]);
}

const noKeys = Object.fromEntries(
  Object.keys(defaultChords)
    .filter((name) => isCommand(name) && !fixedCommands.has(name))
    .map((name) => [name, []]),
);
