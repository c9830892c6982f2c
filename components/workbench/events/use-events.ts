'use client';

import { useEffect } from 'react';
import type { watchUse } from './watch-use';

/** Notes what is done for as long as the workbench is open; fetched when the page stands. */
export function useEvents({ store, findings, log }: Parameters<typeof watchUse>[0]): void {
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    import('./watch-use').then(
      ({ watchUse: watch }) => {
        if (!gone) stop = watch({ store, findings, log });
      },
      () => {
        // Without the network there are no figures.
      },
    );
    return () => {
      gone = true;
      stop?.();
    };
  }, [store, findings, log]);
}
