import { useEffect } from 'react';
import type { Store } from './store';
import type { Moves } from './use-workbench';

/**
 * The caret is already there: the first open sentence, where there is a keyboard; a phone keeps its keyboard down. Who was
 * faster than the page and has opened a sentence stays in it.
 */
export function useFirstOpen(store: Store, moves: Moves, readOnly: boolean): void {
  useEffect(() => {
    const named = /^#row-(\d+)$/.exec(window.location.hash)?.[1];
    const first = store.state.rows.find((row) =>
      named ? row.segment.position + 1 === Number(named) : !row.approved,
    );
    const { active, locked, mode } = store.state;
    if (readOnly || locked || active || !first || !window.matchMedia('(pointer: fine)').matches) return;
    if (named || mode === 'segments') moves.open(first.segment.id);
    else
      document
        .querySelector<HTMLElement>(`[data-segment="${first.segment.id}"]`)
        ?.focus({ preventScroll: true });
  }, [store, moves, readOnly]);
}
