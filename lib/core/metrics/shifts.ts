import {
  distanceOf,
  type EditPath,
  type EditTable,
  fillEditTable,
  liftBlock,
  traceEdits,
  type Words,
} from '@/lib/core/metrics/edit-table';

const longestBlock = 10;
const farthestMatch = 50;
const mostCandidates = 1_000;

/** A hypothesis as shifted so far, against its reference. */
type State = {
  readonly words: Words;
  readonly reference: Words;
  readonly table: EditTable;
  readonly path: EditPath;
};

/** Words of the hypothesis, from `start`, that are those of the reference from `match`. */
type Block = {
  readonly start: number;
  readonly match: number;
  readonly length: number;
  /** The distance that remains when the block stands before word `to` of the others. */
  readonly distanceAt: (to: number) => number;
};

/** A block brought before word `target`, and how many edits that saves. */
type Shift = { readonly block: Block; readonly target: number; readonly gain: number };

/**
 * The edits that TER counts: blocks of words are shifted one at a time, always the one that saves most, until none saves
 * any or a thousand have been tried; what differs then is inserted, deleted and replaced word by word.
 */
export function findShiftsAndEdits(
  hypothesis: Words,
  reference: Words,
): { readonly shifts: number; readonly path: EditPath } {
  let state = stateOf(hypothesis, reference);
  let tried = 0;
  for (let shifts = 0; ; shifts++) {
    const found = findBestShift(state, mostCandidates - tried);
    if (!found.shift) return { shifts, path: state.path };
    state = stateOf(applyShift(state.words, found.shift), reference);
    tried += found.tried;
  }
}

function stateOf(words: Words, reference: Words): State {
  const table = fillEditTable(words, reference);
  return { words, reference, table, path: traceEdits(table) };
}

/** None where `allowed` candidates did not end the search: TER gives up even what it found by then. */
function findBestShift(
  state: State,
  allowed: number,
): { readonly shift: Shift | null; readonly tried: number } {
  const distance = distanceOf(state.table);
  let best: Shift | null = null;
  let tried = 0;
  for (const block of findBlocks(state)) {
    for (const target of targetsOf(block, state.path.places)) {
      const gain = distance - block.distanceAt(destination(block, target, state.words.length));
      const shift = { block, target, gain };
      if (gain > 0 && (!best || compareShifts(shift, best) > 0)) best = shift;
      tried++;
    }
    if (tried >= allowed) return { shift: null, tried };
  }
  return { shift: best, tried };
}

/** Which saves more; of equals the longer block, then the earlier one, then the earlier place for it. */
const compareShifts = (a: Shift, b: Shift): number =>
  a.gain - b.gain || a.block.length - b.block.length || b.block.start - a.block.start || b.target - a.target;

/** Blocks with an error on both sides that do not stand where they belong. */
function* findBlocks({ words, reference, table, path }: State): Generator<Block> {
  for (let start = 0; start < words.length; start++) {
    const lifted: Block['distanceAt'][] = [];
    const last = Math.min(reference.length - 1, start + farthestMatch);
    for (let match = Math.max(0, start - farthestMatch); match <= last; match++) {
      const most = Math.min(longestBlock, words.length - start, reference.length - match);
      const place = path.places[match] ?? -1;
      let wrong = false;
      let missing = false;
      for (let length = 1; length <= most; length++) {
        const end = length - 1;
        if (words[start + end] !== reference[match + end]) break;
        wrong ||= path.wrong[start + end] === 1;
        missing ||= path.missing[match + end] === 1;
        const isHome = start <= place && place < start + length;
        if (!wrong || !missing || isHome) continue;
        const distanceAt = lifted[length] ?? liftBlock(table, start, length);
        lifted[length] = distanceAt;
        yield { start, match, length, distanceAt };
      }
    }
  }
}

/** Where a block may go: after the word before its match, or after any of its match but the last. */
function targetsOf({ match, length }: Block, places: Int32Array): readonly number[] {
  const targets = Array.from({ length: length + 1 }, (_, step) => (places[match + step - 1] ?? -1) + 1);
  return targets.filter((target, index) => target !== targets[index - 1]);
}

/** Before which of the other words a block comes; within its own words a target moves it on by as much. */
const destination = ({ start, length }: Block, target: number, words: number): number =>
  target > start + length ? target - length : Math.min(target, words - length);

function applyShift(words: Words, { block, target }: Shift): Words {
  const { start, length } = block;
  const others = [...words.subarray(0, start), ...words.subarray(start + length)];
  others.splice(destination(block, target, words.length), 0, ...words.subarray(start, start + length));
  return Int32Array.from(others);
}
