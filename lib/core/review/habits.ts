import type { BlockKind } from '@/lib/core/article';
import type { CheckCode } from '@/lib/core/checks/rule';
import type { DeskHabits } from '@/lib/core/review/risk';

/** How many of so many were changed, or mended. */
export type Tally = { readonly all: number; readonly changed: number };

/** Counts weigh as if this many of the usual came before them: few say little. */
const usual = 20;

/** The habits that a desk's counts tell: of approved sentences by kind, of settled findings by rule. */
export function habitsOf(
  isNew: DeskHabits['isNew'],
  kinds: ReadonlyMap<BlockKind, Tally>,
  rules: ReadonlyMap<CheckCode, Tally>,
): DeskHabits {
  const every = [...kinds.values()];
  const all = every.reduce((sum, one) => sum + one.all, 0);
  const rate = all === 0 ? 0 : every.reduce((sum, one) => sum + one.changed, 0) / all;
  const shrunk = ({ all: of, changed }: Tally, towards: number): number =>
    (changed + usual * towards) / (of + usual);
  return {
    isNew,
    kinds: new Map([...kinds].map(([kind, tally]) => [kind, shrunk(tally, rate) - rate] as const)),
    heeded: new Map([...rules].map(([code, tally]) => [code, shrunk(tally, 0.5)] as const)),
  };
}
