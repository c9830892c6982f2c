import type { LanguageTag } from '@/lib/core/language';
import { segmentText } from '@/lib/core/segmentation/segment-text';

/** A stretch of a text: a sentence, or the white space between two. */
export type Piece = { readonly text: string; readonly sentence: boolean };

/** Every sentence of `text` and what stands between them. Law: `join(split(text, language)) === text` for any string. */
export function split(text: string, language: LanguageTag): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const [from, to] of segmentText(text, language).flatMap((block) => block.sentences)) {
    if (from > end) pieces.push({ text: text.slice(end, from), sentence: false });
    pieces.push({ text: text.slice(from, to), sentence: true });
    end = to;
  }
  return end < text.length ? [...pieces, { text: text.slice(end), sentence: false }] : pieces;
}

export const join = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.text).join('');
