import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { editDistance } from '@/lib/core/metrics/edit-distance';
import {
  addCounts,
  type Counts,
  corpusScores,
  countPair,
  type Scores,
  sentenceScores,
} from '@/lib/core/metrics/scores';
import { splitWords } from '@/lib/core/metrics/words';

const path = join(import.meta.dirname, '../../../../shared/bench/metrics/dev.json');
const tolerance = 1e-6;

const figures = z.object({ ter: z.number(), chrf2: z.number(), chrfpp: z.number(), bleu: z.number() });
const reference = z.object({
  corpus: z.record(z.string(), figures.extend({ n: z.number() })),
  cases: z.array(
    figures.extend({
      id: z.string(),
      group: z.string(),
      hyp: z.string(),
      ref: z.string(),
      ter_ref_len: z.number(),
      ter_ops: z.object({ ins: z.number(), del: z.number(), sub: z.number(), shift: z.number() }),
      char_edits_nfc: z.number(),
      word_lev_lc: z.number().optional(),
    }),
  ),
});

const strays = (place: string, ours: Scores, theirs: Scores): readonly string[] =>
  (['ter', 'chrf2', 'chrfpp', 'bleu'] as const)
    .filter((metric) => !(Math.abs(ours[metric] - theirs[metric]) <= tolerance))
    .map((metric) => `${place} ${metric}: ${ours[metric]}, not ${theirs[metric]}`);

describe.skipIf(!existsSync(path))('beside the reference figures', () => {
  const { corpus, cases } = existsSync(path)
    ? reference.parse(JSON.parse(readFileSync(path, 'utf8')))
    : { corpus: {}, cases: [] };
  const counted = cases.map((each) => ({ each, counts: countPair(each.hyp, each.ref) }));

  it('scores every pair the same', () => {
    expect(counted.length).toBeGreaterThan(300);
    expect(counted.flatMap(({ each, counts }) => strays(each.id, sentenceScores(counts), each))).toEqual([]);
  });

  it('counts the same edits of every kind', () => {
    for (const { each, counts } of counted) {
      const { ins, del, sub, shift } = each.ter_ops;
      expect(counts.ter, each.id).toEqual({
        insertions: ins,
        deletions: del,
        substitutions: sub,
        shifts: shift,
        referenceWords: each.ter_ref_len,
      });
    }
  });

  it('scores every corpus the same', () => {
    const inCorpus = (name: string, { group, hyp, ref }: (typeof cases)[number]): boolean =>
      name === 'all' ||
      (name === 'all-non-empty' ? hyp.trim() !== '' && ref.trim() !== '' : group.startsWith(name));
    for (const [name, theirs] of Object.entries(corpus)) {
      const parts: readonly Counts[] = counted
        .filter(({ each }) => inCorpus(name, each))
        .map(({ counts }) => counts);
      expect(parts.length, name).toBe(theirs.n);
      expect(strays(name, corpusScores(parts.reduce(addCounts)), theirs)).toEqual([]);
    }
  });

  it('finds the same distances in letters and in words', () => {
    for (const { id, hyp, ref, char_edits_nfc, word_lev_lc } of cases) {
      expect(editDistance([...hyp.normalize('NFC')], [...ref.normalize('NFC')]), id).toBe(char_edits_nfc);
      if (word_lev_lc === undefined) continue;
      expect(editDistance(splitWords(hyp.toLowerCase()), splitWords(ref.toLowerCase())), id).toBe(
        word_lev_lc,
      );
    }
  });
});
