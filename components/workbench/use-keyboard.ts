'use client';

import { useEffect, useRef } from 'react';
import { hasTypingToUndo } from './caret';
import { type Command, commandOf } from './keys';
import type { RepairMoves } from './use-repairs';
import type { Tools } from './use-tools';
import type { Moves } from './use-workbench';

/** The keys of the whole page; none while a dialog or a menu is open. */
export function useKeyboard(
  moves: Moves,
  tools: Tools,
  repairs: RepairMoves,
  active: string | null,
  readOnly: boolean,
): void {
  const here = useRef({ tools, active });
  here.current = { tools, active };
  useEffect(() => {
    if (readOnly) return;
    const run = keyboardOf(moves, repairs, () => here.current);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open], :popover-open')) return;
      const command = commandOf(event);
      const row = event.target instanceof Element ? event.target.closest('[data-segment]') : null;
      const focused = row?.getAttribute('data-segment');
      if (focused && focused !== here.current.active && (command === 'approve' || command === 'unapprove')) {
        event.preventDefault();
        moves[command](focused);
      } else if (command && run(command)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [moves, repairs, readOnly]);
}

/** Does what a key says; false leaves it to the browser. */
const keyboardOf =
  (moves: Moves, repairs: RepairMoves, here: () => { tools: Tools; active: string | null }) =>
  (command: Command): boolean => {
    const { tools, active } = here();
    switch (command) {
      case 'save':
        moves.flush();
        return true;
      case 'next':
        moves.move(1);
        return true;
      case 'previous':
        moves.move(-1);
        return true;
      case 'palette':
        tools.openPalette();
        return true;
      case 'undo':
      case 'redo':
        if (hasTypingToUndo() || !repairs.open(command)) return false;
        repairs[command]();
        return true;
      case 'leave':
        if (active) moves.close();
        return active !== null;
      case 'approve':
      case 'unapprove':
        if (active) moves[command](active);
        return active !== null;
      default:
        if (active) tools.repair(active, command);
        return active !== null;
    }
  };
