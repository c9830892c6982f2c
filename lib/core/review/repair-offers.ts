import { textOf } from './bead-row';
import { type Operation, type Pair, repair, type Splitter, sentencesOfText } from './repair';

export const offerNames = [
  'mergeNext',
  'mergePrevious',
  'linkNext',
  'linkPrevious',
  'splitAtCaret',
  'splitAfter',
  'targetDown',
  'targetUp',
  'sourceDown',
  'sourceUp',
  'unlink',
] as const;
/** What a repair is to the editor who stands in a row. */
export type OfferName = (typeof offerNames)[number];

/** A repair that is open to a row; `sentence` tells the places of a `splitAfter` apart, from 1. */
export type Offer = { readonly name: OfferName; readonly operation: Operation; readonly sentence?: number };

/** All repairs that are open to the row at `index`, with the caret at an offset of its text or elsewhere (null). */
export function repairOffers(
  rows: readonly Pair[],
  index: number,
  caret: number | null,
  split: Splitter,
): readonly Offer[] {
  const row = rows[index];
  if (!row) return [];
  const near = rows.slice(Math.max(0, index - 1), index + 2);
  return [...towards(row, rows[index + 1], 'Next'), ...towards(row, rows[index - 1], 'Previous')]
    .concat(splits(row, caret, split))
    .concat(moves(row, rows[index + 1], 'Down'), moves(row, rows[index - 1], 'Up'))
    .concat({ name: 'unlink', operation: { kind: 'unlink', ids: [row.id] } })
    .filter(({ operation }) => repair(near, operation, split).ok);
}

function towards(row: Pair, other: Pair | undefined, side: 'Next' | 'Previous'): readonly Offer[] {
  if (!other) return [];
  const ids = side === 'Next' ? ([row.id, other.id] as const) : ([other.id, row.id] as const);
  const name = fits(row, other) ? (`link${side}` as const) : (`merge${side}` as const);
  return [{ name, operation: { kind: 'merge', ids } }];
}

/** Each has the side that the other lacks. */
const fits = (row: Pair, other: Pair): boolean =>
  (row.source.length === 0 && other.machine.length === 0) ||
  (row.machine.length === 0 && other.source.length === 0);

function moves(row: Pair, other: Pair | undefined, way: 'Down' | 'Up'): readonly Offer[] {
  if (!other) return [];
  return (['target', 'source'] as const).map((side) => ({
    name: `${side}${way}` as const,
    operation: { kind: 'move', ids: [row.id, other.id], side },
  }));
}

function splits(row: Pair, caret: number | null, split: Splitter): readonly Offer[] {
  const ids = [row.id] as const;
  const { text } = row;
  const inside = caret !== null && /\S/.test(text.slice(0, caret)) && /\S/.test(text.slice(caret));
  const atCaret: readonly Offer[] = inside
    ? [
        {
          name: 'splitAtCaret',
          operation: { kind: 'split', ids, source: sourceAt(row, caret), offset: caret },
        },
      ]
    : [];
  const starts = sentencesOfText(row, split).map(([start]) => start);
  const places =
    row.source.length > 1
      ? row.source.slice(1).map((_, k) => ({ source: k + 1, offset: offsetAt(row, k + 1, starts) }))
      : starts.slice(1).map((offset) => ({ source: row.source.length, offset }));
  return atCaret.concat(
    places.map((place, k) => ({
      name: 'splitAfter',
      operation: { kind: 'split', ids, ...place },
      sentence: k + 1,
    })),
  );
}

/** Where the source is cut when the text is cut at the caret: at the bound nearest to it by its share of the length. */
function sourceAt({ source, text }: Pair, caret: number): number {
  const bounds = source.slice(1).map((_, k) => shareBefore(source, k + 1));
  return bounds.length === 0 ? source.length : nearest(bounds, caret / text.length) + 1;
}

/** Where the text is cut when the source is cut after `count` sentences. */
function offsetAt({ source, text }: Pair, count: number, starts: readonly number[]): number {
  const exact = starts.length === source.length ? starts[count] : undefined;
  if (exact !== undefined) return exact;
  const bounds = starts.length > 1 ? starts.slice(1) : [0, text.length];
  return bounds[nearest(bounds, shareBefore(source, count) * text.length)] ?? text.length;
}

const shareBefore = (source: Pair['source'], count: number): number =>
  textOf(source.slice(0, count)).length / textOf(source).length;

function nearest(bounds: readonly number[], value: number): number {
  const distances = bounds.map((bound) => Math.abs(bound - value));
  return distances.indexOf(Math.min(...distances));
}

/**
 * The repair to offer first for a row whose alignment is in doubt: link what is one-sided; give a one-sided row to the
 * neighbour whose sides fit worst without it; part what was put together. Null when only reading tells.
 */
export function fittingOffer(rows: readonly Pair[], index: number, offers: readonly Offer[]): Offer | null {
  const row = rows[index];
  const named = (name: OfferName) => offers.find((offer) => offer.name === name) ?? null;
  const link = named('linkNext') ?? named('linkPrevious');
  if (!row || link) return link;
  if (row.source.length > 0 && row.machine.length > 0) return named('splitAfter');
  const lacks = row.source.length === 0 ? -1 : 1;
  const [above, below] = [rows[index - 1], rows[index + 1]].map((other) =>
    other ? lacks * surplus(other) : Number.NEGATIVE_INFINITY,
  );
  return named((above ?? 0) > (below ?? 0) ? 'mergePrevious' : 'mergeNext') ?? named('mergePrevious');
}

/** Above 0 where a row says more in the translation than in the source. */
const surplus = ({ source, text }: Pair): number => Math.log((text.length + 1) / (textOf(source).length + 1));
