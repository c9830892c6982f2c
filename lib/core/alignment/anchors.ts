import { type Band, bandAround } from '@/lib/core/alignment/band';
import type { Token, Tokens } from '@/lib/core/alignment/evidence/evidence';

/** A pair of sentences that say the same rare things. */
type Anchor = { readonly i: number; readonly j: number; readonly weight: number };

/** A key said by more sentences than this on either side is no landmark. */
const rare = 4;

/**
 * Where long texts run beside each other: the heaviest chain of sentence pairs, rising on both sides, that share rare
 * tokens. Between two anchors of the chain everything is looked at, around them a margin, so that a wrong anchor does
 * no harm. Linear in the tokens, but for a logarithm.
 */
export function anchoredBand(read: readonly Tokens[], sources: number, targets: number): Band {
  return bandAround(heaviestChain(sharedRarities(read), targets), sources, targets);
}

/** Ordered by i, then from high to low j, so that a chain takes one of the anchors of a row. */
function sharedRarities(read: readonly Tokens[]): readonly Anchor[] {
  const weights = new Map<number, Anchor>();
  for (const { source, target } of read) {
    const [from, to] = [placesByKey(source), placesByKey(target)];
    for (const [key, rows] of from) {
      const columns = to.get(key);
      if (!columns || rows.length > rare || columns.length > rare) continue;
      const weight = 1 / (rows.length * columns.length);
      for (const i of rows) {
        for (const j of columns) {
          const place = i * 2 ** 24 + j;
          weights.set(place, { i, j, weight: weight + (weights.get(place)?.weight ?? 0) });
        }
      }
    }
  }
  return [...weights.values()].sort((a, b) => a.i - b.i || b.j - a.j);
}

function placesByKey(tokens: readonly (readonly Token[])[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  tokens.forEach((said, at) => {
    for (const key of said.flat()) {
      const known = places.get(key);
      if (!known) places.set(key, [at]);
      else if (known.at(-1) !== at && known.length <= rare) known.push(at);
    }
  });
  return places;
}

/** The chain of greatest weight that rises in i and j, by a tree of prefix maxima over j (Fenwick 1994). */
function heaviestChain(anchors: readonly Anchor[], targets: number): readonly Anchor[] {
  const best = new Float64Array(anchors.length);
  const before = new Int32Array(anchors.length).fill(-1);
  const tree = new Int32Array(targets + 2).fill(-1);
  const heavier = (a: number, b: number) => ((best[a] ?? 0) >= (best[b] ?? 0) ? a : b);
  let last = -1;
  anchors.forEach(({ j, weight }, at) => {
    let prior = -1;
    for (let k = j; k > 0; k -= k & -k) prior = heavier(prior, tree[k] ?? -1);
    before[at] = prior;
    best[at] = weight + (best[prior] ?? 0);
    for (let k = j + 1; k < tree.length; k += k & -k) tree[k] = heavier(at, tree[k] ?? -1);
    last = heavier(last, at);
  });
  const chain: Anchor[] = [];
  for (let at = last; at >= 0; at = before[at] ?? -1) {
    const anchor = anchors[at];
    if (anchor) chain.push(anchor);
  }
  return chain.reverse();
}
