import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { doubtOf, featuresOf, readGaps } from '@/lib/core/checks/completeness';
import { type CompletenessFeatures, completenessFeatures } from '@/lib/core/checks/completeness-features';
import { random } from '@/tests/core/checks/mutate';
import { type Planted, plantedPairs } from '@/tests/core/checks/planted';

/**
 * Learns what completeness-weights.ts holds from our own sentences (tests/samples/planted): logistic regression on the features of
 * completeness.ts. Each pair is also put among up to four others, since real segments may be long. Prints how it does on
 * sentences it has not seen (five folds).
 */
const rounds = 1500;
const rate = 0.5;
const decay = 0.003;
const folds = 5;
const file = join(import.meta.dirname, '../lib/core/checks/completeness-weights.ts');

type Kind = 'omission' | 'addition';
type Row = {
  readonly values: readonly number[];
  readonly planted: boolean;
  readonly fold: number;
  readonly whole: boolean;
  readonly features: CompletenessFeatures;
};
type Model = { readonly weights: readonly number[]; readonly bias: number };

const foldOf = (text: string): number =>
  Array.from(text).reduce((hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7) %
  folds;

function rowOf(
  kind: Kind,
  source: string,
  target: string,
  { flaw, source: own }: Planted,
  whole: boolean,
): Row {
  const segment = { id: '0', block: 0, kind: 'paragraph' as const, source, target };
  const context = { source: 'vi', target: 'en', article: [segment], glossary: [] };
  const features = featuresOf(kind, readGaps(segment, context));
  return {
    values: completenessFeatures.map((name) => features[name]),
    planted: flaw === kind,
    fold: foldOf(own),
    whole,
    features,
  };
}

function rowsOf(kind: Kind): readonly Row[] {
  const pairs = plantedPairs().filter(
    ({ flaw }) => flaw === null || flaw === 'omission' || flaw === 'addition',
  );
  const next = random(20_261_126);
  return pairs.flatMap((pair) => {
    const others = pairs.filter((each) => each.flaw === null && foldOf(each.source) === foldOf(pair.source));
    const joined = [1, 2, 4].map((count) => {
      const mark = next() < 0.5 ? '. ' : ', ';
      let { source, target } = pair;
      for (let added = 0; added < count; added++) {
        const other = others[Math.floor(next() * others.length)] ?? pair;
        source = source.replace(/\.$/, '') + mark + other.source;
        target = target.replace(/\.$/, '') + mark + other.target;
      }
      return rowOf(kind, source, target, pair, false);
    });
    return [rowOf(kind, pair.source, pair.target, pair, true), ...joined];
  });
}

/** Gradient descent on standardised features; the weights are given for the features as they are. */
function learn(rows: readonly Row[]): Model {
  const names = completenessFeatures.length;
  const column = (at: number): readonly number[] => rows.map(({ values }) => values[at] ?? 0);
  const mean = Array.from({ length: names }, (_, at) => sum(column(at)) / rows.length);
  const spread = mean.map(
    (middle, at) => Math.sqrt(sum(column(at).map((value) => (value - middle) ** 2)) / rows.length) || 1,
  );
  const scaled = rows.map(({ values }) =>
    values.map((value, at) => (value - (mean[at] ?? 0)) / (spread[at] ?? 1)),
  );
  const weights = mean.map(() => 0);
  let bias = 0;
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map(() => 0);
    let shift = 0;
    scaled.forEach((values, row) => {
      const error = 1 / (1 + Math.exp(-dot(values, weights) - bias)) - (rows[row]?.planted ? 1 : 0);
      values.forEach((value, at) => {
        slope[at] = (slope[at] ?? 0) + error * value;
      });
      shift += error;
    });
    weights.forEach((weight, at) => {
      weights[at] = weight - rate * ((slope[at] ?? 0) / rows.length + decay * weight);
    });
    bias -= (rate * shift) / rows.length;
  }
  const raw = weights.map((weight, at) => weight / (spread[at] ?? 1));
  return { weights: raw, bias: bias - dot(raw, mean) };
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((all, value, at) => all + value * (other[at] ?? 0), 0);
const oddsOf = ({ weights, bias }: Model, row: Row): number =>
  dot(row.values, weights) + bias - doubtOf(row.features);

function report(kind: Kind, rows: readonly Row[]): void {
  const odds = rows.map((row) => {
    return { row, value: 0 };
  });
  for (let fold = 0; fold < folds; fold++) {
    const model = learn(rows.filter((row) => row.fold !== fold));
    for (const each of odds) if (each.row.fold === fold) each.value = oddsOf(model, each.row);
  }
  for (const bar of [-1, -0.5, 0, 0.5, 1]) {
    const share = (planted: boolean, whole: boolean): string => {
      const own = odds.filter(({ row }) => row.planted === planted && row.whole === whole);
      return `${((100 * own.filter(({ value }) => value > bar).length) / own.length).toFixed(1)} %`;
    };
    console.log(
      `${kind}, odds above ${bar}: found ${share(true, true)} (${share(true, false)} among others), alarms ${share(false, true)} (${share(false, false)})`,
    );
  }
}

const learned = (['omission', 'addition'] as const).map((kind) => {
  const rows = rowsOf(kind);
  report(kind, rows);
  const { weights, bias } = learn(rows);
  const lines = completenessFeatures.map(
    (name, at) => `    ${name}: ${Number((weights[at] ?? 0).toFixed(3))},`,
  );
  return `  ${kind}: {\n${lines.join('\n')}\n    bias: ${Number(bias.toFixed(3))},\n  },`;
});
writeFileSync(
  file,
  `import type { CompletenessWeights } from '@/lib/core/checks/completeness-features';

/** Learned by scripts/train-completeness.mts. */
export const completenessWeights: Readonly<Record<'omission' | 'addition', CompletenessWeights>> = {
${learned.join('\n')}
};
`,
);
