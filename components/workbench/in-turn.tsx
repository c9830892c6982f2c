'use client';

import { type ReactNode, Suspense, use, useState } from 'react';

/** What a part of a list waits for before it is drawn; null where it need not. */
type Turn = Promise<void> | null;

/** Which part of a list it is, and the turn of that. */
type Place = { readonly inSight: boolean; readonly turn: Turn };

/** Parts that are in sight when a page opens. */
const first = 2;

/**
 * One turn after another, with whatever else there is to do between them; the same promise each time a part asks.
 * In the browser nothing waits.
 */
function makePlaces(): (at: number) => Place {
  if (typeof window !== 'undefined') return (at) => ({ inSight: at < first, turn: null });
  const turns: Promise<void>[] = [];
  return (at) => {
    for (let next = turns.length; next <= at; next++)
      turns.push((turns.at(-1) ?? Promise.resolve()).then(() => new Promise(setImmediate)));
    return { inSight: at < first, turn: turns[at] ?? null };
  };
}

/** The places of the parts of a list, for as long as it stands. */
export const usePlaces = (): ((at: number) => Place) => useState(makePlaces)[0];

type Props = {
  readonly place: Place;
  /** Stands for the part until it comes. */
  readonly room?: ReactNode;
  readonly children: ReactNode;
};

/**
 * A part of a long list. The server sends what is in sight without waiting for the rest, which follows part by part; in
 * the browser each is made live by itself, and between two of them whoever types is heard.
 */
export function InTurn({ place, room, children }: Props) {
  // A part that moves is still the same.
  const [inSight] = useState(place.inSight);
  if (inSight) return children;
  return (
    <Suspense fallback={room}>
      <Wait turn={place.turn}>{children}</Wait>
    </Suspense>
  );
}

function Wait({ turn, children }: { turn: Turn; children: ReactNode }) {
  if (turn) use(turn);
  return children;
}
