import type { BlockKind } from '@/lib/core/article';
import type { LanguageTag } from '@/lib/core/language';
import { kindsOf, type Line, type Opening } from '@/lib/core/segmentation/block-kinds';
import { creditStart } from '@/lib/core/segmentation/credit';
import { type RemnantReason, type Stretch, stretchesOf } from '@/lib/core/segmentation/remnants';
import { type CutterFor, linesOf, splitSentences } from '@/lib/core/segmentation/sentences';
import type { Span } from '@/lib/core/span';

/** A part of a text with its sentences; spans are UTF-16 offsets of the text given. */
export type TextBlock =
  | { readonly kind: BlockKind; readonly span: Span; readonly sentences: readonly Span[] }
  | {
      readonly kind: 'remnant';
      readonly reason: RemnantReason;
      readonly span: Span;
      readonly sentences: readonly Span[];
    };

/**
 * The blocks of free text as it was scraped: every line is a block, save that remnants in it, and a picture caption at
 * its end, stand apart. Blocks are trimmed, ordered and disjoint; blocks and, within them, sentences leave out only
 * white space. A remnant is one sentence. `opening` says what the first line may be; `deskCutter` is for
 * `splitSentences`.
 */
export function segmentText(
  text: string,
  language: LanguageTag,
  opening: Opening = 'headline',
  deskCutter?: CutterFor,
): readonly TextBlock[] {
  const sentencesIn = ([start, end]: Span): readonly Span[] =>
    splitSentences(text.slice(start, end), language, deskCutter).map(([from, to]) => [
      start + from,
      start + to,
    ]);
  const stretches = linesOf(text)
    .flatMap((line) => stretchesOf(text, line))
    .flatMap((stretch) => (stretch.remnant ? [stretch] : captionApart(text, stretch, sentencesIn)));
  const kinds = kindsOf(linesIn(text, stretches), opening).values();
  return stretches.map(({ span, remnant }): TextBlock => {
    if (remnant) return { kind: 'remnant', reason: remnant, span, sentences: [span] };
    return { kind: kinds.next().value ?? 'paragraph', span, sentences: sentencesIn(span) };
  });
}

const longestCaption = 350;

/**
 * A line that ends with a credit is a caption; when it is too long for one, its last sentence is, and what stands before
 * it is a paragraph that the caption was run into.
 */
function captionApart(
  text: string,
  line: Stretch,
  sentencesIn: (span: Span) => readonly Span[],
): readonly Stretch[] {
  const [start, end] = line.span;
  const credit = creditStart(text.slice(start, end));
  if (credit === null) return [line];
  const described = sentencesIn([start, start + credit]);
  const [before, last] = described.slice(-2);
  if (!before || !last || (described.length === 2 && end - start <= longestCaption)) return [line];
  const parts: readonly Span[] = [
    [start, before[1]],
    [last[0], end],
  ];
  return parts.flatMap((part) => stretchesOf(text, part));
}

function linesIn(text: string, stretches: readonly Stretch[]): readonly Line[] {
  let underImage = false;
  return stretches.flatMap(({ span, remnant }, index) => {
    if (remnant) {
      underImage = remnant === 'image' || (underImage && remnant === 'table');
      return [];
    }
    const line = {
      text: text.slice(...span).normalize('NFC'),
      underImage: underImage && stretches[index + 1]?.remnant === 'table',
    };
    underImage = false;
    return [line];
  });
}
