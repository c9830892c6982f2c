import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type BlockKind, blockKinds } from '@/lib/core/article';
import { checkSegment } from '@/lib/core/checks/check-article';
import type { CheckCode } from '@/lib/core/checks/rule';
import { rules } from '@/lib/core/checks/rules';
import { habitsOf, type Tally } from '@/lib/core/review/habits';
import { featuresOf, type RiskFeature, type RiskWeights, riskFeatures, riskOf } from '@/lib/core/review/risk';
import { disconnect, prisma } from '@/lib/data/prisma';
import { OperatorScope } from '@/lib/data/scope';
import { englishSpeller } from '@/lib/server/english-dictionary';
import { generatedHistory } from '@/scripts/generated-history';

const usage = `npx tsx scripts/train-risk.mts [--history FILE.jsonl | --desk SLUG] [--check]

Learns what speaks for an editor changing a sentence and writes lib/core/review/risk-weights.ts. The history is that of a
desk in the database (DATABASE_URL), or a file with a line {"article", "kind", "confidence", "sources", "targets", "source",
"machine", "changed"} for each sentence in the order of approval, or without either one generated from the demo articles.
With --check it tells how well the weights order what they have not seen, and writes nothing.`;

const passedSchema = z.object({
  article: z.string(),
  kind: z.enum(blockKinds),
  confidence: z.number().min(0).max(1),
  /** Sentences of both sides in the row. */
  sources: z.number().int(),
  targets: z.number().int(),
  source: z.string(),
  machine: z.string(),
  changed: z.boolean(),
});
/** A sentence as the machine wrote it, and whether an editor changed it before it was approved. */
export type Passed = z.infer<typeof passedSchema>;
type Example = {
  readonly article: string;
  readonly x: Record<RiskFeature, number>;
  readonly changed: boolean;
};

const { values } = parseArgs({
  options: { history: { type: 'string' }, desk: { type: 'string' }, check: { type: 'boolean' } },
});

async function readHistory(): Promise<readonly Passed[]> {
  if (values.desk) return readDesk(values.desk);
  if (!values.history) return generatedHistory();
  const lines = readFileSync(values.history, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => passedSchema.parse(JSON.parse(line)));
}

async function readDesk(slug: string): Promise<readonly Passed[]> {
  const scope = await OperatorScope.find(slug);
  if (!scope) throw new Error(`There is no desk "${slug}".`);
  const rows = await prisma().segment.findMany({
    where: { approvedById: { not: null }, retiredAt: null, translation: { deskId: scope.deskId } },
    orderBy: [{ approvedAt: 'asc' }, { position: 'asc' }],
  });
  await disconnect();
  return rows.map((row) =>
    passedSchema.parse({
      ...row,
      article: row.translationId,
      sources: row.sourceTo - row.sourceFrom,
      targets: row.targetTo - row.targetFrom,
      changed: row.target !== row.machine,
    }),
  );
}

const ofOneRow = rules.filter(({ wide }) => !wide);
const hints: ReadonlySet<string> = new Set(rules.filter(({ soft }) => soft).map(({ id }) => id));

/** What each sentence looked like when it came: by then the desk knew what it had approved before, and no more. */
function examplesOf(history: readonly Passed[]): readonly Example[] {
  const seen = new Set<string>();
  const kinds = new Map<BlockKind, Tally>();
  const rules = new Map<CheckCode, Tally>();
  const ground = { source: 'vi', target: 'en', glossary: [], speller: englishSpeller() };
  const count = <Key,>(tallies: Map<Key, Tally>, key: Key, changed: boolean) => {
    const { all, changed: before } = tallies.get(key) ?? { all: 0, changed: 0 };
    tallies.set(key, { all: all + 1, changed: before + (changed ? 1 : 0) });
  };
  return history.map(({ article, kind, source, machine, confidence, sources, targets, changed }, at) => {
    const segment = { id: String(at), block: at, kind, source, target: machine };
    const findings = checkSegment(segment, { ...ground, article: [segment] }, ofOneRow).map((finding) => ({
      ...finding,
      soft: hints.has(finding.code),
    }));
    const bead = { source: [0, sources], target: [0, targets], confidence } as const;
    const habits = habitsOf((name) => seen.size > 0 && !seen.has(name), kinds, rules);
    const x = featuresOf({ segment: { ...segment, bead }, findings }, habits);
    for (const word of source.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []) seen.add(word);
    count(kinds, kind, changed);
    for (const code of new Set(findings.map((finding) => finding.code))) count(rules, code, changed);
    return { article, x, changed };
  });
}

/** What is supposed of each where the history says little. */
const supposed: Record<RiskFeature, number> = {
  blocker: 2,
  warnings: 2,
  hint: 1,
  unsure: 1.5,
  uneven: 0.5,
  length: 0.5,
  newNames: 0.5,
  kind: 1,
  heeded: 1,
};

/** Logistic regression by gradient ascent; `calm` keeps the weights of what is seldom seen near what is supposed. */
function learn(examples: readonly Example[], { rounds = 3000, rate = 0.5, calm = 10 } = {}): RiskWeights {
  const weights: Record<keyof RiskWeights, number> = { always: 0, ...supposed };
  for (let round = 0; round < rounds; round++) {
    const slope = { always: 0, ...zeros() };
    for (const { x, changed } of examples) {
      const miss = (changed ? 1 : 0) - 1 / (1 + Math.exp(-riskOf(x, weights)));
      slope.always += miss;
      for (const name of riskFeatures) slope[name] += miss * x[name];
    }
    weights.always += (rate * slope.always) / examples.length;
    for (const name of riskFeatures)
      weights[name] += (rate * (slope[name] - calm * (weights[name] - supposed[name]))) / examples.length;
  }
  return weights;
}

const zeros = (): Record<RiskFeature, number> => ({
  blocker: 0,
  warnings: 0,
  hint: 0,
  unsure: 0,
  uneven: 0,
  length: 0,
  newNames: 0,
  kind: 0,
  heeded: 0,
});

/** How often a sentence that was changed stands before one that was not, ties counting half. */
function orderOf(weights: RiskWeights, examples: readonly Example[]): number {
  const risks = (changed: boolean) =>
    examples.filter((one) => one.changed === changed).map(({ x }) => riskOf(x, weights));
  const [hot, cold] = [risks(true), risks(false)];
  let right = 0;
  for (const one of hot) for (const other of cold) right += one > other ? 1 : one === other ? 0.5 : 0;
  return right / (hot.length * cold.length);
}

function crossValidate(examples: readonly Example[], folds = 5): number {
  const articles = [...new Set(examples.map(({ article }) => article))];
  const isHeld = (fold: number) => (one: Example) => articles.indexOf(one.article) % folds === fold;
  const scores = Array.from({ length: folds }, (_, fold) => {
    const weights = learn(examples.filter((one) => !isHeld(fold)(one)));
    return orderOf(weights, examples.filter(isHeld(fold)));
  });
  return scores.reduce((sum, score) => sum + score, 0) / folds;
}

const history = await readHistory();
const examples = examplesOf(history);
const changed = examples.filter((one) => one.changed).length;
if (changed === 0 || changed === examples.length) throw new Error(`Nothing to learn from.\n${usage}`);
console.log(
  `${examples.length} sentences of ${new Set(history.map(({ article }) => article)).size} articles, ${changed} changed`,
);
console.log(
  `unseen articles: a changed sentence stands first in ${crossValidate(examples).toFixed(3)} of pairs`,
);
const weights = learn(examples);
for (const [name, weight] of Object.entries(weights)) console.log(name.padEnd(10), weight.toFixed(2));
if (!values.check)
  writeFileSync(
    'lib/core/review/risk-weights.ts',
    `/** Log-odds, learned by scripts/train-risk.mts from ${values.desk || values.history ? "a desk's history" : 'a history generated from the demo articles'}; do not edit. */
export const riskWeights = {
${Object.entries(weights)
  .map(([name, weight]) => `  ${name}: ${Number(weight.toFixed(3))},\n`)
  .join('')}} as const;
`,
  );
