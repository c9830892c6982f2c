import { corpusBleu, countBleu, sentenceBleu } from '@/lib/core/metrics/bleu';
import { chrf2, chrfpp, countChrf } from '@/lib/core/metrics/chrf';
import { addNgramCounts, type NgramCounts } from '@/lib/core/metrics/ngrams';
import { addTerCounts, countTer, type TerCounts, ter } from '@/lib/core/metrics/ter';

/** Figures of sacreBLEU's defaults. TER: 0 is best; the others: 0 to 100, 100 is best. */
export type Scores = {
  readonly ter: number;
  readonly chrf2: number;
  readonly chrfpp: number;
  readonly bleu: number;
};

/** What the scores of a pair, or of many pairs taken as one corpus, are computed from. */
export type Counts = {
  readonly ter: TerCounts;
  readonly chrf: readonly NgramCounts[];
  readonly bleu: readonly NgramCounts[];
};

/**
 * Compares a translation with its reference (or a machine's with what became of it). Texts are taken as they are: hand
 * in NFC, or Vietnamese in two forms scores as errors.
 */
export const countPair = (hypothesis: string, reference: string): Counts => ({
  ter: countTer(hypothesis, reference),
  chrf: countChrf(hypothesis, reference),
  bleu: countBleu(hypothesis, reference),
});

export const addCounts = (a: Counts, b: Counts): Counts => ({
  ter: addTerCounts(a.ter, b.ter),
  chrf: addNgramCounts(a.chrf, b.chrf),
  bleu: addNgramCounts(a.bleu, b.bleu),
});

export const sentenceScores = (counts: Counts): Scores => ({
  ...corpusScores(counts),
  bleu: sentenceBleu(counts.bleu),
});

/** Not the mean of the pairs' scores: long pairs weigh more. */
export const corpusScores = ({ ter: edits, chrf, bleu }: Counts): Scores => ({
  ter: ter(edits),
  chrf2: chrf2(chrf),
  chrfpp: chrfpp(chrf),
  bleu: corpusBleu(bleu),
});
