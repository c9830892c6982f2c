import { describe, expect, it } from 'vitest';
import { mergeWords } from '@/lib/core/diff/merge';
import { edited, randomText, seededRandom } from '@/tests/core/diff/random-text';

const base = 'The minister arrived in Hanoi on Tuesday and met the press in the afternoon.';
const merge = (mine: string, theirs: string): string | null => {
  const merged = mergeWords(base, mine, theirs, 'en');
  return merged.ok ? merged.text : null;
};

describe('three-way merge', () => {
  it('keeps the corrections of two editors in different places', () => {
    expect(merge(base.replace('Hanoi', 'Huế'), base.replace('afternoon', 'evening'))).toBe(
      'The minister arrived in Huế on Tuesday and met the press in the evening.',
    );
  });

  it('leaves two corrections of one word to people', () => {
    expect(merge(base.replace('Hanoi', 'Huế'), base.replace('Hanoi', 'Vinh'))).toBeNull();
  });

  it('leaves corrections of neighbouring words to people, though a space parts them', () => {
    expect(merge(base.replace('on', 'last'), base.replace('Tuesday', 'Monday'))).toBeNull();
    expect(merge(base.replace('Hanoi', 'old Hanoi'), base.replace('Hanoi', 'Huế'))).toBeNull();
  });

  it('leaves two different words put in at one place to people', () => {
    expect(merge(base.replace('met', 'then met'), base.replace('met', 'briefly met'))).toBeNull();
  });

  it('makes a correction both editors made once, beside their own', () => {
    const both = base.replace('Hanoi', 'Huế');
    expect(merge(both.replace('minister', 'ministers'), both.replace('afternoon', 'evening'))).toBe(
      'The ministers arrived in Huế on Tuesday and met the press in the evening.',
    );
  });

  it('leaves a deleted stretch with a correction inside to people', () => {
    expect(merge('The minister arrived in the afternoon.', base.replace('Tuesday', 'Monday'))).toBeNull();
  });

  it('changes nothing where one side changed nothing, and knows no sides', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const random = seededRandom(seed);
      const text = randomText(random, 60);
      const mine = edited(random, text, 0.05);
      const theirs = edited(random, text, 0.05);
      expect(mergeWords(text, mine, text, 'vi'), `seed ${seed}`).toEqual({ ok: true, text: mine });
      expect(mergeWords(text, text, theirs, 'vi'), `seed ${seed}`).toEqual({ ok: true, text: theirs });
      expect(mergeWords(text, mine, mine, 'vi'), `seed ${seed}`).toEqual({ ok: true, text: mine });
      const [merged, swapped] = [mergeWords(text, mine, theirs, 'vi'), mergeWords(text, theirs, mine, 'vi')];
      expect(swapped.ok, `seed ${seed}`).toBe(merged.ok);
      if (merged.ok) expect(swapped, `seed ${seed}`).toEqual(merged);
    }
  });

  it('has all of mine, and of theirs what meets none of it, where people must choose', () => {
    const mine = base.replace('Hanoi', 'Huế');
    const theirs = base.replace('Hanoi', 'Vinh').replace('afternoon', 'evening');
    const text = 'The minister arrived in Huế on Tuesday and met the press in the evening.';
    expect(mergeWords(base, mine, theirs, 'en')).toEqual({ ok: false, text });
  });

  it('makes all of both sides where their words lie apart', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const random = seededRandom(seed);
      const words = Array.from({ length: 40 }, (_, i) => `w${i}`);
      const put = (place: number, by: string, list: readonly string[]): string[] =>
        random() < 0.5
          ? list.map((word, i) => (i === place ? by : word))
          : list.map((word, i) => (i === place ? `${word} ${by}` : word));
      const first = Math.floor(random() * 15);
      const second = first + 5 + Math.floor(random() * 15);
      const mine = put(first, 'mine', words);
      const theirs = put(second, 'theirs', words);
      const wanted = words.map((_, i) => (i === first ? mine[i] : theirs[i])).join(' ');
      expect(mergeWords(words.join(' '), mine.join(' '), theirs.join(' '), 'en'), `seed ${seed}`).toEqual({
        ok: true,
        text: wanted,
      });
    }
  });
});
