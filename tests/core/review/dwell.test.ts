import { expect, it } from 'vitest';
import { isSkimmed, paragraphDwell, sentenceDwell } from '@/lib/core/review/dwell';

it('a sentence takes 120 ms a word, and 700 ms at least', () => {
  expect(sentenceDwell('Two words.', 'en')).toBe(700);
  expect(sentenceDwell('word '.repeat(50), 'en')).toBe(6_000);
});

it('a paragraph takes 2 s at least', () => {
  expect(paragraphDwell('Two words.', 'en')).toBe(2_000);
  expect(paragraphDwell('word '.repeat(50), 'en')).toBe(6_000);
});

it('an approval under that time is skimmed, one at it is not', () => {
  expect([isSkimmed('Two words.', 'en', 699), isSkimmed('Two words.', 'en', 700)]).toEqual([true, false]);
});
