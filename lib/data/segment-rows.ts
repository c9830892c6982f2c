import { isBlockKind, type Sentence, sentencesOf } from '@/lib/core/article';
import type { LanguageTag } from '@/lib/core/language';
import type { Row } from '@/lib/core/review/carry-over';
import type { StoredRow } from '@/lib/core/review/row-state';
import { documentSchema } from '@/lib/schema/document';
import type { Transaction } from './prisma';

/** Takes turns with everybody else who changes the rows of a translation, then holds them all. */
export async function lockRows(tx: Transaction, translationId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(72707372, hashtext(${translationId}))`;
  await tx.$queryRaw`SELECT id FROM segment WHERE translation_id = ${translationId}::uuid ORDER BY id FOR UPDATE`;
}

/** All rows of a translation: the live ones in order, and those that were taken away, by id. */
export async function readRows(
  tx: Transaction,
  translationId: string,
): Promise<{ readonly rows: readonly StoredRow[]; readonly retired: ReadonlyMap<string, StoredRow> }> {
  const rows = await tx.segment.findMany({ where: { translationId }, orderBy: { position: 'asc' } });
  const states = rows.map((row) => ({
    retired: row.retiredAt !== null,
    row: {
      id: row.id,
      position: row.position,
      block: row.block,
      kind: isBlockKind(row.kind) ? row.kind : 'paragraph',
      bead: {
        source: [row.sourceFrom, row.sourceTo],
        target: [row.targetFrom, row.targetTo],
        confidence: row.confidence,
        given: row.given,
      },
      source: row.source,
      machine: row.machine,
      target: row.target,
      version: row.version,
      lastEditorId: row.lastEditorId,
      approvedById: row.approvedById,
      unapprovals: row.unapprovals,
      formerSource: row.formerSource,
      repairedById: row.repairedById,
    } satisfies StoredRow,
  }));
  return {
    rows: states.filter(({ retired }) => !retired).map(({ row }) => row),
    retired: new Map(states.filter(({ retired }) => retired).map(({ row }) => [row.id, row])),
  };
}

/** The two texts of a translation as they stand now. */
export type Texts = {
  readonly version: number;
  readonly deskId: string;
  readonly languages: { readonly source: LanguageTag; readonly target: LanguageTag };
  readonly sides: { readonly source: readonly Sentence[]; readonly target: readonly Sentence[] };
};

/** Null for a translation that is not there, or not at the desk. */
export async function findTexts(
  tx: Transaction,
  translationId: string,
  deskId?: string,
): Promise<Texts | null> {
  const translation = await tx.translation.findFirst({
    where: { id: translationId, article: { deskId } },
    select: {
      language: true,
      version: true,
      article: { select: { deskId: true } },
      articleVersion: { select: { document: true } },
      machineVersions: { orderBy: { number: 'desc' }, take: 1, select: { document: true } },
    },
  });
  if (!translation) return null;
  const source = documentSchema.parse(translation.articleVersion.document);
  const target = documentSchema.parse(translation.machineVersions[0]?.document);
  return {
    version: translation.version,
    deskId: translation.article.deskId,
    languages: { source: source.language, target: translation.language },
    sides: { source: sentencesOf(source), target: sentencesOf(target) },
  };
}

export const columnsOf = (row: Row) => ({
  position: row.position,
  block: row.block,
  kind: row.kind,
  sourceFrom: row.bead.source[0],
  sourceTo: row.bead.source[1],
  targetFrom: row.bead.target[0],
  targetTo: row.bead.target[1],
  confidence: row.bead.confidence,
  given: row.bead.given ?? false,
  source: row.source,
  machine: row.machine,
});

/** One statement for any number of rows: createMany makes many of them, in ten times the time. */
export const addRows = (tx: Transaction, translationId: string, rows: readonly Row[]) =>
  tx.$executeRaw`
    INSERT INTO segment (translation_id, position, block, kind, source_from, source_to, target_from, target_to, confidence,
      given, source, machine, target)
    SELECT ${translationId}::uuid, position, block, kind, "sourceFrom", "sourceTo", "targetFrom", "targetTo", confidence,
      given, source, machine, machine
    FROM jsonb_to_recordset(${JSON.stringify(rows.map(columnsOf))}::jsonb) AS r(position int, block int, kind text,
      "sourceFrom" int, "sourceTo" int, "targetFrom" int, "targetTo" int, confidence real, given boolean, source text,
      machine text)`;
