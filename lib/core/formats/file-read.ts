import type { RawArticle } from '@/lib/core/article';
import type { Concept } from '@/lib/core/formats/concept';
import type { Pair, PairDocument } from '@/lib/core/formats/pair-document';
import type { ReadProblem, ReadResult } from '@/lib/core/formats/read-result';
import type { LanguageTag } from '@/lib/core/language';

export type FileArticle = {
  readonly article: RawArticle;
  readonly language: LanguageTag | null;
  /** Nothing of it is published before, ISO 8601 in UTC. */
  readonly embargoUntil?: string;
};

/** What a file holds: articles of one language, segments with their translations, or a glossary. */
export type FileContent =
  | { readonly kind: 'articles'; readonly articles: readonly FileArticle[] }
  | { readonly kind: 'pairs'; readonly document: PairDocument }
  | { readonly kind: 'concepts'; readonly concepts: readonly Concept[] };

/** Something that does not forbid an import and that its sender should know. `detail` is for developers. */
export type FileWarning = { readonly code: string; readonly line?: number; readonly detail?: string };

/**
 * What a reader makes of a file. `units` counts what the format counts: units, rows, records, paragraphs, concepts; `text` is
 * what was decoded of a file of text, for who wants to see it as it is.
 */
export type FileRead =
  | {
      readonly ok: true;
      readonly content: FileContent;
      readonly units: number;
      readonly warnings: readonly FileWarning[];
      readonly text?: string;
    }
  | { readonly ok: false; readonly problems: readonly ReadProblem[] };

export const refuseFile = (code: ReadProblem['code'], where: Omit<ReadProblem, 'code'> = {}): FileRead => ({
  ok: false,
  problems: [{ code, ...where }],
});

/** What is told of texts of which some words are hidden. */
export const hiddenWarnings = (texts: readonly ReadResult[]): readonly FileWarning[] =>
  texts.some(({ hides }) => hides) ? [{ code: 'hidden_left_out' }] : [];

/** An empty translation of words is none, whatever its file says of its state. */
export const pairsRead = (
  document: PairDocument,
  units: number,
  warnings: readonly FileWarning[] = [],
): FileRead => {
  const pairs = document.pairs.map(
    (pair): Pair =>
      pair.target?.length === 0 && pair.source.length > 0
        ? { ...pair, target: null, state: 'initial' }
        : pair,
  );
  return { ok: true, content: { kind: 'pairs', document: { ...document, pairs } }, units, warnings };
};

/** The embargo of the only article of a file. */
export function embargoOf(content: FileContent): string | null {
  const [only, ...more] = content.kind === 'articles' ? content.articles : [];
  return more.length === 0 ? (only?.embargoUntil ?? null) : null;
}
