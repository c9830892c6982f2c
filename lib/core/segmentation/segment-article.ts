import {
  type Block,
  type BlockKind,
  blockOf,
  type Document,
  type RawArticle,
  type RawPart,
} from '@/lib/core/article';
import type { LanguageTag } from '@/lib/core/language';
import { type Mark, type Marked, marksWithin } from '@/lib/core/marks';
import type { Opening } from '@/lib/core/segmentation/block-kinds';
import { cleanMarked, joinPieces } from '@/lib/core/segmentation/clean-marked';
import { cleanText, unstorable } from '@/lib/core/segmentation/clean-text';
import { remnantReasons, stretchesOf } from '@/lib/core/segmentation/remnants';
import { segmentText, type TextBlock } from '@/lib/core/segmentation/segment-text';
import { type CutterFor, linesOf, splitSentences } from '@/lib/core/segmentation/sentences';

export const removalReasons = [
  ...remnantReasons,
  'repeated-headline',
  'lone-surrogate',
  'null-character',
] as const;
export type RemovalReason = (typeof removalReasons)[number];

/**
 * Something cleaned away: `after` is the index of the block it stood after, -1 before the first. `id` is the same for
 * the same input, whatever is kept. Of unstorable characters `text` names the code points; keeping them has no effect.
 */
export type Removal = {
  readonly id: string;
  readonly text: string;
  readonly reason: RemovalReason;
  readonly after: number;
};

/** Content in order, before sentences and before what is kept is put back. */
type Found =
  | { readonly block: BlockKind; readonly text: string; readonly marks?: readonly Mark[] }
  | { readonly removed: RemovalReason; readonly text: string };

/**
 * An article cleaned, without remnants, cut into blocks and sentences. A title that is not empty is the headline, and
 * its repetition at the head of the body is removed; without one the first line may be the headline. Parts of a known
 * kind keep it; marks count where the article has a list of links. Removals whose id is in `keep` come back as paragraphs. Law: the blocks of a document, given again as
 * parts, give the same document.
 */
export function segmentArticle(
  article: RawArticle,
  language: LanguageTag,
  options: { readonly keep?: readonly string[]; readonly deskCutter?: CutterFor } = {},
): { readonly document: Document; readonly removals: readonly Removal[] } {
  const { deskCutter } = options;
  const keep = new Set(options.keep);
  const blocks: Block[] = [];
  const removals: Removal[] = [];
  const addBlock = (kind: BlockKind, text: string, marks: readonly Mark[] = []): void => {
    blocks.push(blockOf({ kind, text, sentences: splitSentences(text, language, deskCutter), marks }));
  };
  for (const [index, found] of findAll(article, language, deskCutter).entries()) {
    const id = `r${index}`;
    if ('block' in found) {
      const kind = found.block === 'headline' && blocks.length > 0 ? 'subheading' : found.block;
      addBlock(kind, found.text, found.marks);
    } else if (keep.has(id) && !isUnstorable(found.removed)) {
      addBlock('paragraph', found.text);
    } else {
      removals.push({ id, text: found.text, reason: found.removed, after: blocks.length - 1 });
    }
  }
  return { document: { language, blocks }, removals };
}

const isUnstorable = (reason: RemovalReason): boolean =>
  reason === 'lone-surrogate' || reason === 'null-character';

function findAll(
  { title, parts, links }: RawArticle,
  language: LanguageTag,
  deskCutter: CutterFor | undefined,
): readonly Found[] {
  const headline = cleanText(title).replaceAll('\n', ' ');
  const segment = (text: string, opening: Opening) => segmentText(text, language, opening, deskCutter);
  const found: Found[] = [...unstorableIn(title)];
  if (headline !== '') found.push({ block: 'headline', text: headline });
  for (const { kind, text: raw } of freeTextTogether(parts)) {
    const text = links ? cleanMarked(raw) : { words: cleanText(raw), marks: [] };
    const content = kind
      ? inKnown(text, kind, headline)
      : inFree(text, openingAfter(found), headline, segment);
    for (const one of [...unstorableIn(raw), ...content]) found.push(one);
  }
  return found;
}

/** Neighbouring parts of free text are one text: what a line is shows by the lines around it. */
function freeTextTogether(parts: readonly RawPart[]): readonly RawPart[] {
  const together: RawPart[] = [];
  for (const part of parts) {
    const last = together.at(-1);
    if (last && !last.kind && !part.kind)
      together[together.length - 1] = { text: `${last.text}\n${part.text}` };
    else together.push(part);
  }
  return together;
}

function openingAfter(found: readonly Found[]): Opening {
  const last = found.findLast((one) => 'block' in one);
  return last ? (last.block === 'headline' ? 'dek' : 'body') : 'headline';
}

function inKnown(marked: Marked, kind: BlockKind, headline: string): readonly Found[] {
  const { words: text } = marked;
  if (kind === 'headline' && saysTheSame(text, headline)) return [{ removed: 'repeated-headline', text }];
  const stretches = linesOf(text).flatMap((line) => stretchesOf(text, line));
  const content = stretches.filter(({ remnant }) => !remnant).map(({ span }) => span);
  const removed = stretches.flatMap(({ span, remnant }) =>
    remnant ? [{ removed: remnant, text: text.slice(...span) }] : [],
  );
  if (content.length === 0) return removed;
  const { words, marks } = joinPieces(marked, content);
  return [{ block: kind, text: words, marks }, ...removed];
}

function inFree(
  { words: text, marks }: Marked,
  opening: Opening,
  headline: string,
  segment: (text: string, opening: Opening) => readonly TextBlock[],
): readonly Found[] {
  const asGiven = segment(text, opening);
  const first = asGiven.find((block) => block.kind !== 'remnant');
  const repeats =
    first !== undefined && opening === 'dek' && saysTheSame(text.slice(...first.span), headline);
  const blocks = repeats ? segment(text, 'headline') : asGiven;
  return blocks.map((block): Found => {
    const part = text.slice(...block.span);
    if (block.kind === 'remnant') return { removed: block.reason, text: part };
    if (repeats && block.span[0] === first.span[0]) return { removed: 'repeated-headline', text: part };
    return { block: block.kind, text: part, marks: marksWithin(marks, block.span) };
  });
}

/** The same words in the same order, whatever their case and punctuation. */
function saysTheSame(text: string, headline: string): boolean {
  const wordsOf = (line: string): string =>
    line
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim();
  return wordsOf(headline) !== '' && wordsOf(text) === wordsOf(headline);
}

function unstorableIn(text: string): readonly Found[] {
  const { nulls, surrogates } = unstorable(text);
  return [
    ...nulls.map((point): Found => ({ removed: 'null-character', text: point })),
    ...surrogates.map((point): Found => ({ removed: 'lone-surrogate', text: point })),
  ];
}
