'use client';

import { useMemo, useRef } from 'react';
import { useI18n } from '@/components/ui/i18n-provider';
import type { Store } from '../store';
import { useKeys } from '../use-keys';
import type { Moves } from '../use-workbench';
import { stopAtBlocker } from './finding-moves';
import type { FindingsStore } from './findings-store';

/** The moves of the workbench, but that nobody approves over a blocker by pressing a key. The server refuses the same. */
export function useGatedMoves(moves: Moves, store: Store, findings: FindingsStore): Moves {
  const { t } = useI18n();
  const { shown } = useKeys();
  const here = useRef({ t, shown });
  here.current = { t, shown };
  return useMemo(
    () => ({
      ...moves,
      approve(id, via) {
        const ground = { store, findings, moves, t: here.current.t };
        const stopped = togetherWith(store, id).some((each) =>
          stopAtBlocker(ground, each, here.current.shown('applyFix')),
        );
        if (!stopped) moves.approve(id, via);
      },
    }),
    [moves, store, findings],
  );
}

/** The rows that are approved with this one: its paragraph, where the article is read. */
const togetherWith = ({ state }: Store, id: string): readonly string[] => {
  if (state.mode !== 'reading') return [id];
  const block = state.rows.find(({ segment }) => segment.id === id)?.segment.block;
  return state.rows.flatMap(({ segment }) => (segment.block === block ? [segment.id] : []));
};
