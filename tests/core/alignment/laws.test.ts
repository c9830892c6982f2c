import { describe, expect, test } from 'vitest';
import { align } from '@/lib/core/alignment/align';
import type { BlockKind, Sentence } from '@/lib/core/article';
import type { Bead } from '@/lib/core/segment';

type Random = () => number;

/** Mulberry32. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const below = (random: Random, limit: number): number => Math.floor(random() * limit);
const pick = <T>(random: Random, list: readonly [T, ...T[]]): T =>
  list[below(random, list.length)] ?? list[0];

const vocabulary = {
  vi: [
    'ông',
    'tỉnh',
    'mưa',
    'Vinh',
    'người dân',
    'giá',
    '2,5',
    '12/9',
    'chính phủ',
    '“tốt”',
    'Lavrov',
    'không',
    '?',
    '1.200',
  ],
  en: [
    'he',
    'province',
    'rain',
    'Vinh',
    'people',
    'price',
    '2.5',
    'September 12',
    'government',
    '“good”',
    'Lavrov',
    'not',
    '?',
    '1,200',
  ],
} as const;
const kinds = ['paragraph', 'paragraph', 'paragraph', 'caption', 'headline'] as const;

function sentences(random: Random, language: 'vi' | 'en', count: number): Sentence[] {
  let block = 0;
  let kind: BlockKind = 'paragraph';
  return Array.from({ length: count }, () => {
    if (random() < 0.3) {
      block++;
      kind = pick(random, kinds);
    }
    const words = Array.from({ length: 1 + below(random, 18) }, () => pick(random, vocabulary[language]));
    return { block, kind, text: `${words.join(' ')}.` };
  });
}

const vietnameseEnglish = { source: 'vi', target: 'en' };
const seeds = Array.from({ length: 60 }, (_, k) => 1_000 + k);
const size = ([from, to]: readonly [number, number]): number => to - from;

/** Two unlike texts of any lengths. */
function texts(seed: number, most = 30): { random: Random; source: Sentence[]; target: Sentence[] } {
  const random = randomFrom(seed);
  const source = sentences(random, 'vi', below(random, most));
  return { random, source, target: sentences(random, 'en', below(random, most)) };
}

/** A text of sentences that differ, so that each has one place only. */
const story = (count: number): Sentence[] =>
  Array.from({ length: count }, (_, k) => ({
    block: Math.floor(k / 3),
    kind: 'paragraph',
    text: `Sentence ${k * 37} tells of village${k} and its ${k * k + 11} people under Mayor Name${k * 7}.`,
  }));

const covered = (ranges: readonly (readonly [number, number])[]): number[] =>
  ranges.flatMap(([from, to]) => Array.from({ length: to - from }, (_, k) => from + k));

describe('whatever the texts', () => {
  test.each(seeds)('every sentence is in exactly one row, in order, at most 4-4 (seed %i)', (seed) => {
    const { source, target } = texts(seed);
    const beads = align(source, target, vietnameseEnglish);
    expect(covered(beads.map((bead) => bead.source))).toEqual(source.map((_, k) => k));
    expect(covered(beads.map((bead) => bead.target))).toEqual(target.map((_, k) => k));
    for (const bead of beads) {
      expect(size(bead.source) + size(bead.target)).toBeGreaterThan(0);
      expect(Math.max(size(bead.source), size(bead.target))).toBeLessThanOrEqual(4);
      expect(bead.confidence).toBeGreaterThanOrEqual(0);
      expect(bead.confidence).toBeLessThanOrEqual(1);
    }
  });

  test.each(seeds)('swapping the sides mirrors the rows (seed %i)', (seed) => {
    const { source, target } = texts(seed);
    const shape = (beads: readonly Bead[], flip: boolean) =>
      beads
        .filter((bead) => size(bead.source) > 0 && size(bead.target) > 0)
        .map((bead) => (flip ? [bead.target, bead.source] : [bead.source, bead.target]));
    const there = align(source, target, vietnameseEnglish);
    const back = align(target, source, { source: 'en', target: 'vi' });
    expect(shape(back, true)).toEqual(shape(there, false));
  });

  test.each(seeds.slice(0, 20))('a text beside itself is aligned one to one (seed %i)', (seed) => {
    const random = randomFrom(seed);
    const text = story(1 + below(random, 60));
    const beads = align(text, text, { source: 'en', target: 'en' });
    expect(beads.map((bead) => [bead.source, bead.target])).toEqual(
      text.map((_, k) => [
        [k, k + 1],
        [k, k + 1],
      ]),
    );
  });

  test.each(seeds.slice(0, 20))('one edited sentence moves only rows nearby (seed %i)', (seed) => {
    const random = randomFrom(seed);
    const text = story(40);
    const at = below(random, text.length);
    const edited = text.with(at, { block: Math.floor(at / 3), kind: 'paragraph', text: 'Nobody knows.' });
    const far = (beads: readonly Bead[]) =>
      beads
        .filter((bead) => bead.source[1] < at - 2 || bead.source[0] > at + 3)
        .map((bead) => [bead.source, bead.target]);
    const languages = { source: 'en', target: 'en' };
    expect(far(align(text, edited, languages))).toEqual(far(align(text, text, languages)));
  });

  test('a long text is aligned like a short one, wherever sentences are missing', () => {
    const text = story(900);
    const shortened = text.filter((_, k) => k % 50 !== 7 && (k < 300 || k >= 340));
    const places = text.flatMap((sentence, k) => (shortened.includes(sentence) ? [k] : []));
    const beads = align(text, shortened, { source: 'en', target: 'en' });
    const paired = beads.filter((bead) => size(bead.source) > 0 && size(bead.target) > 0);
    expect(paired.map((bead) => [bead.source, bead.target])).toEqual(
      places.map((k, at) => [
        [k, k + 1],
        [at, at + 1],
      ]),
    );
  });
});
