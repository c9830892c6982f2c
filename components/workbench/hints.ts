import type { Command } from './commands';

/** The four keys that carry the work, in the order they are met. */
export const hintCommands = [
  'approve',
  'nextFinding',
  'applyFix',
  'reading',
] as const satisfies readonly Command[];
export type HintCommand = (typeof hintCommands)[number];
/** All that is counted: the keys, and Enter, which is told what it might have been. */
const counted = [...hintCommands, 'enter'] as const;
type Counted = (typeof counted)[number];

/** How often a key was used since its hint last came back, and when last, in milliseconds of the epoch. */
export type HintUse = { readonly count: number; readonly last: number };
export type HintUses = Readonly<Partial<Record<Counted, HintUse>>>;

const enough = 10;
const absence = 14 * 24 * 3_600_000;

/** A hint goes once its key was used ten times, and comes back when it was not used for 14 days. */
export const isHintShown = (use: HintUse | undefined, now: number): boolean =>
  use === undefined || use.count < enough || now - use.last >= absence;

/** What Enter might have been is said three times, and never again. */
export const isEnterHintShown = (use: HintUse | undefined): boolean => (use?.count ?? 0) < 3;

/** One more use; after an absence the count begins anew. */
export const withUse = (uses: HintUses, command: Counted, now: number): HintUses => {
  const before = uses[command];
  const count = before === undefined || now - before.last >= absence ? 0 : before.count;
  return { ...uses, [command]: { count: count + 1, last: now } };
};

/** What is kept on a device, whatever was written there. */
export function readUses(text: string | null): HintUses {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    const entries = counted.flatMap((command) => {
      const use: unknown = typeof kept === 'object' && kept !== null ? Reflect.get(kept, command) : null;
      if (typeof use !== 'object' || use === null) return [];
      const [count, last]: readonly unknown[] = [Reflect.get(use, 'count'), Reflect.get(use, 'last')];
      return typeof count === 'number' && typeof last === 'number'
        ? [[command, { count, last }] as const]
        : [];
    });
    return Object.fromEntries(entries);
  } catch {
    return {};
  }
}

const storageKey = (userId: string): string => `songngu-hints-1-${userId}`;

/** A browser that keeps nothing shows every hint. */
export function keptUses(userId: string): HintUses {
  try {
    return readUses(localStorage.getItem(storageKey(userId)));
  } catch {
    return {};
  }
}

/** Counts one more use on this device; all that it knows now. */
export function countUse(userId: string, command: Counted, now: number): HintUses {
  const uses = withUse(keptUses(userId), command, now);
  try {
    localStorage.setItem(storageKey(userId), JSON.stringify(uses));
  } catch {
    // The hints stay.
  }
  return uses;
}
