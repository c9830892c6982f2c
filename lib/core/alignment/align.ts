import { Answers } from '@/lib/core/alignment/answers';
import { fullBand } from '@/lib/core/alignment/band';
import type { Evidence } from '@/lib/core/alignment/evidence/evidence';
import { sources } from '@/lib/core/alignment/evidence/sources';
import { Lattice, type Scores } from '@/lib/core/alignment/lattice';
import { type Pair, readSide } from '@/lib/core/alignment/side';
import { learned, type Weights, weightOf } from '@/lib/core/alignment/weights';
import type { BlockKind, Sentence } from '@/lib/core/article';
import type { LanguageTag } from '@/lib/core/language';
import type { Bead } from '@/lib/core/segment';

export type AlignOptions = {
  /** Names of evidence to leave out. */
  readonly without?: readonly string[];
};

/**
 * Pairs the sentences of two texts. Every sentence is in exactly one bead, beads are in order on both sides, at most
 * 4-4; a sentence without counterpart is a bead of its own (1-0, 0-1). Pure and deterministic.
 */
export function align(
  source: readonly Sentence[],
  target: readonly Sentence[],
  languages: { readonly source: LanguageTag; readonly target: LanguageTag },
  options: AlignOptions = {},
): readonly Bead[] {
  const pair = { source: readSide(source, languages.source), target: readSide(target, languages.target) };
  const used = sources.filter((evidence) => !options.without?.includes(evidence.name));
  const band = fullBand(source.length, target.length);
  const lattice = new Lattice(band, scoresOf(pair, band, used, learned));
  return lattice.path().map(({ i, n, j, m, probability }) => ({
    source: [i, i + n],
    target: [j, j + m],
    confidence: Math.min(1, probability),
  }));
}

/** What every step is worth by all evidence used. Linear in the weights. */
export function scoresOf(
  pair: Pair,
  band: ReturnType<typeof fullBand>,
  used: readonly Evidence[],
  weights: Weights,
): Scores {
  const { source, target } = pair;
  const answers = new Answers(band, source.sentences.length, target.sentences.length);
  const shapes = used.flatMap((evidence) =>
    evidence.kind === 'shape' ? [evidence.weigh(pair, weights)] : [],
  );
  for (const evidence of used) {
    if (evidence.kind === 'tokens') answers.add(evidence.read(pair), tokenWeights(weights, evidence.name));
  }
  const answered = answers.score();
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
