/** Words by number: equal words, equal numbers. */
export type Words = Int32Array;

/** The columns of a row that the beam holds. */
type Window = readonly [from: number, to: number];

/** The fewest edits that make some first words of a hypothesis into the first `from`, `from` + 1 … of its reference. */
type Row = { readonly from: number; readonly costs: readonly number[] };

/** A row and its window for every number of first words, from none to all. */
type Side = {
  readonly hypothesis: Words;
  readonly reference: Words;
  readonly windows: readonly Window[];
  readonly rows: readonly Row[];
};

/**
 * Word edit distances (to insert, delete or replace a word costs 1) between a hypothesis and its reference, as far as a
 * beam along the diagonal sees them. A distance may come out above the true one; TER is defined so. `back` is the same
 * for both texts read backwards.
 */
export type EditTable = { readonly ahead: Side; readonly back: Side };

/** Columns within the beam to either side of the diagonal. */
const beamReach = 25;
/** The cost of whatever lies outside the beam. */
const outside = 1 << 29;
const noRow: Row = { from: 0, costs: [] };

export function fillEditTable(hypothesis: Words, reference: Words): EditTable {
  const columns = reference.length + 1;
  const windows = beamWindows(hypothesis.length, columns);
  const mirrored = windows.map(([from, to]): Window => [columns - to, columns - from]).reverse();
  return {
    ahead: fillSide(hypothesis, reference, windows),
    back: fillSide(hypothesis.toReversed(), reference.toReversed(), mirrored),
  };
}

/** The beam is wider where the lengths differ so much that rows would not meet; the last row is open to the right. */
function beamWindows(words: number, columns: number): readonly Window[] {
  const slope = (columns - 1) / words;
  const reach = slope / 2 > beamReach ? Math.ceil(slope / 2 + beamReach) : beamReach;
  return Array.from({ length: words + 1 }, (_, row) => {
    if (row === 0) return [0, columns];
    const centre = Math.floor(row * slope);
    return [Math.max(0, centre - reach), row === words ? columns : Math.min(columns, centre + reach)];
  });
}

function fillSide(hypothesis: Words, reference: Words, windows: readonly Window[]): Side {
  const [from, to] = windows[0] ?? [0, 0];
  const first = { from, costs: Array.from({ length: to - from }, (_, index) => from + index) };
  const rows: Row[] = [first];
  const side = { hypothesis, reference, windows, rows };
  for (const [index, word] of hypothesis.entries())
    rows.push(nextRow(side, index + 1, rows[index] ?? noRow, word));
  return side;
}

function nextRow({ reference, windows }: Side, index: number, above: Row, word: number | undefined): Row {
  const [from, to] = windows[index] ?? [0, 0];
  const skipped = from - above.from;
  const costs = new Array<number>(to - from);
  let before = outside;
  let diagonal = above.costs[skipped - 1] ?? outside;
  for (let place = 0; place < costs.length; place++) {
    const over = above.costs[place + skipped] ?? outside;
    before = Math.min(diagonal + Number(word !== reference[from + place - 1]), over + 1, before + 1);
    costs[place] = before;
    diagonal = over;
  }
  return { from, costs };
}

const costAt = (row: Row | undefined, column: number): number => row?.costs[column - row.from] ?? outside;

export const distanceOf = ({ ahead }: EditTable): number => ahead.rows.at(-1)?.costs.at(-1) ?? 0;

/**
 * A block of the hypothesis' words is taken out; the answer tells the distance once it is put back before word `to` of
 * the others. What the shifts of one block have in common is computed once.
 */
export function liftBlock({ ahead, back }: EditTable, start: number, length: number): (to: number) => number {
  const others = ahead.hypothesis.length - length;
  const rowAhead = rowsWithout(ahead, start, length);
  const rowBack = rowsWithout(back, others - start, length);
  return (to) => {
    let row = rowAhead(to);
    for (let index = 0; index < length; index++) {
      row = nextRow(ahead, to + index + 1, row, ahead.hypothesis[start + index]);
    }
    return joinRows(row, rowBack(others - to));
  };
}

/** The rows of a side whose hypothesis lacks a block; up to the block they are the side's own. */
function rowsWithout(side: Side, start: number, length: number): (index: number) => Row {
  const rows = side.rows.slice(0, start + 1);
  return (index) => {
    for (let last = rows.length - 1; last < index; last++) {
      rows.push(nextRow(side, last + 1, rows[last] ?? noRow, side.hypothesis[last + length]));
    }
    return rows[index] ?? noRow;
  };
}

/** The cheapest way from the one end of the table to the other: `rest` is `row` reached from behind, so mirrored. */
function joinRows(row: Row, rest: Row): number {
  let least = outside;
  const last = row.costs.length - 1;
  for (let place = 0; place <= last; place++) {
    least = Math.min(least, (row.costs[place] ?? outside) + (rest.costs[last - place] ?? outside));
  }
  return least;
}

/** One cheapest way through a table, with what it says of each word. */
export type EditPath = {
  readonly insertions: number;
  readonly deletions: number;
  readonly substitutions: number;
  /** For each word of the hypothesis: 1 when it is deleted or replaced. */
  readonly wrong: Uint8Array;
  /** For each word of the reference: 1 when it is inserted or replaces another. */
  readonly missing: Uint8Array;
  /** For each word of the reference: the word of the hypothesis it stands for, or is inserted after; −1 before all. */
  readonly places: Int32Array;
};

/** The way that prefers replacing to deleting and deleting to inserting, looked at from the end. */
export function traceEdits({ ahead: { hypothesis, reference, rows } }: EditTable): EditPath {
  const wrong = new Uint8Array(hypothesis.length);
  const missing = new Uint8Array(reference.length);
  const places = new Int32Array(reference.length);
  let [insertions, deletions, substitutions] = [0, 0, 0];
  let row = hypothesis.length;
  let column = reference.length;
  while (row > 0 || column > 0) {
    const cost = costAt(rows[row], column);
    const differs = Number(hypothesis[row - 1] !== reference[column - 1]);
    if (cost === costAt(rows[row - 1], column - 1) + differs) {
      row--;
      column--;
      substitutions += differs;
      wrong[row] = differs;
      missing[column] = differs;
      places[column] = row;
    } else if (cost === costAt(rows[row - 1], column) + 1) {
      row--;
      deletions++;
      wrong[row] = 1;
    } else {
      column--;
      insertions++;
      missing[column] = 1;
      places[column] = row - 1;
    }
  }
  return { insertions, deletions, substitutions, wrong, missing, places };
}
