import type { LanguageTag } from '@/lib/core/language';
import { readWords } from '@/lib/core/text/words';

/** A pair of texts that somebody stands by as translations of each other. */
export type ApprovedPair = { readonly source: string; readonly target: string };

/** A word of the source language with a word that renders it, both in lower case; `probability` is of the latter given the former. */
export type TaughtWord = { readonly source: string; readonly target: string; readonly probability: number };

const rounds = 5;
const leastProbability = 0.1;
const leastPairs = 2;

/**
 * Learns which words render which from approved pairs, by expectation maximisation (Brown et al. 1993, Model 1, with a
 * null word). Only words that met in at least two pairs are kept. What it returns is plain data, to be stored and
 * handed to `align`. Time and memory: the sum over pairs of words times words.
 */
export function teach(
  pairs: Iterable<ApprovedPair>,
  languages: { readonly source: LanguageTag; readonly target: LanguageTag },
): readonly TaughtWord[] {
  const meetings = new Meetings();
  for (const { source, target } of pairs) {
    meetings.add(['', ...wordsOf(source, languages.source)], wordsOf(target, languages.target));
  }
  return meetings.learn();
}

const wordsOf = (text: string, language: LanguageTag): readonly string[] => [
  ...new Set(readWords(text, language).map((word) => word.toLowerCase())),
];

type Meeting = { readonly source: string; readonly target: string; count: number };

class Meetings {
  readonly #bySource = new Map<string, Map<string, number>>();
  readonly #all: Meeting[] = [];
  /** For each target word of each pair, the numbers of its meetings with the source words. */
  readonly #choices: Int32Array[] = [];

  add(source: readonly string[], target: readonly string[]): void {
    for (const other of target)
      this.#choices.push(Int32Array.from(source, (word) => this.#meet(word, other)));
  }

  #meet(source: string, target: string): number {
    const row = this.#bySource.get(source) ?? new Map<string, number>();
    const at = row.get(target) ?? this.#all.length;
    const meeting = this.#all[at];
    if (meeting) meeting.count++;
    else {
      this.#all.push({ source, target, count: 1 });
      this.#bySource.set(source, row.set(target, at));
    }
    return at;
  }

  learn(): readonly TaughtWord[] {
    let chances: Float64Array = new Float64Array(this.#all.length).fill(1);
    for (let round = 0; round < rounds; round++) chances = this.#perSource(this.#expect(chances));
    return this.#all.flatMap(({ source, target, count }, at) => {
      const probability = chances[at] ?? 0;
      const kept = source !== '' && count >= leastPairs && probability >= leastProbability;
      return kept ? [{ source, target, probability }] : [];
    });
  }

  #expect(chances: Float64Array): Float64Array {
    const expected = new Float64Array(chances.length);
    for (const choice of this.#choices) {
      let total = 0;
      for (const at of choice) total += chances[at] ?? 0;
      for (const at of choice) expected[at] = (expected[at] ?? 0) + (chances[at] ?? 0) / total;
    }
    return expected;
  }

  #perSource(expected: Float64Array): Float64Array {
    const chances = new Float64Array(expected.length);
    for (const row of this.#bySource.values()) {
      let total = 0;
      for (const at of row.values()) total += expected[at] ?? 0;
      for (const at of row.values()) chances[at] = (expected[at] ?? 0) / total;
    }
    return chances;
  }
}
