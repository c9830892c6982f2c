'use client';

import { useEffect } from 'react';
import { hasTypingToUndo } from './caret';
import type { CommandDesk } from './command-desk';
import type { Command } from './commands';
import { commandOf, type Keymap } from './keys';
import type { Store } from './store';
import type { RepairMoves } from './use-repairs';
import type { repairCommands, Tools } from './use-tools';
import type { Moves } from './use-workbench';

type Ground = {
  readonly store: Store;
  readonly moves: Moves;
  readonly tools: Tools;
  readonly repairs: RepairMoves;
  readonly commands: CommandDesk;
  readonly keymap: Keymap;
  readonly readOnly: boolean;
};

/** What somebody who only reads may do. */
const readersCommands: ReadonlySet<Command> = new Set(['comment', 'reading', 'leave']);

/** The keys of the whole page; none while a dialog or a menu is open. */
export function useKeyboard({ store, moves, tools, repairs, commands, keymap, readOnly }: Ground): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = event.defaultPrevented ? null : commandOf(event, keymap);
      if (!command || (readOnly && !readersCommands.has(command))) return;
      // Last, since it looks at every element of the page: letters never come so far.
      if (document.querySelector('dialog[open], :popover-open')) return;
      const element = event.target instanceof Element ? event.target.closest('[data-segment]') : null;
      const row = element?.getAttribute('data-segment') ?? store.state.active?.id ?? null;
      if (commands.run(command, row)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [store, commands, keymap, readOnly]);

  useEffect(() => {
    const done = (act: () => void) => {
      act();
      return true;
    };
    const back = (way: 'undo' | 'redo') => () =>
      !hasTypingToUndo() && repairs.open(way) && done(() => repairs[way]());
    const undo = [
      commands.handle('save', () => done(moves.flush)),
      commands.handle('next', (row) => done(() => moves.move(1, row))),
      commands.handle('previous', (row) => done(() => moves.move(-1, row))),
      commands.handle('palette', () => done(tools.openPalette)),
      commands.handle('undo', back('undo')),
      commands.handle('undo', () => !hasTypingToUndo() && moves.undoApproval()),
      commands.handle('redo', back('redo')),
      commands.handle('leave', () => store.state.active !== null && done(moves.close)),
      commands.handle('approve', (row) => row !== null && done(() => moves.approve(row, 'key'))),
      commands.handle('unapprove', (row) => row !== null && done(() => moves.unapprove(row))),
      ...(
        [
          'merge',
          'split',
          'sentenceDown',
          'sentenceUp',
        ] as const satisfies readonly (keyof typeof repairCommands)[]
      ).map((name) =>
        commands.handle(name, () => {
          const active = store.state.active?.id;
          return active !== undefined && done(() => tools.repair(active, name));
        }),
      ),
    ];
    return () => {
      for (const leave of undo) leave();
    };
  }, [store, moves, tools, repairs, commands]);
}
