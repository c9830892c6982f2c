import { describe, expect, it } from 'vitest';
import { addTerCounts, countTer, ter } from '@/lib/core/metrics/ter';

/** Edits as `ins del sub shift / words of the reference`. */
const edits = (hypothesis: string, reference: string): string => {
  const { insertions, deletions, substitutions, shifts, referenceWords } = countTer(hypothesis, reference);
  return `${insertions} ${deletions} ${substitutions} ${shifts} / ${referenceWords}`;
};
const rate = (hypothesis: string, reference: string): number => ter(countTer(hypothesis, reference));
const numbered = (letter: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `${letter}${index}`).join(' ');

describe('translation edit rate', () => {
  it('is 0 where the editor changed nothing but capitals and spaces', () => {
    expect(edits('Bão số 3  đổ bộ', 'bão Số 3 đổ\nbộ')).toBe('0 0 0 0 / 5');
  });

  it('counts words put in, taken out and replaced', () => {
    expect(edits('a b c d', 'a x c d e')).toBe('1 0 1 0 / 5');
    expect(edits('a b c d', 'a d')).toBe('0 2 0 0 / 2');
    expect(rate('a b c d', 'a b x d')).toBe(25);
  });

  it('counts a mark as part of its word', () => {
    expect(edits('Hà Nội', 'Hà Nội.')).toBe('0 0 1 0 / 2');
  });

  it('counts a block of words brought elsewhere as one edit', () => {
    expect(edits('on Tuesday the minister met the press', 'the minister met the press on Tuesday')).toBe(
      '0 0 0 1 / 7',
    );
    expect(edits('c d a b', 'a b c d')).toBe('0 0 0 1 / 4');
  });

  it('brings a block elsewhere and mends a word beside it', () => {
    expect(edits('f a b c d e', 'a b x d e f')).toBe('0 0 1 1 / 6');
  });

  it('moves no block of more than ten words, and none farther than fifty', () => {
    const swap = (count: number): string =>
      edits(`${numbered('k', count)} ${numbered('q', 12)}`, swapped(count));
    const swapped = (count: number): string => `${numbered('q', 12)} ${numbered('k', count)}`;
    expect(swap(10)).toBe('0 0 0 1 / 22');
    expect(swap(11)).toBe('0 0 0 2 / 23');
    const far = (distance: number): string =>
      edits(`x ${numbered('w', distance)}`, `${numbered('w', distance)} x`);
    expect(far(50)).toBe('0 0 0 1 / 51');
    expect(far(51)).toBe('1 1 0 0 / 52');
  });

  it('looks no farther than 25 words from the diagonal', () => {
    const far = (distance: number): string =>
      edits(
        `${numbered('a', distance)} ${numbered('z', 40)}`,
        `${numbered('z', 40)} ${numbered('b', distance)}`,
      );
    expect(far(25)).toBe('25 25 0 0 / 65');
    expect(far(26)).toBe('0 0 66 0 / 66');
  });

  it('looks farther where one text is many times as long', () => {
    expect(edits('w20', numbered('w', 80))).toBe('79 0 0 0 / 80');
    expect(edits('w10', numbered('w', 80))).toBe('79 0 1 0 / 80');
  });

  it('gives up shifting after a thousand tries', () => {
    const swap = (count: number): string => {
      const [a, b] = ['a '.repeat(count), 'b '.repeat(count)];
      return edits(b + a, a + b);
    };
    expect(swap(5)).toBe('0 0 0 1 / 10');
    expect(swap(20)).toBe('0 0 40 0 / 40');
  });

  it('shifts only what is wrong to where something is missing, and not onto itself', () => {
    expect(edits('e d c', 'd e d')).toBe('1 1 0 0 / 3');
    expect(edits('a b a', 'b a e')).toBe('1 1 0 0 / 3');
    expect(edits('b b d', 'a b b')).toBe('0 0 2 0 / 3');
  });

  it('of shifts that save the same takes the longest block, then the first, then the first place', () => {
    expect(edits('b b d c', 'c d b b')).toBe('0 0 0 2 / 4');
    expect(edits('b c a c', 'c d a b')).toBe('1 1 0 1 / 4');
  });

  it('is 100 for text against nothing, 100 for nothing against text, 0 for nothing at all', () => {
    expect(rate('a b c', ' ')).toBe(100);
    expect(rate('', 'a b c')).toBe(100);
    expect(rate('\t', '')).toBe(0);
  });

  it('may exceed 100', () => {
    expect(rate('a b c d', 'x')).toBe(400);
  });

  it('weighs the sentences of a corpus by their length', () => {
    const corpus = addTerCounts(countTer('a', 'b'), countTer('a b c d e f g h i', 'a b c d e f g h i'));
    expect(ter(corpus)).toBe(10);
  });

  it('parts words as the reference does: at U+001C and U+0085, not at U+FEFF', () => {
    expect(edits('a\u001cb\u0085c', 'a b c')).toBe('0 0 0 0 / 3');
    expect(edits('a\ufeffb', 'a b')).toBe('1 0 1 0 / 2');
  });
});
