'use client';

import { useEffect, useState } from 'react';
import { useBench, useSelected } from '@/components/workbench/bench';
import { type HintCommand, hintCommands } from '@/components/workbench/hints';
import { countApproved } from '@/components/workbench/tally';

/** Which of the four keys that carry the work were used, whatever was pressed or touched for it. */
export function useSteps(): ReadonlySet<HintCommand> {
  const { commands } = useBench();
  const [used, use] = useState<ReadonlySet<HintCommand>>(new Set());
  const approved = useSelected((state) => countApproved(state) > 0);
  const reading = useSelected((state) => state.mode === 'reading');
  useEffect(() => {
    const add = (one: HintCommand) => use((before) => (before.has(one) ? before : new Set([...before, one])));
    if (approved) add('approve');
    if (reading) add('reading');
    // Passes them on: whoever does the work is asked next.
    const undo = hintCommands.map((one) =>
      commands.handle(one, () => {
        if (one !== 'approve') add(one);
        return false;
      }),
    );
    return () => {
      for (const leave of undo) leave();
    };
  }, [commands, approved, reading]);
  return used;
}
