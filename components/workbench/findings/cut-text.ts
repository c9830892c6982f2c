import type { Span } from '@/lib/core/span';

/** Something that is shown at a place of a text. */
export type TextMark<Name> = { readonly span: Span; readonly name: Name };
export type Piece<Name> = { readonly text: string; readonly start: number; readonly marks: readonly Name[] };

/** A text cut where marks begin and end; the pieces joined are the text. Empty marks and those beyond it are left out. */
export function cutText<Name>(text: string, marks: readonly TextMark<Name>[]): readonly Piece<Name>[] {
  const within = marks.filter(({ span: [start, end] }) => start < end && end <= text.length);
  const cuts = [...new Set([0, ...within.flatMap(({ span }) => span), text.length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length;
    return {
      text: text.slice(start, end),
      start,
      marks: within.filter(({ span }) => span[0] <= start && end <= span[1]).map(({ name }) => name),
    };
  });
}
