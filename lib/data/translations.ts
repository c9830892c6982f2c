import type { Document } from '@/lib/core/article';
import type { LanguageTag } from '@/lib/core/language';
import { type UpdateKind, updateKinds } from '@/lib/core/review/second-approval';
import { AppError } from '@/lib/errors';
import { documentSchema } from '@/lib/schema/document';
import { guarded } from './database-errors';
import { prisma } from './prisma';
import type { OperatorScope, PersonScope } from './scope';

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
  /** It needs a second pair of eyes now. */
  readonly secondApproval: boolean;
  /** It has to be read through before it is approved. */
  readonly readingPass: boolean;
  readonly urgentMinutes: number | null;
  readonly sensitive: boolean;
  /** Nothing of it is published before. */
  readonly embargoUntil: string | null;
  /** That of the desk. */
  readonly timeZone: string;
  readonly approvedById: string | null;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
  readonly receivedAt: string;
  readonly releases: readonly ReleaseHead[];
  readonly returned: { readonly by: string; readonly at: string; readonly note: string } | null;
  /** Sentences of both sides that stand in rows, and all of them, while rows at the end are still to come. */
  readonly aligning: { readonly done: number; readonly total: number } | null;
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
  readonly updateKind: UpdateKind | null;
  /** Out without its second approval: until when a second person has to confirm it, and who did. */
  readonly urgent: { readonly confirmBy: string; readonly confirmedBy: string | null } | null;
};

/** Newest release first. Throws `not_found` for a translation of another desk too. */
export async function getTranslation(
  scope: PersonScope | OperatorScope,
  id: string,
): Promise<TranslationHead> {
  const row = await prisma().translation.findFirst({
    where: { id, article: { deskId: scope.deskId } },
    include: {
      article: { include: { desk: { select: { readingPass: true, urgentMinutes: true, timeZone: true } } } },
      articleVersion: { select: { number: true } },
      approvedBy: { select: { name: true } },
      releases: {
        orderBy: { number: 'desc' },
        omit: { content: true },
        include: { confirmation: { include: { user: { select: { name: true } } } } },
      },
      jobs: { where: { kind: 'align' }, select: { done: true, total: true } },
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
    secondApproval: await needsSecondApproval(row.id),
    readingPass: article.desk.readingPass,
    urgentMinutes: article.desk.urgentMinutes,
    sensitive: article.sensitive,
    embargoUntil: article.embargoUntil?.toISOString() ?? null,
    timeZone: article.desk.timeZone,
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
      updateKind: updateKinds.find((kind) => kind === release.updateKind) ?? null,
      urgent: release.confirmBy && {
        confirmBy: release.confirmBy.toISOString(),
        confirmedBy: release.confirmation?.user.name ?? null,
      },
    })),
    aligning: row.jobs[0] ?? null,
    returned:
      last && row.returnedAt
        ? { by: last.user.name, at: last.createdAt.toISOString(), note: last.note ?? '' }
        : null,
  };
}

/** As the policy of its desk says (function second_approval_on). */
async function needsSecondApproval(id: string): Promise<boolean> {
  const [row] = await prisma().$queryRaw<
    { needed: boolean }[]
  >`SELECT second_approval_on(${id}::uuid) AS needed`;
  return row?.needed ?? true;
}

/** Calls an article sensitive, or takes that back, which is an approver's; either is put down. */
export async function markSensitive(scope: PersonScope, id: string, sensitive: boolean): Promise<void> {
  scope.demand(sensitive ? 'edit' : 'approve-translation');
  const translation = await getTranslation(scope, id);
  if (translation.sensitive === sensitive) return;
  const kind = sensitive ? 'mark-sensitive' : 'unmark-sensitive';
  await guarded(() =>
    prisma().decision.create({
      data: { translationId: id, kind, version: translation.version, userId: scope.userId },
    }),
  );
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
