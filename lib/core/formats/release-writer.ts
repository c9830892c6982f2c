import type { ReleaseDocument } from '@/lib/core/formats/release-document';
import type { LanguageTag } from '@/lib/core/language';

/** What the releases of one file have in common. */
export type ReleaseList = {
  /** Names the list for ever, whatever stands in it. */
  readonly id: string;
  readonly title: string;
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  /** The address of its articles, where it has one; of this page of them, and of the next where there is one. */
  readonly url?: string;
  readonly self?: string;
  readonly next?: string;
  /** When it last changed, for lists that have to say so even if they are empty. */
  readonly updated?: string;
};

/**
 * Writes releases in one format. `one` is a whole file of one release. A file of many is `open`, then `unit` for each
 * with its index from 0, then `close`: strings to be sent as they come, so that a list of any length needs no memory.
 */
export type ReleaseWriter = {
  readonly mediaType: string;
  readonly extension: string;
  readonly one: (document: ReleaseDocument) => string;
  readonly open: (list: ReleaseList) => string;
  readonly unit: (document: ReleaseDocument, index: number) => string;
  readonly close: () => string;
};
