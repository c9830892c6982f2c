import { anchoredBand } from '@/lib/core/alignment/anchors';
import { Answers, longestBead } from '@/lib/core/alignment/answers';
import { type Band, fullBand } from '@/lib/core/alignment/band';
import type { Evidence, Tokens } from '@/lib/core/alignment/evidence/evidence';
import { sources } from '@/lib/core/alignment/evidence/sources';
import { Lattice, type Scores, type Shape } from '@/lib/core/alignment/lattice';
import { type Pair, readSide } from '@/lib/core/alignment/side';
import { learned, type Weights, weightOf } from '@/lib/core/alignment/weights';
import type { BlockKind, Sentence } from '@/lib/core/article';
import type { LanguageTag } from '@/lib/core/language';
import type { Bead } from '@/lib/core/segment';

export type AlignOptions = {
  /** Names of evidence to leave out. */
  readonly without?: readonly string[];
};

/** Matrices up to this many nodes are looked at whole. */
const small = 30_000;
const commonShapes: readonly Shape[] = [
  [1, 1],
  [1, 2],
  [2, 1],
];
const allShapes: readonly Shape[] = Array.from(
  { length: longestBead ** 2 },
  (_, k): Shape => [1 + Math.floor(k / longestBead), 1 + (k % longestBead)],
).sort(([n, m], [p, q]) => n + m - p - q);

/**
 * Pairs the sentences of two texts. Every sentence is in exactly one bead, beads are in order on both sides, at most
 * 4-4; a sentence without counterpart is a bead of its own (1-0, 0-1). Pure and deterministic. Linear in long texts.
 */
export function align(
  source: readonly Sentence[],
  target: readonly Sentence[],
  languages: { readonly source: LanguageTag; readonly target: LanguageTag },
  options: AlignOptions = {},
): readonly Bead[] {
  const pair = { source: readSide(source, languages.source), target: readSide(target, languages.target) };
  const used = sources.filter((evidence) => !options.without?.includes(evidence.name));
  return latticeOf(pair, used, learned)
    .path()
    .map(({ i, n, j, m, probability }) => ({
      source: [i, i + n],
      target: [j, j + m],
      confidence: Math.min(1, probability),
    }));
}

/** Nodes less likely than this to be passed, by common shapes alone, are not looked at again. */
const unlikely = -12;
const room = 2;

/** Coarse to fine: anchors, then the common shapes alone, then all shapes where those may pass. */
export function latticeOf(pair: Pair, used: readonly Evidence[], weights: Weights): Lattice {
  const read = used.flatMap((evidence) =>
    evidence.kind === 'tokens' ? [{ name: evidence.name, tokens: evidence.read(pair) }] : [],
  );
  const band = roughBand(
    pair,
    read.map(({ tokens }) => tokens),
  );
  const scores = scoresOf(pair, band, read, used, weights);
  return new Lattice(new Lattice(band, scores, commonShapes).narrow(unlikely, room), scores, allShapes);
}

function roughBand({ source, target }: Pair, read: readonly Tokens[]): Band {
  const [sources, targets] = [source.sentences.length, target.sentences.length];
  return sources * targets <= small ? fullBand(sources, targets) : anchoredBand(read, sources, targets);
}

type Reading = { readonly name: string; readonly tokens: Tokens };

/** What every step is worth by all evidence used. Linear in the weights. */
function scoresOf(
  pair: Pair,
  band: Band,
  read: readonly Reading[],
  used: readonly Evidence[],
  weights: Weights,
): Scores {
  const { source, target } = pair;
  const answers = new Answers(band, source.sentences.length, target.sentences.length);
  for (const { name, tokens } of read) answers.add(tokens, tokenWeights(weights, name));
  const answered = answers.score();
  const shapes = used.flatMap((evidence) =>
    evidence.kind === 'shape' ? [evidence.weigh(pair, weights)] : [],
  );
  const more = weightOf(weights, 'bead.more');
  const crossed = weightOf(weights, 'bead.crossed');
  const alone = ({ kind }: Sentence) =>
    weightOf(weights, 'alone.one') + (furniture.has(kind) ? weightOf(weights, 'alone.furniture') : 0);
  return {
    bead: (i, n, j, m) => {
      let sum = answered(i, n, j, m) + more * (n + m - 2) + crossed * (Math.min(n, m) - 1);
      for (const shape of shapes) sum += shape(i, n, j, m);
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
