import { describe, expect, it } from 'vitest';
import { findChanges, searchLimit } from '@/lib/core/diff/changes';
import { diffTokens } from '@/lib/core/diff/tokens';
import { type DiffPart, diffWords, findWordChanges, rewritten } from '@/lib/core/diff/word-diff';
import { edited, pick, randomText, seededRandom } from '@/tests/core/diff/random-text';

/** `[-gone-]` and `{+new+}`: a whole diff on one line. */
const drawn = (parts: readonly DiffPart[]): string =>
  parts
    .map(({ kind, text }) => (kind === 'equal' ? text : kind === 'delete' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

const diff = (before: string, after: string, language = 'en'): string =>
  drawn(diffWords(before, after, language));

describe('tokens of a diff', () => {
  it.each([
    ['Giá tăng 1.234,5 tỷ', ['Giá', ' ', 'tăng', ' ', '1.234,5', ' ', 'tỷ']],
    ['up 12.5%, then 3%.', ['up', ' ', '12.5%', ',', ' ', 'then', ' ', '3%', '.']],
    ["Russia's COVID-19 wave", ["Russia's", ' ', 'COVID-19', ' ', 'wave']],
    ['ngày 30/4/1975 lúc 17:30.', ['ngày', ' ', '30/4/1975', ' ', 'lúc', ' ', '17:30', '.']],
    ['“Không!”', ['“', 'Không', '!', '”']],
    ['台風が来る', ['台風', 'が', '来る']],
  ])('keeps words and figures of “%s” whole', (text, tokens) => {
    expect(diffTokens(text, 'ja')).toEqual(tokens);
  });
});

describe('word diff', () => {
  it('shows a corrected figure as one deletion and one insertion', () => {
    expect(diff('It cost 1.5 billion dong in all', 'It cost 15 billion dong in all')).toBe(
      'It cost [-1.5-]{+15+} billion dong in all',
    );
  });

  it('shows a word put in where it was put in', () => {
    expect(diff('He did agree to go', 'He did not agree to go')).toBe('He did {+not +}agree to go');
  });

  it('shows changed neighbours as one change, not as confetti', () => {
    expect(diff('the quick brown fox ran away', 'the slow red fox ran away')).toBe(
      'the [-quick brown-]{+slow red+} fox ran away',
    );
    expect(diff('A big cat sat on it', 'The big dog sat on it')).toBe(
      '[-A big cat-]{+The big dog+} sat on it',
    );
  });

  it('keeps two equal words between two changes', () => {
    expect(diff('One two three four', 'Uno two three quattro')).toBe(
      '[-One-]{+Uno+} two three [-four-]{+quattro+}',
    );
  });

  it('cuts Thai and Chinese into words', () => {
    expect(diff('总理周二访问河内', '总理周三访问河内', 'zh')).toContain('访问河内');
    expect(diff('ฝนตกหนักในกรุงเทพ', 'ฝนตกเบาในกรุงเทพ', 'th')).toContain('ในกรุงเทพ');
  });

  it('has nothing to say of two equal texts, and says a new text as one insertion', () => {
    expect(diffWords('', '', 'vi')).toEqual([]);
    expect(diff('như cũ', 'như cũ', 'vi')).toBe('như cũ');
    expect(diff('', 'mới', 'vi')).toBe('{+mới+}');
  });

  it('gives back both texts, whatever they are, and the same diff every time', () => {
    for (let seed = 1; seed <= 600; seed++) {
      const random = seededRandom(seed);
      const before = randomText(random, 40);
      const after = random() < 0.7 ? edited(random, before, 0.3) : randomText(random, 40);
      const language = pick(random, ['vi', 'en', 'ja', 'th', 'lo']);
      const parts = diffWords(before, after, language);
      const without = (kind: DiffPart['kind']): string =>
        parts
          .filter((part) => part.kind !== kind)
          .map((part) => part.text)
          .join('');
      expect(without('insert'), `seed ${seed}`).toBe(before);
      expect(without('delete'), `seed ${seed}`).toBe(after);
      expect(
        parts.some((part, i) => part.text === '' || part.kind === parts[i - 1]?.kind),
        `seed ${seed}`,
      ).toBe(false);
      expect(diffWords(before, after, language), `seed ${seed}`).toEqual(parts);
    }
  });

  it('leaves at least two words between any two changes', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = seededRandom(seed);
      const text = randomText(random, 60);
      const { before, changes } = findWordChanges(text, edited(random, text, 0.2), 'en');
      for (const [i, change] of changes.slice(1).entries()) {
        const between = before.slice(changes[i]?.before[1], change.before[0]);
        expect(between.filter((each) => /[\p{L}\p{N}]/u.test(each)).length, `seed ${seed}`).toBeGreaterThan(
          1,
        );
      }
    }
  });
});

describe('shortest changes', () => {
  /** Insertions and deletions by the table every textbook has. */
  const distance = (a: readonly string[], b: readonly string[]): number => {
    let row = b.map((_, j) => j + 1);
    row.unshift(0);
    for (const [i, x] of a.entries()) {
      const next = [i + 1];
      for (const [j, y] of b.entries())
        next.push(x === y ? (row[j] ?? 0) : 1 + Math.min(row[j + 1] ?? 0, next[j] ?? 0));
      row = next;
    }
    return row.at(-1) ?? 0;
  };

  it('are as few as can be', () => {
    for (let seed = 1; seed <= 2_000; seed++) {
      const random = seededRandom(seed);
      const list = (): string[] =>
        Array.from({ length: Math.floor(random() * 14) }, () => pick(random, ['a', 'b', 'c', 'd']));
      const a = list();
      const b = list();
      const cost = findChanges(a, b).reduce(
        (sum, { before, after }) => sum + before[1] - before[0] + after[1] - after[0],
        0,
      );
      expect(cost, `seed ${seed}: ${a.join('')} ${b.join('')}`).toBe(distance(a, b));
    }
  });

  it('give up on a huge rewrite, which becomes one change between equal ends', () => {
    const half = Array.from({ length: 2 * searchLimit + 1 }, (_, i) => String(i));
    const a = ['start', ...half, 'end'];
    const b = ['start', ...half.map((each) => `x${each}`), 'end'];
    expect(findChanges(a, b)).toEqual([{ before: [1, a.length - 1], after: [1, b.length - 1] }]);
  });

  it('find the one changed word in a text of a hundred thousand', () => {
    const a = Array.from({ length: 100_000 }, (_, i) => String(i));
    const b = a.with(70_000, 'changed').with(20, 'changed');
    expect(findChanges(a, b)).toEqual([
      { before: [20, 21], after: [20, 21] },
      { before: [70_000, 70_001], after: [70_000, 70_001] },
    ]);
  });
});

describe('rewritten', () => {
  const share = (before: string, after: string): boolean => rewritten(diffWords(before, after, 'en'));

  it('is said of a text of which little is left', () => {
    expect(share('the cat sat on the mat', 'a quite different sentence stands here now')).toBe(true);
    expect(share('', 'all of it is new')).toBe(true);
  });

  it('is not said of a correction, of equal texts or of nothing', () => {
    expect(share('one two three four five', 'one two three four six')).toBe(false);
    expect(share('same', 'same')).toBe(false);
    expect(rewritten([])).toBe(false);
    expect(share('!!!', '???')).toBe(false);
  });

  it('draws the line at 60 % of the words of both sides', () => {
    expect(share('a b c d x1 x2 x3 x4 x5 x6', 'a b c d y1 y2 y3 y4 y5 y6')).toBe(false);
    expect(share('a b c x0 x1 x2 x3 x4 x5 x6', 'a b c y0 y1 y2 y3 y4 y5 y6')).toBe(true);
  });
});
