'use client';

import { useEffect, useState } from 'react';
import { useBench, useSelected } from '@/components/workbench/bench';
import { type HintCommand, hintCommands } from '@/components/workbench/hints';
import { countApproved } from '@/components/workbench/tally';

/** Which of the four keys that carry the work were used; an approval or a reading by touch counts as well. */
export function useSteps(): ReadonlySet<HintCommand> {
  const { commands } = useBench();
  const [used, use] = useState<ReadonlySet<HintCommand>>(new Set());
  const approved = useSelected((state) => countApproved(state) > 0);
  const reading = useSelected((state) => state.mode === 'reading');
  useEffect(() => {
    const add = (one: HintCommand) => use((before) => (before.has(one) ? before : new Set([...before, one])));
    if (approved) add('approve');
    if (reading) add('reading');
    return commands.watch((command) => {
      // Of an approval, only one that was given.
      const step = hintCommands.find((one) => one === command && one !== 'approve');
      if (step) add(step);
    });
  }, [commands, approved, reading]);
  return used;
}
