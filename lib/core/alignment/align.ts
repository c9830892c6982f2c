import { readEcho } from '@/lib/core/alignment/evidence/echo';
import { sources } from '@/lib/core/alignment/evidence/sources';
import { readTaught } from '@/lib/core/alignment/evidence/taught';
import type { Step } from '@/lib/core/alignment/lattice';
import { informed, neutral } from '@/lib/core/alignment/learned-weights';
import { latticeOf, type Reading, readEvidence, withTokens } from '@/lib/core/alignment/model';
import { readSide } from '@/lib/core/alignment/side';
import type { TaughtWord } from '@/lib/core/alignment/taught/taught-word';
import type { Sentence } from '@/lib/core/article';
import type { LanguageTag } from '@/lib/core/language';
import type { Bead } from '@/lib/core/segment';

export type AlignOptions = {
  /** What approved segments have taught, from the source language to the target language. */
  readonly taught?: readonly TaughtWord[];
  /** Names of evidence to leave out, for measuring what each is worth. */
  readonly without?: readonly string[];
};

/**
 * Pairs the sentences of two texts. Every sentence is in exactly one bead, beads are in order on both sides, at most
 * 4-4; a sentence without counterpart is a bead of its own (1-0, 0-1), and `confidence` the probability that it has
 * none. Pure and deterministic. Linear in long texts.
 */
export function align(
  source: readonly Sentence[],
  target: readonly Sentence[],
  languages: { readonly source: LanguageTag; readonly target: LanguageTag },
  { taught = [], without = [] }: AlignOptions = {},
): readonly Bead[] {
  const pair = { source: readSide(source, languages.source), target: readSide(target, languages.target) };
  const evidence = sources.filter(({ name }) => !without.includes(name));
  const reading = readEvidence(pair, evidence);
  const knows = (name: string) => reading.tokens.some((tokens) => tokens.name === name);
  const learned = taught.length > 0 && !without.includes('taught');
  const told = learned ? withTokens(reading, 'taught', readTaught(pair, taught)) : reading;
  const path = knows('lexicon') ? latticeOf(told, informed).path() : twice(told, !without.includes('echo'));
  return path.map(({ i, n, j, m, probability }) => ({
    source: [i, i + n],
    target: [j, j + m],
    confidence: Math.min(1, probability),
  }));
}

/** Without a lexicon, a first pass teaches the second. */
function twice(reading: Reading, echo: boolean): readonly Step[] {
  const first = latticeOf(reading, neutral).path();
  return echo ? latticeOf(withTokens(reading, 'echo', readEcho(reading.pair, first)), neutral).path() : first;
}
