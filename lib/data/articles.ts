import { createHash } from 'node:crypto';
import type { Document } from '@/lib/core/article';
import type { Prepared } from '@/lib/core/intake/prepare-translation';
import type { LanguageTag } from '@/lib/core/language';
import { carryOver, type Row } from '@/lib/core/review/carry-over';
import { AppError } from '@/lib/errors';
import type { ArticleInput } from '@/lib/schema/article-input';
import { guarded } from './database-errors';
import { prisma, type Transaction } from './prisma';
import type { OperatorScope, PersonScope, Scope } from './scope';

export type Received = {
  readonly outcome: 'created' | 'updated' | 'unchanged';
  readonly articleId: string;
  readonly translationId: string;
};

/** Hex SHA-256 of a document as it was cut up: equal for the same text however it came. */
export const digestOf = (document: Document): string =>
  createHash('sha256')
    .update(document.language)
    .update(JSON.stringify(document.blocks.map((block) => [block.kind, block.text])))
    .digest('hex');

/**
 * Stores an article with its translation. The same externalId again is a new version of the same article: edits and
 * approvals of rows that did not change stay, edited texts are carried over, nothing typed is lost.
 */
export async function receiveArticle(
  scope: Scope,
  input: ArticleInput,
  prepared: Prepared,
): Promise<Received> {
  if (scope.kind === 'person') scope.demand('import');
  if (scope.kind === 'key') scope.demandScope('articles:write');
  if (prepared.rows.length === 0)
    throw new AppError('bad_input', [{ pointer: '/source/body', detail: 'holds no text' }]);
  return guarded(() =>
    prisma().$transaction(
      async (tx) => {
        const existing = input.externalId ? await lockArticle(tx, scope.deskId, input.externalId) : null;
        if (existing && existing.sourceLanguage !== input.sourceLanguage)
          throw new AppError('bad_input', [
            { pointer: '/sourceLanguage', detail: `is ${existing.sourceLanguage} for this article` },
          ]);
        const articleId = existing?.id ?? (await createArticle(tx, scope, input));
        const articleVersionId = await storeSource(tx, articleId, input, prepared);
        const stored = await storeTranslation(tx, scope, { articleId, articleVersionId }, input, prepared);
        const retold = existing !== null && tellsNew(existing, input);
        if (retold) await tx.article.update({ where: { id: articleId }, data: metadata(input) });
        if (existing && input.sensitive)
          await tx.article.updateMany({
            where: { id: articleId, sensitive: false },
            data: { sensitive: true },
          });
        const rated = await rateTranslation(tx, stored.id, input);
        return {
          outcome: existing ? (retold || rated ? 'updated' : stored.outcome) : 'created',
          articleId,
          translationId: stored.id,
        } as const;
      },
      { timeout: 60_000 },
    ),
  );
}

/** Finds the article of an external id; senders of the same id take turns. */
async function lockArticle(tx: Transaction, deskId: string, externalId: string) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(72707371, hashtext(${`${deskId}:${externalId}`}))`;
  return tx.article.findUnique({
    where: { deskId_externalId: { deskId, externalId } },
    select: { id: true, sourceLanguage: true, url: true, section: true, byline: true, publishedAt: true },
  });
}

type Metadata = Readonly<Record<'url' | 'section' | 'byline', string | null>> & {
  readonly publishedAt: Date | null;
};

/** What an update leaves out stays as it is: Prisma skips undefined. */
const metadata = (input: ArticleInput) => ({
  url: input.url,
  section: input.section,
  byline: input.byline,
  publishedAt: input.publishedAt === undefined ? undefined : new Date(input.publishedAt),
});

/** Written last and only when it differs: it changes the translations, and segments are locked before those. */
const tellsNew = (stored: Metadata, input: ArticleInput): boolean => {
  const { url, section, byline, publishedAt } = metadata(input);
  return (
    (url ?? stored.url) !== stored.url ||
    (section ?? stored.section) !== stored.section ||
    (byline ?? stored.byline) !== stored.byline ||
    (publishedAt ?? stored.publishedAt)?.getTime() !== stored.publishedAt?.getTime()
  );
};

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
  prepared: Prepared,
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
  if (existing) await renewSegments(tx, translation.id, prepared.rows);
  else await addSegments(tx, translation.id, prepared.rows);
  await tx.translation.update({ where: { id: translation.id }, data: { articleVersionId } });
  if (!sameMachine)
    await tx.machineVersion.create({
      data: { ...data, translationId: translation.id, number: (latest?.number ?? 0) + 1 },
    });
  return { id: translation.id, outcome: 'updated' };
}

const rowData = (row: Row) => ({
  position: row.position,
  block: row.block,
  kind: row.kind,
  sourceFrom: row.bead.source[0],
  sourceTo: row.bead.source[1],
  targetFrom: row.bead.target[0],
  targetTo: row.bead.target[1],
  confidence: row.bead.confidence,
  source: row.source,
  machine: row.machine,
});

/** One statement for any number of rows: createMany makes many of them, in ten times the time. */
const addSegments = (tx: Transaction, translationId: string, rows: readonly Row[]) =>
  tx.$executeRaw`
    INSERT INTO segment (translation_id, position, block, kind, source_from, source_to, target_from, target_to, confidence,
      source, machine, target)
    SELECT ${translationId}::uuid, position, block, kind, "sourceFrom", "sourceTo", "targetFrom", "targetTo", confidence,
      source, machine, machine
    FROM jsonb_to_recordset(${JSON.stringify(rows.map(rowData))}::jsonb) AS r(position int, block int, kind text,
      "sourceFrom" int, "sourceTo" int, "targetFrom" int, "targetTo" int, confidence real, source text, machine text)`;

/**
 * Takes turns with repairs, then locks the rows before the translation, as every writer of segments does, so that no two
 * wait for each other: nothing that refers to the translation may be written before. Rows keep their places where they
 * can, for a new place counts as a change of the translation.
 */
async function renewSegments(tx: Transaction, translationId: string, rows: readonly Row[]): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(72707372, hashtext(${translationId}))`;
  await tx.$queryRaw`SELECT id FROM segment WHERE translation_id = ${translationId}::uuid ORDER BY id FOR UPDATE`;
  const old = await tx.segment.findMany({
    where: { translationId, retiredAt: null },
    orderBy: { position: 'asc' },
  });
  const byId = new Map(old.map((row) => [row.id, row]));
  const { kept, added, retired } = carryOver(old, rows);
  await tx.segment.updateMany({ where: { id: { in: [...retired] } }, data: { retiredAt: new Date() } });
  const moving = kept.filter(({ id, row }) => byId.get(id)?.position !== row.position).map(({ id }) => id);
  await tx.$executeRaw`UPDATE segment SET position = -1 - position WHERE id = ANY(${moving}::uuid[])`;
  const rowsKept = kept.map(({ id, row, target }) => {
    const before = byId.get(id);
    const moved = before !== undefined && (before.source !== row.source || before.target !== target);
    return { id, ...rowData(row), target, version: (before?.version ?? 0) + (moved ? 1 : 0) };
  });
  await tx.$executeRaw`
    UPDATE segment s SET position = k.position, block = k.block, kind = k.kind, source_from = k."sourceFrom",
      source_to = k."sourceTo", target_from = k."targetFrom", target_to = k."targetTo", confidence = k.confidence,
      source = k.source, machine = k.machine, target = k.target, version = k.version, former_source = CASE
        WHEN s.source = k.source THEN s.former_source
        WHEN s.former_source IS NOT NULL OR s.approved_by_id IS NOT NULL OR s.target <> s.machine
          THEN nullif(coalesce(s.former_source, s.source), k.source) END,
      repaired_by_id = CASE WHEN s.source = k.source AND s.machine = k.machine THEN s.repaired_by_id END
    FROM jsonb_to_recordset(${JSON.stringify(rowsKept)}::jsonb) AS k(id uuid, position int, block int, kind text,
      "sourceFrom" int, "sourceTo" int, "targetFrom" int, "targetTo" int, confidence real, source text, machine text,
      target text, version int)
    WHERE s.id = k.id`;
  await addSegments(tx, translationId, added);
}

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
