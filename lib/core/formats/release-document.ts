import type { BlockKind } from '@/lib/core/article';
import type { ChainLink, Provenance } from '@/lib/core/formats/release-record';
import type { LanguageTag } from '@/lib/core/language';

/** One row of a released translation. Rows of one `block` are one paragraph; either text may be empty, never both. */
export type ReleasedSegment = {
  readonly id: string;
  readonly block: number;
  readonly kind: BlockKind;
  readonly source: string;
  readonly target: string;
  /** Somebody changed the machine's text. */
  readonly edited: boolean;
  /** The edits that took, and words of the released text, where they were measured (lib/core/metrics/ter.ts). */
  readonly ter?: { readonly edits: number; readonly words: number };
};

/**
 * Everything a release holds, which writers turn into files: at least one segment. Times are ISO 8601 in UTC; `url` is
 * the original's.
 */
export type ReleaseDocument = {
  readonly id: string;
  readonly externalId: string | null;
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  readonly release: {
    /** Counts the releases of one translation from 1. */
    readonly number: number;
    /** Place in the feed. */
    readonly sequence: number;
    readonly publishedAt: string;
    /** When the translation came out: its first release, or the first since it was last withdrawn. */
    readonly firstPublishedAt: string;
    /** Null also where the desk names nobody. */
    readonly approvedBy: string | null;
    /** The newsroom, where the desk names nobody. */
    readonly publishedBy: string;
    /** Whether a second person approved. */
    readonly secondApproval: boolean;
    /** What it changes of the release before it; null for a first one. */
    readonly updateKind: 'minor' | 'correction' | null;
    /** What a correction tells the readers. */
    readonly note: string | null;
  };
  readonly provenance: Provenance;
  /** Its link in the chain of its desk. */
  readonly chain: ChainLink;
  readonly sourceVersion: number;
  readonly url: string | null;
  readonly section: string | null;
  readonly byline: string | null;
  readonly originalPublishedAt: string | null;
  /** The addresses that marks in the texts number; none where the article came without formatting. */
  readonly links?: readonly string[];
  readonly segments: readonly ReleasedSegment[];
  /** By which its desk tells where its site has it: of the desk as it is now, no part of the release. */
  readonly pagePattern?: string | null;
};

/** The rows block by block, blocks in the order of their first row. */
export function rowsOfBlocks(segments: readonly ReleasedSegment[]): readonly (readonly ReleasedSegment[])[] {
  const rows = new Map<number, ReleasedSegment[]>();
  for (const segment of segments) {
    const block = rows.get(segment.block);
    if (block) block.push(segment);
    else rows.set(segment.block, [segment]);
  }
  return [...rows.values()];
}
