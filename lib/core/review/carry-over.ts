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
  const pairs = pair(old, fresh, tests);
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

type Test = (from: OldRow, to: Row) => boolean;
type Pair = readonly [OldRow, Row];

const tests: readonly Test[] = [
  (from, to) => from.source === to.source && from.machine === to.machine,
  (from, to) => from.source !== '' && from.source === to.source,
  (from, to) => from.machine !== '' && from.machine === to.machine,
];

function pair(
  old: readonly OldRow[],
  fresh: readonly Row[],
  [test, ...rest]: readonly Test[],
): readonly Pair[] {
  if (old.length === 0 || fresh.length === 0) return [];
  if (!test)
    return old.length === fresh.length
      ? old.flatMap((from, i) => fresh.slice(i, i + 1).map((to): Pair => [from, to]))
      : [];
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  for (const [atOld, atFresh] of [...longestCommon(old, fresh, test), [old.length, fresh.length] as const]) {
    pairs.push(...pair(old.slice(i, atOld), fresh.slice(j, atFresh), rest));
    const from = old[atOld];
    const to = fresh[atFresh];
    if (from && to) pairs.push([from, to]);
    i = atOld + 1;
    j = atFresh + 1;
  }
  return pairs;
}

/** Indices of a longest common subsequence under `test`; quadratic, after common ends are taken off. */
function longestCommon(
  old: readonly OldRow[],
  fresh: readonly Row[],
  test: Test,
): readonly (readonly [number, number])[] {
  const same = (i: number, j: number): boolean => {
    const from = old[i];
    const to = fresh[j];
    return from !== undefined && to !== undefined && test(from, to);
  };
  let head = 0;
  while (same(head, head)) head++;
  let tail = 0;
  while (
    tail < Math.min(old.length, fresh.length) - head &&
    same(old.length - 1 - tail, fresh.length - 1 - tail)
  )
    tail++;
  const rows = old.length - head - tail;
  const columns = fresh.length - head - tail;
  const width = columns + 1;
  const best = new Uint32Array((rows + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      best[i * width + j] = same(head + i, head + j)
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
  const middle: [number, number][] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (same(head + i, head + j)) middle.push([head + i++, head + j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  const ends = (from: number, length: number, shift: number): [number, number][] =>
    Array.from({ length }, (_, k) => [from + k, from + k + shift]);
  return [...ends(0, head, 0), ...middle, ...ends(old.length - tail, tail, fresh.length - old.length)];
}
