import type { LanguageTag } from '@/lib/core/language';
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

/** A structural part with its sentences: trimmed, ordered, disjoint spans of `text` that leave out only white space. */
export type Block = {
  readonly kind: BlockKind;
  readonly text: string;
  readonly sentences: readonly Span[];
};

/** One side of an article, cleaned (NFC, no remnants) and cut up. The headline, if any, is the first block. */
export type Document = {
  readonly language: LanguageTag;
  readonly blocks: readonly Block[];
};

/** A sentence of a document with where it stands: `block` indexes `Document.blocks`. */
export type Sentence = { readonly block: number; readonly kind: BlockKind; readonly text: string };

/** All sentences of a document in order. Beads are ranges over this list. */
export const sentencesOf = (document: Document): readonly Sentence[] =>
  document.blocks.flatMap((block, index) =>
    block.sentences.map(([start, end]) => ({
      block: index,
      kind: block.kind,
      text: block.text.slice(start, end),
    })),
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
export type RawArticle = { readonly title: string; readonly parts: readonly RawPart[] };
