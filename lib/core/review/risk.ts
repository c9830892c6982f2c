import type { BlockKind } from '@/lib/core/article';
import type { CheckCode, Severity } from '@/lib/core/checks/rule';
import { riskWeights } from '@/lib/core/review/risk-weights';
import type { Segment } from '@/lib/core/segment';

/** What speaks for an editor changing the words of a row, each from 0 to 1; the last two from -1. */
export const riskFeatures = [
  'blocker',
  'warnings',
  'hint',
  'unsure',
  'uneven',
  'length',
  'newNames',
  'kind',
  'heeded',
] as const;
export type RiskFeature = (typeof riskFeatures)[number];
export type RiskWeights = Readonly<Record<RiskFeature | 'always', number>>;

/** What a desk's history tells; nothing of one that has none yet. */
export type DeskHabits = {
  /** Whether words of this name never stood in what the desk approved. */
  readonly isNew: (name: string) => boolean;
  /** By how much more of the sentences of a kind it changes than of all, as a share. */
  readonly kinds: ReadonlyMap<BlockKind, number>;
  /** The share of a rule's findings that it mends. */
  readonly heeded: ReadonlyMap<CheckCode, number>;
};
export const noHabits: DeskHabits = { isNew: () => false, kinds: new Map(), heeded: new Map() };

type Row = {
  readonly segment: Pick<Segment, 'kind' | 'bead' | 'source' | 'target'>;
  readonly findings: readonly {
    readonly code: CheckCode;
    readonly severity: Severity;
    readonly soft: boolean;
  }[];
};

export function featuresOf(
  { segment, findings }: Row,
  habits = noHabits,
): Readonly<Record<RiskFeature, number>> {
  const { bead, kind, source, target } = segment;
  const [sources, targets] = [bead.source[1] - bead.source[0], bead.target[1] - bead.target[0]];
  const told = findings.filter(({ soft }) => !soft);
  const blocks = told.some(({ severity }) => severity === 'critical');
  const heeded = findings.flatMap(({ code }) => habits.heeded.get(code) ?? []);
  return {
    blocker: blocks ? 1 : 0,
    warnings: share(told.filter(({ severity }) => severity !== 'critical').length),
    hint: told.length < findings.length ? 1 : 0,
    unsure: 1 - bead.confidence,
    uneven: sources === 1 && targets === 1 ? 0 : 1,
    length: source.length < 20 || target === '' ? 0 : lengthOutlier(source, target),
    newNames: share(namesIn(source).filter(habits.isNew).length),
    kind: habits.kinds.get(kind) ?? 0,
    heeded: heeded.length > 0 ? 2 * Math.max(...heeded) - 1 : 0,
  };
}

/** Log-odds that an editor changes the words of a row: for an order, never to be shown. */
export const riskOf = (
  features: Readonly<Record<RiskFeature, number>>,
  weights: RiskWeights = riskWeights,
): number => riskFeatures.reduce<number>((sum, name) => sum + weights[name] * features[name], weights.always);

/** How many of these rows an editor will have changed, by their log-odds. */
export const changesIn = (risks: Iterable<number>): number => {
  let sum = 0;
  for (const risk of risks) sum += 1 / (1 + Math.exp(-risk));
  return sum;
};

/** Three are as good as many. */
const share = (count: number): number => Math.min(3, count) / 3;

/** English is about as long as Vietnamese; twice or half as long is all there is to say. */
const lengthOutlier = (source: string, target: string): number =>
  Math.min(1, Math.abs(Math.log(target.length / source.length)) / Math.LN2);

/** Words with a capital that do not begin a sentence. */
const namesIn = (text: string): readonly string[] =>
  text.match(/(?<=[\p{L}\p{N},;:)] )\p{Lu}[\p{L}\p{M}]+/gu) ?? [];
