import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { LanguageTag } from '@/lib/core/language';
import type { Bead } from '@/lib/core/segment';
import type { Range, Span } from '@/lib/core/span';

type GoldRow = { readonly src: Span | null; readonly tgt: Span | null };
type Inner = { readonly must: readonly number[]; readonly free: readonly number[] };

/** A case of the alignment benchmark; its README defines the fields. */
export type Case = {
  readonly id: string;
  readonly kind: string;
  readonly srcLang: LanguageTag;
  readonly tgtLang: LanguageTag;
  readonly source: string;
  readonly target: string;
  readonly gold: readonly GoldRow[];
  readonly inner: { readonly src: Inner; readonly tgt: Inner };
};

/** The cases of a file of the benchmark, packed or not. The benchmark is trusted to keep its own format. */
export function readCases(folder: string, file: string): readonly Case[] {
  const raw = readFileSync(join(folder, file));
  const text = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
  return text.split('\n').flatMap((line): Case[] => (line.trim() ? [JSON.parse(line)] : []));
}

/** The article a case was made from: what a fold of cross-validation must not divide. */
export const articleOf = (id: string): string => id.split('/')[0] ?? id;

/** Which sentences of each side gold puts together, in order of the text. Either list may be empty. */
export type GoldBead = { readonly source: readonly number[]; readonly target: readonly number[] };

/** Share of a unit that a sentence must cover to belong to it, unless most of the sentence lies in it. */
const trace = 0.1;
const half = 0.5;

/** Connects sentences through the gold units they reach. */
export function goldBeads(
  gold: readonly GoldRow[],
  source: readonly Span[],
  target: readonly Span[],
): readonly GoldBead[] {
  const parent = Array.from({ length: source.length + target.length }, (_, at) => at);
  const find = (at: number): number => (parent[at] === at ? at : find(parent[at] ?? at));
  for (const { src, tgt } of gold) {
    if (!src || !tgt) continue;
    const [first, ...rest] = [
      ...reached(source, src),
      ...reached(target, tgt).map((at) => at + source.length),
    ];
    for (const at of rest) parent[find(at)] = find(first ?? at);
  }
  const beads = new Map<number, { source: number[]; target: number[] }>();
  parent.forEach((_, at) => {
    const bead = beads.get(find(at)) ?? { source: [], target: [] };
    beads.set(find(at), bead);
    if (at < source.length) bead.source.push(at);
    else bead.target.push(at - source.length);
  });
  return [...beads.values()];
}

const reached = (sentences: readonly Span[], [from, to]: Span): readonly number[] =>
  sentences.flatMap(([start, end], at) => {
    const shared = Math.min(end, to) - Math.max(start, from);
    return shared > half * (end - start) || shared > trace * (to - from) ? [at] : [];
  });

/** The beads as one monotone path of ranges, or null when they cross or are larger than any aligner's beads. */
export function goldPath(
  beads: readonly GoldBead[],
  sources: number,
  targets: number,
): readonly { readonly source: Range; readonly target: Range }[] | null {
  const path: { source: Range; target: Range }[] = [];
  let [i, j] = [0, 0];
  const paired = beads
    .filter(({ source, target }) => source.length > 0 && target.length > 0)
    .sort((a, b) => (a.source[0] ?? 0) - (b.source[0] ?? 0));
  for (const bead of [...paired, { source: [sources], target: [targets] }]) {
    const [from, to] = [bead.source[0] ?? 0, bead.target[0] ?? 0];
    if (from < i || to < j) return null;
    for (; i < from; i++) path.push({ source: [i, i + 1], target: [j, j] });
    for (; j < to; j++) path.push({ source: [i, i], target: [j, j + 1] });
    if (from === sources && to === targets) break;
    const [n, m] = [bead.source.length, bead.target.length];
    const whole = bead.source.at(-1) === from + n - 1 && bead.target.at(-1) === to + m - 1;
    if (!whole || n > 4 || m > 4) return null;
    path.push({ source: [i, i + n], target: [j, j + m] });
    i += n;
    j += m;
  }
  return path;
}

type Figures = { readonly p: number; readonly r: number; readonly f1: number };

/** What the benchmark's own scorer makes of predictions. */
export type Totals = {
  readonly cases: number;
  readonly invalid: number;
  readonly pairs: Figures;
  readonly strict: Figures;
  readonly segSrc: Figures;
  readonly segTgt: Figures;
  readonly unlinked: number | null;
};
export type Scorer = {
  readonly scoreCase: (
    item: Case,
    prediction: { readonly id: string; readonly links: readonly object[] },
  ) => object;
  readonly total: (scores: readonly object[]) => Totals;
};

export const loadScorer = async (folder: string): Promise<Scorer> =>
  import(pathToFileURL(resolve(folder, 'score-alignment.mjs')).href);

/** A bead with whether it is right; its confidence is the probability that it is. */
export type Judged = { readonly confidence: number; readonly right: boolean };

/**
 * A bead of two sides is right when it and its neighbours in the same gold bead reach nothing outside and leave nothing
 * out (finer cutting is not punished); one of one side, when gold pairs the sentence with nothing.
 */
export function judge(gold: readonly GoldBead[], beads: readonly Bead[]): readonly Judged[] {
  const [bySource, byTarget] = [new Map<number, number>(), new Map<number, number>()];
  gold.forEach(({ source, target }, at) => {
    for (const sentence of source) bySource.set(sentence, at);
    for (const sentence of target) byTarget.set(sentence, at);
  });
  const reach = ({ source, target }: Bead) => [
    ...indices(source).map((at) => bySource.get(at)),
    ...indices(target).map((at) => byTarget.get(at)),
  ];
  const twoSided = ({ source, target }: Bead) => source[0] < source[1] && target[0] < target[1];
  const spoiled = new Set(
    beads.flatMap((bead) => (!twoSided(bead) || new Set(reach(bead)).size > 1 ? reach(bead) : [])),
  );
  return beads.map((bead) => {
    const [at = 0] = reach(bead);
    const { source = [], target = [] } = gold[at] ?? {};
    const right = twoSided(bead) ? !spoiled.has(at) : source.length === 0 || target.length === 0;
    return { confidence: bead.confidence, right };
  });
}

const indices = ([from, to]: Range): readonly number[] =>
  Array.from({ length: to - from }, (_, k) => from + k);

const bins = 10;

/** Expected calibration error (Naeini et al. 2015): how far, on average, confidence is from the share that is right. */
export function calibrationError(judged: readonly Judged[]): number {
  const gaps = Array.from({ length: bins }, () => 0);
  for (const { confidence, right } of judged) {
    const bin = Math.min(bins - 1, Math.floor(confidence * bins));
    gaps[bin] = (gaps[bin] ?? 0) + confidence - (right ? 1 : 0);
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / Math.max(1, judged.length);
}
