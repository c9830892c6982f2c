import type { BlockKind } from '@/lib/core/article';
import type { Bead } from '@/lib/core/segment';

/** A row as an import makes it. */
export type Row = {
  readonly position: number;
  readonly block: number;
  readonly kind: BlockKind;
  readonly bead: Bead;
  readonly source: string;
  readonly machine: string;
};

/** A row that is there already, as far as carrying it over needs. */
export type OldRow = {
  readonly id: string;
  readonly source: string;
  readonly machine: string;
  readonly target: string;
};

/**
 * What a new version of an article does to its rows. `kept` rows stay the same row with their history; `target` is the
 * text they go on with. `added` are new; `retired` had no place left, and their texts stay in history.
 */
export type CarryOver = {
  readonly kept: readonly { readonly id: string; readonly row: Row; readonly target: string }[];
  readonly added: readonly Row[];
  readonly retired: readonly string[];
};

/**
 * Carries people's work over to the rows of a new version, in order: first rows whose source and machine text are both
 * unchanged, then between those the rows with the same source, the same machine text, and last whatever stands in the
 * same place. A text somebody edited goes on as the target of its row; an untouched one follows the machine.
 * Law: every old row is kept or retired, every new row kept or added, and order is kept.
 */
export function carryOver(old: readonly OldRow[], fresh: readonly Row[]): CarryOver {
  const pairs = pair(old, fresh, signs);
  const takenOld = new Set(pairs.map(([from]) => from));
  const takenFresh = new Set(pairs.map(([, to]) => to));
  return {
    kept: pairs.map(([from, row]) => ({
      id: from.id,
      row,
      target: from.target === from.machine ? row.machine : from.target,
    })),
    added: fresh.filter((row) => !takenFresh.has(row)),
    retired: old.filter((row) => !takenOld.has(row)).map((row) => row.id),
  };
}

/** What two rows must have in common to be one row; an empty sign is none. */
type Sign = (row: Pick<Row, 'source' | 'machine'>) => string;

const signs: readonly Sign[] = [
  ({ source, machine }) => `${source}\n${machine}`,
  ({ source }) => source,
  ({ machine }) => machine,
];

function pair(
  old: readonly OldRow[],
  fresh: readonly Row[],
  [sign, ...weaker]: readonly Sign[],
): readonly (readonly [OldRow, Row])[] {
  if (old.length === 0 || fresh.length === 0) return [];
  if (!sign)
    return old.length === fresh.length
      ? old.flatMap((from, i) => fresh.slice(i, i + 1).map((to) => [from, to] as const))
      : [];
  const places = [...longestCommon(old.map(sign), fresh.map(sign)), [old.length, fresh.length] as const];
  return places.flatMap(([i, j], n) => {
    const [lastI, lastJ] = places[n - 1] ?? [-1, -1];
    const between = pair(old.slice(lastI + 1, i), fresh.slice(lastJ + 1, j), weaker);
    const [from, to] = [old[i], fresh[j]];
    return from && to ? [...between, [from, to] as const] : between;
  });
}

type Place = readonly [old: number, fresh: number];
type Chain = { readonly place: Place; readonly before: Chain | undefined };

/** Places of a longest common subsequence of two lists, empty texts left out (Hunt and Szymanski 1977). */
function longestCommon(old: readonly string[], fresh: readonly string[]): readonly Place[] {
  const placesOf = new Map<string, number[]>();
  for (let j = fresh.length - 1; j >= 0; j--) {
    const text = fresh[j];
    if (!text) continue;
    const places = placesOf.get(text);
    if (places) places.push(j);
    else placesOf.set(text, [j]);
  }
  // Of all chains of n + 1 places found so far, shortest[n] is the one that ends first in `fresh`.
  const shortest: Chain[] = [];
  for (const [i, text] of old.entries())
    for (const j of placesOf.get(text) ?? []) {
      const n = firstReaching(shortest, j);
      shortest[n] = { place: [i, j], before: shortest[n - 1] };
    }
  const places: Place[] = [];
  for (let chain = shortest.at(-1); chain; chain = chain.before) places.push(chain.place);
  return places.toReversed();
}

/** Index of the first chain that ends at `j` or after it; their number when none does. */
function firstReaching(chains: readonly Chain[], j: number): number {
  let low = 0;
  let high = chains.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chains[middle]?.place[1] ?? j) < j) low = middle + 1;
    else high = middle;
  }
  return low;
}
