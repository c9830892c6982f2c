import type { Sentence } from '@/lib/core/article';
import type { LanguageTag } from '@/lib/core/language';
import type { RepairKind } from '@/lib/core/review/history';
import type { Operation, Pair } from '@/lib/core/review/repair';
import { fittingOffer, type Offer, type OfferName, repairOffers } from '@/lib/core/review/repair-offers';
import type { Segment } from '@/lib/core/segment';
import type { Span } from '@/lib/core/span';
import type { ErrorCode } from '@/lib/errors';
import { fetchLater } from './later';
import type { Row } from './state';

/** What the server answers to a repair: the rows it changed or made, and those it took away. */
export type Repaired = {
  readonly repairId: string;
  readonly segments: readonly Segment[];
  readonly retired: readonly string[];
  readonly versions: { readonly before: number; readonly after: number };
};

type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ErrorCode | 'internal' };

export type RepairActions = {
  readonly repair: (input: {
    translationId: string;
    operation: Operation;
    versions: number[];
  }) => Promise<Outcome<Repaired>>;
  readonly undo: (repairId: string) => Promise<Outcome<Repaired>>;
  /** Null when it comes to the same. */
  readonly align: (input: { translationId: string; from: number }) => Promise<Outcome<Repaired | null>>;
};

/** Lengths of the sentences of both sides, for cutting the texts of rows. */
export type SentenceLengths = { readonly source: readonly number[]; readonly target: readonly number[] };

/** What was done, as the notice tells it. */
export type Deed = Exclude<RepairKind, 'undo'> | 'undone' | 'redone';

const pairOf = ({ segment, text }: Row, lengths: SentenceLengths): Pair => ({
  id: segment.id,
  source: cut(segment.source, lengths.source.slice(...segment.bead.source)),
  machine: cut(segment.machine, lengths.target.slice(...segment.bead.target)),
  text,
});

function cut(text: string, lengths: readonly number[]): readonly Sentence[] {
  let at = 0;
  return lengths.map((length) => {
    const start = text[at] === ' ' ? at + 1 : at;
    at = start + length;
    return { block: 0, kind: 'paragraph', text: text.slice(start, at) };
  });
}

/** Till the rules of sentences are here, a text that was edited counts as one. Those of the machine's are known anyway. */
let split = (text: string, _: LanguageTag): readonly Span[] => [[0, text.length]];
export async function fetchSentenceRules(): Promise<void> {
  ({ splitSentences: split } = await import('@/lib/core/segmentation/sentences'));
}
fetchLater(fetchSentenceRules);

type Ground = { readonly lengths: SentenceLengths; readonly language: LanguageTag };

/** The row with its neighbours, as far as the offers need them. */
const around = (rows: readonly Row[], at: number, { lengths }: Ground) => {
  const from = Math.max(0, at - 1);
  return { pairs: rows.slice(from, at + 2).map((row) => pairOf(row, lengths)), index: at - from };
};

/** The repairs that are open to a row. */
export function offersFor(
  rows: readonly Row[],
  id: string,
  caret: number | null,
  ground: Ground,
): readonly Offer[] {
  const at = rows.findIndex((row) => row.segment.id === id);
  if (at < 0) return [];
  const { pairs, index } = around(rows, at, ground);
  return repairOffers(pairs, index, caret, (text) => split(text, ground.language));
}

/** The repair to offer with the doubt about a row's alignment; null when only reading tells. */
export function fittingFor(rows: readonly Row[], at: number, ground: Ground): OfferName | null {
  const { pairs, index } = around(rows, at, ground);
  const offers = repairOffers(pairs, index, null, (text) => split(text, ground.language));
  return fittingOffer(pairs, index, offers)?.name ?? null;
}

/** The same repair of a text that was typed in since: a cut stays before the same words. */
export function onText(operation: Operation, before: string, now: string): Operation {
  if (operation.kind !== 'split' || before === now) return operation;
  const rest = before.slice(operation.offset);
  const offset = now.endsWith(rest) ? now.length - rest.length : Math.min(operation.offset, now.length);
  return { ...operation, offset };
}
