import type { Pair } from '@/lib/core/alignment/side';
import type { Weights } from '@/lib/core/alignment/weights';

/** Something a sentence says that a translation should answer: it is answered by a token that shares one of its keys. */
export type Token = readonly string[];

/** The tokens of every sentence of both sides. Equal tokens should be one object: they are then looked up once. */
export type Tokens = {
  readonly source: readonly (readonly Token[])[];
  readonly target: readonly (readonly Token[])[];
};

/**
 * The weight in log-odds of the bead of `n` source sentences from `i` and `m` target sentences from `j` being
 * translations rather than unrelated. Linear in the weights.
 */
export type BeadScore = (i: number, n: number, j: number, m: number) => number;

/**
 * One source of evidence. Either it reads tokens, whose answers are counted for all alike (weights `name.rare`,
 * `.met`, `.missed`, `.absent`; null when it knows nothing of the languages), or it weighs a bead as a whole by weights
 * of its own.
 */
export type Evidence =
  | { readonly kind: 'tokens'; readonly name: string; readonly read: (pair: Pair) => Tokens | null }
  | {
      readonly kind: 'shape';
      readonly name: string;
      readonly weigh: (pair: Pair, weights: Weights) => BeadScore;
    };
