import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import {
  addCounts,
  type Counts,
  corpusScores,
  countPair,
  type Scores,
  sentenceScores,
} from '@/lib/core/metrics/scores';
import { type Command, callersFolder, print, UsageError } from './command';
import { readJsonLines } from './json-lines';

const pair = z.object({ id: z.string(), hyp: z.string(), ref: z.string() });

/** Scores every pair of a JSONL file; answers how many there were and their scores as one corpus. */
export async function measurePairs(
  input: string,
  output: string,
): Promise<{ readonly pairs: number; readonly corpus: Scores | null }> {
  const lines: string[] = [];
  let total: Counts | null = null;
  for await (const { id, hyp, ref } of readJsonLines(input, pair)) {
    const counts = countPair(hyp, ref);
    total = total ? addCounts(total, counts) : counts;
    lines.push(`${JSON.stringify({ id, ...sentenceScores(counts) })}\n`);
  }
  await writeFile(resolve(callersFolder(), output), lines.join(''));
  return { pairs: lines.length, corpus: total && corpusScores(total) };
}

export const measureCommand: Command = {
  name: 'measure',
  summary: 'Score translations against references, one pair a line',
  usage: [
    'npm run songngu -- measure --input PAIRS.jsonl --output SCORES.jsonl',
    '',
    'A pair is {"id", "hyp", "ref"}; of each comes {"id", "ter", "chrf2", "chrfpp", "bleu"}, as sacreBLEU scores it by',
    'default. Texts are taken as they are: give both in one Unicode form (NFC).',
  ].join('\n'),
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { input: { type: 'string', short: 'i' }, output: { type: 'string', short: 'o' } },
    });
    if (!values.input || !values.output) throw new UsageError('--input and --output are needed');
    const { pairs, corpus } = await measurePairs(values.input, values.output);
    const figures = corpus && Object.entries(corpus).map(([name, score]) => `${name} ${score.toFixed(2)}`);
    print(figures ? `${pairs} pairs; as one corpus: ${figures.join(', ')}` : 'no pairs');
    return 0;
  },
};
