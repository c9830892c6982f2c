'use client';

import { askersOf, type Holder, holderOf, othersOf, type Presence } from '@/lib/core/review/presence';
import { sameItems, useBench, useRow } from '../bench';
import { useGathering, useTogether } from './use-live';

const sameHolder = (a: Holder | null, b: Holder | null): boolean =>
  a?.tab === b?.tab && a?.holds.text === b?.holds.text && a?.holds.quietMs === b?.holds.quietMs;

/** Who else types in the row; nobody where this tab has words of its own in it, which are its to keep. */
export function useHolder(id: string): Holder | null {
  const { person } = useBench();
  const saved = useRow(id)?.save === 'saved';
  return useGathering(({ people }) => (saved ? holderOf(people, id, person.userId) : null), sameHolder);
}

const samePlaces = (a: readonly Presence[], b: readonly Presence[]): boolean =>
  sameItems(
    a.map(({ userId, segmentId, holds }) => `${userId} ${segmentId} ${holds !== null}`),
    b.map(({ userId, segmentId, holds }) => `${userId} ${segmentId} ${holds !== null}`),
  );

/** Everybody else who has the article open; with a row, those who are in it. */
export function useOthers(id?: string): readonly Presence[] {
  const { person } = useBench();
  return useGathering(({ people }) => {
    const others = othersOf(people, person.userId);
    return id === undefined ? others : others.filter(({ segmentId }) => segmentId === id);
  }, samePlaces);
}

/** Who asks for the row this tab holds. */
export function useAskers(): readonly Presence[] {
  const { tab } = useTogether();
  return useGathering(({ people }) => askersOf(people, tab), samePlaces);
}

/** The row this tab holds. */
export function useHeldRow(): string | null {
  const { tab } = useTogether();
  return useGathering(({ people }) => {
    const own = people.find((one) => one.tab === tab);
    return own?.holds ? own.segmentId : null;
  });
}
