import { findChanges } from '@/lib/core/diff/changes';
import { type Bead, needsAlignmentCheck } from '@/lib/core/segment';
import type { Range } from '@/lib/core/span';
import { rowsOfBeads, type Sides, shownText } from './bead-row';
import { type CarryOver, carryOver, type OldRow, type Row } from './carry-over';
import { isByHand } from './realign';

/** A row of the version before, in order with all others. */
export type LiveRow = OldRow & {
  readonly bead: Bead;
  readonly approvedById: string | null;
  readonly repairedById: string | null;
};

/** What a new version leaves as it is: a row, with its bead over the new sentences. */
type Standing = { readonly kind: 'standing'; readonly row: LiveRow; readonly bead: Bead };

/** What has to be aligned: sentences of the new version, in the place of these old rows. Either may be none. */
export type Gap = {
  readonly kind: 'gap';
  readonly rows: readonly LiveRow[];
  readonly source: Range;
  readonly target: Range;
};

export type RenewalPart = Standing | Gap;

/**
 * Where a new version leaves the rows alone and where it has to be aligned anew, from top to bottom. A row whose
 * sentences are all there as they were, together, stands. Beside a change, one row that nobody has set by hand is
 * aligned again with it, and those before it that needed a check. Laws: the parts take up all old rows and all new
 * sentences, in order; with sentences unchanged every row stands.
 */
export function renewalOf(rows: readonly LiveRow[], before: Sides, after: Sides): readonly RenewalPart[] {
  const places = {
    source: placesOf(before.source, after.source),
    target: placesOf(before.target, after.target),
  };
  const found = rows.map((row): Standing | null => {
    const source = rangeIn(places.source, row.bead.source);
    const target = rangeIn(places.target, row.bead.target);
    const bead = source && target && { ...row.bead, source, target };
    return bead ? { kind: 'standing', row, bead } : null;
  });
  const end = endOf(after);
  // Rows that came to no end yet were not aligned by what follows them.
  const ended = meet(rows.at(-1)?.bead ?? top, endOf(before));
  return partsOf(rows, withoutFringes(found, ended ? end : null), end);
}

const top: Bead = { source: [0, 0], target: [0, 0], confidence: 1 };

const endOf = ({ source, target }: Sides): Bead => ({
  source: [source.length, source.length],
  target: [target.length, target.length],
  confidence: 1,
});

const meet = (above: Bead, below: Bead): boolean =>
  above.source[1] === below.source[0] && above.target[1] === below.target[0];

/** Where the sentences of before stand after (-1: nowhere), and where the bounds between them do, both ends included. */
type Places = { readonly sentences: readonly number[]; readonly bounds: readonly number[] };

function placesOf(before: Sides['source'], after: Sides['source']): Places {
  const texts = (sentences: Sides['source']) => sentences.map(shownText);
  const sentences: number[] = [];
  const bounds = [0];
  let shift = 0;
  const end = { before: [before.length, before.length], after: [after.length, after.length] } as const;
  for (const change of [...findChanges(texts(before), texts(after)), end]) {
    const [from, to] = change.before;
    while (sentences.length < from) bounds.push(sentences.push(sentences.length + shift) + shift);
    // Within a change as far from its beginning as before, and its end is its end.
    for (let at = from + 1; at <= to; at++) {
      sentences.push(-1);
      bounds.push(at === to ? change.after[1] : Math.min(change.after[0] + at - from, change.after[1]));
    }
    shift = change.after[1] - to;
  }
  return { sentences, bounds };
}

/** Where a range of sentences stands now: together, or not at all. An empty one stands between its neighbours. */
function rangeIn({ sentences, bounds }: Places, [from, to]: Range): Range | null {
  const start = (from === to ? bounds : sentences)[from] ?? -1;
  for (let at = from; at < to; at++) if (sentences[at] !== start + at - from || start < 0) return null;
  return [start, start + to - from];
}

/** Lets go of rows beside a change that nobody has set by hand; the last may stand where there is no `end`. */
function withoutFringes(found: readonly (Standing | null)[], end: Bead | null): readonly (Standing | null)[] {
  const kept = [...found];
  const letGo = (from: number, step: 1 | -1) => {
    for (let at = from, first = true; ; at += step, first = false) {
      const one = kept[at];
      if (!one || isByHand(one.row) || !(first || needsAlignmentCheck(one.row.bead))) return;
      kept[at] = null;
    }
  };
  for (let at = 0; at < found.length + (end ? 1 : 0); at++) {
    const above = at === 0 ? top : found[at - 1]?.bead;
    const below = at === found.length ? end : found[at]?.bead;
    if (above && below && meet(above, below)) continue;
    letGo(at - 1, -1);
    letGo(at, 1);
  }
  return kept;
}

function partsOf(
  rows: readonly LiveRow[],
  found: readonly (Standing | null)[],
  end: Bead,
): readonly RenewalPart[] {
  const parts: RenewalPart[] = [];
  let open: LiveRow[] = [];
  let above = top;
  const close = (below: Bead) => {
    if (open.length > 0 || !meet(above, below))
      parts.push({
        kind: 'gap',
        rows: open,
        source: [above.source[1], below.source[0]],
        target: [above.target[1], below.target[0]],
      });
    open = [];
  };
  rows.forEach((row, at) => {
    const standing = found[at];
    if (!standing) {
      open.push(row);
      return;
    }
    close(standing.bead);
    parts.push(standing);
    above = standing.bead;
  });
  close(end);
  return parts;
}

/** What becomes of the rows: those that stand are the same, in gaps people's work is carried over to `beadsOf` them. */
export function renew(
  parts: readonly RenewalPart[],
  after: Sides,
  beadsOf: (gap: Gap) => readonly Bead[],
): CarryOver {
  const beads = parts.map((part) => (part.kind === 'gap' ? beadsOf(part) : [part.bead]));
  const fresh = rowsOfBeads(after, beads.flat());
  const kept: CarryOver['kept'][number][] = [];
  const added: CarryOver['added'][number][] = [];
  const retired: string[] = [];
  let at = 0;
  parts.forEach((part, index) => {
    const rows = fresh.slice(at, at + (beads[index]?.length ?? 0));
    at += rows.length;
    if (part.kind === 'standing') {
      for (const row of rows) kept.push({ id: part.row.id, row, target: part.row.target });
      return;
    }
    const over = carryOver(part.rows, rows);
    kept.push(...over.kept);
    added.push(...over.added);
    retired.push(...over.retired);
  });
  return { kept, added, retired };
}

/** The beads of `rows` that take up just what a gap does; null when some reach beyond it. */
export function beadsWithin(
  rows: readonly Pick<Row, 'bead'>[],
  { source, target }: Gap,
): readonly Bead[] | null {
  const beads = rows
    .map(({ bead }) => bead)
    .filter(
      (bead) =>
        bead.source[0] >= source[0] &&
        bead.source[1] <= source[1] &&
        bead.target[0] >= target[0] &&
        bead.target[1] <= target[1],
    );
  const size = beads.reduce((sum, bead) => sum + sizeOf(bead), 0);
  return size === sizeOf({ source, target }) ? beads : null;
}

/** Sentences of both sides. */
export const sizeOf = ({ source, target }: Pick<Gap, 'source' | 'target'>): number =>
  source[1] - source[0] + target[1] - target[0];
