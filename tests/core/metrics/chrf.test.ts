import { describe, expect, it } from 'vitest';
import { chrf2, chrfpp, countChrf } from '@/lib/core/metrics/chrf';
import { addNgramCounts } from '@/lib/core/metrics/ngrams';

const scores = (hypothesis: string, reference: string): readonly [number, number] => {
  const counts = countChrf(hypothesis, reference);
  return [chrf2(counts), chrfpp(counts)];
};

describe('chrF', () => {
  it('is the F2 of mean precision and mean recall over lengths both sides have', () => {
    // 1-grams 2/2 and 2/3, 2-grams 1/1 and 1/2: precision 1, recall 7/12. With words (0/1): 2/3 and 7/18.
    const [characters, words] = scores('ab', 'abc');
    expect(characters).toBeCloseTo(700 / 11, 10);
    expect(words).toBeCloseTo(1400 / 33, 10);
  });

  it('counts an n-gram no oftener than both sides have it', () => {
    // 1-grams 1/3 and 1/1; longer ones the reference has none of.
    expect(scores('aaa', 'a')[0]).toBeCloseTo(500 / 7, 10);
  });

  it('leaves white space out of the characters and minds it in the words', () => {
    const [characters, words] = scores('Hà Nội mưa', 'HàNội mưa');
    expect(characters).toBe(100);
    expect(words).toBeLessThan(90);
  });

  it('takes one mark off each word, from its end first', () => {
    expect(scores('(mưa) to', '( mưa) to')[1]).toBeLessThan(100);
    expect(scores('mưa, to', 'mưa , to')[1]).toBe(100);
    expect(scores('(mưa to', '( mưa to')[1]).toBe(100);
  });

  it('takes a character beyond U+FFFF for one', () => {
    expect(scores('🎉🎊', '🎊🎉')[0]).toBe(50);
  });

  it('is 0 where a side is empty', () => {
    expect(scores('', 'a')).toEqual([0, 0]);
    expect(scores('a', ' ')).toEqual([0, 0]);
    expect(scores('', '')).toEqual([0, 0]);
  });

  it('does not hold against a corpus what stands beside an empty reference', () => {
    const good = countChrf('Hà Nội', 'Hà Nội');
    expect(chrfpp(addNgramCounts(good, countChrf('thừa cả câu', '')))).toBe(100);
    expect(chrfpp(addNgramCounts(good, countChrf('', 'thiếu cả câu')))).toBeLessThan(100);
  });
});
