import type postgres from 'postgres';
import type { ReleaseDocument } from '@/lib/core/formats/release-document';
import type { LanguageTag } from '@/lib/core/language';
import { AppError } from '@/lib/errors';
import { documentOf, type Mark, readRows } from './release-row';
import { demandExport, type Scope } from './scope';
import { sql } from './sql';

/** A page of what is published now; `after` is a place in the order that is asked for, null at its beginning. */
export type PageAsked = {
  readonly after: number | null;
  readonly limit: number;
  /** Feed order is the order of publication; feeds for readers begin with the newest. */
  readonly newestFirst?: boolean;
  readonly section?: string | undefined;
};

export type ReleasePage = { readonly documents: readonly ReleaseDocument[]; readonly next: number | null };

/** What a page is made of, without its texts: as long as it is the same, so is the page. */
export type PageMarks = {
  readonly marks: readonly Mark[];
  readonly next: number | null;
  /** Where the page before begins, null for the beginning; undefined where there is none. */
  readonly previous: number | null | undefined;
  /** When anything was last published or withdrawn in the language. */
  readonly changedAt: Date | null;
};

/** One entry of a translation's history of publication. */
export type Version = {
  readonly number: number;
  readonly sequence: number;
  readonly hash: string;
  readonly kind: 'release' | 'withdrawal';
  readonly updateKind: 'minor' | 'correction' | null;
  readonly publishedAt: Date;
  /** What a correction tells the readers, or the reason of a withdrawal. */
  readonly note: string | null;
};

/** The newest release of every published translation in a language. */
export async function listReleases(
  scope: Scope,
  language: LanguageTag,
  page: PageAsked,
): Promise<ReleasePage> {
  const { marks, next } = await listMarks(scope, language, page);
  return { documents: await readReleases(scope, marks), next };
}

/** The same page without its texts. */
export async function listMarks(scope: Scope, language: LanguageTag, page: PageAsked): Promise<PageMarks> {
  demandExport(scope);
  const [rows, [newest], before] = await Promise.all([
    sql()<Mark[]>`SELECT r.sequence::float8 AS sequence, r.hash ${published(scope, language, page)}`,
    sql()<{ publishedAt: Date }[]>`
      SELECT published_at AS "publishedAt" FROM release WHERE desk_id = ${scope.deskId} AND language = ${language}
      ORDER BY sequence DESC LIMIT 1`,
    marksBefore(scope, language, page),
  ]);
  const marks = rows.slice(0, page.limit);
  const next = rows.length > page.limit ? (marks.at(-1)?.sequence ?? null) : null;
  const previous = before.length === 0 ? undefined : (before[page.limit]?.sequence ?? null);
  return { marks, next, previous, changedAt: newest?.publishedAt ?? null };
}

/** The page before read backwards, and one more, after which it begins. */
const marksBefore = async (
  scope: Scope,
  language: LanguageTag,
  { after, newestFirst = false, ...page }: PageAsked,
): Promise<readonly Pick<Mark, 'sequence'>[]> =>
  after === null
    ? []
    : sql()<Pick<Mark, 'sequence'>[]>`
        SELECT r.sequence::float8 AS sequence ${published(scope, language, {
          ...page,
          after: newestFirst ? after - 1 : after + 1,
          newestFirst: !newestFirst,
        })}`;

/** The releases at these places of the feed, in the order they are named. */
export async function readReleases(
  scope: Scope,
  marks: readonly Mark[],
): Promise<readonly ReleaseDocument[]> {
  demandExport(scope);
  const rows = new Map((await readRows(scope, marks)).map((row) => [row.sequence, row]));
  return marks.flatMap(({ sequence }) => {
    const row = rows.get(sequence);
    return row?.kind === 'release' ? [documentOf(row, scope)] : [];
  });
}

function published(
  scope: Scope,
  language: LanguageTag,
  { after, limit, newestFirst = false, section }: PageAsked,
): postgres.PendingQuery<postgres.Row[]> {
  const place = newestFirst ? sql()`r.sequence < ${after}` : sql()`r.sequence > ${after}`;
  return sql()`
    FROM release r
    WHERE r.desk_id = ${scope.deskId} AND r.language = ${language} AND r.kind = 'release'
      ${after === null ? sql()`` : sql()`AND ${place}`}
      ${section === undefined ? sql()`` : sql()`AND r.content ->> 'section' = ${section}`}
      AND NOT EXISTS (SELECT FROM release later WHERE later.translation_id = r.translation_id AND later.number > r.number)
    ORDER BY r.sequence ${newestFirst ? sql()`DESC` : sql()`ASC`}
    LIMIT ${limit + 1}`;
}

/** Everything that was published of a translation, and taken back, newest first. Throws `not_found` for nothing. */
export async function getVersions(
  scope: Scope,
  language: LanguageTag,
  translationId: string,
): Promise<readonly [Version, ...Version[]]> {
  demandExport(scope);
  const [latest, ...earlier] = await sql()<Version[]>`
    SELECT number, sequence::float8 AS sequence, hash, kind, update_kind AS "updateKind", published_at AS "publishedAt",
      CASE WHEN kind = 'withdrawal' OR update_kind = 'correction' THEN note END AS note
    FROM release WHERE translation_id = ${translationId} AND language = ${language} AND desk_id = ${scope.deskId}
    ORDER BY number DESC`;
  if (!latest) throw new AppError('not_found');
  return [latest, ...earlier];
}

/** The last withdrawal, where it took this version back too: what was taken back stays so, whatever is released later. */
export const withdrawalOf = (versions: readonly Version[], { number }: Version): Version | undefined =>
  versions.find((one) => one.kind === 'withdrawal' && one.number >= number);

/**
 * A release of a translation, the newest unless a number is given. Throws `gone` for what was withdrawn since, and
 * `not_found` for what was never released.
 */
export async function getRelease(
  scope: Scope,
  language: LanguageTag,
  translationId: string,
  number?: number,
): Promise<ReleaseDocument> {
  const versions = await getVersions(scope, language, translationId);
  const asked = number === undefined ? versions[0] : versions.find((version) => version.number === number);
  if (!asked) throw new AppError('not_found');
  const [document] = withdrawalOf(versions, asked) ? [] : await readReleases(scope, [asked]);
  if (!document) throw new AppError('gone');
  return document;
}
