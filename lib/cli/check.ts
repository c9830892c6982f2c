import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { checkArticle } from '@/lib/core/checks/check-article';
import type { CheckSegment, Context, Finding, GlossaryTerm } from '@/lib/core/checks/rule';
import { primaryLanguage } from '@/lib/core/language';
import { englishSpeller } from '@/lib/server/english-dictionary';
import { type Command, callersFolder, print, UsageError } from './command';

const pair = z.object({
  id: z.string(),
  source: z.string(),
  target: z.string(),
  group: z.string().optional(),
  glossary: z
    .array(
      z.object({
        source: z.string(),
        targets: z.array(z.string()).default([]),
        forbidden: z.array(z.string()).default([]),
      }),
    )
    .default([]),
  segmentType: z.string().optional(),
});
export type Pair = z.input<typeof pair>;
type ReadPair = z.output<typeof pair>;

const usage = `npm run songngu -- check --input PAIRS.jsonl --output FINDINGS.jsonl [--from vi] [--to en]

Each line of PAIRS is {"id", "source", "target"}, with "group" (lines of one group are one article, each its own
paragraph); optional: "glossary", "segmentType": "headline".`;

/** The findings of every pair, in the order given. */
export function checkPairs(
  pairs: readonly Pair[],
  languages: Pick<Context, 'source' | 'target'> = { source: 'vi', target: 'en' },
): readonly { readonly id: string; readonly findings: readonly Finding[] }[] {
  const read = pairs.map((each) => pair.parse(each));
  const spelt = primaryLanguage(languages.target) === 'en' ? { speller: englishSpeller() } : {};
  const articles = new Map<string, ReadPair[]>();
  for (const row of read) {
    const key = row.group ?? `\0${row.id}`;
    articles.set(key, [...(articles.get(key) ?? []), row]);
  }
  const found = new Map<ReadPair, readonly Finding[]>();
  for (const rows of articles.values()) {
    const article = rows.map(segmentOf);
    const glossary: readonly GlossaryTerm[] = rows.flatMap((row) => row.glossary);
    const findings = checkArticle({ ...languages, ...spelt, article, glossary });
    rows.forEach((row, at) => {
      found.set(row, findings[at] ?? []);
    });
  }
  return read.map((row) => ({ id: row.id, findings: found.get(row) ?? [] }));
}

const segmentOf = ({ id, source, target, segmentType }: ReadPair, block: number): CheckSegment => ({
  id,
  block,
  kind: segmentType === 'headline' ? 'headline' : 'paragraph',
  source,
  target,
});

export function readPairs(path: string): readonly Pair[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const parsed = pair.safeParse(parseJson(line, `${path}:${index + 1}`));
      if (parsed.success) return [parsed.data];
      const [issue] = parsed.error.issues;
      throw new Error(`${path}:${index + 1}: ${issue?.path.join('.') || 'pair'}: ${issue?.message}`);
    });
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${place}: not JSON`, { cause: error });
  }
}

/** `songngu check`: the findings of sentence pairs from a file, without a database. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'Find mistakes in pairs of sentences, from a file',
  usage,
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        input: { type: 'string', short: 'i' },
        output: { type: 'string', short: 'o' },
        from: { type: 'string', default: 'vi' },
        to: { type: 'string', default: 'en' },
      },
    });
    if (!values.input || !values.output) throw new UsageError('check needs --input FILE and --output FILE');
    const checked = checkPairs(readPairs(resolve(callersFolder(), values.input)), {
      source: values.from,
      target: values.to,
    });
    writeFileSync(
      resolve(callersFolder(), values.output),
      checked.map((each) => `${JSON.stringify(each)}\n`).join(''),
    );
    print(
      `${checked.length} pairs, ${checked.reduce((sum, { findings }) => sum + findings.length, 0)} findings`,
    );
    return 0;
  },
};
