import { type BlockKind, isMarkable } from '@/lib/core/article';
import { type Disclosure, disclosureOf } from '@/lib/core/formats/disclosure';
import { withoutPlaceholders } from '@/lib/core/formats/link-list';
import { markedHtml } from '@/lib/core/formats/marked-html';
import { pageAddress } from '@/lib/core/formats/page-address';
import { type ReleaseDocument, rowsOfBlocks } from '@/lib/core/formats/release-document';
import { type ChainLink, editedShare, type Provenance, terOf } from '@/lib/core/formats/release-record';
import { releasedLine } from '@/lib/core/formats/released-text';
import type { LanguageTag } from '@/lib/core/language';
import { withoutMarks } from '@/lib/core/marks';
import { joinSentences } from '@/lib/core/text/join-sentences';

export type ItemBlock = {
  readonly kind: BlockKind;
  readonly text: string;
  /** The same as HTML, where words of it are bold, in italics, underlined or a link. */
  readonly html?: string;
};

/** A block with its text as it stands in the rows: with marks, where the article has any. */
export type MarkedBlock = { readonly kind: BlockKind; readonly text: string };

/** A released article as the export API gives it: the translation as a reader sees it, and what it came from. */
export type ArticleItem = {
  readonly id: string;
  /** The newsroom's own id, as imported. */
  readonly externalId: string | null;
  readonly language: LanguageTag;
  readonly sourceLanguage: LanguageTag;
  /** The headline; empty when the article has none. */
  readonly title: string;
  /** Everything but the headline as plain paragraphs, a blank line between two. */
  readonly body: string;
  /** Everything, the headline too, in order. */
  readonly blocks: readonly ItemBlock[];
  readonly url: string | null;
  /** Where the paper's own site has the translation. */
  readonly pageUrl: string | null;
  readonly section: string | null;
  readonly byline: string | null;
  /** When the original was published. */
  readonly publishedAt: string | null;
  readonly release: {
    readonly number: number;
    readonly sequence: number;
    /** When this release was published. */
    readonly at: string;
    /** When the translation came out: its first release, or the first since it was last withdrawn. */
    readonly firstPublishedAt: string;
    readonly secondApproval: boolean;
    /** What it changes of the release before it; null for a first one. */
    readonly updateKind: 'minor' | 'correction' | null;
    /** What a correction tells the readers. */
    readonly note: string | null;
  };
  readonly sourceVersion: number;
  readonly provenance: ItemProvenance;
  /** Its link in the chain of its desk. */
  readonly chain: ChainLink;
};

/** Where the text comes from. Null is unknown. */
export type ItemProvenance = Pick<Provenance, 'engine' | 'waived' | 'approvedBy' | 'publishedBy'> & {
  /** The line for readers. */
  readonly disclosure: Disclosure;
  /** Per cent of the rows whose machine text somebody changed. */
  readonly editedShare: number;
  /** Edits per 100 words that made the machine's text this one. */
  readonly ter: number | null;
};

export function articleItem(document: ReleaseDocument): ArticleItem {
  const blocks = markedBlocks(document).map((block) => itemBlock(block, document.links));
  const headline = blocks.find((block) => block.kind === 'headline');
  const { number, sequence, publishedAt, firstPublishedAt, ...release } = document.release;
  const { secondApproval, updateKind, note } = release;
  const named = {
    id: document.id,
    externalId: document.externalId,
    language: document.targetLanguage,
    title: headline?.text ?? '',
  };
  return {
    ...named,
    sourceLanguage: document.sourceLanguage,
    body: blocks
      .filter((block) => block !== headline)
      .map((block) => block.text)
      .join('\n\n'),
    blocks,
    url: document.url,
    pageUrl: pageAddress(document.pagePattern ?? null, named),
    section: lineOf(document.section),
    byline: lineOf(document.byline),
    publishedAt: document.originalPublishedAt,
    release: { number, sequence, at: publishedAt, firstPublishedAt, secondApproval, updateKind, note },
    sourceVersion: document.sourceVersion,
    provenance: provenanceOf(document),
    chain: document.chain,
  };
}

function provenanceOf({ provenance, targetLanguage }: ReleaseDocument): ItemProvenance {
  const { engine, waived, approvedBy, publishedBy } = provenance;
  return {
    disclosure: disclosureOf(provenance, targetLanguage),
    engine,
    editedShare: editedShare(provenance),
    ter: terOf(provenance),
    waived,
    approvedBy,
    publishedBy,
  };
}

const lineOf = (text: string | null): string | null => text && releasedLine(text);

/** The blocks with their target text; rows without one leave nothing, not even a space. */
export const markedBlocks = ({ segments, links }: ReleaseDocument): readonly MarkedBlock[] =>
  rowsOfBlocks(segments).flatMap((rows) => {
    const text = joinSentences(rows.map((row) => releasedLine(row.target))).normalize('NFC');
    const [first] = rows;
    return first && wordsOf(text, links).trim() !== '' ? [{ kind: first.kind, text }] : [];
  });

const wordsOf = (text: string, links: readonly string[] | undefined): string =>
  links ? withoutMarks(withoutPlaceholders(text, links)) : text;

function itemBlock({ kind, text }: MarkedBlock, links: readonly string[] | undefined): ItemBlock {
  const words = wordsOf(text, links);
  return links && words !== text && isMarkable(kind)
    ? { kind, text: words, html: markedHtml(text, links) }
    : { kind, text: words };
}
