'use client';

import { useBench } from '../bench';

/** Leads to a sentence once the panel is closed: into its field, or, to read it, to its place in Reading mode. */
export function useGoTo(): (position: number, reading: boolean) => void {
  const { store, moves, readOnly } = useBench();
  return (position, reading) => {
    const id = store.state.rows[position]?.segment.id;
    if (!id) return;
    if (reading) moves.dispatch({ kind: 'mode', mode: 'reading' });
    // The closing dialog gives the focus back to its opener first.
    requestAnimationFrame(() => {
      if (!reading && !readOnly && !store.state.locked) moves.open(id);
      const place = document.querySelector<HTMLElement>(`[data-segment="${id}"]`);
      place?.scrollIntoView({ block: 'center' });
      if (reading || readOnly || store.state.locked) place?.focus({ preventScroll: true });
    });
  };
}
