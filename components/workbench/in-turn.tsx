'use client';

import { type ReactNode, Suspense, use, useEffect, useRef, useState } from 'react';
import { isLive } from '@/components/ui/early-clicks';
import { BrowserTurns, ServerTurns, type Turns } from './turns';

/** Parts that are in sight when a page opens. */
const first = 2;

/** The turns of the parts of a list, for as long as it stands; what the server has not drawn comes whole. */
export function useTurns(parts: number): Turns {
  const [turns] = useState(() =>
    typeof window === 'undefined' ? new ServerTurns() : new BrowserTurns(isLive() ? 0 : parts),
  );
  const stands = useRef(false);
  // A part that is drawn anew before it has been made live would be thrown away, and stand empty till its turn.
  if (stands.current) turns.needAll();
  useEffect(() => {
    stands.current = true;
    return turns.start();
  }, [turns]);
  return turns;
}

type Props = {
  readonly turns: Turns;
  /** Which part of the list it is. */
  readonly at: number;
  /** Stands for the part until it comes. */
  readonly room?: ReactNode;
  readonly children: ReactNode;
};

/**
 * A part of a long list. The server sends what is in sight without waiting for the rest, which follows part by part; in
 * the browser each is made live by itself, and between two of them whoever types is heard.
 */
export function InTurn({ turns, at, room, children }: Props) {
  // A part that moves is still the same.
  const [inSight] = useState(at < first);
  if (inSight) return children;
  return (
    <Suspense fallback={room}>
      <Wait turns={turns} at={at}>
        {children}
      </Wait>
    </Suspense>
  );
}

function Wait({ turns, at, children }: Pick<Props, 'turns' | 'at' | 'children'>) {
  const turn = turns.turnOf(at);
  if (turn) use(turn);
  return children;
}
