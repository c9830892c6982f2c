import { createHash } from 'node:crypto';
import type { Document } from '@/lib/core/article';
import type { Prepared, Progress } from '@/lib/core/intake/prepare-translation';
import type { LanguageTag } from '@/lib/core/language';
import { AppError } from '@/lib/errors';
import type { Received } from '@/lib/schema/article-answers';
import type { ArticleInput } from '@/lib/schema/article-input';
import { findRevision } from './article-revision';
import { guarded } from './database-errors';
import { prisma, type Transaction } from './prisma';
import { type AlignedGaps, alignGaps, renewRows } from './renew-rows';
import type { OperatorScope, PersonScope, Scope } from './scope';
import { addRows } from './segment-rows';

/** Hex SHA-256 of a document as it was cut up: equal for the same text however it came. */
export const digestOf = (document: Document): string =>
  createHash('sha256')
    .update(document.language)
    .update(
      JSON.stringify(document.blocks.map(({ kind, text, marks }) => [kind, text, ...(marks ? [marks] : [])])),
    )
    .update(document.links ? JSON.stringify(document.links) : '')
    .digest('hex');

/**
 * Stores an article with its translation. The same externalId again is a new version of the same article: edits and
 * approvals of rows that did not change stay, edited texts are carried over, nothing typed is lost. `once` may answer
 * instead, in the same transaction, or keep what is answered. `admits` says whether it may be stored over what was delivered
 * last; throws `not_as_expected` where not.
 */
export async function receiveArticle(
  scope: Scope,
  input: ArticleInput,
  prepared: Prepared,
  once: (tx: Transaction, work: () => Promise<Received>) => Promise<Received> = (_, work) => work(),
  admits: Admits = () => true,
): Promise<Received> {
  if (scope.kind === 'person') scope.demand('import');
  if (scope.kind === 'key') scope.demandScope('articles:write');
  if (prepared.rows.length === 0)
    throw new AppError('bad_input', [{ pointer: '/source/body', detail: 'holds no text' }]);
  const ahead = await alignAhead(scope, input, prepared);
  return guarded(() =>
    prisma().$transaction(
      (tx) => once(tx, () => storeArticle(tx, scope, input, { prepared, ahead, admits })),
      {
        timeout: 60_000,
      },
    ),
  );
}

type Admits = (revision: string | null) => boolean;

async function storeArticle(
  tx: Transaction,
  scope: Scope,
  input: ArticleInput,
  made: { prepared: Prepared; ahead: AlignedGaps; admits: Admits },
): Promise<Received> {
  const { prepared } = made;
  const existing = input.externalId ? await lockArticle(tx, scope.deskId, input.externalId) : null;
  const last = existing && (await findRevision(tx, existing.id, input.targetLanguage));
  if (!made.admits(last))
    throw new AppError('not_as_expected', [
      { pointer: '', detail: last === null ? 'the desk does not have it' : `the desk has "${last}"` },
    ]);
  if (existing && existing.sourceLanguage !== input.sourceLanguage)
    throw new AppError('bad_input', [
      { pointer: '/sourceLanguage', detail: `is ${existing.sourceLanguage} for this article` },
    ]);
  if (existing) refuseEarlier(existing.embargoUntil, input.embargoUntil);
  const articleId = existing?.id ?? (await createArticle(tx, scope, input));
  const articleVersionId = await storeSource(tx, articleId, input, prepared);
  const stored = await storeTranslation(tx, scope, { articleId, articleVersionId }, input, made);
  const retold = existing !== null && tellsNew(existing, input);
  if (retold) await tx.article.update({ where: { id: articleId }, data: metadata(input) });
  if (existing && input.sensitive)
    await tx.article.updateMany({ where: { id: articleId, sensitive: false }, data: { sensitive: true } });
  const rated = await rateTranslation(tx, stored.id, input);
  return {
    articleId,
    translationId: stored.id,
    outcome: existing ? (retold || rated ? 'updated' : stored.outcome) : 'created',
    segments: prepared.rows.length,
    aligning: (await tx.job.count({ where: { translationId: stored.id, kind: 'align' } })) > 0,
    warnings: prepared.warnings,
    revision: (await findRevision(tx, articleId, input.targetLanguage)) ?? undefined,
  };
}

async function alignAhead(scope: Scope, input: ArticleInput, prepared: Prepared): Promise<AlignedGaps> {
  const known = input.externalId
    ? await prisma().translation.findFirst({
        where: {
          language: input.targetLanguage,
          article: { deskId: scope.deskId, externalId: input.externalId },
        },
        select: { id: true },
      })
    : null;
  return known ? alignGaps(known.id, prepared) : new Map();
}

/** Finds the article of an external id; senders of the same id take turns. */
async function lockArticle(tx: Transaction, deskId: string, externalId: string) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(72707371, hashtext(${`${deskId}:${externalId}`}))`;
  return tx.article.findUnique({
    where: { deskId_externalId: { deskId, externalId } },
    select: {
      id: true,
      sourceLanguage: true,
      url: true,
      section: true,
      byline: true,
      publishedAt: true,
      embargoUntil: true,
    },
  });
}

type Metadata = Readonly<Record<'url' | 'section' | 'byline', string | null>> & {
  readonly publishedAt: Date | null;
  readonly embargoUntil: Date | null;
};

/** What an update leaves out stays as it is: Prisma skips undefined. */
const metadata = (input: ArticleInput) => ({
  url: input.url,
  section: input.section,
  byline: input.byline,
  publishedAt: input.publishedAt === undefined ? undefined : new Date(input.publishedAt),
  embargoUntil: input.embargoUntil === undefined ? undefined : new Date(input.embargoUntil),
});

/** Written last and only when it differs: it changes the translations, and segments are locked before those. */
const tellsNew = (stored: Metadata, input: ArticleInput): boolean => {
  const { url, section, byline, publishedAt, embargoUntil } = metadata(input);
  return (
    (url ?? stored.url) !== stored.url ||
    (section ?? stored.section) !== stored.section ||
    (byline ?? stored.byline) !== stored.byline ||
    (publishedAt ?? stored.publishedAt)?.getTime() !== stored.publishedAt?.getTime() ||
    (embargoUntil ?? stored.embargoUntil)?.getTime() !== stored.embargoUntil?.getTime()
  );
};

function refuseEarlier(stored: Date | null, sent: string | undefined): void {
  if (stored === null || sent === undefined || stored.getTime() <= Date.now()) return;
  if (new Date(sent) < stored)
    throw new AppError('bad_input', [
      {
        pointer: '/embargoUntil',
        detail: 'is before the embargo of this article; only people end it sooner',
      },
    ]);
}

/** How soon a translation is wanted touches nothing that was approved. What an update leaves out stays. */
async function rateTranslation(tx: Transaction, id: string, input: ArticleInput): Promise<boolean> {
  const dueAt = input.deadline === undefined ? undefined : new Date(input.deadline);
  if (input.urgent === undefined && dueAt === undefined) return false;
  const stored = await tx.translation.findUniqueOrThrow({ where: { id } });
  const urgent = input.urgent ?? stored.urgent;
  if (urgent === stored.urgent && (dueAt ?? stored.dueAt)?.getTime() === stored.dueAt?.getTime())
    return false;
  await tx.translation.update({ where: { id }, data: { urgent, dueAt } });
  return true;
}

async function createArticle(tx: Transaction, scope: Scope, input: ArticleInput): Promise<string> {
  const { id } = await tx.article.create({
    data: {
      deskId: scope.deskId,
      externalId: input.externalId,
      sourceLanguage: input.sourceLanguage,
      createdById: scope.kind === 'person' ? scope.userId : null,
      sensitive: input.sensitive,
      ...metadata(input),
    },
    select: { id: true },
  });
  return id;
}

/** U+0000 cannot be stored; the text as it came keeps everything else. */
const storable = (text: string): string => text.replaceAll('\0', '\ufffd').toWellFormed();

const versionData = (side: ArticleInput['source'], format: string, document: Document) => ({
  title: storable(side.title),
  body: storable(side.body),
  format: side.format ?? format,
  document: JSON.parse(JSON.stringify(document)),
  digest: digestOf(document),
});

async function storeSource(
  tx: Transaction,
  articleId: string,
  input: ArticleInput,
  prepared: Prepared,
): Promise<string> {
  const latest = await tx.articleVersion.findFirst({ where: { articleId }, orderBy: { number: 'desc' } });
  const data = versionData(input.source, input.format, prepared.source.document);
  if (latest?.digest === data.digest) return latest.id;
  const { id } = await tx.articleVersion.create({
    data: { ...data, articleId, number: (latest?.number ?? 0) + 1 },
    select: { id: true },
  });
  return id;
}

async function storeTranslation(
  tx: Transaction,
  { deskId }: Scope,
  { articleId, articleVersionId }: { articleId: string; articleVersionId: string },
  input: ArticleInput,
  { prepared, ahead }: { prepared: Prepared; ahead: AlignedGaps },
): Promise<{ id: string; outcome: 'updated' | 'unchanged' }> {
  const key = { articleId, language: input.targetLanguage };
  const existing = await tx.translation.findUnique({ where: { articleId_language: key } });
  const translation =
    existing ?? (await tx.translation.create({ data: { ...key, deskId, articleVersionId } }));
  const latest = await tx.machineVersion.findFirst({
    where: { translationId: translation.id },
    orderBy: { number: 'desc' },
  });
  const data = versionData(input.target, input.format, prepared.target.document);
  const sameMachine = latest?.digest === data.digest;
  if (sameMachine && translation.articleVersionId === articleVersionId)
    return { id: translation.id, outcome: 'unchanged' };
  const progress = existing ? await renewRows(tx, translation.id, prepared, ahead) : prepared.progress;
  if (!existing) await addRows(tx, translation.id, prepared.rows);
  await alignLater(tx, translation.id, progress);
  await tx.translation.update({ where: { id: translation.id }, data: { articleVersionId } });
  if (!sameMachine)
    await tx.machineVersion.create({
      data: {
        ...data,
        translationId: translation.id,
        number: (latest?.number ?? 0) + 1,
        engine: input.engine,
      },
    });
  return { id: translation.id, outcome: 'updated' };
}

/** What has no rows yet is aligned later; an earlier job for another text is off. */
const alignLater = (tx: Transaction, translationId: string, { done, total }: Progress) =>
  done < total
    ? tx.$executeRaw`SELECT enqueue_job('align', ${translationId}::uuid, ${done}::int, ${total}::int)`
    : tx.job.deleteMany({ where: { translationId, kind: 'align' } });

/** A translation at the desk that an import may repeat; `updates` when it would become its new version. */
export type Known = {
  readonly translationId: string;
  readonly language: string;
  readonly externalId: string | null;
  readonly updates: boolean;
};

/** Translations of the same external id, and of the very same source text: what an import warns of. */
export async function findKnown(
  scope: PersonScope | OperatorScope,
  source: Document,
  target: { readonly language: LanguageTag; readonly externalId?: string },
): Promise<readonly Known[]> {
  const { externalId } = target;
  const sameText = { versions: { some: { digest: digestOf(source) } } };
  const articles = await prisma().article.findMany({
    where: { deskId: scope.deskId, OR: externalId === undefined ? [sameText] : [{ externalId }, sameText] },
    orderBy: { createdAt: 'desc' },
    take: 5,
    select: { externalId: true, translations: { select: { id: true, language: true } } },
  });
  return articles.flatMap((article) =>
    article.translations.map(({ id, language }) => ({
      translationId: id,
      language,
      externalId: article.externalId,
      updates: externalId !== undefined && article.externalId === externalId && language === target.language,
    })),
  );
}
