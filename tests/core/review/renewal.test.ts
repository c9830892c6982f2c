import { describe, expect, test } from 'vitest';
import type { Sentence } from '@/lib/core/article';
import { type Sides, textOf } from '@/lib/core/review/bead-row';
import { type Gap, type LiveRow, type RenewalPart, renew, renewalOf } from '@/lib/core/review/renewal';
import type { Bead } from '@/lib/core/segment';
import { pick, seededRandom } from '@/tests/core/diff/random-text';

const sentence = (text: string): Sentence => ({ block: 0, kind: 'paragraph', text });
const sidesOf = (source: string, target: string): Sides => ({
  source: source.split(' ').filter(Boolean).map(sentence),
  target: target.split(' ').filter(Boolean).map(sentence),
});

type Version = { readonly rows: readonly LiveRow[]; readonly sides: Sides };

/**
 * Rows in a notation: `source|machine` with sentences parted by `+`; after it `!` for an approved row, `*` for one that
 * somebody paired, `=text` for an edited one, `?` for a doubtful one. They are called a, b, c …
 */
function version(...lines: readonly string[]): Version {
  const sides: { source: Sentence[]; target: Sentence[] } = { source: [], target: [] };
  const rows = lines.map((line, at): LiveRow => {
    const [, from = '', to = '', marks = '', edited] =
      /^([^|]*)\|([^!*?=]*)([!*?]*)(?:=(.*))?$/.exec(line) ?? [];
    const add = (side: Sentence[], texts: string) => {
      const start = side.length;
      side.push(...texts.split('+').filter(Boolean).map(sentence));
      return [start, side.length] as const;
    };
    const bead = {
      source: add(sides.source, from),
      target: add(sides.target, to),
      confidence: marks.includes('?') ? 0.5 : 0.99,
    };
    const machine = textOf(sides.target.slice(...bead.target));
    return {
      id: String.fromCodePoint(97 + at),
      bead,
      source: textOf(sides.source.slice(...bead.source)),
      machine,
      target: edited ?? machine,
      approvedById: marks.includes('!') ? 'editor' : null,
      repairedById: marks.includes('*') ? 'editor' : null,
    };
  });
  return { rows, sides };
}

/** `a` for a row that stands, `(bc: X|Y)` for a gap with its old rows and new sentences. */
const tell = (parts: readonly RenewalPart[], after: Sides): string =>
  parts
    .map((part) => {
      if (part.kind === 'standing') return part.row.id;
      const [source, target] = [after.source.slice(...part.source), after.target.slice(...part.target)];
      return `(${part.rows.map((row) => row.id).join('')}: ${textOf(source)}|${textOf(target)})`;
    })
    .join(' ');

const renewed = (before: Version, source: string, target: string): string => {
  const after = sidesOf(source, target);
  return tell(renewalOf(before.rows, before.sides, after), after);
};

describe('a new version of an article', () => {
  const plain = version('A|1', 'B|2', 'C|3', 'D|4', 'E|5', 'F|6');

  test.each<[string, Version, string, string, string]>([
    ['leaves every row of unchanged texts alone', plain, 'A B C D E F', '1 2 3 4 5 6', 'a b c d e f'],
    [
      'aligns a changed sentence again with its neighbours',
      plain,
      'A B X D E F',
      '1 2 3 4 5 6',
      'a (bcd: B X D|2 3 4) e f',
    ],
    [
      'aligns a new sentence with its neighbours',
      plain,
      'A B X C D E F',
      '1 2 3 4 5 6',
      'a (bc: B X C|2 3) d e f',
    ],
    ['closes the gap a lost sentence leaves', plain, 'A B D E F', '1 2 4 5 6', 'a (bcd: B D|2 4) e f'],
    ['aligns what is added at the end', plain, 'A B C D E F G', '1 2 3 4 5 6 7', 'a b c d e (f: F G|6 7)'],
    ['aligns a whole new text', plain, 'X Y', '8 9', '(abcdef: X Y|8 9)'],
    [
      'leaves what people approved, paired or wrote beside the change',
      version('A|1', 'B|2!', 'C|3', 'D+E|4*', 'F|5=five'),
      'A B X D E F',
      '1 2 3 4 5',
      'a b (c: X|3) d e',
    ],
    [
      'keeps a pair that the aligner would never make',
      version('A|1', 'B+C|2*', '|3*', 'D|4'),
      'A X B C D',
      '1 2 3 4',
      '(a: A X|1) b c d',
    ],
    [
      'looks again at doubtful rows up to the change, and no further',
      version('A|1', 'B|2', 'C|', 'D|4?', 'E|5', 'F|6'),
      'A B C D E X',
      '1 2 4 5 6',
      'a b (cdef: C D E X|4 5 6)',
    ],
    [
      'keeps an approved row without translation in its place among changed ones',
      version('A|1', 'B|!', 'C|2'),
      'A B C',
      '8 9',
      '(a: A|8) b (c: C|9)',
    ],
  ])('%s', (_, before, source, target, expected) => {
    expect(renewed(before, source, target)).toBe(expected);
  });
});

test('rows that stand keep id, text and confidence, and move with their sentences', () => {
  const before = version('A|1', 'B+C|2*', 'D|3=three', 'E|4!');
  const after = sidesOf('X A B C D E', '0 1 2 3 4');
  const pairUp = ({ source, target }: Gap): readonly Bead[] => [{ source, target, confidence: 0.7 }];
  const { kept, added, retired } = renew(renewalOf(before.rows, before.sides, after), after, pairUp);
  expect(kept.map(({ id, row, target }) => [id, row.position, row.bead.source, row.source, target])).toEqual([
    ['a', 0, [0, 2], 'X A', '0 1'],
    ['b', 1, [2, 4], 'B C', '2'],
    ['c', 2, [4, 5], 'D', 'three'],
    ['d', 3, [5, 6], 'E', '4'],
  ]);
  expect([...added, ...retired]).toEqual([]);
});

describe('whatever changes', () => {
  const words = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;

  test.each(Array.from({ length: 300 }, (_, seed) => seed))(
    'all sentences and rows are in one part, seed %i',
    (seed) => {
      const random = seededRandom(seed);
      const some = (most: number) =>
        Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(random, words));
      const before = version(
        ...Array.from({ length: 1 + Math.floor(random() * 8) }, () => {
          const [from, to] = [some(2), some(2)];
          if (from.length + to.length === 0) from.push('A');
          return `${from.join('+')}|${to.join('+')}${pick(random, ['', '', '!', '*', '?'])}`;
        }),
      );
      const change = (sentences: readonly Sentence[]) =>
        sentences.flatMap(({ text }) => (random() < 0.2 ? some(2) : [text])).join(' ');
      const after = sidesOf(change(before.sides.source), change(before.sides.target));
      const parts = renewalOf(before.rows, before.sides, after);
      const rows = parts.flatMap((part) => (part.kind === 'gap' ? part.rows : [part.row]));
      expect(rows.map(({ id }) => id)).toEqual(before.rows.map(({ id }) => id));
      let [source, target] = [0, 0];
      for (const part of parts) {
        const bead = part.kind === 'gap' ? part : part.bead;
        expect([bead.source[0], bead.target[0]]).toEqual([source, target]);
        expect(bead.source[1]).toBeGreaterThanOrEqual(source);
        expect(bead.target[1]).toBeGreaterThanOrEqual(target);
        [source, target] = [bead.source[1], bead.target[1]];
        if (part.kind !== 'standing') continue;
        expect(textOf(after.source.slice(...part.bead.source))).toBe(part.row.source);
        expect(textOf(after.target.slice(...part.bead.target))).toBe(part.row.machine);
      }
      expect([source, target]).toEqual([after.source.length, after.target.length]);
      expect(
        renewalOf(before.rows, before.sides, before.sides).every((part) => part.kind === 'standing'),
      ).toBe(true);
    },
  );
});

test('of a text whose end has no rows yet, all rows stand', () => {
  const { rows, sides } = version('A|1', 'B|2', 'C|3');
  const before = { source: [...sides.source, sentence('D')], target: [...sides.target, sentence('4')] };
  const after = sidesOf('A B C X Y', '1 2 3 8');
  expect(tell(renewalOf(rows, before, after), after)).toBe('a b c (: X Y|8)');
});
