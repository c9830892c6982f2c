import { type Band, makeBand } from '@/lib/core/alignment/band';
import type { BeadScore } from '@/lib/core/alignment/evidence/evidence';

/** What every way through the matrix is made of, in log-odds against being unrelated. */
export type Scores = {
  readonly bead: BeadScore;
  /** Leaving a source sentence alone; `again` is added when the sentence before it was left alone too. */
  readonly source: Float64Array;
  readonly target: Float64Array;
  readonly again: number;
};

/** Source and target sentences of a bead; neither is 0. */
export type Shape = readonly [n: number, m: number];

/** `n` source sentences from `i` beside `m` target sentences from `j`, with the probability of exactly that. */
export type Step = {
  readonly i: number;
  readonly n: number;
  readonly j: number;
  readonly m: number;
  readonly probability: number;
};

type Visitor = (node: number, i: number, n: number, j: number, m: number, probability: number) => void;

const never = Number.NEGATIVE_INFINITY;
/** What came last: a bead, a source sentence alone, a target sentence alone. */
const [bead, source, target] = [0, 1, 2];
const states = 3;

/**
 * All monotone ways through a band as one semi-Markov model, summed forwards and backwards. A state remembers whether
 * the last sentence was left alone, so that a lost passage costs less than as many lost sentences; between two beads
 * source sentences left alone come before target ones, so that every alignment is exactly one path.
 */
export class Lattice {
  readonly #band: Band;
  readonly #scores: Scores;
  readonly #shapes: readonly Shape[];
  readonly #sources: number;
  /** Score of each shape from each node, -Infinity where it leaves the band. */
  readonly #beads: Float32Array;
  /** Log of the summed weight of all ways from the start to a node in a state, and from there to the end. */
  readonly #ahead: Float64Array;
  readonly #behind: Float64Array;
  /** Log of the summed weight of all alignments. */
  readonly total: number;

  constructor(band: Band, scores: Scores, shapes: readonly Shape[]) {
    this.#band = band;
    this.#scores = scores;
    this.#shapes = shapes;
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
    const alone = this.#alone();
    const best = new Float64Array(this.#band.size).fill(never);
    const came = new Array<Step | undefined>(this.#band.size);
    best[0] = 0;
    this.visit((node, i, n, j, m, likely) => {
      const probability = m === 0 ? (alone.source[i] ?? 0) : n === 0 ? (alone.target[j] ?? 0) : likely;
      const to = this.#node(i + n, j + m);
      const gain = (best[node] ?? 0) + probability * (n + m);
      if (gain <= (best[to] ?? 0)) return;
      best[to] = gain;
      came[to] = { i, n, j, m, probability };
    });
    const steps: Step[] = [];
    for (let step = came.at(-1); step; step = came[this.#node(step.i, step.j)]) steps.push(step);
    return inOrder(steps.reverse());
  }

  /** How likely each sentence is to be left alone, wherever the other side then stands. */
  #alone(): { readonly source: Float64Array; readonly target: Float64Array } {
    const alone = {
      source: new Float64Array(this.#sources),
      target: new Float64Array(this.#band.high.at(-1) ?? 0),
    };
    this.visit((_node, i, n, j, m, probability) => {
      if (m === 0) alone.source[i] = (alone.source[i] ?? 0) + probability;
      if (n === 0) alone.target[j] = (alone.target[j] ?? 0) + probability;
    });
    return alone;
  }

  /** The nodes through which the alignment passes with a log-probability above `least`, with `room` around them. */
  narrow(least: number, room: number): Band {
    const { low, high } = this.#band;
    const targets = high.at(-1) ?? 0;
    const [first, last] = [new Int32Array(low.length).fill(targets), new Int32Array(low.length)];
    let node = 0;
    for (let i = 0; i <= this.#sources; i++) {
      for (let j = low[i] ?? 0; j <= (high[i] ?? -1); j++, node++) {
        if (this.#passing(node) < least) continue;
        for (let row = Math.max(0, i - room); row <= Math.min(this.#sources, i + room); row++) {
          first[row] = Math.min(first[row] ?? 0, Math.max(j - room, low[row] ?? 0));
          last[row] = Math.max(last[row] ?? 0, Math.min(j + room, high[row] ?? 0));
        }
      }
    }
    return makeBand(first, last);
  }

  /** Every step that is possible, ordered by the node it starts from. */
  visit(see: Visitor): void {
    const { low, high } = this.#band;
    let node = 0;
    for (let i = 0; i <= this.#sources; i++) {
      for (let j = low[i] ?? 0; j <= (high[i] ?? -1); j++, node++) this.#visitNode(node, i, j, see);
    }
  }

  #visitNode(node: number, i: number, j: number, see: Visitor): void {
    const [afterBead, afterSource, afterTarget] = this.#until(node);
    const { again } = this.#scores;
    const below = this.#node(i + 1, j);
    if (below >= 0) {
      const log = plus(afterBead, afterSource + again) + (this.#scores.source[i] ?? 0);
      see(node, i, 1, j, 0, Math.exp(log + (this.#behind[below * states + source] ?? 0)));
    }
    const right = this.#node(i, j + 1);
    if (right >= 0) {
      const log = plus(plus(afterBead, afterSource), afterTarget + again) + (this.#scores.target[j] ?? 0);
      see(node, i, 0, j, 1, Math.exp(log + (this.#behind[right * states + target] ?? 0)));
    }
    const until = plus(plus(afterBead, afterSource), afterTarget);
    this.#shapes.forEach(([n, m], k) => {
      const score = this.#beads[node * this.#shapes.length + k] ?? never;
      if (score === never) return;
      see(node, i, n, j, m, Math.exp(until + score + (this.#behind[this.#node(i + n, j + m) * states] ?? 0)));
    });
  }

  /** Log-probability of coming to a node in each state, before what follows. */
  #until(node: number): readonly [number, number, number] {
    const at = node * states;
    return [
      (this.#ahead[at + bead] ?? 0) - this.total,
      (this.#ahead[at + source] ?? 0) - this.total,
      (this.#ahead[at + target] ?? 0) - this.total,
    ];
  }

  #passing(node: number): number {
    const [afterBead, afterSource, afterTarget] = this.#until(node);
    const behind = (state: number) => this.#behind[node * states + state] ?? 0;
    return plus(plus(afterBead + behind(bead), afterSource + behind(source)), afterTarget + behind(target));
  }

  #node(i: number, j: number): number {
    const { low, high, start } = this.#band;
    if (i < 0 || i > this.#sources) return -1;
    const from = low[i] ?? 0;
    return j < from || j > (high[i] ?? -1) ? -1 : (start[i] ?? 0) + j - from;
  }

  #scoreBeads(): Float32Array {
    const { low, high } = this.#band;
    const scores = new Float32Array(this.#band.size * this.#shapes.length).fill(never);
    let at = 0;
    for (let i = 0; i <= this.#sources; i++) {
      for (let j = low[i] ?? 0; j <= (high[i] ?? -1); j++) {
        for (const [n, m] of this.#shapes) {
          const inside =
            (low[i + n - 1] ?? 0) <= j && j + m - 1 <= (high[i] ?? -1) && this.#node(i + n, j + m) >= 0;
          if (inside) scores[at] = this.#scores.bead(i, n, j, m);
          at++;
        }
      }
    }
    return scores;
  }

  #sumForwards(): Float64Array {
    const { low, high } = this.#band;
    const ahead = new Float64Array(this.#band.size * states).fill(never);
    ahead[bead] = 0;
    let node = 0;
    for (let i = 0; i <= this.#sources; i++) {
      for (let j = low[i] ?? 0; j <= (high[i] ?? -1); j++, node++) this.#carryOn(ahead, node, i, j);
    }
    return ahead;
  }

  /** Completes a node from the sentences left alone before it, then carries it over every bead that begins there. */
  #carryOn(ahead: Float64Array, node: number, i: number, j: number): void {
    const { again } = this.#scores;
    const above = this.#node(i - 1, j) * states;
    const left = this.#node(i, j - 1) * states;
    const at = node * states;
    if (above >= 0) {
      const opened = plus(ahead[above + bead] ?? 0, (ahead[above + source] ?? 0) + again);
      ahead[at + source] = opened + (this.#scores.source[i - 1] ?? 0);
    }
    if (left >= 0) {
      const opened = plus(ahead[left + bead] ?? 0, ahead[left + source] ?? 0);
      ahead[at + target] =
        plus(opened, (ahead[left + target] ?? 0) + again) + (this.#scores.target[j - 1] ?? 0);
    }
    const here = plus(plus(ahead[at + bead] ?? 0, ahead[at + source] ?? 0), ahead[at + target] ?? 0);
    for (let k = 0; k < this.#shapes.length; k++) {
      const score = this.#beads[node * this.#shapes.length + k] ?? never;
      const [n, m] = this.#shapes[k] ?? [1, 1];
      if (score === never) continue;
      const to = this.#node(i + n, j + m) * states + bead;
      ahead[to] = plus(ahead[to] ?? 0, here + score);
    }
  }

  #sumBackwards(): Float64Array {
    const { low, high } = this.#band;
    const behind = new Float64Array(this.#band.size * states).fill(never);
    let node = this.#band.size - 1;
    for (let i = this.#sources; i >= 0; i--) {
      for (let j = high[i] ?? -1; j >= (low[i] ?? 0); j--, node--) this.#carryBack(behind, node, i, j);
    }
    return behind;
  }

  #carryBack(behind: Float64Array, node: number, i: number, j: number): void {
    const { again } = this.#scores;
    let beads = node === this.#band.size - 1 ? 0 : never;
    for (let k = 0; k < this.#shapes.length; k++) {
      const score = this.#beads[node * this.#shapes.length + k] ?? never;
      const [n, m] = this.#shapes[k] ?? [1, 1];
      if (score !== never)
        beads = plus(beads, score + (behind[this.#node(i + n, j + m) * states + bead] ?? 0));
    }
    const below = this.#node(i + 1, j);
    const right = this.#node(i, j + 1);
    const down = below < 0 ? never : (this.#scores.source[i] ?? 0) + (behind[below * states + source] ?? 0);
    const along = right < 0 ? never : (this.#scores.target[j] ?? 0) + (behind[right * states + target] ?? 0);
    behind[node * states + bead] = plus(beads, plus(down, along));
    behind[node * states + source] = plus(beads, plus(down + again, along));
    behind[node * states + target] = plus(beads, along + again);
  }
}

/** Between two beads, source sentences left alone before target ones. */
function inOrder(steps: readonly Step[]): readonly Step[] {
  const ordered: Step[] = [];
  let gap: Step[] = [];
  let [i, j] = [0, 0];
  const close = () => {
    for (const step of gap) if (step.m === 0) ordered.push({ ...step, i: i++, j });
    for (const step of gap) if (step.n === 0) ordered.push({ ...step, i, j: j++ });
    gap = [];
  };
  for (const step of steps) {
    if (step.n === 0 || step.m === 0) {
      gap.push(step);
      continue;
    }
    close();
    ordered.push(step);
    i += step.n;
    j += step.m;
  }
  close();
  return ordered;
}

/** log(exp(a) + exp(b)) */
function plus(a: number, b: number): number {
  const most = a > b ? a : b;
  const least = a > b ? b : a;
  return least < most - 40 || least === never ? most : most + Math.log1p(Math.exp(least - most));
}
