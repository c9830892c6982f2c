import { describe, expect, test } from 'vitest';
import { align } from '@/lib/core/alignment/align';
import {
  countRenderings,
  type RenderingCount,
  taughtWords,
} from '@/lib/core/alignment/taught/rendering-counts';
import type { Sentence } from '@/lib/core/article';
import { type Invented, inventNews, languages } from './invented-news';

const pairsOf = (news: readonly Invented[]) =>
  news.flatMap(({ source, target }) => (source && target ? [{ source, target }] : []));

const sum = (...parts: (readonly RenderingCount[])[]): readonly RenderingCount[] => {
  const all = new Map<string, RenderingCount>();
  for (const one of parts.flat()) {
    const key = `${one.source} ${one.target}`;
    const before = all.get(key);
    all.set(key, { ...one, met: one.met + (before?.met ?? 0), count: one.count + (before?.count ?? 0) });
  }
  return [...all.values()];
};

/** How many of the words taught are right, and how many of those that could be are taught. */
function judge(counts: readonly RenderingCount[], dictionary: ReadonlyMap<string, string>) {
  const best = new Map<string, { target: string; probability: number }>();
  for (const { source, target, probability } of taughtWords(counts))
    if (probability > (best.get(source)?.probability ?? 0)) best.set(source, { target, probability });
  const right = [...best].filter(([source, { target }]) => dictionary.get(source) === target).length;
  return { precision: right / Math.max(1, best.size), taught: best.size };
}

/** Share of the sentences with a counterpart that stand in a row with it, and with nothing else. */
function score(news: readonly Invented[], counts: readonly RenderingCount[]): number {
  const sentences = (side: 'source' | 'target'): readonly Sentence[] =>
    news.flatMap((one, block) => (one[side] ? [{ block, kind: 'paragraph', text: one[side] }] : []));
  const [source, target] = [sentences('source'), sentences('target')];
  const beads = align(source, target, languages, { taught: taughtWords(counts) });
  const rows = new Set(
    beads.map((bead) =>
      JSON.stringify(
        [source.slice(...bead.source), target.slice(...bead.target)].map((side) =>
          side.map(({ text }) => text),
        ),
      ),
    ),
  );
  const whole = news.filter((one) => one.source && one.target);
  return whole.filter((one) => rows.has(JSON.stringify([[one.source], [one.target]]))).length / whole.length;
}

describe('approved pairs', () => {
  test('teach words that stand for each other, better with every article', () => {
    const { dictionary, article } = inventNews(1);
    const first = countRenderings(pairsOf(article(40)), languages);
    let known = first;
    for (let n = 0; n < 12; n++) known = sum(known, countRenderings(pairsOf(article(40)), languages, known));
    const [early, late] = [judge(first, dictionary), judge(known, dictionary)];
    expect(late.taught).toBeGreaterThan(2 * early.taught);
    expect(late.precision).toBeGreaterThan(0.9);
  });

  test('teach nothing when there are none, and nothing by meeting once', () => {
    expect(taughtWords(countRenderings([], languages))).toEqual([]);
    const once = countRenderings([{ source: 'mốc tiền', target: 'kura sel' }], languages);
    expect(taughtWords(once)).toEqual([]);
  });

  test('can be taken back, to the last word', () => {
    const { article } = inventNews(2);
    const [one, other] = [article(30), article(30)];
    const known = countRenderings(pairsOf(one), languages);
    const counts = countRenderings(pairsOf(other), languages, known);
    const back = counts.map((count) => ({ ...count, met: -count.met, count: -count.count }));
    const left = sum(known, counts, back).filter(({ met }) => met !== 0);
    expect(left.map(({ source, target, met }) => [source, target, met])).toEqual(
      known.map(({ source, target, met }) => [source, target, met]),
    );
  });

  test('leave tables of figures and endless words alone', () => {
    const words = Array.from({ length: 200 }, (_, n) => `w${n}`).join(' ');
    expect(countRenderings([{ source: words, target: words }], languages)).toEqual([]);
    const endless = 'x'.repeat(5_000);
    expect(countRenderings([{ source: endless, target: endless }], languages)).toEqual([]);
  });
});

describe('an article with sentences missing on both sides', () => {
  test('is paired better by what earlier articles taught, in none of ten newsrooms worse', () => {
    const gains = Array.from({ length: 10 }, (_, seed) => {
      const { article } = inventNews(100 + seed);
      let known: readonly RenderingCount[] = [];
      for (let n = 0; n < 10; n++)
        known = sum(known, countRenderings(pairsOf(article(40)), languages, known));
      const next = article(80, 0.15);
      return { seed, without: score(next, []), with: score(next, known) };
    });
    const mean = (of: 'with' | 'without') =>
      gains.reduce((total, gain) => total + gain[of], 0) / gains.length;
    expect(1 - mean('with'), JSON.stringify(gains)).toBeLessThan((1 - mean('without')) / 2);
    expect(
      gains.filter((gain) => gain.with < gain.without),
      JSON.stringify(gains),
    ).toEqual([]);
  });

  test('is paired the same by an empty lexicon as by none', () => {
    const { article } = inventNews(3);
    const sentences = article(60, 0.15);
    const side = (of: 'source' | 'target'): readonly Sentence[] =>
      sentences.flatMap((one, block) => (one[of] ? [{ block, kind: 'paragraph', text: one[of] }] : []));
    expect(align(side('source'), side('target'), languages, { taught: [] })).toEqual(
      align(side('source'), side('target'), languages),
    );
  });
});
