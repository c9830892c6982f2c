import { describe, expect, it } from 'vitest';
import { findQuote } from '@/lib/core/review/quote-anchor';

/** Quotes what stands between the brackets of the first text and looks for it in the second. */
function look(before: string, now: string) {
  const from = before.indexOf('[');
  const to = before.indexOf(']') - 1;
  const found = findQuote(now, { text: before.slice(from + 1, to + 1), range: [from, to] });
  return found && { words: now.slice(...found.range), exact: found.exact, from: found.range[0] };
}

describe('a quote', () => {
  it('is found where it stood when nothing changed', () => {
    expect(look('The [river] rose.', 'The river rose.')).toEqual({ words: 'river', exact: true, from: 4 });
  });

  it('is found further on when words came before it', () => {
    expect(look('The [river] rose.', 'On Monday the river rose.')).toMatchObject({
      words: 'river',
      exact: true,
    });
  });

  it('is the copy nearest to where it stood, of several', () => {
    expect(look('a river, [a river]', 'a river, a river, a river')).toMatchObject({ from: 9 });
    expect(look('[a river], a river', 'a river, a river, a river')).toMatchObject({ from: 0 });
  });

  it('is recognised when a word in it was mended, and takes in whole words', () => {
    expect(look('It cost [657 billion dong] in all.', 'It cost 657 trillion dong in all.')).toMatchObject({
      words: '657 trillion dong',
      exact: false,
    });
    expect(look('by [Thu Bon river] water', 'by Thu Bồn rivers water')).toMatchObject({
      words: 'Thu Bồn rivers',
      exact: false,
    });
  });

  it('is lost when little of it is left', () => {
    expect(look('The [river rose overnight].', 'Nobody was hurt.')).toBeNull();
    expect(look('The [river].', '')).toBeNull();
  });

  it('of great length is found word for word, or not at all, in time', () => {
    const long = 'nước dâng '.repeat(1_900);
    const start = performance.now();
    expect(look(`[${long}]`, `a ${long}`)).toMatchObject({ exact: true });
    expect(look(`[${long}]`, long.slice(1))).toBeNull();
    expect(look(`[${long.slice(0, 300)}]`, 'mưa to gió lớn '.repeat(1_300))).toBeNull();
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('of any text is found exactly where it stands in it', () => {
    let seed = 20_261_126;
    const next = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    for (let turn = 0; turn < 500; turn++) {
      const text = Array.from({ length: 1 + next(60) }, () => 'aăâ bđ, 🌊.'[next(11)] ?? 'x').join('');
      const from = next(text.length);
      const to = from + 1 + next(text.length - from);
      const found = findQuote(text, { text: text.slice(from, to), range: [from, to] });
      expect(found, `seed 20261126, turn ${turn}`).toEqual({ range: [from, to], exact: true });
    }
  });
});
