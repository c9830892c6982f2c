import type { ReleaseDocument } from '@/lib/core/formats/release-document';
import type { ChainLink } from '@/lib/core/formats/release-record';
import type { LanguageTag } from '@/lib/core/language';
import { documentOf, linkOf, type Mark, type ReleaseRow, readRows } from './release-row';
import { demandExport, type Scope } from './scope';
import { sql } from './sql';

/** A place in the feed of a desk and language: everything up to this row. `anchor` names the row, and is empty at 0. */
export type FeedPlace = { readonly sequence: number; readonly anchor: string };

/** A published translation that was taken back. */
export type Withdrawal = {
  readonly id: string;
  /** As of the release that was taken back. */
  readonly externalId: string | null;
  readonly number: number;
  readonly sequence: number;
  readonly at: string;
  readonly note: string | null;
  /** Its link in the chain of its desk. */
  readonly chain: ChainLink;
};

export type Change =
  | { readonly kind: 'release'; readonly document: ReleaseDocument }
  | { readonly kind: 'withdrawal'; readonly withdrawal: Withdrawal };

export type ChangesAsked = {
  /** Tells releases only: there is nothing yet that could be taken back. */
  readonly initial: boolean;
  readonly after: number;
  /** How far to read; null for all there is by now. */
  readonly until: FeedPlace | null;
  /** The place that whoever asks was given by this feed: `until`, or else where they had read to. */
  readonly known: FeedPlace;
  readonly limit: number;
};

export type Changes = {
  /** The head of the desk's chain at this moment, null for none: under the same head the same question has the same answer. */
  readonly head: string | null;
  /** The changes of this page, without their texts. */
  readonly marks: readonly Mark[];
  readonly until: FeedPlace;
  /** Where this page ends, when there are more. */
  readonly next: number | null;
};

/** The head of the chain, the end of the feed, the row of the known place and a mark, where these are there. */
type Found = {
  readonly head: string | null;
  readonly newestSequence: number;
  readonly newestAnchor: string;
  readonly knownAnchor: string | null;
  readonly sequence: number | null;
  readonly hash: string | null;
};

/**
 * What was released or taken back after a place, in the order of commits (the sequence is drawn under a lock that is held
 * until the commit), each translation once and as it stands now: what changed again after `until` is left to whoever
 * reads on from there. Null when the feed never had the place that is asked from, as after a restored backup.
 */
export async function listChanges(
  scope: Scope,
  language: LanguageTag,
  asked: ChangesAsked,
): Promise<Changes | null> {
  demandExport(scope);
  return changesOf(await findMarks(scope.deskId, language, asked), asked);
}

const findMarks = async (
  deskId: string,
  language: LanguageTag,
  { initial, after, until, known, limit }: ChangesAsked,
): Promise<readonly Found[]> => sql()<Found[]>`
  SELECT (SELECT hash FROM chain_head WHERE desk_id = ${deskId}) AS head,
    newest.sequence::float8 AS "newestSequence", newest.anchor AS "newestAnchor",
    left(known.id::text, 8) AS "knownAnchor", mark.sequence::float8 AS sequence, mark.hash
  FROM (SELECT sequence, left(id::text, 8) AS anchor FROM release
      WHERE desk_id = ${deskId} AND language = ${language} ORDER BY sequence DESC LIMIT 1) newest
    LEFT JOIN release known
      ON known.sequence = ${known.sequence} AND known.desk_id = ${deskId} AND known.language = ${language}
    LEFT JOIN LATERAL (
      SELECT r.sequence, r.hash FROM release r
      WHERE r.desk_id = ${deskId} AND r.language = ${language} AND (r.kind = 'release' OR ${!initial})
        AND r.sequence > ${after} AND r.sequence <= coalesce(${until?.sequence ?? null}, newest.sequence)
        AND NOT EXISTS (SELECT FROM release later
          WHERE later.translation_id = r.translation_id AND later.number > r.number)
      ORDER BY r.sequence
      LIMIT ${limit + 1}) mark ON true
  ORDER BY mark.sequence`;

function changesOf(
  rows: readonly Found[],
  { until, known, limit }: Pick<ChangesAsked, 'until' | 'known' | 'limit'>,
): Changes | null {
  const [found] = rows;
  if (known.sequence > 0 && found?.knownAnchor !== known.anchor) return null;
  const marks = rows.flatMap(({ sequence, hash }) => (sequence && hash ? [{ sequence, hash }] : []));
  const page = marks.slice(0, limit);
  return {
    head: found?.head ?? null,
    marks: page,
    until: until ?? { sequence: found?.newestSequence ?? 0, anchor: found?.newestAnchor ?? '' },
    next: marks.length > limit ? (page.at(-1)?.sequence ?? null) : null,
  };
}

/** What happened at these places of the feed, by the hashes of their marks. */
export async function readChanges(
  scope: Scope,
  marks: readonly Mark[],
): Promise<readonly (readonly [hash: string, change: Change])[]> {
  demandExport(scope);
  return (await readRows(scope, marks)).map((row) => [row.hash, changeOf(row, scope)]);
}

function changeOf(row: ReleaseRow, scope: Scope): Change {
  if (row.kind === 'release') return { kind: 'release', document: documentOf(row, scope) };
  const { id, externalId, number, sequence, publishedAt, note } = row;
  const at = publishedAt.toISOString();
  return {
    kind: 'withdrawal',
    withdrawal: { id, externalId, number, sequence, at, note, chain: linkOf(row) },
  };
}
