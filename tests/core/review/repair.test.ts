import { describe, expect, test } from 'vitest';
import type { Sentence } from '@/lib/core/article';
import { inOrder, rowsOfBeads, textOf } from '@/lib/core/review/bead-row';
import { type Operation, type Pair, type RepairResult, repair } from '@/lib/core/review/repair';
import { fittingOffer, type OfferName, offerNames, repairOffers } from '@/lib/core/review/repair-offers';
import { maxTargetLength } from '@/lib/core/review/save';
import { splitSentences } from '@/lib/core/segmentation/sentences';

const split = (text: string) => splitSentences(text, 'en');
const sentence = (text: string): Sentence => ({ block: 0, kind: 'paragraph', text });

/**
 * Rows in a notation of one line a row: `source|machine`, sentences parted by `+`, and after `=` the text an editor made
 * of the machine's. Rows are called a, b, c …
 */
const rowsOf = (...lines: string[]): readonly Pair[] =>
  lines.map((line, index) => {
    const [pair = '', edited] = line.split('=');
    const [source, machine] = pair.split('|').map((side) => (side ? side.split('+').map(sentence) : []));
    return {
      id: String.fromCharCode(97 + index),
      source: source ?? [],
      machine: machine ?? [],
      text: edited ?? textOf(machine ?? []),
    };
  });

const show = ({ id, source, machine, text }: Pair<string | null>): string => {
  const side = (sentences: readonly Sentence[]) => sentences.map((one) => one.text).join('+');
  return `${id ?? '*'} ${side(source)}|${side(machine)}${text === textOf(machine) ? '' : `=${text}`}`;
};

const apply = (rows: readonly Pair[], result: RepairResult): readonly Pair<string | null>[] =>
  result.ok
    ? [...rows.slice(0, result.at), ...result.after, ...rows.slice(result.at + result.before.length)]
    : [];

const outcome = (rows: readonly Pair[], operation: Operation): readonly string[] | string => {
  const result = repair(rows, operation, split);
  return result.ok ? apply(rows, result).map(show) : result.code;
};

describe('merging two rows', () => {
  test('puts sentences and texts of both into the first, and leaves the others alone', () => {
    expect(outcome(rowsOf('1|A.', '2|B.', '3|C.'), { kind: 'merge', ids: ['a', 'b'] })).toEqual([
      'a 1+2|A.+B.',
      'c 3|C.',
    ]);
  });
  test('may name the two in either order', () => {
    expect(outcome(rowsOf('1|A.', '2|B.'), { kind: 'merge', ids: ['b', 'a'] })).toEqual(['a 1+2|A.+B.']);
  });
  test('keeps what an editor wrote in either of them', () => {
    expect(outcome(rowsOf('1|A.=Aye. ', '2|B.', '3|C.'), { kind: 'merge', ids: ['a', 'b'] })).toEqual([
      'a 1+2|A.+B.=Aye. B.',
      'c 3|C.',
    ]);
  });
  test('puts no space after Chinese, nor takes one from it', () => {
    const rows = rowsOf('1|洪水来了。', '2|没有人受伤。');
    expect(outcome(rows, { kind: 'merge', ids: ['a', 'b'] })).toEqual(['a 1+2|洪水来了。+没有人受伤。']);
    const one = rowsOf('1+2|洪水来了。+没有人受伤。');
    expect(outcome(one, { kind: 'split', ids: ['a'], source: 1, offset: 5 })).toEqual([
      'a 1|洪水来了。',
      '* 2|没有人受伤。',
    ]);
  });
  test('links the two halves of a pair, and the half with the source keeps its name', () => {
    expect(outcome(rowsOf('1|', '|A.'), { kind: 'merge', ids: ['a', 'b'] })).toEqual(['a 1|A.']);
    expect(outcome(rowsOf('|A.', '1|'), { kind: 'merge', ids: ['a', 'b'] })).toEqual(['b 1|A.']);
  });
  test('is not for rows that are gone, apart, the same, or together longer than a row may be', () => {
    const rows = rowsOf('1|A.', '2|B.', '3|C.');
    expect(outcome(rows, { kind: 'merge', ids: ['a', 'z'] })).toBe('gone');
    expect(outcome(rows, { kind: 'merge', ids: ['a', 'c'] })).toBe('apart');
    expect(outcome(rows, { kind: 'merge', ids: ['a', 'a'] })).toBe('apart');
    const long = rowsOf('1|A.', `2|${'b'.repeat(maxTargetLength)}`);
    expect(outcome(long, { kind: 'merge', ids: ['a', 'b'] })).toBe('too-long');
  });
});

describe('splitting a row', () => {
  test('at a sentence gives each half its sentences of both sides', () => {
    const rows = rowsOf('1+2|A.+B.', '3|C.');
    expect(outcome(rows, { kind: 'split', ids: ['a'], source: 1, offset: 3 })).toEqual([
      'a 1|A.',
      '* 2|B.',
      'b 3|C.',
    ]);
  });
  test('at the caret cuts the text there, and the machine’s sentences where it is nearest', () => {
    const rows = rowsOf('1+2|The first one. The second one.');
    expect(outcome(rows, { kind: 'split', ids: ['a'], source: 1, offset: 15 })).toEqual([
      'a 1|The first one. The second one.=The first one.',
      '* 2|=The second one.',
    ]);
  });
  test('at the caret of an edited text follows its sentences where there are as many', () => {
    const rows = rowsOf('1+2|A.+B.=A much longer first sentence than it was. Be.');
    expect(outcome(rows, { kind: 'split', ids: ['a'], source: 1, offset: 41 })).toEqual([
      'a 1|A.=A much longer first sentence than it was.',
      '* 2|B.=Be.',
    ]);
  });
  test('leaves a half without source its sentence of the machine', () => {
    const rows = rowsOf('1|A very long sentence and its tail');
    expect(outcome(rows, { kind: 'split', ids: ['a'], source: 1, offset: 27 })).toEqual([
      'a 1|=A very long sentence and it',
      '* |A very long sentence and its tail=s tail',
    ]);
    expect(outcome(rows, { kind: 'split', ids: ['a'], source: 0, offset: 2 })).toEqual([
      '* |A very long sentence and its tail=A',
      'a 1|=very long sentence and its tail',
    ]);
  });
  test('leaves no half empty, and cuts no character in two', () => {
    const at = (line: string, source: number, offset: number) =>
      outcome(rowsOf(line), { kind: 'split', ids: ['a'], source, offset });
    expect(at('1|A.', 1, 2)).toBe('empty');
    expect(at('1|A.', 0, 0)).toBe('empty');
    expect(at('1|=typed here', 1, 5)).toBe('empty');
    expect(at('|A.+B.', 0, 0)).toBe('empty');
    expect(at('1|A.', 2, 1)).toBe('no-place');
    expect(at('1|A.', 1, 3)).toBe('no-place');
    expect(at('1|A.', 1, 0.5)).toBe('no-place');
    expect(at('1+2|🌊🌊', 1, 1)).toBe('no-place');
    expect(at('1+2|🌊🌊', 1, 2)).toEqual(['a 1|🌊🌊=🌊', '* 2|=🌊']);
  });
});

describe('moving a sentence', () => {
  const move = (ids: readonly [string, string], side: 'source' | 'target'): Operation => ({
    kind: 'move',
    ids,
    side,
  });
  test('gives the last one to the next row, or the first one to the row before', () => {
    const rows = rowsOf('1+2|A.+B.', '3+4|C.+D.');
    expect(outcome(rows, move(['a', 'b'], 'target'))).toEqual(['a 1+2|A.', 'b 3+4|B.+C.+D.']);
    expect(outcome(rows, move(['b', 'a'], 'target'))).toEqual(['a 1+2|A.+B.+C.', 'b 3+4|D.']);
    expect(outcome(rows, move(['a', 'b'], 'source'))).toEqual(['a 1|A.+B.', 'b 2+3+4|C.+D.']);
    expect(outcome(rows, move(['b', 'a'], 'source'))).toEqual(['a 1+2+3|A.+B.', 'b 4|C.+D.']);
  });
  test('takes the last sentence of an edited text as the editor wrote it', () => {
    const rows = rowsOf('1|A.=One. Two! Three?', '2|B.');
    expect(outcome(rows, move(['a', 'b'], 'target'))).toEqual(['a 1|A.=One. Two!', 'b 2|B.=Three? B.']);
  });
  test('there and back gives the rows as they were', () => {
    const rows = rowsOf('1|A.+B.', '2|C.');
    const there = repair(rows, move(['a', 'b'], 'target'), split);
    const moved = apply(rows, there).flatMap((row) => (row.id === null ? [] : [{ ...row, id: row.id }]));
    expect(outcome(moved, move(['b', 'a'], 'target'))).toEqual(rows.map(show));
  });
  test('does not empty a row, nor move what is not there', () => {
    expect(outcome(rowsOf('1|', '2|B.'), move(['a', 'b'], 'source'))).toBe('empty');
    expect(outcome(rowsOf('|A.', '2|B.'), move(['a', 'b'], 'target'))).toBe('empty');
    expect(outcome(rowsOf('|A.', '2|B.'), move(['a', 'b'], 'source'))).toBe('no-place');
    expect(outcome(rowsOf('1|', '2|B.'), move(['a', 'b'], 'target'))).toBe('no-place');
  });
});

describe('unlinking a row', () => {
  test('sets its sides apart, and the text stays with the translation', () => {
    expect(outcome(rowsOf('1+2|A.=Aye.'), { kind: 'unlink', ids: ['a'] })).toEqual(['a 1+2|', '* |A.=Aye.']);
  });
  test('is not for a row that has one side only', () => {
    expect(outcome(rowsOf('1|'), { kind: 'unlink', ids: ['a'] })).toBe('no-place');
    expect(outcome(rowsOf('|A.'), { kind: 'unlink', ids: ['a'] })).toBe('no-place');
    expect(outcome(rowsOf('1|A.= '), { kind: 'unlink', ids: ['a'] })).toBe('empty');
  });
});

describe('what is offered to a row', () => {
  const names = (rows: readonly Pair[], index: number, caret: number | null = null): readonly OfferName[] =>
    repairOffers(rows, index, caret, split).map((offer) => offer.name);
  const fitting = (rows: readonly Pair[], index: number) =>
    fittingOffer(rows, index, repairOffers(rows, index, null, split))?.name ?? null;

  test('is only what can be done there', () => {
    expect(names(rowsOf('1|A.'), 0)).toEqual(['unlink']);
    expect(names(rowsOf('1|A.'), 0, 1)).toEqual(['splitAtCaret', 'unlink']);
    expect(names(rowsOf('1|A.'), 0, 2)).toEqual(['unlink']);
    expect(names(rowsOf('1|A.', '2|B.'), 1)).toEqual(['mergePrevious', 'targetUp', 'sourceUp', 'unlink']);
    expect(names(rowsOf('1|', '|B.'), 0)).toEqual(['linkNext']);
    expect(names(rowsOf('1+2+3|A.+B.', '4|'), 0)).toEqual([
      'mergeNext',
      'splitAfter',
      'splitAfter',
      'targetDown',
      'sourceDown',
      'unlink',
    ]);
    expect(names(rowsOf('1|A.'), 5)).toEqual([]);
  });
  test('for a doubtful row is first what would mend it', () => {
    expect(fitting(rowsOf('1|A.', '2|', '|B.'), 1)).toBe('linkNext');
    expect(fitting(rowsOf('1|A.', '2|', '|B.'), 2)).toBe('linkPrevious');
    expect(fitting(rowsOf('1|A long text of two.', '2|', '3|C.'), 1)).toBe('mergePrevious');
    expect(fitting(rowsOf('1|A.', '2|', '3|A long text of two.'), 1)).toBe('mergeNext');
    expect(fitting(rowsOf('1 of two sentences|A.', '|B.', '3|C.'), 1)).toBe('mergePrevious');
    expect(fitting(rowsOf('1+2|A.+B.'), 0)).toBe('splitAfter');
    expect(fitting(rowsOf('1|A.', '2|B.'), 0)).toBe(null);
    expect(fitting(rowsOf('1|'), 0)).toBe(null);
  });
  test('at the caret cuts the source at the nearest sentence', () => {
    const rows = rowsOf(
      'Một câu ngắn.+Một câu dài hơn nhiều so với câu kia.|Short one. A much longer other one.',
    );
    const offer = repairOffers(rows, 0, 11, split).find(({ name }) => name === 'splitAtCaret');
    expect(offer?.operation).toEqual({ kind: 'split', ids: ['a'], source: 1, offset: 11 });
  });
});

/** Mulberry32. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

describe('any repairs, one after the other', () => {
  const words = [
    'Lũ',
    'rose',
    '2,5 m.',
    'Mr.',
    'Ông',
    '“Yes.”',
    'no',
    '🌊',
    'e\u0301',
    '\u00a0',
    'end.',
    '?!',
  ];

  function randomRows(random: (below: number) => number): readonly Pair[] {
    const text = () =>
      Array.from({ length: 1 + random(4) }, () => words[random(words.length)])
        .join(' ')
        .trim() || 'x';
    const side = (least: number) => Array.from({ length: least + random(3) }, () => sentence(text()));
    return Array.from({ length: 2 + random(6) }, (_, index) => {
      const source = side(0);
      const machine = side(source.length === 0 ? 1 : 0);
      const edited = random(3) === 0 && (source.length > 0 || machine.length > 0);
      return { id: `r${index}`, source, machine, text: edited ? `${text()} ${text()}` : textOf(machine) };
    });
  }

  const bare = (rows: readonly Pair<string | null>[]) =>
    rows
      .map((row) => row.text)
      .join('')
      .replace(/\s/g, '');

  function randomOffer(rows: readonly Pair[], random: (below: number) => number): Operation | null {
    const index = random(rows.length);
    const offers = repairOffers(rows, index, random((rows[index]?.text.length ?? 0) + 1), split);
    return offers[random(offers.length)]?.operation ?? null;
  }

  test('keep every sentence in its order and lose no character', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = randomOf(seed);
      const start = randomRows(random);
      let rows = start;
      let fresh = 0;
      for (let step = 0; step < 12; step++) {
        const operation = randomOffer(rows, random);
        if (!operation) continue;
        const result = repair(rows, operation, split);
        if (!result.ok) throw new Error(`seed ${seed}: offered, and refused as ${result.code}`);
        const owners = new Map(result.before.map((row) => [row.source[0], row.id]));
        for (const { id, source } of operation.kind === 'move' ? [] : result.after)
          if (source[0] && owners.has(source[0])) expect(id, `seed ${seed}`).toBe(owners.get(source[0]));
        const was = result.before.map(show);
        expect(
          result.after.map(show).filter((row) => was.includes(row)),
          `seed ${seed}`,
        ).toEqual([]);
        rows = apply(rows, result).map((row) => ({ ...row, id: row.id ?? `n${fresh++}` }));
        expect(
          rows.every((row) => row.source.length + row.machine.length > 0),
          `seed ${seed}`,
        ).toBe(true);
      }
      const sentences = (side: 'source' | 'machine', of: readonly Pair[]) => of.flatMap((row) => row[side]);
      expect(sentences('source', rows), `seed ${seed}`).toEqual(sentences('source', start));
      expect(sentences('machine', rows), `seed ${seed}`).toEqual(sentences('machine', start));
      expect(bare(rows), `seed ${seed}`).toBe(bare(start));
      expect(new Set(rows.map((row) => row.id)).size, `seed ${seed}`).toBe(rows.length);
    }
  });

  test('come across every kind of repair', () => {
    const seen = new Set<OfferName>();
    for (let seed = 1; seed <= 300; seed++) {
      const rows = randomRows(randomOf(seed));
      for (const [index] of rows.entries())
        for (const offer of repairOffers(rows, index, 3, split)) seen.add(offer.name);
    }
    expect([...seen].toSorted()).toEqual([...offerNames].toSorted());
  });
});

describe('rows of beads', () => {
  const sides = {
    source: [
      { block: 0, kind: 'headline', text: '1' },
      { block: 3, kind: 'quote', text: '2' },
      { block: 3, kind: 'quote', text: '3' },
    ] as const,
    target: [
      { block: 0, kind: 'headline', text: 'A' },
      { block: 1, kind: 'caption', text: 'B' },
    ] as const,
  };
  test('stand in the block of their source, or of the row before', () => {
    const rows = rowsOfBeads(sides, [
      { source: [0, 1], target: [0, 1], confidence: 1 },
      { source: [1, 1], target: [1, 2], confidence: 1 },
      { source: [1, 3], target: [2, 2], confidence: 1 },
    ]);
    expect(
      rows.map(({ position, block, kind, source, machine }) => [position, block, kind, source, machine]),
    ).toEqual([
      [0, 0, 'headline', '1', 'A'],
      [1, 0, 'caption', '', 'B'],
      [2, 3, 'quote', '2 3', ''],
    ]);
    expect(inOrder(rows.toReversed())).toEqual(rows);
  });
});
