import type { Document } from '@/lib/core/article';
import type { LanguageTag } from '@/lib/core/language';
import {
  statusOf,
  type TranslationFacts,
  type TranslationStatus,
} from '@/lib/core/review/translation-status';
import { AppError } from '@/lib/errors';
import { documentSchema } from '@/lib/schema/document';
import { guarded } from './database-errors';
import { prisma } from './prisma';
import type { OperatorScope, PersonScope } from './scope';

/** A translation as the queue shows it. Headlines are those of the first row. */
export type QueueRow = {
  readonly id: string;
  readonly externalId: string | null;
  readonly sourceLanguage: LanguageTag;
  readonly language: LanguageTag;
  readonly sourceHeadline: string;
  readonly targetHeadline: string;
  readonly section: string | null;
  readonly byline: string | null;
  readonly status: TranslationStatus;
  readonly segments: number;
  readonly approved: number;
  readonly edited: number;
  readonly words: number;
  readonly receivedAt: string;
  readonly changedAt: string;
  /** Names of those who edited or approved a segment last. */
  readonly people: readonly string[];
  /** True when the reader of the queue is one of them. */
  readonly mine: boolean;
};

type QueueRecord = {
  id: string;
  external_id: string | null;
  source_language: string;
  language: string;
  source_headline: string | null;
  target_headline: string | null;
  section: string | null;
  byline: string | null;
  segments: number;
  approved: number;
  edited: number;
  words: number;
  created_at: Date;
  updated_at: Date;
  people: string[] | null;
  mine: boolean | null;
  version: number;
  article_version_id: string;
  approved_by_id: string | null;
  returned_at: Date | null;
  release_kind: string | null;
  release_number: number | null;
  release_version: number | null;
  release_article_version_id: string | null;
};

/** How many translations the queue holds at most: those that wait, and those that readers have or had. */
export const queueSizes = { waiting: 200, finished: 100 } as const;

/** The newest translations of the desk, last received first. */
export async function listQueue(scope: PersonScope): Promise<readonly QueueRow[]> {
  const records = await prisma().$queryRaw<QueueRecord[]>`
    SELECT t.id, a.external_id, a.source_language, t.language, a.section, a.byline, t.created_at, t.updated_at,
      t.version, t.article_version_id::text, t.approved_by_id, t.returned_at, s.*, r.kind AS release_kind, r.number AS release_number,
      r.translation_version AS release_version, r.article_version_id::text AS release_article_version_id
    FROM (
      SELECT t.*, row_number() OVER (PARTITION BY t.finished ORDER BY t.created_at DESC, t.id) AS place
      FROM (
        SELECT t.*, EXISTS (SELECT FROM release r WHERE r.translation_id = t.id AND r.translation_version = t.version
          AND r.article_version_id = t.article_version_id) AS finished
        FROM translation t JOIN article a ON a.id = t.article_id
        WHERE a.desk_id = ${scope.deskId}::uuid
      ) t
    ) t
    JOIN article a ON a.id = t.article_id
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS segments, count(s.approved_by_id)::int AS approved,
        (count(*) FILTER (WHERE s.target <> s.machine))::int AS edited,
        coalesce(sum(array_length(regexp_split_to_array(btrim(s.source), '\\s+'), 1)) FILTER (WHERE s.source <> ''), 0)::int AS words,
        (array_agg(s.source ORDER BY s.position))[1] AS source_headline,
        (array_agg(s.target ORDER BY s.position))[1] AS target_headline,
        (SELECT array_agg(DISTINCT u.name) FROM segment p JOIN "user" u ON u.id IN (p.last_editor_id, p.approved_by_id)
          WHERE p.translation_id = t.id AND p.retired_at IS NULL) AS people,
        bool_or(s.last_editor_id = ${scope.userId} OR s.approved_by_id = ${scope.userId}) AS mine
      FROM segment s WHERE s.translation_id = t.id AND s.retired_at IS NULL
    ) s
    LEFT JOIN LATERAL (
      SELECT kind, number, translation_version, article_version_id FROM release WHERE translation_id = t.id ORDER BY number DESC LIMIT 1
    ) r ON true
    WHERE t.place <= CASE WHEN t.finished THEN ${queueSizes.finished}::int ELSE ${queueSizes.waiting}::int END
    ORDER BY t.created_at DESC, t.id`;
  return records.map((record) => ({
    id: record.id,
    externalId: record.external_id,
    sourceLanguage: record.source_language,
    language: record.language,
    sourceHeadline: record.source_headline ?? '',
    targetHeadline: record.target_headline ?? '',
    section: record.section,
    byline: record.byline,
    status: statusOf({
      segments: record.segments,
      approved: record.approved,
      edited: record.edited,
      version: record.version,
      articleVersionId: record.article_version_id,
      approvedById: record.approved_by_id,
      returned: record.returned_at !== null,
      latest: latestOf(record),
    }),
    segments: record.segments,
    approved: record.approved,
    edited: record.edited,
    words: record.words,
    receivedAt: record.created_at.toISOString(),
    changedAt: record.updated_at.toISOString(),
    people: record.people ?? [],
    mine: record.mine ?? false,
  }));
}

const latestOf = (record: QueueRecord): TranslationFacts['latest'] =>
  record.release_number === null ||
  record.release_version === null ||
  record.release_article_version_id === null
    ? null
    : {
        kind: record.release_kind === 'withdrawal' ? 'withdrawal' : 'release',
        number: record.release_number,
        translationVersion: record.release_version,
        articleVersionId: record.release_article_version_id,
      };

/** A translation without its segments. */
export type TranslationHead = {
  readonly id: string;
  readonly articleId: string;
  readonly externalId: string | null;
  readonly sourceLanguage: LanguageTag;
  readonly language: LanguageTag;
  readonly url: string | null;
  readonly section: string | null;
  readonly byline: string | null;
  readonly sourcePublishedAt: string | null;
  readonly sourceVersion: number;
  readonly articleVersionId: string;
  readonly version: number;
  readonly secondApproval: boolean;
  readonly approvedById: string | null;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
  readonly receivedAt: string;
  readonly releases: readonly ReleaseHead[];
  readonly returned: { readonly by: string; readonly at: string; readonly note: string } | null;
};

export type ReleaseHead = {
  readonly number: number;
  readonly kind: 'release' | 'withdrawal';
  readonly at: string;
  readonly by: string;
  readonly approvedBy: string | null;
  readonly secondApproval: boolean;
  readonly translationVersion: number;
  readonly articleVersionId: string;
  readonly note: string | null;
};

/** Newest release first. Throws `not_found` for a translation of another desk too. */
export async function getTranslation(
  scope: PersonScope | OperatorScope,
  id: string,
): Promise<TranslationHead> {
  const row = await prisma().translation.findFirst({
    where: { id, article: { deskId: scope.deskId } },
    include: {
      article: { include: { desk: { select: { secondApproval: true } } } },
      articleVersion: { select: { number: true } },
      approvedBy: { select: { name: true } },
      releases: { orderBy: { number: 'desc' }, omit: { content: true } },
      decisions: {
        where: { kind: 'return' },
        orderBy: { id: 'desc' },
        take: 1,
        include: { user: { select: { name: true } } },
      },
    },
  });
  if (!row) throw new AppError('not_found');
  const { article } = row;
  const last = row.decisions[0];
  return {
    id: row.id,
    articleId: article.id,
    externalId: article.externalId,
    sourceLanguage: article.sourceLanguage,
    language: row.language,
    url: article.url,
    section: article.section,
    byline: article.byline,
    sourcePublishedAt: article.publishedAt?.toISOString() ?? null,
    sourceVersion: row.articleVersion.number,
    articleVersionId: row.articleVersionId,
    version: row.version,
    secondApproval: article.desk.secondApproval,
    approvedById: row.approvedById,
    approvedBy: row.approvedBy?.name ?? null,
    approvedAt: row.approvedAt?.toISOString() ?? null,
    receivedAt: row.createdAt.toISOString(),
    releases: row.releases.map((release) => ({
      number: release.number,
      kind: release.kind === 'withdrawal' ? 'withdrawal' : 'release',
      at: release.publishedAt.toISOString(),
      by: release.publishedByName,
      approvedBy: release.approvedByName,
      secondApproval: release.secondApproval,
      translationVersion: release.translationVersion,
      articleVersionId: release.articleVersionId,
      note: release.note,
    })),
    returned:
      last && row.returnedAt
        ? { by: last.user.name, at: last.createdAt.toISOString(), note: last.note ?? '' }
        : null,
  };
}

/** The source side as it was cut up, for pages that need its structure. */
export async function getSourceDocument(
  scope: PersonScope | OperatorScope,
  translationId: string,
): Promise<Document> {
  const row = await prisma().translation.findFirst({
    where: { id: translationId, article: { deskId: scope.deskId } },
    select: { articleVersion: { select: { document: true } } },
  });
  if (!row) throw new AppError('not_found');
  return documentSchema.parse(row.articleVersion.document);
}

/**
 * Gives a translation its second approval, for the version the approver read; a change since then is a `conflict`, an
 * approval that is there already `already_done`.
 * Who may, the database decides in the same breath (trigger translation_guard).
 */
export async function approveTranslation(scope: PersonScope, id: string, version: number): Promise<void> {
  scope.demand('approve-translation');
  await getTranslation(scope, id);
  await guarded(() =>
    prisma().$transaction(async (tx) => {
      const { count } = await tx.translation.updateMany({
        where: { id, version, approvedById: null },
        data: { approvedById: scope.userId, approvedAt: new Date() },
      });
      if (count === 0) {
        const now = await tx.translation.findUnique({ where: { id } });
        throw new AppError(now?.version === version ? 'already_done' : 'conflict');
      }
      await tx.decision.create({
        data: { translationId: id, kind: 'approve-translation', version, userId: scope.userId },
      });
    }),
  );
}

/** Sends a translation back to its editors with a note; takes its approval back if it had one. */
export async function returnTranslation(scope: PersonScope, id: string, note: string): Promise<void> {
  scope.demand('approve-translation');
  const { version } = await getTranslation(scope, id);
  await guarded(() =>
    prisma().$transaction(async (tx) => {
      await tx.translation.update({
        where: { id },
        data: { approvedById: null, approvedAt: null, returnedAt: new Date() },
      });
      await tx.decision.create({
        data: { translationId: id, kind: 'return', version, userId: scope.userId, note },
      });
    }),
  );
}

/**
 * Names the state of a translation and its rows: another after any change of them. To be read before the rows it stands
 * for. Null for a translation of another desk.
 */
export async function findMark(
  scope: PersonScope,
  id: string,
): Promise<{ readonly mark: string; readonly version: number } | null> {
  const [row] = await prisma().$queryRaw<{ mark: string; version: number }[]>`
    SELECT t.xmin::text AS mark, t.version FROM translation t JOIN article a ON a.id = t.article_id
    WHERE t.id = ${id}::uuid AND a.desk_id = ${scope.deskId}::uuid`;
  return row ?? null;
}
