import type { CheckCode, Severity } from '@/lib/core/checks/rule';
import { riskWeights } from '@/lib/core/review/risk-weights';
import type { Segment } from '@/lib/core/segment';
import { readQuotations } from '@/lib/core/text/quotes';

/** 1: the meaning may be wrong; 2: something else was found, or it is a place where mistakes show most; 3: read with care. */
export type Tier = 1 | 2 | 3;

type Read = {
  readonly segment: Pick<Segment, 'id' | 'kind' | 'source'>;
  readonly approved: boolean;
  /** Log-odds that its words are changed (lib/core/review/risk.ts). */
  readonly risk: number;
  readonly findings: readonly {
    readonly code: CheckCode;
    readonly severity: Severity;
    readonly soft: boolean;
  }[];
};

/** Findings of the second severity that bear on the meaning as much as those that block. */
const grave: ReadonlySet<CheckCode> = new Set([
  'omission',
  'untranslated-source',
  'quote-mismatch',
  'name-order',
  'time-mismatch',
  'unit-mismatch',
  'number-format',
]);

/** At most this share of the sentences is marked to be read with care, so that the mark keeps its meaning. */
const careShare = 0.2;

/**
 * The rows to look at first and why, in no order of their own: news is read from the top. What somebody approved is left
 * out, but for what blocks.
 */
export function lookFirst(rows: readonly Read[]): ReadonlyMap<string, Tier> {
  const tiers = new Map<string, Tier>();
  for (const row of rows) {
    const tier = tierOf(row);
    if (tier !== null) tiers.set(row.segment.id, tier);
  }
  const doubtful = rows
    .filter((row) => !row.approved && !tiers.has(row.segment.id) && isDoubtful(row))
    .toSorted((one, other) => other.risk - one.risk);
  for (const { segment } of doubtful.slice(0, Math.floor(rows.length * careShare))) tiers.set(segment.id, 3);
  return tiers;
}

function tierOf({ segment, approved, findings }: Read): Tier | null {
  const told = findings.filter(({ soft }) => !soft);
  if (told.some(({ severity }) => severity === 'critical')) return 1;
  if (approved) return null;
  if (told.some(({ code }) => grave.has(code))) return 1;
  return told.length > 0 || showsMost(segment) ? 2 : null;
}

const quoting = new WeakMap<Read['segment'], boolean>();

/** Headline, dek and direct speech: what is quoted elsewhere when it is wrong. */
function showsMost(segment: Read['segment']): boolean {
  if (['headline', 'dek', 'quote'].includes(segment.kind)) return true;
  const known = quoting.get(segment) ?? readQuotations(segment.source).length > 0;
  quoting.set(segment, known);
  return known;
}

/** Something speaks for a change, more than speaks for one of any row. */
const isDoubtful = ({ risk }: Read): boolean => risk > riskWeights.always + 0.3;
