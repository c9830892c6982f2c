import { describe, expect, it } from 'vitest';
import { editDistance } from '@/lib/core/metrics/edit-distance';
import { addCounts, corpusScores, countPair, type Scores, sentenceScores } from '@/lib/core/metrics/scores';
import { splitWords } from '@/lib/core/metrics/words';
import { edited, randomText, seededRandom } from '@/tests/core/diff/random-text';

const seeds = Array.from({ length: 300 }, (_, index) => index + 1);
const scores = (hypothesis: string, reference: string): Scores =>
  sentenceScores(countPair(hypothesis, reference));
const draw = (seed: number): { readonly text: string; readonly other: string } => {
  const random = seededRandom(seed);
  const text = randomText(random, 25);
  return { text, other: random() < 0.5 ? edited(random, text, 0.2) : randomText(random, 25) };
};

describe('scores of any two texts', () => {
  it('are best for a text against itself', () => {
    for (const seed of seeds) {
      const { text } = draw(seed);
      const best = text.trim() === '' ? 0 : 100;
      const { ter, chrf2, chrfpp, bleu } = scores(text, text);
      expect(ter, `seed ${seed}`).toBe(0);
      for (const score of [chrf2, chrfpp, bleu]) expect(score, `seed ${seed}`).toBeCloseTo(best, 9);
    }
  });

  it('keep to their ranges', () => {
    for (const seed of seeds) {
      const { text, other } = draw(seed);
      const { ter, ...others } = scores(text, other);
      expect(ter, `seed ${seed}`).toBeGreaterThanOrEqual(0);
      for (const score of Object.values(others)) {
        expect(score, `seed ${seed}`).toBeGreaterThanOrEqual(0);
        expect(score, `seed ${seed}`).toBeLessThanOrEqual(100 + 1e-9);
      }
    }
  });

  it('do not mind how much white space stands between words', () => {
    for (const seed of seeds) {
      const { text, other } = draw(seed);
      const wide = ` ${splitWords(text).join(' \u00a0\t')} `;
      expect(scores(wide, other), `seed ${seed}`).toEqual(scores(text, other));
    }
  });

  it('charge no more edits than replacing word by word would take, and no fewer than the lengths differ by', () => {
    for (const seed of seeds) {
      const { text, other } = draw(seed);
      const { insertions, deletions, substitutions, shifts, referenceWords } = countPair(text, other).ter;
      const [ours, theirs] = [splitWords(text.toLowerCase()), splitWords(other.toLowerCase())];
      const edits = insertions + deletions + substitutions + shifts;
      expect(edits, `seed ${seed}`).toBeGreaterThanOrEqual(Math.abs(ours.length - theirs.length));
      expect(insertions - deletions, `seed ${seed}`).toBe(referenceWords - ours.length);
      if (ours.length <= 25 && theirs.length <= 25 && theirs.length > 0)
        expect(edits, `seed ${seed}`).toBeLessThanOrEqual(editDistance(ours, theirs));
    }
  });
});

describe('scores of a corpus', () => {
  it('do not depend on the order of its pairs', () => {
    for (const seed of seeds) {
      const [one, two] = [draw(seed), draw(seed + 1_000)];
      const a = countPair(one.text, one.other);
      const b = countPair(two.text, two.other);
      expect(corpusScores(addCounts(a, b)), `seed ${seed}`).toEqual(corpusScores(addCounts(b, a)));
    }
  });

  it('are those of the pair, TER and chrF, where the corpus is one pair over and over', () => {
    for (const seed of seeds) {
      const { text, other } = draw(seed);
      const counts = countPair(text, other);
      const { bleu: _, ...once } = sentenceScores(counts);
      const twice = corpusScores(addCounts(counts, counts));
      expect(twice.ter, `seed ${seed}`).toBeCloseTo(once.ter, 9);
      expect(twice.chrf2, `seed ${seed}`).toBeCloseTo(once.chrf2, 9);
      expect(twice.chrfpp, `seed ${seed}`).toBeCloseTo(once.chrfpp, 9);
    }
  });
});
