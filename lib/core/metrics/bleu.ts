import { countNgrams, type NgramCounts } from '@/lib/core/metrics/ngrams';
import { splitWords, trimEnd } from '@/lib/core/metrics/words';

const orders = 4;

/** What BLEU is computed from: n-grams of 1 to 4 words, upper case and lower case apart. */
export const countBleu = (hypothesis: string, reference: string): readonly NgramCounts[] =>
  countNgrams(splitWords13a(hypothesis), splitWords13a(reference), orders);

/**
 * BLEU of a corpus, 0 to 100 (Papineni et al., ACL 2002): the geometric mean of the precisions, less for a hypothesis
 * shorter than its reference. Where no n-gram of a length is common, half a match is taken for one, a quarter at the
 * next such length (mteval's smoothing; the third of Chen and Cherry, WMT 2014). With no word in common BLEU is 0.
 */
export function corpusBleu(counts: readonly NgramCounts[]): number {
  const [words] = counts;
  if (!words || words.common === 0) return 0;
  let logarithms = 0;
  let smoothed = 1;
  for (const { common, hypothesis } of counts) {
    if (hypothesis === 0) return 0;
    if (common === 0) smoothed /= 2;
    logarithms += Math.log((common === 0 ? smoothed : common) / hypothesis);
  }
  const brevity = Math.min(0, 1 - words.reference / words.hypothesis);
  return 100 * Math.exp(brevity + logarithms / counts.length);
}

/** BLEU of one sentence: as of a corpus, over the lengths of which the hypothesis has n-grams at all. */
export const sentenceBleu = (counts: readonly NgramCounts[]): number =>
  corpusBleu(counts.filter(({ hypothesis }) => hypothesis > 0));

/**
 * Words as NIST's mteval-v13a reads them, which is what published BLEU figures stand on (Post, "A Call for Clarity in
 * Reporting BLEU Scores", WMT 2018): ASCII marks stand alone, points and commas save within a number, hyphens after
 * a digit; four HTML entities are read, a hyphen at a line's end joins.
 */
export function splitWords13a(text: string): readonly string[] {
  const plain = trimEnd(text)
    .replaceAll('<skipped>', '')
    .replaceAll('-\n', '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  return splitWords(
    ` ${plain.replaceAll('\n', ' ')} `
      .replace(/[!-&(-+:-@[-`{-~/]/g, ' $& ')
      .replace(/([^0-9])([.,])/g, '$1 $2 ')
      .replace(/([.,])([^0-9])/g, ' $1 $2')
      .replace(/([0-9])(-)/g, '$1 $2 '),
  );
}
