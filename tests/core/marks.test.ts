import { describe, expect, it } from 'vitest';
import {
  type Mark,
  marksWithin,
  readMarked,
  spanAmongMarks,
  tidyMarks,
  withoutMarks,
  writeMarked,
} from '@/lib/core/marks';
import { randomText, seededRandom } from '@/tests/core/diff/random-text';

const seeds = Array.from({ length: 300 }, (_, index) => index + 1);

/** Marks that lie in each other or apart, over any words. */
function draw(seed: number) {
  const random = seededRandom(seed);
  const words = randomText(random, 20);
  const names = ['b', 'i', '1', '12'];
  const within = (from: number, to: number, depth: number): readonly Mark[] => {
    const marks: Mark[] = [];
    for (let at = from; at < to && depth < 3; ) {
      const start = at + Math.floor(random() * (to - at));
      const end = Math.min(to, start + 1 + Math.floor(random() * 12));
      if (random() < 0.3) break;
      marks.push({ name: names[Math.floor(random() * names.length)] ?? 'b', span: [start, end] });
      marks.push(...within(start, end, depth + 1));
      at = end + 1;
    }
    return marks;
  };
  const marks = within(0, words.length, 0);
  return { words, marks };
}
const key = ({ name, span }: Mark) => `${span[0]} ${999 - span[1]} ${name}`;
const sorted = (marks: readonly Mark[]) => marks.map(key).toSorted();

describe('marks', () => {
  it('are read back as they were written, and are no words', () => {
    for (const seed of seeds) {
      const { words, marks } = draw(seed);
      const text = writeMarked({ words, marks });
      expect(withoutMarks(text), `seed ${seed}`).toBe(words);
      expect(readMarked(text).words, `seed ${seed}`).toBe(words);
      expect(sorted(readMarked(text).marks), `seed ${seed}`).toEqual(sorted(marks));
    }
  });

  it('leave a text without any as it is, whatever looks like them', () => {
    for (const text of ['', '⟨', '⟨x⟩ ⟨0⟩ ⟨b ⟩ <b>', 'a < b ⟩'])
      expect([withoutMarks(text), readMarked(text), writeMarked(readMarked(text))]).toEqual([
        text,
        { words: text, marks: [] },
        text,
      ]);
  });

  it('without their other half are left out, and crossing ones are cut', () => {
    expect(readMarked('⟨b⟩one two⟨/i⟩')).toEqual({ words: 'one two', marks: [] });
    expect(readMarked('⟨b⟩one ⟨i⟩two⟨/b⟩ six⟨/i⟩').marks).toEqual([
      { name: 'b', span: [0, 7] },
      { name: 'i', span: [4, 7] },
      { name: 'i', span: [7, 11] },
    ]);
    expect(readMarked('⟨b⟩⟨/b⟩one').marks).toEqual([]);
  });

  it('are tidied so that none has white space at its edges, and words stay as they are', () => {
    expect(tidyMarks('a ⟨b⟩ b ⟨/b⟩c ⟨i⟩ ⟨/i⟩ ⟨b⟩⟨1⟩ d⟨/1⟩⟨/b⟩')).toBe('a  ⟨b⟩b⟨/b⟩ c    ⟨b⟩⟨1⟩d⟨/1⟩⟨/b⟩');
    for (const seed of seeds) {
      const marked = draw(seed);
      const tidy = tidyMarks(writeMarked(marked));
      expect(withoutMarks(tidy), `seed ${seed}`).toBe(marked.words);
      for (const { span } of readMarked(tidy).marks)
        expect(marked.words.slice(...span), `seed ${seed}`).toMatch(/^\S(?:[\s\S]*\S)?$/);
    }
  });

  it('of a part are those of its words', () => {
    const { words, marks } = readMarked('⟨b⟩Lũ về. Nước⟨/b⟩ lên.');
    expect(writeMarked({ words: words.slice(0, 6), marks: marksWithin(marks, [0, 6]) })).toBe(
      '⟨b⟩Lũ về.⟨/b⟩',
    );
    expect(writeMarked({ words: words.slice(7), marks: marksWithin(marks, [7, words.length]) })).toBe(
      '⟨b⟩Nước⟨/b⟩ lên.',
    );
  });

  it('do not stand in the place of words: a span is found again among them', () => {
    const text = 'a ⟨b⟩bc⟨/b⟩ d⟨1⟩e⟨/1⟩';
    const found = (start: number, end: number) => text.slice(...spanAmongMarks(text, [start, end]));
    expect(found(2, 4)).toBe('bc');
    expect(found(0, 3)).toBe('a ⟨b⟩b');
    expect(found(5, 7)).toBe('d⟨1⟩e');
    expect(spanAmongMarks(text, [4, 4])).toEqual([11, 11]);
    expect(spanAmongMarks(text, [7, 7])).toEqual([text.length, text.length]);
    for (const seed of seeds) {
      const { words, marks } = draw(seed);
      const marked = writeMarked({ words, marks });
      const random = seededRandom(seed);
      const start = Math.floor(random() * (words.length + 1));
      const end = start + Math.floor(random() * (words.length + 1 - start));
      expect(withoutMarks(marked.slice(...spanAmongMarks(marked, [start, end]))), `seed ${seed}`).toBe(
        words.slice(start, end),
      );
    }
  });
});
