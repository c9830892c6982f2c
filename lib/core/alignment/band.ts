/**
 * The part of the alignment matrix that is looked at. Node (i, j) stands between sentences: i of the source and j of
 * the target lie before it. Row i holds the nodes `low[i]` to `high[i]`, both included; both bounds never fall, the
 * first node is (0, 0), the last (rows - 1, high). `start[i]` is the place of a row's first node in flat arrays.
 */
export type Band = {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly start: Int32Array;
  readonly size: number;
};

/** A band from its bounds, made passable: bounds never fall, neighbouring rows share a column. */
export function makeBand(low: Int32Array, high: Int32Array): Band {
  const rows = low.length;
  const start = new Int32Array(rows);
  let size = 0;
  for (let i = 0; i < rows; i++) {
    start[i] = size;
    size += (high[i] ?? 0) - (low[i] ?? 0) + 1;
  }
  return { low, high, start, size };
}

export const fullBand = (sources: number, targets: number): Band =>
  makeBand(new Int32Array(sources + 1), new Int32Array(sources + 1).fill(targets));
