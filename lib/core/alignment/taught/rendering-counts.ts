import type { ApprovedPair, TaughtWord } from '@/lib/core/alignment/taught/taught-word';
import type { LanguageTag } from '@/lib/core/language';
import { readWords } from '@/lib/core/text/words';

/**
 * A word of the source language (`''`: none, for words that came from nowhere) and one of the target language: `met` is
 * the number of approved pairs in which both stand, `count` how many times the one is expected to render the other.
 */
export type RenderingCount = {
  readonly source: string;
  readonly target: string;
  readonly met: number;
  readonly count: number;
};

type Languages = { readonly source: LanguageTag; readonly target: LanguageTag };

const rounds = 5;
/** What a word that never rendered another is still given, in counts. */
const doubt = 0.01;
/** Expected counts below this are not worth keeping. */
const leastCount = 0.05;
const longestWord = 40;
const mostWords = 150;

/** The different words of a text in lower case, those of absurd length left out. */
export const wordsOf = (text: string, language: LanguageTag): readonly string[] => [
  ...new Set(
    readWords(text, language)
      .filter((word) => word.length <= longestWord)
      .map((word) => word.toLowerCase()),
  ),
];

/**
 * What pairs say about which word renders which: expected counts of Model 1 with a null word (Brown et al. 1993), found
 * by expectation maximisation that starts from `known`, the sum of all earlier counts, and leaves it as it is. Counts
 * of other pairs add up with it, and subtracting them takes it back: the incremental variant of Neal and Hinton (1998).
 * Pairs of more than 150 words on a side, tables mostly, say nothing.
 */
export function countRenderings(
  pairs: Iterable<ApprovedPair>,
  languages: Languages,
  known: Iterable<RenderingCount> = [],
): readonly RenderingCount[] {
  const meetings = new Meetings();
  for (const { source, target } of pairs) {
    const [from, to] = [wordsOf(source, languages.source), wordsOf(target, languages.target)];
    if (from.length <= mostWords && to.length <= mostWords) meetings.add(['', ...from], to);
  }
  return meetings.count(known);
}

type Meeting = { readonly source: number; readonly from: string; readonly to: string; met: number };

class Meetings {
  readonly #sources = new Map<string, number>();
  readonly #targets = new Map<string, number>();
  readonly #places = new Map<number, number>();
  readonly #all: Meeting[] = [];
  /** For each target word of each pair, its meetings with the source words. */
  readonly #choices: Int32Array[] = [];

  add(source: readonly string[], target: readonly string[]): void {
    for (const to of target) this.#choices.push(Int32Array.from(source, (from) => this.#meet(from, to)));
  }

  #meet(from: string, to: string): number {
    const source = numberOf(this.#sources, from);
    const key = source * 2 ** 26 + numberOf(this.#targets, to);
    const at = this.#places.get(key) ?? this.#all.length;
    const meeting = this.#all[at];
    if (meeting) meeting.met++;
    else {
      this.#all.push({ source, from, to, met: 1 });
      this.#places.set(key, at);
    }
    return at;
  }

  count(known: Iterable<RenderingCount>): readonly RenderingCount[] {
    const { counts, totals } = this.#prior(known);
    let expected: Float64Array = new Float64Array(this.#all.length);
    for (let round = 0; round < rounds; round++) expected = this.#expect(counts, totals, expected);
    return this.#all.flatMap(({ from, to, met }, at) => {
      const count = Math.round(1000 * (expected[at] ?? 0)) / 1000;
      return count >= leastCount ? [{ source: from, target: to, met, count }] : [];
    });
  }

  /** What is known of these meetings, and of all renderings of these source words. */
  #prior(known: Iterable<RenderingCount>) {
    const counts = new Float64Array(this.#all.length);
    const totals = new Float64Array(this.#sources.size);
    for (const { source, target, count } of known) {
      const [from, to] = [this.#sources.get(source), this.#targets.get(target)];
      if (from === undefined) continue;
      totals[from] = (totals[from] ?? 0) + count;
      const at = to === undefined ? undefined : this.#places.get(from * 2 ** 26 + to);
      if (at !== undefined) counts[at] = (counts[at] ?? 0) + count;
    }
    return { counts, totals };
  }

  #expect(prior: Float64Array, priorTotals: Float64Array, found: Float64Array): Float64Array {
    const totals = Float64Array.from(priorTotals, (total) => total + doubt * this.#targets.size);
    this.#all.forEach(({ source }, at) => {
      totals[source] = (totals[source] ?? 0) + (found[at] ?? 0);
    });
    const chances = Float64Array.from(
      this.#all,
      ({ source }, at) => ((prior[at] ?? 0) + (found[at] ?? 0) + doubt) / (totals[source] ?? 1),
    );
    const expected = new Float64Array(this.#all.length);
    for (const choice of this.#choices) {
      let sum = 0;
      for (const at of choice) sum += chances[at] ?? 0;
      for (const at of choice) expected[at] = (expected[at] ?? 0) + (chances[at] ?? 0) / sum;
    }
    return expected;
  }
}

function numberOf(numbers: Map<string, number>, word: string): number {
  const known = numbers.get(word) ?? numbers.size;
  numbers.set(word, known);
  return known;
}

const leastMet = 2;
const leastProbability = 0.1;

/**
 * The lexicon that counts make: words that met in two pairs at least, where the one renders the other one time in ten
 * or more. Of each source word all counts must be given, or none.
 */
export function taughtWords(counts: readonly RenderingCount[]): readonly TaughtWord[] {
  const totals = new Map<string, number>();
  for (const { source, count } of counts) totals.set(source, (totals.get(source) ?? 0) + count);
  return counts.flatMap(({ source, target, met, count }) => {
    const probability = count / (totals.get(source) ?? count);
    const kept = source !== '' && met >= leastMet && probability >= leastProbability;
    return kept ? [{ source, target, probability }] : [];
  });
}
