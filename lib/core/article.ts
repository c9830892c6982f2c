import type { LanguageTag } from '@/lib/core/language';
import { type Mark, marksWithin, writeMarked } from '@/lib/core/marks';
import type { Span } from '@/lib/core/span';

/** What a structural part of an article is. A dateline stays with the first sentence it introduces. */
export const blockKinds = [
  'headline',
  'dek',
  'byline',
  'subheading',
  'paragraph',
  'list-item',
  'quote',
  'caption',
] as const;
export type BlockKind = (typeof blockKinds)[number];
export const isBlockKind = (text: string): text is BlockKind => blockKinds.some((kind) => kind === text);

/** Whether words of a part may be bold, in italics, underlined or a link: a headline is plain text wherever it goes. */
export const isMarkable = (kind: BlockKind | undefined): boolean => kind !== 'headline';

/** Kinds with a look of their own, which says nothing of their words. */
const styled: ReadonlySet<BlockKind> = new Set(['dek', 'byline', 'subheading', 'caption']);

/** What a part keeps of its marks: a caption or dek all in bold or italics looks as its kind does. */
export function marksOfKind(
  kind: BlockKind | undefined,
  text: string,
  marks: readonly Mark[],
): readonly Mark[] {
  if (marks.length === 0 || !isMarkable(kind)) return [];
  const looks = kind && styled.has(kind) ? ['b', 'i', 'u'].filter((name) => isAllOf(name, text, marks)) : [];
  return marks.filter(({ name }) => !looks.includes(name));
}

/** Whether every word stands in a mark of that name. */
function isAllOf(name: string, text: string, marks: readonly Mark[]): boolean {
  const own = marks.filter((mark) => mark.name === name);
  const bare = own.reduceRight((rest, { span }) => rest.slice(0, span[0]) + rest.slice(span[1]), text);
  return own.length > 0 && bare.trim() === '';
}

/** A block as it is kept. */
export function blockOf({ marks = [], ...block }: Block): Block {
  const own = marksOfKind(block.kind, block.text, marks);
  return own.length > 0 ? { ...block, marks: own } : block;
}

/**
 * A structural part with its sentences: trimmed, ordered, disjoint spans of `text` that leave out only white space. The
 * words alone are `text`; `marks` are what of them is bold, in italics, underlined or a link, where anything is.
 */
export type Block = {
  readonly kind: BlockKind;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly marks?: readonly Mark[];
};

/**
 * One side of an article, cleaned (NFC, no remnants) and cut up. The headline, if any, is the first block. A source whose
 * article came with formatting has `links`: the addresses that marks on both sides number.
 */
export type Document = {
  readonly language: LanguageTag;
  readonly blocks: readonly Block[];
  readonly links?: readonly string[];
};

/**
 * A sentence of a document with where it stands: `block` indexes `Document.blocks`. `marked` is its text with its marks,
 * where it has any.
 */
export type Sentence = {
  readonly block: number;
  readonly kind: BlockKind;
  readonly text: string;
  readonly marked?: string;
};

/** All sentences of a document in order. Beads are ranges over this list. */
export const sentencesOf = (document: Document): readonly Sentence[] =>
  document.blocks.flatMap((block, index) =>
    block.sentences.map((span): Sentence => {
      const text = block.text.slice(...span);
      const marks = block.marks ? marksWithin(block.marks, span) : [];
      const sentence = { block: index, kind: block.kind, text };
      return marks.length === 0 ? sentence : { ...sentence, marked: writeMarked({ words: text, marks }) };
    }),
  );

/**
 * What a reader of a file format hands on: the parts of an article before cleaning and segmentation.
 * `kind` is known where the markup says it (HTML `<h2>`, Markdown `-`); a part without one is free text, one or many
 * paragraphs, which segmentation cuts into blocks by the look of its lines. `segments` are the texts that a bilingual file
 * pairs with those of the same part on its other side, place by place; then `text` is them joined.
 */
export type RawPart = {
  readonly kind?: BlockKind;
  readonly text: string;
  readonly segments?: readonly string[];
};
export type RawArticle = {
  readonly title: string;
  readonly parts: readonly RawPart[];
  /** There where parts may have marks in their text: the addresses that those of links number. */
  readonly links?: readonly string[];
};
