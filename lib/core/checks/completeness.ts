import { type CompletenessFeatures, completenessFeatures } from '@/lib/core/checks/completeness-features';
import { completenessWeights } from '@/lib/core/checks/completeness-weights';
import { type Counterparts, readCounterparts, type Unit } from '@/lib/core/checks/counterparts';
import { findLoosePart, greatestRun, type LoosePart, lossOf } from '@/lib/core/checks/loose-part';
import type { CheckSegment, Context } from '@/lib/core/checks/rule';
import { remember } from '@/lib/core/text/remember';

/** The parts of either side that most lack a counterpart: of the source what may be lost, of the target what may be added. */
export type Gaps = {
  readonly counterparts: Counterparts;
  readonly omission: LoosePart;
  readonly addition: LoosePart;
};
type GapKind = 'omission' | 'addition';

/** What English takes of words to a Vietnamese syllable, as log ratio: its mean when nothing is lost, and its deviation. */
const usual = { perSyllable: 0.75, mean: 0.1, deviation: 0.25 } as const;

/** Read once a segment. */
export const readGaps = remember(100, (segment: CheckSegment, context: Context): Gaps => {
  const counterparts = readCounterparts(segment, context);
  return {
    counterparts,
    omission: findLoosePart(segment.source, counterparts.source, 'vi'),
    addition: findLoosePart(segment.target, counterparts.target, 'en'),
  };
});

/** What speaks for a loose part being a mistake. */
export function featuresOf(kind: GapKind, gaps: Gaps): CompletenessFeatures {
  const { source, target, syllables, words } = gaps.counterparts;
  const [own, other] = kind === 'omission' ? [gaps.omission, gaps.addition] : [gaps.addition, gaps.omission];
  const [units, others] = kind === 'omission' ? [source, target] : [target, source];
  const length = Math.log((words + 1) / (usual.perSyllable * syllables + 1));
  const share = Math.min(0.85, own.words / Math.max(1, kind === 'omission' ? syllables : words));
  const spare = looseOf(others);
  const lost = looseOf(own.lost);
  return {
    loss: own.score,
    losses: own.lost.length,
    kept: own.kept,
    density: densityOf(units),
    otherDensity: densityOf(others),
    otherLoss: other.score,
    length,
    content: Math.log((contentOf(target) + 1) / (contentOf(source) + 1)),
    shape: shapeOf(length, kind === 'omission' ? Math.log(1 - share) : -Math.log(1 - share)),
    share,
    size: Math.log(Math.max(1, syllables)),
    pair: own.pair ? 1 : 0,
    listed: own.listed ? 1 : 0,
    last: own.last ? 1 : 0,
    clean: own.kept === 0 ? own.score : 0,
    run: greatestRun(units.map(lossOf)).sum,
    otherRun: greatestRun(others.map(lossOf)).sum,
    certain: Math.min(own.score, 2),
    spare,
    sure: Math.max(0, lost - spare),
    whole: own.kept === 0 && lost > 0 ? lost / (lost + spare) : 0,
  };
}

/** The share of a side that has no counterpart. */
function densityOf(units: readonly Unit[]): number {
  const whole = units.reduce((sum, { weight }) => sum + weight, 0);
  const lost = units.reduce(
    (sum, { weight, answer }) => sum + (answer === 0.5 && weight <= 0.1 ? 0 : weight * (1 - answer)),
    0,
  );
  return whole === 0 ? 0 : lost / whole;
}

/** How much of a side has nothing that answers it: words that might say in another way what the other side lost. */
const looseOf = (units: readonly Unit[]): number =>
  units.reduce((sum, { weight, answer }) => sum + (weight >= 0.25 ? weight * (1 - answer) : 0), 0);

const contentOf = (units: readonly Unit[]): number => units.filter(({ weight }) => weight >= 0.25).length;

/** How much likelier the lengths are if the part is really lost or added than if it is not, as log odds within six. */
function shapeOf(length: number, shift: number): number {
  const odds = ((length - usual.mean) ** 2 - (length - usual.mean - shift) ** 2) / (2 * usual.deviation ** 2);
  return Math.max(-6, Math.min(6, odds));
}

/** Above that many syllables a segment has to give more reason: much of a long sentence is said differently. */
const short = 18;
const doubt = 0.4;
export const doubtOf = ({ size }: CompletenessFeatures): number =>
  doubt * Math.max(0, Math.exp(size) - short);

/** The log odds that something is lost or added, less what is asked of a long segment. */
export function oddsOf(kind: GapKind, features: CompletenessFeatures): number {
  const weights = completenessWeights[kind];
  const odds = completenessFeatures.reduce((sum, name) => sum + weights[name] * features[name], weights.bias);
  return odds - doubtOf(features);
}

/** From these odds on an editor is told. */
const bars = { omission: -0.25, addition: -1.1 } as const;
/** A single phrase, beside nothing that is answered, has to give more reason. */
const loneBar = 1;
/** A shorter source, one of which next to nothing is answered, and one with mostly unknown words prove nothing. */
const fewest = 7;
const mostLost = 0.92;
const mostStrange = 0.55;

/** The part of the source that is lost, or of the target that is added; null where nothing speaks for it strongly enough. */
export function findGap(kind: GapKind, segment: CheckSegment, context: Context): LoosePart | null {
  const gaps = readGaps(segment, context);
  const part = gaps[kind];
  if (part.lost.length === 0) return null;
  const features = featuresOf(kind, gaps);
  const isLone = part.lost.length === 1 && !(part.pair && part.score >= 1);
  const tells =
    (kind === 'addition' || Math.exp(features.size) >= fewest) &&
    features.density < mostLost &&
    features.otherDensity < mostStrange;
  return tells && oddsOf(kind, features) > (isLone ? loneBar : bars[kind]) ? part : null;
}
