import type { BlockKind } from '@/lib/core/article';
import { type ReleaseDocument, rowsOfBlocks } from '@/lib/core/formats/release-document';
import { releasedLine } from '@/lib/core/formats/released-text';
import { type LanguageTag, primaryLanguage } from '@/lib/core/language';

export type ItemBlock = { readonly kind: BlockKind; readonly text: string };

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
  readonly section: string | null;
  readonly byline: string | null;
  /** When the original was published. */
  readonly publishedAt: string | null;
  readonly release: {
    readonly number: number;
    readonly sequence: number;
    /** When this release was published. */
    readonly at: string;
    readonly secondApproval: boolean;
  };
  readonly sourceVersion: number;
};

export function articleItem(document: ReleaseDocument): ArticleItem {
  const blocks = blocksOf(document);
  const headline = blocks.find((block) => block.kind === 'headline');
  const { number, sequence, publishedAt, secondApproval } = document.release;
  return {
    id: document.id,
    externalId: document.externalId,
    language: document.targetLanguage,
    sourceLanguage: document.sourceLanguage,
    title: headline?.text ?? '',
    body: blocks
      .filter((block) => block !== headline)
      .map((block) => block.text)
      .join('\n\n'),
    blocks,
    url: document.url,
    section: lineOf(document.section),
    byline: lineOf(document.byline),
    publishedAt: document.originalPublishedAt,
    release: { number, sequence, at: publishedAt, secondApproval },
    sourceVersion: document.sourceVersion,
  };
}

const lineOf = (text: string | null): string | null => text && releasedLine(text);

const unspaced: ReadonlySet<string> = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my']);

/** The blocks with their target text; rows without one leave nothing, not even a space. */
function blocksOf({ segments, targetLanguage }: ReleaseDocument): readonly ItemBlock[] {
  const space = unspaced.has(primaryLanguage(targetLanguage)) ? '' : ' ';
  return rowsOfBlocks(segments).flatMap((rows) => {
    const texts = rows.map((row) => releasedLine(row.target)).filter((text) => text !== '');
    const [first] = rows;
    return first && texts.length > 0 ? [{ kind: first.kind, text: texts.join(space).normalize('NFC') }] : [];
  });
}
