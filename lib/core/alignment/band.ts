/**
 * The part of the alignment matrix that is looked at. Node (i, j) stands between sentences: i of the source and j of
 * the target lie before it. Row i holds the nodes `low[i]` to `high[i]`, both included; neither bound ever falls, and
 * neighbouring rows share a column, so that there is a way through. `start[i]` is the place of a row's first node in
 * flat arrays of `size`.
 */
export type Band = {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly start: Int32Array;
  readonly size: number;
};

/** Columns looked at on either side of an anchor. */
const margin = 10;
/** Nodes that two texts without anchors may cost, and how wide a row between two far anchors then is. */
const affordable = 1_000_000;
const widthOf = (sources: number): number =>
  Math.max(40, Math.min(400, Math.floor(affordable / (sources + 1))));

export const fullBand = (sources: number, targets: number): Band =>
  makeBand(new Int32Array(sources + 1), new Int32Array(sources + 1).fill(targets));

/** The rectangles between neighbouring points of a rising chain, with a margin; of vast ones, a strip at the diagonal. */
export function bandAround(
  chain: readonly { readonly i: number; readonly j: number }[],
  sources: number,
  targets: number,
): Band {
  const low = new Int32Array(sources + 1).fill(targets);
  const high = new Int32Array(sources + 1);
  const width = widthOf(sources);
  let from = { i: 0, j: 0 };
  for (const to of [...chain, { i: sources, j: targets }]) {
    const wide = to.j - from.j > width && to.i - from.i > margin;
    const slope = (to.j - from.j) / Math.max(1, to.i - from.i);
    for (let i = from.i; i <= to.i; i++) {
      const middle = Math.round(from.j + slope * (i - from.i));
      low[i] = Math.min(
        low[i] ?? 0,
        Math.max(0, (wide ? Math.max(from.j, middle - width / 2) : from.j) - margin),
      );
      high[i] = Math.max(
        high[i] ?? 0,
        Math.min(targets, (wide ? Math.min(to.j, middle + width / 2) : to.j) + margin),
      );
    }
    from = to;
  }
  return makeBand(low, high);
}

/** Bounds made passable: neither falls, neighbouring rows overlap, both ends are in. */
export function makeBand(low: Int32Array, high: Int32Array): Band {
  const rows = low.length;
  low[0] = 0;
  for (let i = rows - 2; i >= 0; i--) low[i] = Math.min(low[i] ?? 0, low[i + 1] ?? 0, high[i] ?? 0);
  for (let i = 1; i < rows; i++) {
    high[i] = Math.max(high[i] ?? 0, high[i - 1] ?? 0, low[i] ?? 0);
    low[i] = Math.min(low[i] ?? 0, high[i - 1] ?? 0);
  }
  const start = new Int32Array(rows);
  let size = 0;
  for (let i = 0; i < rows; i++) {
    start[i] = size;
    size += (high[i] ?? 0) - (low[i] ?? 0) + 1;
  }
  return { low, high, start, size };
}
