import type { Sentence } from '@/lib/core/article';
import type { Bead } from '@/lib/core/segment';
import { joinSentences } from '@/lib/core/text/join-sentences';
import type { Row } from './carry-over';

/** The sentences of both sides of an article. */
export type Sides = { readonly source: readonly Sentence[]; readonly target: readonly Sentence[] };

/** Sentences as one text, with their marks: what a row shows of a side. */
export const textOf = (sentences: readonly Sentence[]): string => joinSentences(sentences.map(shownText));

/** A sentence as a row shows it. */
export const shownText = ({ text, marked }: Sentence): string => marked ?? text;

/**
 * The rows of beads that follow each other, the first of them at place `position`. A row stands in the block of its
 * first source sentence; one without source stays in the block before it (`block`, for the first).
 */
export function rowsOfBeads(
  { source, target }: Sides,
  beads: readonly Bead[],
  { position = 0, block = 0 } = {},
): readonly Row[] {
  let here = block;
  return beads.map((bead, index) => {
    const from = source.slice(...bead.source);
    const to = target.slice(...bead.target);
    here = from[0]?.block ?? here;
    return {
      position: position + index,
      block: here,
      kind: (from[0] ?? to[0])?.kind ?? 'paragraph',
      bead,
      source: textOf(from),
      machine: textOf(to),
    };
  });
}

/** Rows in the order of their sentences: every row begins where the one before it ends. */
export const inOrder = <R extends { readonly bead: Bead }>(rows: readonly R[]): readonly R[] =>
  rows.toSorted((a, b) => startOf(a.bead) - startOf(b.bead));

const startOf = ({ source, target }: Bead): number => source[0] + target[0];
