import type { ReleaseDocument } from '@/lib/core/formats/release-document';
import type { LanguageTag } from '@/lib/core/language';

/** What the releases of one file have in common. */
export type ReleaseList = {
  readonly title: string;
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  /** The address the list is read at, where it has one. */
  readonly url?: string;
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
