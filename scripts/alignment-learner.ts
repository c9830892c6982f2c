import type { Band } from '@/lib/core/alignment/band';
import { Lattice, type Scores } from '@/lib/core/alignment/lattice';
import { allShapes, likelyBand, type Reading, roughBand, scoresOf } from '@/lib/core/alignment/model';
import type { Weights } from '@/lib/core/alignment/weights';
import type { goldPath } from '@/scripts/alignment-cases';

/** What two texts say, with how gold aligns them. */
export type Example = {
  readonly reading: Reading;
  readonly path: NonNullable<ReturnType<typeof goldPath>>;
};

/** Never seen in the cases, so nothing could be learned: a prior. */
const fixed: ReadonlySet<string> = new Set(['bead.crossed']);
const prior = 4;
const rounds = 30;

type Names = readonly string[];

/** An example as numbers: the features of every bead in the likely band, and of every sentence left alone. */
class Table {
  readonly #names: Names;
  readonly #band: Band;
  readonly #units: readonly Scores[];
  readonly #beads: Float32Array;
  readonly #example: Example;

  constructor(example: Example, names: Names, start: Weights) {
    const { reading } = example;
    const rough = roughBand(reading);
    this.#example = example;
    this.#names = names;
    this.#band = likelyBand(rough, scoresOf(reading, rough, start));
    this.#units = names.map((name) => scoresOf(reading, rough, { [name]: 1 }));
    this.#beads = new Float32Array(this.#band.size * allShapes.length * names.length).fill(Number.NaN);
  }

  /** Features of a step; those of beads are looked up once. */
  #features(i: number, n: number, j: number, m: number): Float32Array | Float64Array {
    if (m === 0) return Float64Array.from(this.#units, (unit) => unit.source[i] ?? 0);
    if (n === 0) return Float64Array.from(this.#units, (unit) => unit.target[j] ?? 0);
    const node = (this.#band.start[i] ?? 0) + j - (this.#band.low[i] ?? 0);
    const shape = allShapes.findIndex((other) => other[0] === n && other[1] === m);
    const at = (node * allShapes.length + shape) * this.#names.length;
    const features = this.#beads.subarray(at, at + this.#names.length);
    if (Number.isNaN(features[0])) features.set(this.#units.map((unit) => unit.bead(i, n, j, m)));
    return features;
  }

  #lattice(weights: Float64Array, again: number): Lattice {
    const dot = (features: Float32Array | Float64Array) => {
      let sum = 0;
      for (let k = 0; k < weights.length; k++) sum += (weights[k] ?? 0) * (features[k] ?? 0);
      return sum;
    };
    const { source, target } = this.#example.reading.pair;
    const scores: Scores = {
      bead: (i, n, j, m) => dot(this.#features(i, n, j, m)),
      source: Float64Array.from(source.sentences, (_, i) => dot(this.#features(i, 1, 0, 0))),
      target: Float64Array.from(target.sentences, (_, j) => dot(this.#features(0, 0, j, 1))),
      again,
    };
    return new Lattice(this.#band, scores, allShapes);
  }

  /** Log-likelihood of the gold path; adds its gradient. `again` is a transition: its expectation is a difference. */
  likelihood(weights: Float64Array, gradient: Float64Array): number {
    const again = this.#names.indexOf('alone.again');
    const lattice = this.#lattice(weights, weights[again] ?? 0);
    const nudge = 0.01;
    const nudged = this.#lattice(weights, (weights[again] ?? 0) + nudge);
    const score = this.#alongGold(weights, gradient, again);
    gradient[again] = (gradient[again] ?? 0) - (nudged.total - lattice.total) / nudge;
    lattice.visit((_node, i, n, j, m, probability) => {
      if (probability > 1e-6) addTo(gradient, this.#features(i, n, j, m), -probability);
    });
    return score - lattice.total;
  }

  #alongGold(weights: Float64Array, gradient: Float64Array, again: number): number {
    let score = 0;
    let before = '';
    for (const { source, target } of this.#example.path) {
      const [n, m] = [source[1] - source[0], target[1] - target[0]];
      const features = this.#features(source[0], n, target[0], m);
      addTo(gradient, features, 1);
      for (let k = 0; k < weights.length; k++) score += (features[k] ?? 0) * (weights[k] ?? 0);
      const kind = n === 0 ? 'target' : m === 0 ? 'source' : '';
      if (kind && kind === before) {
        gradient[again] = (gradient[again] ?? 0) + 1;
        score += weights[again] ?? 0;
      }
      before = kind;
    }
    return score;
  }
}

function addTo(sum: Float64Array, values: Float32Array | Float64Array, times: number): void {
  for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] ?? 0) + times * (values[k] ?? 0);
}

/**
 * The weights under which gold is likeliest (a semi-Markov conditional random field, Sarawagi and Cohen 2004), found by
 * resilient propagation (Riedmiller and Braun 1993) of the `free` names from `start`, which is also the prior's mean.
 */
export function learn(
  examples: readonly Example[],
  start: Weights,
  free: (name: string) => boolean,
): Weights {
  const names = Object.keys(start);
  const tables = examples.map((example) => new Table(example, names, start));
  const origin = Float64Array.from(names, (name) => start[name] ?? 0);
  const weights = Float64Array.from(origin);
  const steps = new Float64Array(names.length).fill(0.1);
  const last = new Float64Array(names.length);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(names.length);
    let likelihood = 0;
    for (const table of tables) likelihood += table.likelihood(weights, gradient);
    names.forEach((name, k) => {
      if (fixed.has(name) || !free(name)) return;
      const slope = (gradient[k] ?? 0) - prior * ((weights[k] ?? 0) - (origin[k] ?? 0));
      const turned = slope * (last[k] ?? 0);
      steps[k] = Math.min(1, (steps[k] ?? 0) * (turned > 0 ? 1.2 : turned < 0 ? 0.5 : 1));
      last[k] = turned < 0 ? 0 : slope;
      if (turned >= 0) weights[k] = (weights[k] ?? 0) + Math.sign(slope) * (steps[k] ?? 0);
    });
    if (round % 10 === 9)
      process.stderr.write(`  round ${round + 1}: log-likelihood ${likelihood.toFixed(1)}\n`);
  }
  return Object.fromEntries(names.map((name, k) => [name, Number((weights[k] ?? 0).toFixed(2))]));
}
