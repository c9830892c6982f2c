'use client';

import { type ReactNode, Suspense, use, useState } from 'react';

/** What a part of a list waits for before it is drawn; null where it need not. */
type Turn = Promise<void> | null;

/** Parts that are in sight when the page opens. */
const inSight = 2;

/**
 * One turn after another, with whatever else there is to do between them; the same promise each time a part asks.
 * In the browser nothing waits.
 */
function makeTurns(): (at: number) => Turn {
  if (typeof window !== 'undefined') return () => null;
  const turns: Promise<void>[] = [];
  return (at) => {
    if (at < inSight) return null;
    for (let next = turns.length; next <= at; next++)
      turns.push((turns.at(-1) ?? Promise.resolve()).then(() => new Promise(setImmediate)));
    return turns[at] ?? null;
  };
}

/** The turns of the parts of a list, for as long as it stands. */
export const useTurns = (): ((at: number) => Turn) => useState(makeTurns)[0];

type Props = {
  readonly turn: Turn;
  /** Stands for the part until it comes. */
  readonly room?: ReactNode;
  readonly children: ReactNode;
};

/**
 * A part of a long list. The server sends what is in sight without waiting for the rest, which follows part by part; in
 * the browser each is made live by itself, and between two of them whoever types is heard.
 */
export function InTurn({ turn, room, children }: Props) {
  return (
    <Suspense fallback={room}>
      <Wait turn={turn}>{children}</Wait>
    </Suspense>
  );
}

function Wait({ turn, children }: Pick<Props, 'turn' | 'children'>) {
  if (turn) use(turn);
  return children;
}
