import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { linkPieces, type Pieces, piecesOf, sentencesIn } from '@/lib/cli/align';
import { readEcho } from '@/lib/core/alignment/evidence/echo';
import { sources as allEvidence } from '@/lib/core/alignment/evidence/sources';
import { readTaught } from '@/lib/core/alignment/evidence/taught';
import { latticeOf, type Reading, readEvidence, withTokens } from '@/lib/core/alignment/model';
import { readSide } from '@/lib/core/alignment/side';
import { countRenderings, taughtWords } from '@/lib/core/alignment/taught/rendering-counts';
import type { Weights } from '@/lib/core/alignment/weights';
import {
  articleOf,
  type Case,
  calibrationError,
  goldBeads,
  goldPath,
  type Judged,
  judge,
  loadScorer,
  readCases,
  type Scorer,
} from '@/scripts/alignment-cases';
import { type Example, learn } from '@/scripts/alignment-learner';

const usage = `npx tsx scripts/train-alignment.mts ../shared/bench/alignment [--check]

Learns the weights of the evidence by maximum likelihood of the gold alignments and writes
lib/core/alignment/learned-weights.ts. With --check it cross-validates by article instead and writes nothing.`;

const common = {
  'bead.more': -3,
  'bead.crossed': -4,
  'bead.mute': -1,
  'alone.one': -2.5,
  'alone.again': 0.7,
  'alone.furniture': 2,
  'length.ratio': 0.6,
  'structure.start': 0.2,
  'structure.within': -1.5,
  'structure.kind': 1.5,
};
const tokens = (name: string): Weights => ({
  [`${name}.rare`]: 0.2,
  [`${name}.met`]: 0.4,
  [`${name}.missed`]: -0.3,
  [`${name}.absent`]: -0.1,
});

/** Too few cases spell an acronym out: as names, which they are. */
const acronyms: Weights = {
  'acronyms.rare': 0.1,
  'acronyms.met': 0.7,
  'acronyms.missed': -1.3,
  'acronyms.absent': 0,
};

/** No case is of two related languages: as much as a lexicon's word, and nothing against a word without a likeness. */
const cognates: Weights = {
  'cognates.rare': 0.15,
  'cognates.met': 0.3,
  'cognates.missed': -0.1,
  'cognates.absent': 0,
};

/** `size` cases of a kind as one text, so that what is learned holds for long texts too. */
function joined(cases: readonly Case[], size: number): readonly Case[] {
  const kinds = [...new Set(cases.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const alike = cases.filter((item) => item.kind === kind);
    const groups = Array.from({ length: Math.ceil(alike.length / size) }, (_, k) =>
      alike.slice(k * size, (k + 1) * size),
    );
    return groups.map((group) => group.reduce(append));
  });
}

function append(before: Case, { source, target, gold }: Case): Case {
  const [a, b] = [before.source.length + 1, before.target.length + 1];
  const moved = gold.map(({ src, tgt }) => ({
    src: src && ([src[0] + a, src[1] + a] as const),
    tgt: tgt && ([tgt[0] + b, tgt[1] + b] as const),
  }));
  return {
    ...before,
    source: `${before.source}\n${source}`,
    target: `${before.target}\n${target}`,
    gold: [...before.gold, ...moved],
  };
}

const spansIn = ({ pieces }: Pieces) => pieces.map(({ span }) => span);

function readingOf(item: Case, from: Pieces, to: Pieces, without: readonly string[]): Reading {
  const pair = {
    source: readSide(sentencesIn(from), item.srcLang),
    target: readSide(sentencesIn(to), item.tgtLang),
  };
  return readEvidence(
    pair,
    allEvidence.filter(({ name }) => !without.includes(name)),
  );
}

/** Gold units of several sentences on both sides say nothing of how these pair: such cases are left out. */
function exampleOf(item: Case, without: readonly string[]): readonly Example[] {
  const [from, to] = [piecesOf(item.source, item.srcLang), piecesOf(item.target, item.tgtLang)];
  const path = goldPath(
    goldBeads(item.gold, spansIn(from), spansIn(to)),
    from.pieces.length,
    to.pieces.length,
  );
  const coarse = path?.some(
    ({ source, target }) => Math.min(source[1] - source[0], target[1] - target[0]) > 1,
  );
  return !path || coarse ? [] : [{ reading: readingOf(item, from, to, without), path }];
}

const folds = 3;

/** Deals articles out to folds by their place in the alphabet, so that all cases of one article are together. */
function foldsOf(cases: readonly Case[]): (id: string) => number {
  const articles = [...new Set(cases.map(({ id }) => articleOf(id)))].sort();
  return (id) => articles.indexOf(articleOf(id)) % folds;
}

const taughtBy = (cases: readonly Case[]) =>
  taughtWords(
    countRenderings(
      cases
        .filter(({ kind }) => kind === 'clean')
        .flatMap(({ source, target, gold }) =>
          gold.flatMap(({ src, tgt }) =>
            src && tgt ? [{ source: source.slice(...src), target: target.slice(...tgt) }] : [],
          ),
        ),
      { source: 'vi', target: 'en' },
    ),
  );

/** The same examples with what the other folds teach about them. */
function withTaught(cases: readonly Case[], without: readonly string[]): readonly Example[] {
  const fold = foldsOf(cases);
  return Array.from({ length: folds }, (_, k) => k).flatMap((k) => {
    const taught = taughtBy(cases.filter(({ id }) => fold(id) !== k));
    return cases
      .filter(({ id }) => fold(id) === k)
      .flatMap((item) => exampleOf(item, without))
      .map(({ path, reading }) => ({
        path,
        reading: withTokens(reading, 'taught', readTaught(reading.pair, taught)),
      }));
  });
}

const own = (name: string) => (weight: string) => weight.startsWith(`${name}.`);
const languageBound = ['lexicon', 'acronyms'];

/** First what evidence there always is, then, on top of it, what is there at times. */
function learnAll(cases: readonly Case[]): { readonly informed: Weights; readonly neutral: Weights } {
  const long = [...cases, ...joined(cases, 8)];
  const neutralTokens = { ...tokens('numbers'), ...tokens('names'), ...tokens('marks') };
  const neutralExamples = long.flatMap((item) => exampleOf(item, languageBound));
  process.stderr.write(`${neutralExamples.length} texts\n`);
  const neutralBase = learn(neutralExamples, { ...common, ...neutralTokens }, () => true);
  const echoing = neutralExamples.map(({ path, reading }) => ({
    path,
    reading: withTokens(reading, 'echo', readEcho(reading.pair, latticeOf(reading, neutralBase).path())),
  }));
  const echoed = learn(echoing, { ...neutralBase, ...tokens('echo') }, own('echo'));
  const neutral = learn(
    withTaught(cases, languageBound),
    { ...neutralBase, ...tokens('taught') },
    own('taught'),
  );
  const informedBase = learn(
    long.flatMap((item) => exampleOf(item, [])),
    { ...neutralBase, ...acronyms, ...tokens('lexicon') },
    () => true,
  );
  const informed = learn(withTaught(cases, []), { ...informedBase, ...tokens('taught') }, own('taught'));
  return { informed, neutral: { ...informed, ...echoed, ...neutral, ...cognates } };
}
/** Scores texts the weights have not seen, with the scorer of the benchmark. */
function evaluate(
  { scoreCase }: Scorer,
  cases: readonly Case[],
  weights: Weights,
  without: readonly string[],
  seen: Seen,
): void {
  for (const item of cases) {
    const [from, to] = [piecesOf(item.source, item.srcLang), piecesOf(item.target, item.tgtLang)];
    const beads = latticeOf(readingOf(item, from, to, without), weights)
      .path()
      .map(({ i, n, j, m, probability }) => ({
        source: [i, i + n] as const,
        target: [j, j + m] as const,
        confidence: probability,
      }));
    const score = scoreCase(item, { id: item.id, links: linkPieces(from, to, beads) });
    seen.scores.set(item.kind, [...(seen.scores.get(item.kind) ?? []), score]);
    seen.judged.push(...judge(goldBeads(item.gold, spansIn(from), spansIn(to)), beads));
  }
}

type Seen = { readonly scores: Map<string, object[]>; readonly judged: Judged[] };

function report({ total }: Scorer, title: string, { scores, judged }: Seen): void {
  for (const [kind, list] of scores) {
    const { pairs, strict, unlinked } = total(list);
    const figures = [pairs.f1, strict.f1, unlinked ?? 1].map((figure) => figure.toFixed(4));
    console.log(title.padEnd(12), kind.padEnd(12), ...figures);
  }
  console.log(title.padEnd(12), 'calibration error', calibrationError(judged).toFixed(4));
}

function check(scorer: Scorer, cases: readonly Case[]): void {
  const fold = foldsOf(cases);
  const nothing = (): Seen => ({ scores: new Map(), judged: [] });
  const seen = { informed: nothing(), neutral: nothing() };
  for (let k = 0; k < folds; k++) {
    const { informed, neutral } = learnAll(cases.filter(({ id }) => fold(id) !== k));
    const unseen = cases.filter(({ id }) => fold(id) === k);
    evaluate(scorer, unseen, informed, [], seen.informed);
    evaluate(scorer, unseen, neutral, languageBound, seen.neutral);
  }
  report(scorer, 'informed', seen.informed);
  report(scorer, 'neutral', seen.neutral);
}

const file = new URL('../lib/core/alignment/learned-weights.ts', import.meta.url);

function write(name: string, weights: Weights): string {
  const lines = Object.entries(weights).map(([key, value]) => `  '${key}': ${value},`);
  return `export const ${name}: Weights = {\n${lines.join('\n')}\n};\n`;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean' } },
});
const [folder] = positionals;
if (!folder) {
  console.error(usage);
  process.exit(2);
}
const cases = ['cases.jsonl', 'stress.jsonl'].flatMap((name) => readCases(folder, name));
if (values.check) check(await loadScorer(folder), cases);
else {
  const { informed, neutral } = learnAll(cases);
  const head = "import type { Weights } from '@/lib/core/alignment/weights';\n";
  const note = `
/**
 * Written by scripts/train-alignment.mts, not by hand. \`informed\` holds beside a lexicon, \`neutral\` for languages that
 * have none.
 */
`;
  writeFileSync(file, `${head}${note}${write('informed', informed)}\n${write('neutral', neutral)}`);
}
