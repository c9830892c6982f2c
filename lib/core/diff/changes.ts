import type { Range } from '@/lib/core/span';

/** A stretch of the one list that stands in place of a stretch of the other; either may be empty, never both. */
export type Change = { readonly before: Range; readonly after: Range };

/** How many insertions and deletions are looked for from either end before a stretch counts as replaced whole. */
export const searchLimit = 2_000;

type Sequence = Int32Array;
type Box = readonly [left: number, right: number, top: number, bottom: number];

/**
 * The fewest changes that turn one list into the other, in order, with something equal between any two of them (Myers,
 * "An O(ND) Difference Algorithm and Its Variations", 1986: linear space, time by the number of differences). A
 * stretch with more than twice `searchLimit` differences is one change.
 */
export function findChanges(before: readonly string[], after: readonly string[]): readonly Change[] {
  const ids = new Map<string, number>();
  const number = (text: string): number => {
    const id = ids.get(text) ?? ids.size;
    ids.set(text, id);
    return id;
  };
  const a = Int32Array.from(before, number);
  const b = Int32Array.from(after, number);
  const changes: Change[] = [];
  collect(a, b, [0, a.length, 0, b.length], changes);
  return changes;
}

function collect(a: Sequence, b: Sequence, box: Box, changes: Change[]): void {
  let [left, right, top, bottom] = box;
  while (left < right && top < bottom && a[left] === b[top]) {
    left++;
    top++;
  }
  while (left < right && top < bottom && a[right - 1] === b[bottom - 1]) {
    right--;
    bottom--;
  }
  if (left === right && top === bottom) return;
  const split = left < right && top < bottom ? findMiddle(a, b, [left, right, top, bottom]) : null;
  if (!split) {
    add(changes, { before: [left, right], after: [top, bottom] });
    return;
  }
  collect(a, b, [left, split.x, top, split.y], changes);
  collect(a, b, [split.x, right, split.y, bottom], changes);
}

function add(changes: Change[], change: Change): void {
  const last = changes.at(-1);
  if (last && last.before[1] === change.before[0] && last.after[1] === change.after[0]) {
    changes[changes.length - 1] = {
      before: [last.before[0], change.before[1]],
      after: [last.after[0], change.after[1]],
    };
  } else changes.push(change);
}

/** A point on a shortest path, where the searches from both ends of the box meet; null past the limit. */
function findMiddle(
  a: Sequence,
  b: Sequence,
  [left, right, top, bottom]: Box,
): { readonly x: number; readonly y: number } | null {
  const width = right - left;
  const height = bottom - top;
  const delta = width - height;
  const rounds = Math.min(Math.ceil((width + height) / 2), searchLimit);
  const centre = rounds + 1;
  const ahead = new Int32Array(2 * rounds + 3);
  const back = new Int32Array(2 * rounds + 3);
  const forward = (x: number, y: number): boolean => a[left + x] === b[top + y];
  const backward = (x: number, y: number): boolean => a[right - 1 - x] === b[bottom - 1 - y];
  for (let cost = 0; cost <= rounds; cost++) {
    for (const search of ['ahead', 'back'] as const) {
      const isAhead = search === 'ahead';
      const reach = isAhead ? ahead : back;
      const opposite = isAhead ? back : ahead;
      const meetsAfter = isAhead ? cost - 1 : cost;
      const mayMeet = (delta % 2 !== 0) === isAhead;
      for (let k = -cost; k <= cost; k += 2) {
        const x = extend(reach, centre, k, cost, width, height, isAhead ? forward : backward);
        const y = x - k;
        if (x > width || y > height || !mayMeet || Math.abs(delta - k) > meetsAfter) continue;
        if (x + (opposite[centre + delta - k] ?? 0) >= width)
          return isAhead ? { x: left + x, y: top + y } : { x: right - x, y: bottom - y };
      }
    }
  }
  return null;
}

/** Takes diagonal `k` one edit further, then along everything equal; the new x. */
function extend(
  reach: Int32Array,
  centre: number,
  k: number,
  cost: number,
  width: number,
  height: number,
  same: (x: number, y: number) => boolean,
): number {
  const above = reach[centre + k + 1] ?? 0;
  const beside = reach[centre + k - 1] ?? 0;
  let x = cost === 0 ? 0 : k === -cost || (k !== cost && beside < above) ? above : beside + 1;
  while (x < width && x - k < height && same(x, x - k)) x++;
  reach[centre + k] = x;
  return x;
}
