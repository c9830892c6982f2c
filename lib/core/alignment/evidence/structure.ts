import type { BeadScore, Evidence } from '@/lib/core/alignment/evidence/evidence';
import type { Side } from '@/lib/core/alignment/side';
import { type Weights, weightOf } from '@/lib/core/alignment/weights';
import type { BlockKind, Sentence } from '@/lib/core/article';

/** How often a block of the side with fewer blocks begins where one of the other does. */
const kept = 0.9;

/** 1 where a sentence begins a block. */
const startsOf = (side: Side): Uint8Array =>
  Uint8Array.from(side.sentences, (sentence, at) =>
    sentence.block === side.sentences[at - 1]?.block ? 0 : 1,
  );

const share = (starts: Uint8Array): number =>
  (starts.reduce((sum, start) => sum + start, 0) + 0.5) / (starts.length + 1);

/** Log-odds of two sentences beginning a block or not, by how often either side does so: 0 when it tells nothing. */
function startScores(source: number, target: number): readonly number[] {
  const both = kept * Math.min(source, target);
  const ratio = (together: number, apart: number) =>
    Math.log(Math.max(together, 0.001) / Math.max(apart, 0.001));
  return [
    ratio(1 - source - target + both, (1 - source) * (1 - target)),
    ratio(target - both, (1 - source) * target),
    ratio(source - both, source * (1 - target)),
    ratio(both, source * target),
  ];
}

const running: ReadonlySet<BlockKind> = new Set(['paragraph', 'quote', 'list-item', 'dek']);

/** 1 for two headlines or two captions, -1 for a headline beside running text, 0 for two of running text. */
function kinship(one: Sentence | undefined, other: Sentence | undefined): number {
  if (!one || !other) return 0;
  if (running.has(one.kind) && running.has(other.kind)) return 0;
  return one.kind === other.kind ? 1 : -1;
}

function weigh(source: Side, target: Side, weights: Weights): BeadScore {
  const [sourceStarts, targetStarts] = [startsOf(source), startsOf(target)];
  const scores = startScores(share(sourceStarts), share(targetStarts));
  const [start, within, kind] = ['structure.start', 'structure.within', 'structure.kind'].map((name) =>
    weightOf(weights, name),
  );
  const starts = (at: Uint8Array, from: number, length: number): number => {
    let sum = 0;
    for (let k = from + 1; k < from + length; k++) sum += at[k] ?? 0;
    return sum;
  };
  return (i, n, j, m) => {
    const opening = scores[2 * (sourceStarts[i] ?? 0) + (targetStarts[j] ?? 0)] ?? 0;
    const inner = starts(sourceStarts, i, n) + starts(targetStarts, j, m);
    const kin = kinship(source.sentences[i], target.sentences[j]);
    return (start ?? 0) * opening + (within ?? 0) * inner + (kind ?? 0) * kin;
  };
}

/** Blocks begin together, a sentence does not run over two blocks, a headline is a headline on both sides. */
export const structureEvidence: Evidence = {
  kind: 'shape',
  name: 'structure',
  weigh: ({ source, target }, weights) => weigh(source, target, weights),
};
