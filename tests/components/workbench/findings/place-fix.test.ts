import { describe, expect, it } from 'vitest';
import { placeSpan, replaceSpan } from '@/components/workbench/findings/place-fix';

const placed = (checked: string, now: string, words: string): string | null => {
  const at = checked.indexOf(words);
  const span = placeSpan(checked, now, [at, at + words.length]);
  return span && now.slice(...span);
};

describe('the place of a finding in a text that went on', () => {
  const checked = 'Revenue rose to VND657 billion in March.';

  it.each([
    ['nothing was changed', checked],
    ['words were typed before it', `Last year, ${checked}`],
    ['words were typed after it', `${checked} It fell in April.`],
    ['a word was taken out before it', checked.replace('Revenue ', '')],
    ['a word was replaced after it', checked.replace('March', 'the first quarter')],
  ])('is where its words are when %s', (_, now) => {
    expect(placed(checked, now, 'VND657 billion')).toBe('VND657 billion');
  });

  it.each([
    ['they were mended', checked.replace('billion', 'trillion')],
    ['they are gone', 'Revenue rose in March.'],
    ['all was typed anew', 'Something else.'],
    ['the text was emptied', ''],
  ])('is nowhere when %s', (_, now) => {
    expect(placed(checked, now, 'VND657 billion')).toBe(null);
  });

  it('takes words in and out', () => {
    expect(replaceSpan('a  b', [1, 3], ' ')).toBe('a b');
    expect(replaceSpan('ab', [1, 1], '-')).toBe('a-b');
  });

  it('never points at other words, however a text is edited', () => {
    let seed = 20261126;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed % below;
    };
    for (let round = 0; round < 3000; round++) {
      const text = Array.from({ length: 1 + random(12) }, () => 'ab '[random(3)] ?? '').join('');
      const start = random(text.length);
      const span = [start, start + 1 + random(text.length - start)] as const;
      const cut = random(text.length + 1);
      const now =
        text.slice(0, cut) + 'ab c'.slice(0, random(4)) + text.slice(Math.min(text.length, cut + random(3)));
      const found = placeSpan(text, now, span);
      if (found) expect(now.slice(...found), `${text} → ${now}`).toBe(text.slice(...span));
    }
  });
});
