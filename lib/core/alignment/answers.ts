import type { Band } from '@/lib/core/alignment/band';
import type { BeadScore, Token, Tokens } from '@/lib/core/alignment/evidence/evidence';

/** Most sentences of one side in a bead. */
export const longestBead = 4;

/** What an answered or unanswered token is worth. `rare` is per nat of surprise that an unrelated text has an answer. */
export type TokenWeights = {
  readonly rare: number;
  readonly met: number;
  readonly missed: number;
  readonly absent: number;
};

const mostSurprise = 5;
/** Sentences before and after that tell how common an answer is: in a long text as in an article. */
const earshot = 20;

/**
 * Sums, for every bead in a band, of what the tokens on each side are worth given whether the other side answers them.
 * An answer weighs more the fewer sentences could have given it; the windows of 1 to 4 sentences opposite are summed
 * beforehand, so that scoring a bead costs at most eight look-ups. Memory: 8 floats a node; time: answers in the band.
 */
export class Answers {
  readonly #band: Band;
  /** Unanswered worth of all tokens before a sentence. */
  readonly #source: Float64Array;
  readonly #target: Float64Array;
  /** `[m - 1][node (i, j)]`: gain of source sentence i from answers in target sentences j to j + m. */
  readonly #bySource: readonly Float32Array[];
  /** `[n - 1][node (i, j)]`: gain of target sentence j from answers in source sentences i to i + n. */
  readonly #byTarget: readonly Float32Array[];
  /** 1 where source sentence i and target sentence j answer each other at all. */
  readonly #heard: Uint8Array;

  constructor(band: Band, sources: number, targets: number) {
    this.#band = band;
    this.#source = new Float64Array(sources + 1);
    this.#target = new Float64Array(targets + 1);
    const windows = () => Array.from({ length: longestBead }, () => new Float32Array(band.size));
    this.#bySource = windows();
    this.#byTarget = windows();
    this.#heard = new Uint8Array(band.size);
  }

  add(tokens: Tokens, weights: TokenWeights): void {
    const { low, high, start } = this.#band;
    const bySource = new Answerer(tokens.target, weights);
    tokens.source.forEach((said, i) => {
      const [from, to, row] = [low[i] ?? 0, high[i] ?? 0, (start[i] ?? 0) - (low[i] ?? 0)];
      this.#source[i + 1] =
        (this.#source[i + 1] ?? 0) +
        bySource.count(said, from, to, (size, j, gain) => {
          const window = this.#bySource[size - 1];
          if (!window || j < from || j > to) return;
          window[row + j] = (window[row + j] ?? 0) + gain;
          if (size === 1) this.#heard[row + j] = 1;
        });
    });
    const columns = columnsOf(this.#band, tokens.target.length);
    const byTarget = new Answerer(tokens.source, weights);
    tokens.target.forEach((said, j) => {
      const [from, to] = [columns.first[j] ?? 0, columns.last[j] ?? 0];
      this.#target[j + 1] =
        (this.#target[j + 1] ?? 0) +
        byTarget.count(said, from, to, (size, i, gain) => {
          const window = this.#byTarget[size - 1];
          const node = (start[i] ?? 0) + j - (low[i] ?? 0);
          if (window && i >= from && i <= to) window[node] = (window[node] ?? 0) + gain;
        });
    });
  }

  /** Call once, after all tokens are added. `mute` is added to a bead in which nothing is answered. */
  score(mute: number): BeadScore {
    const { low, start } = this.#band;
    const [source, target] = [runningSum(this.#source), runningSum(this.#target)];
    return (i, n, j, m) => {
      let sum = (source[i + n] ?? 0) - (source[i] ?? 0) + (target[j + m] ?? 0) - (target[j] ?? 0);
      if (!this.#answered(i, n, j, m)) sum += mute;
      const bySource = this.#bySource[m - 1];
      const byTarget = this.#byTarget[n - 1];
      if (!bySource || !byTarget) return sum;
      for (let k = i; k < i + n; k++) sum += bySource[(start[k] ?? 0) + j - (low[k] ?? 0)] ?? 0;
      const row = (start[i] ?? 0) - (low[i] ?? 0);
      for (let k = j; k < j + m; k++) sum += byTarget[row + k] ?? 0;
      return sum;
    };
  }

  #answered(i: number, n: number, j: number, m: number): boolean {
    for (let k = i; k < i + n; k++) {
      const row = (this.#band.start[k] ?? 0) - (this.#band.low[k] ?? 0);
      for (let l = j; l < j + m; l++) if (this.#heard[row + l] === 1) return true;
    }
    return false;
  }
}

function runningSum(values: Float64Array): Float64Array {
  for (let k = 1; k < values.length; k++) values[k] = (values[k] ?? 0) + (values[k - 1] ?? 0);
  return values;
}

/** The rows in which each column has a node. */
function columnsOf({ low, high }: Band, targets: number): { first: Int32Array; last: Int32Array } {
  const first = new Int32Array(targets + 1);
  const last = new Int32Array(targets + 1);
  let row = 0;
  for (let j = 0; j <= targets; j++) {
    while (row < high.length && (high[row] ?? 0) < j) row++;
    first[j] = row;
  }
  row = 0;
  for (let j = 0; j <= targets; j++) {
    while (row + 1 < low.length && (low[row + 1] ?? 0) <= j) row++;
    last[j] = row;
  }
  return { first, last };
}

/** Finds who answers a token on the other side. */
class Answerer {
  readonly #places = new Map<string, number[]>();
  readonly #found = new Map<Token, readonly number[]>();
  readonly #sentences: number;
  readonly #weights: TokenWeights;

  constructor(tokens: readonly (readonly Token[])[], weights: TokenWeights) {
    this.#sentences = tokens.length;
    this.#weights = weights;
    tokens.forEach((said, at) => {
      for (const token of said) for (const key of token) this.#note(key, at);
    });
  }

  #note(key: string, at: number): void {
    const places = this.#places.get(key);
    if (!places) this.#places.set(key, [at]);
    else if (places.at(-1) !== at) places.push(at);
  }

  #placesOf(token: Token): readonly number[] {
    const known = this.#found.get(token);
    if (known) return known;
    const lists = token.flatMap((key) => {
      const places = this.#places.get(key);
      return places ? [places] : [];
    });
    const places = lists.length > 1 ? [...new Set(lists.flat())].sort((a, b) => a - b) : (lists[0] ?? []);
    this.#found.set(token, places);
    return places;
  }

  /**
   * The worth of a sentence's tokens if nothing answers them; `gain` is told what each window of the other side that
   * begins in `from` to `to` adds to it.
   */
  count(
    said: readonly Token[],
    from: number,
    to: number,
    gain: (size: number, at: number, gain: number) => void,
  ): number {
    const { rare, met, missed, absent } = this.#weights;
    const middle = (from + to) >> 1;
    const first = Math.max(0, Math.min(from, middle - earshot));
    const last = Math.min(this.#sentences, Math.max(to + longestBead, middle + earshot));
    let unanswered = 0;
    for (const token of new Set(said)) {
      const places = this.#placesOf(token);
      const heard = firstFrom(places, last) - firstFrom(places, first);
      unanswered += heard === 0 ? absent : missed;
      if (heard === 0) continue;
      const chance = (heard + 0.5) / (last - first + 5);
      for (let size = 1; size <= longestBead; size++) {
        const surprise = Math.min(mostSurprise, Math.max(0, -Math.log(chance * size)));
        const worth = met + rare * surprise - missed;
        let next = from;
        for (let k = firstFrom(places, from); k < places.length; k++) {
          const place = places[k] ?? 0;
          if (place >= to + size) break;
          for (let at = Math.max(next, place - size + 1); at <= place && at <= to; at++)
            gain(size, at, worth);
          next = Math.max(next, place + 1);
        }
      }
    }
    return unanswered;
  }
}

/** Index of the first place that is not before `from`. */
function firstFrom(places: readonly number[], from: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
