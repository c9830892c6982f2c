import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { segmentText } from '@/lib/core/segmentation/segment-text';
import type { Span } from '@/lib/core/span';

const usage = `Measures sentence boundaries against a benchmark of alignment cases.

  npx tsx scripts/bench-segmentation.mts ../shared/bench/alignment [--errors]

--errors prints every boundary that is missing (-) or wrong (+) with the text around it, once each.`;

const span = z.tuple([z.number(), z.number()]);
const offsets = z.object({ must: z.array(z.number()).default([]), free: z.array(z.number()).default([]) });
const caseShape = z.object({
  id: z.string(),
  kind: z.string(),
  srcLang: z.string(),
  tgtLang: z.string(),
  source: z.string(),
  target: z.string(),
  gold: z.array(z.object({ src: span.nullable(), tgt: span.nullable() })),
  inner: z.object({ src: offsets.optional(), tgt: offsets.optional() }).optional(),
});
type Case = z.infer<typeof caseShape>;

const count = z.object({ right: z.number(), predicted: z.number(), gold: z.number() });
const scoreShape = z.object({ invalid: z.string().nullable(), seg: z.object({ src: count, tgt: count }) });
type Count = z.infer<typeof count>;

const [folder, flag] = process.argv.slice(2);
if (folder === undefined) {
  console.error(usage);
  process.exit(2);
}
const scorer = z
  .object({ scoreCase: z.function({ input: [caseShape, z.unknown()], output: scoreShape }) })
  .parse(await import(pathToFileURL(resolve(folder, 'score-alignment.mjs')).href));

const sentencesIn = (text: string, language: string): readonly Span[] =>
  segmentText(text, language).flatMap((block) => block.sentences);

const add = (a: Count, b: Count): Count => ({
  right: a.right + b.right,
  predicted: a.predicted + b.predicted,
  gold: a.gold + b.gold,
});

const figures = ({ right, predicted, gold }: Count): string => {
  const precision = right / predicted;
  const recall = right / gold;
  const f1 = (2 * precision * recall) / (precision + recall);
  return [f1, precision, recall].map((figure) => figure.toFixed(4)).join(' ');
};

/** Boundaries as the scorer sees them: offsets of the first character after the white space. */
function mistakes(
  text: string,
  gold: readonly Span[],
  free: readonly number[],
  found: readonly Span[],
): string[] {
  const start = (at: number): number => at + (text.slice(at).match(/^\s+/)?.[0].length ?? 0);
  const inside = (at: number): boolean => at > 0 && at < text.length && !/\n\s*$/.test(text.slice(0, at));
  const boundaries = (spans: readonly Span[]): Set<number> => new Set(spans.flat().map(start).filter(inside));
  const wanted = boundaries(gold);
  const got = boundaries(found);
  const allowed = new Set(free.map(start));
  const show = (sign: string, at: number): string =>
    `${sign} ${text.slice(Math.max(0, at - 60), at)}|${text.slice(at, at + 40)}`.replaceAll('\n', '⏎');
  return [
    ...[...wanted].filter((at) => !got.has(at)).map((at) => show('-', at)),
    ...[...got].filter((at) => !wanted.has(at) && !allowed.has(at)).map((at) => show('+', at)),
  ];
}

const none: Count = { right: 0, predicted: 0, gold: 0 };
const errors = new Set<string>();
for (const file of ['cases.jsonl', 'stress.jsonl', 'seg-hard.jsonl']) {
  if (!existsSync(join(folder, file))) continue;
  const totals = new Map<string, { src: Count; tgt: Count }>();
  let characters = 0;
  let elapsed = 0;
  for (const line of readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean)) {
    const item: Case = caseShape.parse(JSON.parse(line));
    const began = performance.now();
    const source = sentencesIn(item.source, item.srcLang);
    const target = sentencesIn(item.target, item.tgtLang);
    elapsed += performance.now() - began;
    characters += item.source.length + item.target.length;
    const links = [
      ...source.map((one) => ({ src: [one], tgt: [] })),
      ...target.map((one) => ({ src: [], tgt: [one] })),
    ];
    const score = scorer.scoreCase(item, { id: item.id, links });
    if (score.invalid !== null) throw new Error(`${item.id}: ${score.invalid}`);
    const total = totals.get(item.kind) ?? { src: none, tgt: none };
    totals.set(item.kind, { src: add(total.src, score.seg.src), tgt: add(total.tgt, score.seg.tgt) });
    for (const [side, text, found] of [
      ['src', item.source, source],
      ['tgt', item.target, target],
    ] as const) {
      const gold = item.gold.flatMap((row) => (row[side] ? [row[side]] : []));
      const inner = item.inner?.[side];
      const must = (inner?.must ?? []).map((at): Span => [at, at]);
      for (const mistake of mistakes(text, [...gold, ...must], inner?.free ?? [], found))
        errors.add(`${side} ${mistake}`);
    }
  }
  for (const [kind, { src, tgt }] of totals) {
    console.log(`${kind.padEnd(11)} source F1 P R ${figures(src)}   target F1 P R ${figures(tgt)}`);
  }
  console.log(`${file}: ${characters} characters in ${elapsed.toFixed(0)} ms`);
}
if (flag === '--errors') console.log([...errors].sort().join('\n'));
