import { describe, expect, test } from 'vitest';
import { align } from '@/lib/core/alignment/align';
import { alignPart, atOnce, type SidesPart } from '@/lib/core/alignment/align-part';
import type { Sentence } from '@/lib/core/article';
import type { Bead } from '@/lib/core/segment';
import { seededRandom } from '@/tests/core/diff/random-text';

const languages = { source: 'vi', target: 'en' } as const;
const sentence = (text: string, block: number): Sentence => ({ block, kind: 'paragraph', text });

/** Sentences that can only be paired one way, about one in twenty of them missing on either side. */
function report(length: number, seed: number) {
  const random = seededRandom(seed);
  const source: Sentence[] = [];
  const target: Sentence[] = [];
  for (let i = 0; i < length; i++) {
    if (random() > 0.05) source.push(sentence(`Trạm ${1000 + i} đo được ${i % 97} mm mưa trong ngày.`, i));
    if (random() > 0.05)
      target.push(sentence(`Station ${1000 + i} measured ${i % 97} mm of rain that day.`, i));
  }
  return { source, target };
}

type Sides = ReturnType<typeof report>;
const whole = ({ source, target }: Sides): SidesPart => ({
  source: [0, source.length],
  target: [0, target.length],
});

function expectCovered(beads: readonly Bead[], { source, target }: SidesPart): void {
  let at = [source[0], target[0]];
  for (const bead of beads) {
    expect([bead.source[0], bead.target[0]]).toEqual(at);
    at = [bead.source[1], bead.target[1]];
  }
  expect(at).toEqual([source[1], target[1]]);
}

describe('a part of two texts', () => {
  test('that is short is aligned in one go, as ever', () => {
    const sides = report(atOnce, 1);
    const [beads, ...more] = [...alignPart(sides, whole(sides), languages)];
    expect(beads).toEqual(align(sides.source, sides.target, languages));
    expect(more).toEqual([]);
  });

  test.each([2, 3, 4])('that is long comes in stretches that pair what belongs together, seed %i', (seed) => {
    const sides = report(1_500, seed);
    const stretches = [...alignPart(sides, whole(sides), languages)];
    expect(stretches.length).toBeGreaterThan(8);
    expectCovered(stretches.flat(), whole(sides));
    const numberIn = (sentences: readonly Sentence[]) =>
      sentences.map(({ text }) => /\d{4}/.exec(text)?.[0]).join(' ');
    const pairs = stretches
      .flat()
      .filter(({ source, target }) => source[0] < source[1] && target[0] < target[1])
      .map(({ source, target }) => [
        numberIn(sides.source.slice(...source)),
        numberIn(sides.target.slice(...target)),
      ]);
    // Where neighbours are missing on either side, two that are left may look alike.
    expect(pairs.filter(([from, to]) => from === to).length / pairs.length).toBeGreaterThan(0.97);
  });

  test('is all that is aligned', () => {
    const sides = report(900, 5);
    const part = { source: [100, 700], target: [100, 650] } as const;
    expectCovered([...alignPart(sides, part, languages)].flat(), part);
  });

  test('that has nothing in common still comes to an end, every sentence once', () => {
    const texts = (length: number, text: string) => Array.from({ length }, (_, at) => sentence(text, at));
    const sides = { source: texts(1_200, 'Ừ.'), target: texts(500, 'The quick brown fox jumps over it.') };
    expectCovered([...alignPart(sides, whole(sides), languages)].flat(), whole(sides));
  });

  test('with one empty side leaves the other alone', () => {
    const { source } = report(500, 6);
    expectCovered([...alignPart({ source, target: [] }, whole({ source, target: [] }), languages)].flat(), {
      source: [0, source.length],
      target: [0, 0],
    });
  });
});
