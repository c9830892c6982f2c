import { describe, expect, test } from 'vitest';
import { decideSave, isApprovable, storedText, turnOf } from '@/lib/core/review/save';
import { randomText, seededRandom } from '@/tests/core/diff/random-text';

const current = { version: 4, target: 'Theirs' };
const save = { base: 4, text: 'Mine', writer: 'tab-1', approval: 'keep' } as const;
const past = (...writers: (string | null)[]) =>
  writers.map((writer, i) => ({ version: current.version - writers.length + 1 + i, writer }));

describe('a save', () => {
  test('over the newest version is taken', () => {
    expect(decideSave(current, save, [])).toBe('save');
  });

  test('of the text that is there is no change', () => {
    expect(decideSave(current, { ...save, text: 'Theirs' }, [])).toBe('unchanged');
    expect(decideSave(current, { ...save, text: 'Theirs', base: 2 }, past('tab-2', 'tab-2'))).toBe(
      'unchanged',
    );
  });

  test('whose answers were lost goes on over the versions of its own tab', () => {
    expect(decideSave(current, { ...save, base: 3 }, past('tab-1'))).toBe('save');
    expect(decideSave(current, { ...save, base: 1 }, past('tab-1', 'tab-1', 'tab-1'))).toBe('save');
  });

  test.each([
    ['somebody else was faster', 3, past('tab-2')],
    ['somebody else saved in between', 1, past('tab-1', 'tab-2', 'tab-1')],
    ['the machine’s text was replaced', 3, past(null)],
    ['an import changed the source after the tab had saved', 2, past('tab-1', 'tab-1').slice(0, 1)],
    ['an import changed the source before the tab had saved', 2, past('tab-1', 'tab-1').slice(1)],
    ['an import changed nothing but the source', 3, []],
    ['the version is not there yet', 9, []],
  ])('is a conflict when %s', (_, base, since) => {
    expect(decideSave(current, { ...save, base }, since)).toBe('conflict');
  });

  test('that approves the text that is there counts only for the row that was seen', () => {
    const approval = { ...save, text: 'Theirs', approval: 'give' } as const;
    expect(decideSave(current, approval, [])).toBe('unchanged');
    expect(decideSave(current, { ...approval, base: 3 }, past('tab-1'))).toBe('unchanged');
    expect(decideSave(current, { ...approval, base: 3 }, past('tab-2'))).toBe('conflict');
    expect(decideSave(current, { ...approval, base: 3 }, [])).toBe('conflict');
  });
});

test('what a tab says is known again, and known to be late, by its own count', () => {
  expect(turnOf(null, 1)).toBe('next');
  expect(turnOf(3, 4)).toBe('next');
  expect(turnOf(3, 3)).toBe('again');
  expect(turnOf(3, 2)).toBe('late');
  expect(turnOf(3, undefined)).toBe('next');
});

describe('the text that is stored', () => {
  test.each([
    ['composes what was typed in pieces', 'Thu Bo\u0302\u0300n', 'Thu Bồn'],
    ['puts a space for a line break and the space around it', 'one \r\n\n  two\u2028three', 'one two three'],
    ['keeps every other space', '  one\u00a0two\tthree ', '  one\u00a0two\tthree '],
    ['leaves out U+0000', 'a\0b', 'ab'],
    ['replaces half a character', 'a\ud83cb', 'a\ufffdb'],
    ['keeps whole ones', 'sóng 🌊 大', 'sóng 🌊 大'],
    ['may be empty', '', ''],
  ])('%s', (_, typed, stored) => {
    expect(storedText(typed)).toBe(stored);
  });

  test('is the same when it is stored again', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = seededRandom(seed);
      const pieces = [randomText(random, 12), '\0', '\n', randomText(random, 12), '\udc00', ' \r '];
      const stored = storedText(pieces.toSorted(() => random() - 0.5).join(''));
      expect(storedText(stored), `seed ${seed}`).toBe(stored);
      expect(stored, `seed ${seed}`).not.toMatch(/[\0\r\n\u2028\u2029]/);
      expect(stored.isWellFormed() && stored === stored.normalize('NFC'), `seed ${seed}`).toBe(true);
    }
  });
});

describe('a text that may be approved', () => {
  test('says something where its source does', () => {
    expect(isApprovable('Hết.', 'The end.')).toBe(true);
    expect(isApprovable('Hết.', ' \u00a0')).toBe(false);
    expect(isApprovable('', '')).toBe(true);
    expect(isApprovable(' ', 'Read more.')).toBe(true);
  });
});
