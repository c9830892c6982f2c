import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '@/lib/core/segmentation/sentences';
import { sliceSpan } from '@/lib/core/span';

const cases = readFileSync(new URL('../../samples/segmentation.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => ({ language: line.slice(0, line.indexOf(':')), marked: line.slice(line.indexOf(':') + 2) }));

const plain = (marked: string): string =>
  marked.replaceAll('|', ' ').replaceAll('¦', '').replaceAll('\\n', '\n');

const sentencesIn = (text: string, language: string): string[] =>
  splitSentences(text, language).map((span) => sliceSpan(text, span));

describe('an editor gets one sentence a row', () => {
  it.each(cases)('$language: $marked', ({ language, marked }) => {
    expect(sentencesIn(plain(marked), language)).toEqual(marked.split(/[|¦]|\\n/));
  });

  it.each(cases)('also from decomposed letters: $language: $marked', ({ language, marked }) => {
    const text = plain(marked).normalize('NFD');
    expect(sentencesIn(text, language).join('|')).toBe(marked.normalize('NFD').replace(/¦|\\n/g, '|'));
  });
});
