import { anchoredBand } from '@/lib/core/alignment/anchors';
import { Answers, longestBead } from '@/lib/core/alignment/answers';
import { type Band, fullBand } from '@/lib/core/alignment/band';
import type { BeadScore, Evidence, Tokens } from '@/lib/core/alignment/evidence/evidence';
import { Lattice, type Scores, type Shape } from '@/lib/core/alignment/lattice';
import type { Pair } from '@/lib/core/alignment/side';
import { type Weights, weightOf } from '@/lib/core/alignment/weights';
import type { BlockKind, Sentence } from '@/lib/core/article';

/** Two texts with what each source of evidence reads in them, before anything is weighed. */
export type Reading = {
  readonly pair: Pair;
  readonly tokens: readonly { readonly name: string; readonly tokens: Tokens }[];
  readonly shapes: readonly ((weights: Weights) => BeadScore)[];
};

export function readEvidence(pair: Pair, used: readonly Evidence[]): Reading {
  const tokens = used.flatMap((evidence) => {
    const read = evidence.kind === 'tokens' ? evidence.read(pair) : null;
    return read ? [{ name: evidence.name, tokens: read }] : [];
  });
  const shapes = used.flatMap((evidence) =>
    evidence.kind === 'shape' ? [(weights: Weights) => evidence.weigh(pair, weights)] : [],
  );
  return { pair, tokens, shapes };
}

export const withTokens = (reading: Reading, name: string, tokens: Tokens): Reading => ({
  ...reading,
  tokens: [...reading.tokens, { name, tokens }],
});

const commonShapes: readonly Shape[] = [
  [1, 1],
  [1, 2],
  [2, 1],
];
export const allShapes: readonly Shape[] = Array.from(
  { length: longestBead ** 2 },
  (_, k): Shape => [1 + Math.floor(k / longestBead), 1 + (k % longestBead)],
).sort(([n, m], [p, q]) => n + m - p - q);

/** Nodes less likely than this to be passed by common shapes alone are not looked at again. */
const unlikely = -12;
const room = 2;

/** Coarse to fine: anchors in long texts, then the common shapes alone, then all shapes where those may pass. */
export function latticeOf(reading: Reading, weights: Weights): Lattice {
  const band = roughBand(reading);
  const scores = scoresOf(reading, band, weights);
  return new Lattice(likelyBand(band, scores), scores, allShapes);
}

export const likelyBand = (band: Band, scores: Scores): Band =>
  new Lattice(band, scores, commonShapes).narrow(unlikely, room);

/** Matrices up to this many nodes are looked at whole. */
const small = 10_000;

export function roughBand({ pair: { source, target }, tokens }: Reading): Band {
  const [sources, targets] = [source.sentences.length, target.sentences.length];
  if (sources * targets <= small) return fullBand(sources, targets);
  return anchoredBand(
    tokens.map((evidence) => evidence.tokens),
    sources,
    targets,
  );
}

/** What every step in a band is worth. Linear in the weights. */
export function scoresOf({ pair, tokens, shapes }: Reading, band: Band, weights: Weights): Scores {
  const { source, target } = pair;
  const answers = new Answers(band, source.sentences.length, target.sentences.length);
  for (const evidence of tokens) answers.add(evidence.tokens, tokenWeights(weights, evidence.name));
  const answered = answers.score(weightOf(weights, 'bead.mute'));
  const weighed = shapes.map((shape) => shape(weights));
  const more = weightOf(weights, 'bead.more');
  const crossed = weightOf(weights, 'bead.crossed');
  const alone = ({ kind }: Sentence) =>
    weightOf(weights, 'alone.one') + (furniture.has(kind) ? weightOf(weights, 'alone.furniture') : 0);
  return {
    bead: (i, n, j, m) => {
      let sum = answered(i, n, j, m) + more * (n + m - 2) + crossed * (Math.min(n, m) - 1);
      for (const shape of weighed) sum += shape(i, n, j, m);
      return sum;
    },
    source: Float64Array.from(source.sentences, alone),
    target: Float64Array.from(target.sentences, alone),
    again: weightOf(weights, 'alone.again'),
  };
}

/** What stands beside the story and is often on one side only. */
const furniture: ReadonlySet<BlockKind> = new Set(['caption', 'byline']);

const tokenWeights = (weights: Weights, name: string) => ({
  rare: weightOf(weights, `${name}.rare`),
  met: weightOf(weights, `${name}.met`),
  missed: weightOf(weights, `${name}.missed`),
  absent: weightOf(weights, `${name}.absent`),
});
