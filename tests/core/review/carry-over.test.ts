import { describe, expect, test } from 'vitest';
import { carryOver, type OldRow, type Row } from '@/lib/core/review/carry-over';
import { pick, seededRandom } from '@/tests/core/diff/random-text';

type Pair = readonly [source: string, machine: string];

const rows = (...pairs: readonly Pair[]): readonly Row[] =>
  pairs.map(([source, machine], position) => ({
    position,
    block: position,
    kind: 'paragraph',
    bead: { source: [0, 1], target: [0, 1], confidence: 1 },
    source,
    machine,
  }));

/** Old rows named a, b, c …, untouched unless a third text is given. */
const old = (...texts: readonly (readonly [string, string, string?])[]): readonly OldRow[] =>
  texts.map(([source, machine, target = machine], i) => ({
    id: String.fromCodePoint(97 + i),
    source,
    machine,
    target,
  }));

/** `a0` for the row a in place 0, `+1` for a new row in place 1, `-b` for a row that left. */
function tell(before: readonly OldRow[], after: readonly Row[]): string {
  const { kept, added, retired } = carryOver(before, after);
  return [
    ...kept.map(({ id, row }) => `${id}${row.position}`),
    ...added.map((row) => `+${row.position}`),
    ...retired.map((id) => `-${id}`),
  ].join(' ');
}

describe('a new version of an article', () => {
  const before = old(['S1', 'M1'], ['S2', 'M2'], ['S3', 'M3']);

  test.each<[string, readonly Pair[], string]>([
    [
      'keeps rows that did not change',
      [
        ['S1', 'M1'],
        ['S2', 'M2'],
        ['S3', 'M3'],
      ],
      'a0 b1 c2',
    ],
    [
      'keeps a row whose source changed',
      [
        ['S1', 'M1'],
        ['X', 'M2'],
        ['S3', 'M3'],
      ],
      'a0 b1 c2',
    ],
    [
      'keeps a row whose machine text changed',
      [
        ['S1', 'M1'],
        ['S2', 'X'],
        ['S3', 'M3'],
      ],
      'a0 b1 c2',
    ],
    [
      'keeps a row of which both changed in its place',
      [
        ['S1', 'M1'],
        ['X', 'Y'],
        ['S3', 'M3'],
      ],
      'a0 b1 c2',
    ],
    [
      'adds a row',
      [
        ['S1', 'M1'],
        ['X', 'Y'],
        ['S2', 'M2'],
        ['S3', 'M3'],
      ],
      'a0 b2 c3 +1',
    ],
    [
      'retires a row',
      [
        ['S1', 'M1'],
        ['S3', 'M3'],
      ],
      'a0 c1 -b',
    ],
    [
      'retires two rows that became one',
      [
        ['S1', 'M1'],
        ['S2 S3', 'M2 M3'],
      ],
      'a0 +1 -b -c',
    ],
    [
      'keeps the order when two changed places',
      [
        ['S2', 'M2'],
        ['S1', 'M1'],
        ['S3', 'M3'],
      ],
      'b0 c2 +1 -a',
    ],
    [
      'trusts the source before the machine',
      [
        ['S1', 'M1'],
        ['S3', 'M2'],
        ['X', 'M3'],
      ],
      'a0 c1 +2 -b',
    ],
    ['retires everything when nothing is left', [], '-a -b -c'],
  ])('%s', (_, after, told) => {
    expect(tell(before, rows(...after))).toBe(told);
  });

  test('is all new where nothing was', () => {
    expect(tell([], rows(['S1', 'M1'], ['S2', 'M2']))).toBe('+0 +1');
  });

  test('does not take two rows without source for one because neither has any', () => {
    expect(tell(old(['', 'M1'], ['S2', 'M2']), rows(['S0', 'M0'], ['', 'X'], ['S2', 'M2']))).toBe(
      'b2 +0 +1 -a',
    );
  });

  test('goes on with the text an editor typed, and with the machine’s where nobody did', () => {
    const after = rows(['S1', 'New 1'], ['S2', 'New 2']);
    const { kept } = carryOver(old(['S1', 'M1', 'Typed'], ['S2', 'M2']), after);
    expect(kept.map(({ target }) => target)).toEqual(['Typed', 'New 2']);
  });
});

const texts = ['a', 'b', 'c', 'd', ''] as const;

function randomPairs(random: () => number): readonly Pair[] {
  return Array.from({ length: Math.floor(random() * 9) }, (): Pair => {
    const source = pick(random, texts);
    return [source, source === '' ? pick(random, texts.slice(0, 4)) : pick(random, texts)];
  });
}

/** Length of a longest common subsequence by the table of all prefixes. */
function longestByTable(a: readonly Pair[], b: readonly Pair[]): number {
  const table = a.map(() => b.map(() => 0));
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (const [i, [source, machine]] of a.entries())
    for (const [j, pair] of b.entries()) {
      const line = table[i];
      if (line)
        line[j] =
          source === pair[0] && machine === pair[1]
            ? at(i - 1, j - 1) + 1
            : Math.max(at(i - 1, j), at(i, j - 1));
    }
  return at(a.length - 1, b.length - 1);
}

describe('whatever changes', () => {
  test('every old row is kept or retired, every new row kept or added, and the order is kept', () => {
    for (let seed = 1; seed <= 2_000; seed++) {
      const random = seededRandom(seed);
      const [from, to] = [randomPairs(random), randomPairs(random)];
      const before = old(...from);
      const after = rows(...to);
      const { kept, added, retired } = carryOver(before, after);
      const told = `seed ${seed}`;
      expect([...kept.map(({ id }) => id), ...retired].toSorted(), told).toEqual(before.map(({ id }) => id));
      const places = [...kept.map(({ row }) => row), ...added].map((row) => row.position);
      expect(
        places.toSorted((a, b) => a - b),
        told,
      ).toEqual(after.map((row) => row.position));
      const ids = kept.map(({ id }) => id);
      expect(ids, told).toEqual(ids.toSorted());
      const positions = kept.map(({ row }) => row.position);
      expect(positions, told).toEqual(positions.toSorted((a, b) => a - b));
    }
  });

  test('as many unchanged rows are kept as order allows', () => {
    for (let seed = 1; seed <= 2_000; seed++) {
      const random = seededRandom(seed);
      const [from, to] = [randomPairs(random), randomPairs(random)];
      const before = old(...from);
      const byId = new Map(before.map((row) => [row.id, row]));
      const unchanged = carryOver(before, rows(...to)).kept.filter(({ id, row }) => {
        const was = byId.get(id);
        return was?.source === row.source && was.machine === row.machine;
      });
      expect(unchanged.length, `seed ${seed}`).toBeGreaterThanOrEqual(longestByTable(from, to));
    }
  });
});
