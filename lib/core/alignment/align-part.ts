import { type AlignOptions, align } from '@/lib/core/alignment/align';
import type { Sentence } from '@/lib/core/article';
import type { LanguageTag } from '@/lib/core/language';
import type { Bead } from '@/lib/core/segment';
import type { Range } from '@/lib/core/span';

type Sides = { readonly source: readonly Sentence[]; readonly target: readonly Sentence[] };
type Languages = { readonly source: LanguageTag; readonly target: LanguageTag };
/** Sentences of the two sides that belong together: a whole text, or what lies between two rows. */
export type SidesPart = { readonly source: Range; readonly target: Range };
type Place = { readonly source: number; readonly target: number };

/** Most sentences of a side that are aligned in one go. */
export const atOnce = 200;

/** Sentences of each side that a stretch looks at first, and at most. */
const length = 100;
const furthest = 800;
/** What lies this near to where a look ended is left to the next. */
const rim = 25;
/** A stretch ends after this many sure beads in a row. */
const run = 3;
const sure = 0.95;

/**
 * Aligns a part of two texts: in one go when it is short, else stretch by stretch from the top, each up to a place that
 * what follows can hardly change. Every sentence of the part is in exactly one bead. A stretch costs a small part of a
 * second, about one where the sides have nothing in common for long, so that whoever aligns a long text can see to other
 * things in between.
 */
export function* alignPart(
  sides: Sides,
  part: SidesPart,
  languages: Languages,
  options?: AlignOptions,
): Generator<readonly Bead[]> {
  const [source, target] = [part.source[1], part.target[1]];
  const beadsUpTo = (from: Place, to: Place): readonly Bead[] =>
    align(
      sides.source.slice(from.source, to.source),
      sides.target.slice(from.target, to.target),
      languages,
      options,
    ).map((bead) => moveBead(bead, from));
  let at: Place = { source: part.source[0], target: part.target[0] };
  while (source - at.source > atOnce || target - at.target > atOnce) {
    const beads = nextStretch(at, { source, target }, beadsUpTo);
    yield beads;
    const last = beads.at(-1);
    at = last ? { source: last.source[1], target: last.target[1] } : { source, target };
  }
  if (at.source < source || at.target < target) yield beadsUpTo(at, { source, target });
}

/** Looks twice as far where it finds no sure place to stop, and as far as it may stops at any. */
function nextStretch(
  from: Place,
  end: Place,
  beadsUpTo: (from: Place, to: Place) => readonly Bead[],
): readonly Bead[] {
  for (let ahead = length; ; ahead *= 2) {
    const to = {
      source: Math.min(end.source, from.source + ahead),
      target: Math.min(end.target, from.target + ahead),
    };
    const beads = beadsUpTo(from, to);
    if (to.source === end.source && to.target === end.target) return beads;
    const rims = {
      source: to.source < end.source ? to.source - rim : to.source,
      target: to.target < end.target ? to.target - rim : to.target,
    };
    const count = countSure(beads, rims) || (ahead >= furthest ? countInside(beads, rims) : 0);
    if (count > 0) return beads.slice(0, count);
  }
}

const moveBead = ({ source, target, confidence }: Bead, by: Place): Bead => ({
  source: [source[0] + by.source, source[1] + by.source],
  target: [target[0] + by.target, target[1] + by.target],
  confidence,
});

/** Beads up to the last run of sure ones before the rims. */
function countSure(beads: readonly Bead[], rims: Place): number {
  const inside = countInside(beads, rims);
  let inRow = 0;
  let count = 0;
  beads.forEach(({ source, target, confidence }, at) => {
    const paired = source[0] < source[1] && target[0] < target[1];
    inRow = paired && at < inside && confidence >= sure ? inRow + 1 : 0;
    if (inRow >= run) count = at + 1;
  });
  return count;
}

function countInside(beads: readonly Bead[], rims: Place): number {
  const outside = beads.findIndex(({ source, target }) => source[1] > rims.source || target[1] > rims.target);
  return outside < 0 ? beads.length : outside;
}
