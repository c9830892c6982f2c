import { parseArgs } from 'node:util';
import { linkPieces, piecesOf, sentencesIn } from '@/lib/cli/align';
import { type AlignOptions, align } from '@/lib/core/alignment/align';
import { sources } from '@/lib/core/alignment/evidence/sources';
import {
  type Case,
  calibrationError,
  goldBeads,
  type Judged,
  judge,
  loadScorer,
  readCases,
  type Scorer,
  type Totals,
} from '@/scripts/alignment-cases';

const usage = `npx tsx scripts/bench-align.mts ../shared/bench/alignment [--quick]

Segments and aligns every case as an import does and scores it with the scorer of the folder. --quick leaves out the long
texts and the ablations.`;

/** Pair and strict F1 as the README of the benchmark gives them for its unseen articles; own segmentation. */
const baselines: readonly (readonly [name: string, ...figures: string[]])[] = [
  ['hunalign, null', '.993/.989', '.991/.988', '.867/.809', '.673/.609'],
  ['hunalign, MUSE', '.993/.989', '.991/.988', '.885/.822', '.720/.640'],
  ['prototype, lexicon', '.998/.996', '.997/.995', '.992/.989', '.977/.974'],
];

type Outcome = {
  readonly totals: ReadonlyMap<string, Totals>;
  readonly judged: readonly Judged[];
  readonly ms: number;
};

function run({ scoreCase, total }: Scorer, cases: readonly Case[], options?: AlignOptions): Outcome {
  const scores = new Map<string, object[]>();
  const judged: Judged[] = [];
  let ms = 0;
  for (const item of cases) {
    const began = performance.now();
    const [from, to] = [piecesOf(item.source, item.srcLang), piecesOf(item.target, item.tgtLang)];
    const languages = { source: item.srcLang, target: item.tgtLang };
    const beads = align(sentencesIn(from), sentencesIn(to), languages, options);
    ms += performance.now() - began;
    const links = linkPieces(from, to, beads);
    scores.set(item.kind, [...(scores.get(item.kind) ?? []), scoreCase(item, { id: item.id, links })]);
    const spans = [from, to].map(({ pieces }) => pieces.map(({ span }) => span));
    judged.push(...judge(goldBeads(item.gold, spans[0] ?? [], spans[1] ?? []), beads));
  }
  return { totals: new Map([...scores].map(([kind, list]) => [kind, total(list)])), judged, ms };
}

const f = (figure: number | null, digits = 4): string => (figure === null ? '-' : figure.toFixed(digits));
const line = (...fields: readonly string[]): void =>
  console.log(fields.map((field, at) => (at === 0 ? field.padEnd(20) : field.padStart(17))).join(''));

function printKinds({ totals, judged, ms }: Outcome): void {
  line('kind', 'pairs F1', 'strict F1', 'unlinked', 'segmentation vi', 'segmentation en');
  for (const [kind, { pairs, strict, unlinked, segSrc, segTgt }] of totals) {
    line(kind, f(pairs.f1), f(strict.f1), f(unlinked, 3), f(segSrc.f1), f(segTgt.f1));
  }
  const twoSided = judged.length;
  console.log(
    `calibration error ${f(calibrationError(judged))} over ${twoSided} beads; ${(ms / 1000).toFixed(1)} s\n`,
  );
}

function printSegmentation({ totals }: Outcome): void {
  line('segmentation alone', 'vi', 'en');
  for (const [kind, { segSrc, segTgt }] of totals) line(kind, f(segSrc.f1), f(segTgt.f1));
  console.log();
}

function printBaselines({ totals }: Outcome): void {
  line('pairs/strict', 'clean', 'paragraphs', 'noisy', 'stress');
  for (const [name, ...figures] of baselines) line(name, ...figures);
  const short = (figure: number) => f(figure, 3).replace(/^0/, '');
  line('this', ...[...totals.values()].map(({ pairs, strict }) => `${short(pairs.f1)}/${short(strict.f1)}`));
  console.log();
}

function printAblations(scorer: Scorer, cases: readonly Case[]): void {
  const hard = cases.filter(({ kind }) => kind === 'noisy' || kind === 'stress');
  line('without', 'noisy', 'stress', 'calibration');
  const names = ['nothing', ...sources.map(({ name }) => name), 'lexicon,echo'];
  for (const name of names) {
    const { totals, judged } = run(scorer, hard, { without: name.split(',') });
    const figures = [...totals.values()].map(({ pairs, strict }) => `${f(pairs.f1, 3)}/${f(strict.f1, 3)}`);
    line(name, ...figures, f(calibrationError(judged), 3));
  }
  console.log();
}

/** Peak memory is that of the process so far: long texts are run first, in rising length. */
function printSpeed(scorer: Scorer, cases: readonly Case[]): void {
  line('pairs of sentences', 'seconds', 'sentences/s', 'peak MB', 'pairs F1', 'strict F1');
  for (const item of cases) {
    const { totals, ms } = run(scorer, [item]);
    const peak = process.resourceUsage().maxRSS / 1024;
    const [figures] = [...totals.values()];
    line(
      item.id,
      (ms / 1000).toFixed(2),
      ((2000 * item.gold.length) / ms).toFixed(0),
      peak.toFixed(0),
      f(figures?.pairs.f1 ?? null),
      f(figures?.strict.f1 ?? null),
    );
  }
  console.log();
}

/** Median time of texts of about 40 sentences, once the engine is warm. */
function printArticleTime(scorer: Scorer, cases: readonly Case[]): void {
  const articles = cases.filter(({ gold }) => gold.length >= 30 && gold.length <= 50);
  for (let warm = 0; warm < 5; warm++) run(scorer, articles);
  const times = articles.map((item) => run(scorer, [item]).ms).sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  console.log(
    `${articles.length} articles of 30 to 50 units: median ${median.toFixed(1)} ms, segmentation included\n`,
  );
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean' } },
});
const [folder] = positionals;
if (!folder) {
  console.error(usage);
  process.exit(2);
}
const scorer = await loadScorer(folder);
if (!values.quick) {
  printSpeed(
    scorer,
    ['long.jsonl.gz', 'long-20000.jsonl.gz'].flatMap((name) => readCases(folder, name)),
  );
}
const cases = ['cases.jsonl', 'stress.jsonl'].flatMap((name) => readCases(folder, name));
const outcome = run(scorer, cases);
printKinds(outcome);
printSegmentation(run(scorer, readCases(folder, 'seg-hard.jsonl')));
printBaselines(outcome);
printArticleTime(scorer, cases);
if (!values.quick) printAblations(scorer, cases);
