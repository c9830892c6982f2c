import type postgres from 'postgres';
import type { ReleaseDocument, ReleasedSegment } from '@/lib/core/formats/release-document';
import { sql } from './sql';

/** The JSON column of release, as the trigger release_guard writes it and nobody changes it. */
type Content = {
  readonly externalId: string | null;
  readonly sourceLanguage: string;
  readonly url: string | null;
  readonly section: string | null;
  readonly byline: string | null;
  readonly originalPublishedAt: string | null;
  readonly sourceVersion: number;
  readonly segments: readonly ReleasedSegment[];
};

/** A row of release with its text: thousands are read at a time, so its shape is trusted, not looked at. */
export type ReleaseRow = {
  readonly id: string;
  readonly language: string;
  readonly number: number;
  readonly sequence: number;
  readonly kind: 'release' | 'withdrawal';
  readonly content: Content;
  readonly secondApproval: boolean;
  readonly approvedBy: string | null;
  readonly publishedBy: string;
  readonly publishedAt: Date;
  readonly updateKind: 'minor' | 'correction' | null;
  readonly note: string | null;
};

/** What `documentOf` needs of `release r`. */
export const releaseColumns = (): postgres.PendingQuery<postgres.Row[]> => sql()`
  r.translation_id AS id, r.language, r.number, r.sequence::float8 AS sequence, r.kind, r.content,
  r.second_approval AS "secondApproval", r.approved_by_name AS "approvedBy", r.published_by_name AS "publishedBy",
  r.published_at AS "publishedAt", r.update_kind AS "updateKind", r.note`;

export function documentOf({ id, language, content, note, ...row }: ReleaseRow): ReleaseDocument {
  const { number, sequence, secondApproval, approvedBy, publishedBy, publishedAt, updateKind } = row;
  return {
    ...content,
    id,
    targetLanguage: language,
    originalPublishedAt: content.originalPublishedAt && new Date(content.originalPublishedAt).toISOString(),
    release: {
      number,
      sequence,
      publishedAt: publishedAt.toISOString(),
      approvedBy,
      publishedBy,
      secondApproval,
      updateKind,
      // Of other releases the note is for the desk.
      note: updateKind === 'correction' ? note : null,
    },
  };
}
