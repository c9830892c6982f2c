import { describe, expect, it } from 'vitest';
import { editDistance } from '@/lib/core/metrics/edit-distance';
import { pick, seededRandom } from '@/tests/core/diff/random-text';

const letters = (before: string, after: string): number => editDistance([...before], [...after]);

describe('edit distance', () => {
  it('counts letters put in, taken out and replaced', () => {
    expect(letters('kitten', 'sitting')).toBe(3);
    expect(letters('bão', 'bảo vệ')).toBe(4);
    expect(letters('', 'ba')).toBe(2);
    expect(letters('abc', 'xabcy')).toBe(2);
    expect(letters('aab', 'ab')).toBe(1);
  });

  it('counts a pair of surrogates as the one character it is', () => {
    expect(letters('🎉', '🎊')).toBe(1);
  });

  it('is a metric: 0 for equals alone, the same from either side, never shorter by a detour', () => {
    const word = (random: () => number): string =>
      Array.from({ length: Math.floor(random() * 9) }, () => pick(random, ['a', 'b', 'c'])).join('');
    for (let seed = 1; seed <= 500; seed++) {
      const random = seededRandom(seed);
      const [a, b, c] = [word(random), word(random), word(random)];
      expect(letters(a, b) === 0, `seed ${seed}`).toBe(a === b);
      expect(letters(a, b), `seed ${seed}`).toBe(letters(b, a));
      expect(letters(a, c), `seed ${seed}`).toBeLessThanOrEqual(letters(a, b) + letters(b, c));
    }
  });
});
