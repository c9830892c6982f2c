import { describe, expect, it } from 'vitest';
import { corpusBleu, countBleu, sentenceBleu, splitWords13a } from '@/lib/core/metrics/bleu';
import { addNgramCounts } from '@/lib/core/metrics/ngrams';

const sentence = (hypothesis: string, reference: string): number =>
  sentenceBleu(countBleu(hypothesis, reference));

describe('BLEU', () => {
  it('is the geometric mean of four precisions, a missing one taken as of half a match', () => {
    // 5/6, 3/5, 1/4 and, for none of 3, 1/6.
    expect(sentence('the cat sat on the mat', 'the cat is on the mat')).toBeCloseTo(
      100 * (1 / 48) ** 0.25,
      10,
    );
  });

  it('takes the second missing precision as of a quarter of a match', () => {
    // 2/4, 1/3, then 1/2 of 2, then 1/4 of 1.
    expect(sentence('a b x y', 'a b c d')).toBeCloseTo(100 * (1 / 96) ** 0.25, 10);
  });

  it('is less for a hypothesis shorter than its reference, not more for a longer one', () => {
    expect(sentence('a b c d', 'a b c d e f')).toBeCloseTo(100 * Math.exp(-0.5), 10);
    expect(sentence('a b c d e', 'a b c d')).toBeCloseTo(
      100 * ((4 / 5) * (3 / 4) * (2 / 3) * (1 / 2)) ** 0.25,
      10,
    );
  });

  it('counts a word no oftener than the reference has it', () => {
    expect(sentence('the the', 'the cat')).toBeCloseTo(100 * ((1 / 2) * (1 / 2)) ** 0.5, 10);
  });

  it('measures a short sentence by the lengths it has, a short corpus by all four', () => {
    const counts = countBleu('Hà Nội', 'Hà Nội');
    expect(sentenceBleu(counts)).toBe(100);
    expect(corpusBleu(counts)).toBe(0);
    expect(corpusBleu(addNgramCounts(counts, countBleu('a b c d', 'a b c d')))).toBe(100);
  });

  it('is 0 where nothing is common or a side is empty', () => {
    expect(sentence('a b', 'c d')).toBe(0);
    expect(sentence('', 'c d')).toBe(0);
    expect(sentence('a b', '')).toBe(0);
    expect(sentence('', '')).toBe(0);
  });

  it('knows upper case from lower case', () => {
    expect(sentence('hà nội', 'Hà Nội')).toBe(0);
  });
});

describe('words by the rules of mteval-v13a', () => {
  const words = (text: string): string => splitWords13a(text).join(' ');

  it('parts marks from words, but not from within numbers', () => {
    expect(words('"Tăng 12.5%," ông nói (hôm qua).')).toBe('" Tăng 12.5 % , " ông nói ( hôm qua ) .');
    expect(words('1,234.56; a.b 5. .5')).toBe('1,234.56 ; a . b 5 . . 5');
  });

  it('parts a hyphen only after a digit', () => {
    expect(words('thắng 2-1 ở COVID-19 Hanoi-based')).toBe('thắng 2 - 1 ở COVID-19 Hanoi-based');
  });

  it('leaves typographic marks and apostrophes with their words', () => {
    expect(words("“don’t” – don't…")).toBe("“don’t” – don't…");
  });

  it('reads four entities, once', () => {
    expect(words('Q&amp;A &quot;x&quot; &lt;b&gt; &nbsp;')).toBe('Q & A " x " < b > & nbsp ;');
    expect(words('&amp;lt; &amp;quot;')).toBe('< & quot ;');
  });

  it('joins a word broken at a line end, but not at the end of the text', () => {
    expect(words('Ha-\nnoi <skipped>rain\nagain-\n ')).toBe('Hanoi rain again-');
  });
});
