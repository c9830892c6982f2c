import { longestBead } from '@/lib/core/alignment/answers';
import type { Band } from '@/lib/core/alignment/band';
import type { BeadScore } from '@/lib/core/alignment/evidence/evidence';

/** What every way through the matrix is made of, in log-odds against being unrelated. */
export type Scores = {
  readonly bead: BeadScore;
  /** Leaving a source sentence alone; `again` is added when the sentence before it was left alone too. */
  readonly source: Float64Array;
  readonly target: Float64Array;
  readonly again: number;
};

/** `n` source sentences from `i` beside `m` target sentences from `j`, with the probability of exactly that. */
export type Step = {
  readonly i: number;
  readonly n: number;
  readonly j: number;
  readonly m: number;
  readonly probability: number;
};

export const shapes: readonly (readonly [n: number, m: number])[] = Array.from(
  { length: longestBead * longestBead },
  (_, k) => [1 + Math.floor(k / longestBead), 1 + (k % longestBead)] as const,
).sort(([n, m], [p, q]) => n + m - p - q);

/** What came last: a bead, a source sentence alone, a target sentence alone. */
const [bead, source, target] = [0, 1, 2];
const states = 3;
/** Beads less likely than this are not worth visiting. */
const leastLog = -20;

/**
 * All monotone ways through a band as one semi-Markov model, summed forwards and backwards. A state remembers whether
 * the last sentence was left alone, so that a lost passage costs less than as many lost sentences; between two beads
 * source sentences left alone come before target ones, so that every alignment is exactly one path.
 */
export class Lattice {
  readonly #band: Band;
  readonly #scores: Scores;
  readonly #sources: number;
  /** Score of each shape from each node, -Infinity where it leaves the band. */
  readonly #beads: Float32Array;
  /** Log of the summed weight of all ways from the start to a node in a state, and from there to the end. */
  readonly #ahead: Float64Array;
  readonly #behind: Float64Array;
  readonly total: number;

  constructor(band: Band, scores: Scores) {
    this.#band = band;
    this.#scores = scores;
    this.#sources = band.low.length - 1;
    this.#beads = this.#scoreBeads();
    this.#ahead = this.#sumForwards();
    this.#behind = this.#sumBackwards();
    this.total = this.#behind[bead] ?? 0;
  }

  /**
   * The path on which most sentences can be expected to stand rightly: every step counts its probability for each of
   * its sentences. Better than the single likeliest path where several disagree on one place only.
   */
  path(): readonly Step[] {
    const best = new Float64Array(this.#band.size).fill(Number.NEGATIVE_INFINITY);
    const came = new Array<Step | undefined>(this.#band.size);
    best[0] = 0;
    this.visit((node, step) => {
      const to = this.#node(step.i + step.n, step.j + step.m);
      const gain = (best[node] ?? 0) + step.probability * (step.n + step.m);
      if (gain > (best[to] ?? Number.NEGATIVE_INFINITY)) {
        best[to] = gain;
        came[to] = step;
      }
    });
    const steps: Step[] = [];
    for (let step = came.at(-1); step; step = came[this.#node(step.i, step.j)]) steps.push(step);
    return steps.reverse();
  }

  /** Every step that is not impossible, ordered by the node it starts from. */
  visit(see: (node: number, step: Step) => void): void {
    const { low, high } = this.#band;
    let node = 0;
    for (let i = 0; i <= this.#sources; i++) {
      for (let j = low[i] ?? 0; j <= (high[i] ?? -1); j++, node++) this.#visitNode(node, i, j, see);
    }
  }

  #visitNode(node: number, i: number, j: number, see: (node: number, step: Step) => void): void {
    const ahead = (state: number) => (this.#ahead[node * states + state] ?? 0) - this.total;
    const behind = (to: number, state: number) => this.#behind[to * states + state] ?? 0;
    const { again } = this.#scores;
    const untilSource = plus(ahead(bead), ahead(source) + again);
    const untilTarget = plus(plus(ahead(bead), ahead(source)), ahead(target) + again);
    const below = this.#node(i + 1, j);
    if (below >= 0) {
      const log = untilSource + (this.#scores.source[i] ?? 0) + behind(below, source);
      see(node, { i, n: 1, j, m: 0, probability: Math.exp(log) });
    }
    const right = this.#node(i, j + 1);
    if (right >= 0) {
      const log = untilTarget + (this.#scores.target[j] ?? 0) + behind(right, target);
      see(node, { i, n: 0, j, m: 1, probability: Math.exp(log) });
    }
    const until = plus(plus(ahead(bead), ahead(source)), ahead(target));
    for (let k = 0; k < shapes.length; k++) {
      const score = this.#beads[node * shapes.length + k] ?? 0;
      if (score === Number.NEGATIVE_INFINITY) continue;
      const [n, m] = shapes[k] ?? [1, 1];
      const log = until + score + behind(this.#node(i + n, j + m), bead);
      if (log > leastLog) see(node, { i, n, j, m, probability: Math.exp(log) });
    }
  }

  #node(i: number, j: number): number {
    const { low, high, start } = this.#band;
    const from = low[i] ?? 0;
    return i < 0 || i > this.#sources || j < from || j > (high[i] ?? -1) ? -1 : (start[i] ?? 0) + j - from;
  }

  #scoreBeads(): Float32Array {
    const { low, high } = this.#band;
    const scores = new Float32Array(this.#band.size * shapes.length).fill(Number.NEGATIVE_INFINITY);
    let at = 0;
    for (let i = 0; i <= this.#sources; i++) {
      for (let j = low[i] ?? 0; j <= (high[i] ?? -1); j++) {
        for (const [n, m] of shapes) {
          const inside =
            this.#node(i + n, j + m) >= 0 && (low[i + n - 1] ?? 0) <= j && (high[i] ?? 0) >= j + m - 1;
          if (inside) scores[at] = this.#scores.bead(i, n, j, m);
          at++;
        }
      }
    }
    return scores;
  }

  #sumForwards(): Float64Array {
    const { low, high } = this.#band;
    const ahead = new Float64Array(this.#band.size * states).fill(Number.NEGATIVE_INFINITY);
    const get = (node: number, state: number) => ahead[node * states + state] ?? 0;
    ahead[bead] = 0;
    let node = 0;
    for (let i = 0; i <= this.#sources; i++) {
      for (let j = low[i] ?? 0; j <= (high[i] ?? -1); j++, node++) {
        const above = this.#node(i - 1, j);
        const left = this.#node(i, j - 1);
        if (above >= 0) {
          const one = this.#scores.source[i - 1] ?? 0;
          ahead[node * states + source] =
            one + plus(get(above, bead), get(above, source) + this.#scores.again);
        }
        if (left >= 0) {
          const one = this.#scores.target[j - 1] ?? 0;
          const opened = plus(get(left, bead), get(left, source));
          ahead[node * states + target] = one + plus(opened, get(left, target) + this.#scores.again);
        }
        const here = plus(plus(get(node, bead), get(node, source)), get(node, target));
        this.#push(node, i, j, here, ahead);
      }
    }
    return ahead;
  }

  /** Carries a node's weight over every bead that begins there. */
  #push(node: number, i: number, j: number, here: number, ahead: Float64Array): void {
    if (here === Number.NEGATIVE_INFINITY) return;
    for (let k = 0; k < shapes.length; k++) {
      const score = this.#beads[node * shapes.length + k] ?? 0;
      if (score === Number.NEGATIVE_INFINITY) continue;
      const [n, m] = shapes[k] ?? [1, 1];
      const to = this.#node(i + n, j + m) * states + bead;
      ahead[to] = plus(ahead[to] ?? 0, here + score);
    }
  }

  #sumBackwards(): Float64Array {
    const { low, high } = this.#band;
    const behind = new Float64Array(this.#band.size * states).fill(Number.NEGATIVE_INFINITY);
    const { again, source: sourceAlone, target: targetAlone } = this.#scores;
    let node = this.#band.size - 1;
    for (let i = this.#sources; i >= 0; i--) {
      for (let j = high[i] ?? -1; j >= (low[i] ?? 0); j--, node--) {
        let beads = node === this.#band.size - 1 ? 0 : Number.NEGATIVE_INFINITY;
        for (let k = 0; k < shapes.length; k++) {
          const score = this.#beads[node * shapes.length + k] ?? 0;
          if (score === Number.NEGATIVE_INFINITY) continue;
          const [n, m] = shapes[k] ?? [1, 1];
          beads = plus(beads, score + (behind[this.#node(i + n, j + m) * states + bead] ?? 0));
        }
        const below = this.#node(i + 1, j);
        const right = this.#node(i, j + 1);
        const down =
          below < 0
            ? Number.NEGATIVE_INFINITY
            : (sourceAlone[i] ?? 0) + (behind[below * states + source] ?? 0);
        const on =
          right < 0
            ? Number.NEGATIVE_INFINITY
            : (targetAlone[j] ?? 0) + (behind[right * states + target] ?? 0);
        behind[node * states + bead] = plus(beads, plus(down, on));
        behind[node * states + source] = plus(beads, plus(down + again, on));
        behind[node * states + target] = plus(beads, on + again);
      }
    }
    return behind;
  }
}

/** log(exp(a) + exp(b)) */
function plus(a: number, b: number): number {
  const [most, least] = a > b ? [a, b] : [b, a];
  return least < most - 40 || least === Number.NEGATIVE_INFINITY
    ? most
    : most + Math.log1p(Math.exp(least - most));
}
