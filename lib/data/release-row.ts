import type postgres from 'postgres';
import type { ReleaseDocument, ReleasedSegment } from '@/lib/core/formats/release-document';
import type { ChainLink, Provenance } from '@/lib/core/formats/release-record';
import type { Scope } from './scope';
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
  readonly links?: readonly string[];
  readonly segments: readonly ReleasedSegment[];
};

/** A row of release with its text: thousands are read at a time, so its shape is trusted, not looked at. */
export type ReleaseRow = {
  readonly id: string;
  readonly language: string;
  readonly number: number;
  readonly sequence: number;
  readonly kind: 'release' | 'withdrawal';
  /** Of a withdrawal: what its article was called by its newsroom when it was released. */
  readonly externalId: string | null;
  readonly content: Content;
  readonly secondApproval: boolean;
  readonly publishedAt: Date;
  /** Of the first release since the last withdrawal. */
  readonly firstPublishedAt: Date;
  readonly updateKind: 'minor' | 'correction' | null;
  readonly note: string | null;
  readonly urgent: boolean;
  readonly deskId: string;
  readonly version: number;
  readonly articleVersionId: string;
  readonly provenance: Provenance;
  readonly contentHash: string;
  readonly sealed: string;
  readonly previousHash: string | null;
  readonly hash: string;
};

const placesOf = (marks: readonly Mark[]): string => `{${marks.map(({ sequence }) => sequence).join()}}`;

/** What `documentOf` and `linkOf` need of `release r`. */
export const releaseColumns = (): postgres.PendingQuery<postgres.Row[]> => sql()`
  r.translation_id AS id, r.language, r.number, r.sequence::float8 AS sequence, r.kind, r.content,
  r.second_approval AS "secondApproval", r.published_at AS "publishedAt", r.update_kind AS "updateKind", r.note, r.urgent,
  r.desk_id AS "deskId", r.translation_version AS version, r.article_version_id AS "articleVersionId", r.provenance,
  r.content_hash AS "contentHash", r.sealed, r.previous_hash AS "previousHash", r.hash,
  CASE WHEN r.number = 1 THEN r.published_at ELSE (
    SELECT min(f.published_at) FROM release f
    WHERE f.translation_id = r.translation_id AND f.number <= r.number AND f.number > (
      SELECT coalesce(max(w.number), 0) FROM release w
      WHERE w.translation_id = r.translation_id AND w.kind = 'withdrawal' AND w.number < r.number)) END AS "firstPublishedAt",
  CASE WHEN r.kind = 'withdrawal' THEN (
    SELECT l.content ->> 'externalId' FROM release l
    WHERE l.translation_id = r.translation_id AND l.number = r.number - 1) END AS "externalId"`;

/** Names a release or a withdrawal, and by its link in the chain all that is in it. */
export type Mark = { readonly sequence: number; readonly hash: string };

/** The rows at these places of the feed, whatever came after them, in the order of the feed. */
export const readRows = async (scope: Scope, marks: readonly Mark[]): Promise<readonly ReleaseRow[]> =>
  marks.length === 0
    ? []
    : sql()<ReleaseRow[]>`
        SELECT ${releaseColumns()} FROM release r
        WHERE r.desk_id = ${scope.deskId} AND r.sequence = ANY (${placesOf(marks)}::bigint[])
        ORDER BY r.sequence`;

export function documentOf(row: ReleaseRow, { pagePattern }: Scope): ReleaseDocument {
  const { id, language, content, number, sequence, secondApproval, publishedAt, updateKind, note } = row;
  const { provenance } = row;
  return {
    ...content,
    id,
    targetLanguage: language,
    originalPublishedAt: content.originalPublishedAt && new Date(content.originalPublishedAt).toISOString(),
    release: {
      number,
      sequence,
      publishedAt: publishedAt.toISOString(),
      firstPublishedAt: row.firstPublishedAt.toISOString(),
      approvedBy: provenance.approvedBy?.name ?? null,
      publishedBy: provenance.publishedBy.name ?? provenance.newsroom,
      secondApproval,
      updateKind,
      // Of other releases the note is for the desk.
      note: updateKind === 'correction' ? note : null,
    },
    provenance,
    chain: linkOf(row),
    pagePattern,
  };
}

/** A release or a withdrawal as a link of its desk's chain. */
export const linkOf = (row: ReleaseRow): ChainLink => ({
  hash: row.hash,
  record: {
    desk: row.deskId,
    sequence: row.sequence,
    previousHash: row.previousHash,
    id: row.id,
    number: row.number,
    kind: row.kind,
    language: row.language,
    publishedAt: row.publishedAt.toISOString(),
    version: row.version,
    articleVersion: row.articleVersionId,
    updateKind: row.updateKind,
    note: row.kind === 'withdrawal' || row.updateKind === 'correction' ? row.note : null,
    urgent: row.urgent,
    secondApproval: row.secondApproval,
    provenance: row.kind === 'withdrawal' ? null : row.provenance,
    content: row.contentHash,
    sealed: row.sealed,
  },
});
