import { randomUUID } from 'node:crypto';
import { alignPart } from '@/lib/core/alignment/align-part';
import type { Sentence } from '@/lib/core/article';
import { inOrder, shownText } from '@/lib/core/review/bead-row';
import type { RepairKind } from '@/lib/core/review/history';
import { looseStretches, rebead, sentencesOfRows } from '@/lib/core/review/realign';
import { type Operation, type RepairRefusal, repair } from '@/lib/core/review/repair';
import {
  draftsOf,
  heirOf,
  isAs,
  pairOf,
  type RowDraft,
  type RowState,
  rewrite,
  type StoredRow,
  stateOfRow,
} from '@/lib/core/review/row-state';
import type { Bead, Segment } from '@/lib/core/segment';
import { splitSentences } from '@/lib/core/segmentation/sentences';
import { AppError, type ErrorCode } from '@/lib/errors';
import { rowStatesSchema } from '@/lib/schema/repair';
import { carryWaivers } from './carry-waivers';
import { guarded } from './database-errors';
import { prisma, type Transaction } from './prisma';
import type { PersonScope } from './scope';
import { columnsOf, findTexts, lockRows, readRows, type Texts } from './segment-rows';

/** `versions` are those of the rows the operation names, as the editor saw them, in the same order. */
export type RepairInput = {
  readonly translationId: string;
  readonly operation: Operation;
  readonly versions: readonly number[];
};

/** What a repair did. `segments` are the rows it changed or made, `retired` those it took away. */
export type Repaired = {
  /** Names the repair for undoing it; undoing the undoing does it again. */
  readonly repairId: string;
  readonly segments: readonly Segment[];
  readonly retired: readonly string[];
  /** Versions of the whole translation before and after. */
  readonly versions: { readonly before: number; readonly after: number };
};

const refusals: Readonly<Record<RepairRefusal, ErrorCode>> = {
  gone: 'conflict',
  apart: 'conflict',
  empty: 'bad_input',
  'too-long': 'bad_input',
  'no-place': 'bad_input',
};

/**
 * Repairs the alignment of one or two rows. Nothing is done (`conflict`) when one of them is no longer what the editor
 * saw; a changed pair loses its approval; all texts stay in history.
 */
export async function repairAlignment(scope: PersonScope, input: RepairInput): Promise<Repaired> {
  const { operation, versions } = input;
  return change(scope, input.translationId, operation.kind, (now) => {
    const seen = operation.ids.every(
      (id, index) => now.rows.find((row) => row.id === id)?.version === versions[index],
    );
    if (!seen) throw new AppError('conflict');
    const result = repair(
      now.rows.map((row) => pairOf(row, now.sides)),
      operation,
      (text) => splitSentences(text, now.languages.target),
    );
    if (!result.ok) throw new AppError(refusals[result.code]);
    const before = now.rows.slice(result.at, result.at + result.before.length);
    const above = now.rows[result.at - 1];
    return { before, after: draftsOf(result.after, before, { sides: now.sides, above, by: scope.userId }) };
  });
}

/** Takes a repair back, whoever made it. A `conflict` when one of its rows has been changed since. */
export async function undoRepair(scope: PersonScope, repairId: string): Promise<Repaired> {
  const done = await prisma().repair.findFirst({
    where: { id: repairId, translation: { article: { deskId: scope.deskId } } },
  });
  if (!done) throw new AppError('not_found');
  const before = rowStatesSchema.parse(done.before);
  const after = rowStatesSchema.parse(done.after);
  return change(scope, done.translationId, 'undo', (now) => {
    const touched = after.map((state) => now.rows.find((row) => row.id === state.id && isAs(row, state)));
    const found = touched.flatMap((row) => (row ? [row] : []));
    if (found.length < after.length) throw new AppError('conflict');
    return { before: found, after: before };
  });
}

/**
 * Aligns the rows from a place on again, but for those that somebody approved, paired by hand or wrote in. Null when it
 * comes to the same.
 */
export async function alignAgain(
  scope: PersonScope,
  translationId: string,
  from: number,
): Promise<Repaired | null> {
  const nothing = new Error('nothing to do');
  try {
    return await change(scope, translationId, 'align', (now) => {
      const parts = looseStretches(now.rows, from).map(([start, end]) => {
        const rows = now.rows.slice(start, end);
        return rebead(rows, beadsFor(rows, now), now.sides);
      });
      const before = new Set(parts.flatMap((part) => part.before.map((row) => row.id)));
      if (before.size === 0) throw nothing;
      return {
        before: now.rows.filter((row) => before.has(row.id)),
        after: parts.flatMap((part) => part.after),
      };
    });
  } catch (error) {
    if (error === nothing) return null;
    throw error;
  }
}

/** Lengths of the sentences of both sides, by which a row's text is cut into them. */
export async function listSentenceLengths(
  scope: PersonScope,
  translationId: string,
): Promise<{ readonly source: readonly number[]; readonly target: readonly number[] }> {
  const { sides } = await readTexts(prisma(), scope, translationId);
  const lengths = (sentences: readonly Sentence[]) => sentences.map((sentence) => shownText(sentence).length);
  return { source: lengths(sides.source), target: lengths(sides.target) };
}

async function readTexts(tx: Transaction, scope: PersonScope, translationId: string): Promise<Texts> {
  const texts = await findTexts(tx, translationId, scope.deskId);
  if (!texts) throw new AppError('not_found');
  return texts;
}

type Now = Pick<Texts, 'sides' | 'languages'> & {
  readonly rows: readonly StoredRow[];
  readonly retired: ReadonlyMap<string, StoredRow>;
};
type Plan = { readonly before: readonly StoredRow[]; readonly after: readonly RowDraft[] };

const beadsFor = (rows: readonly StoredRow[], { sides, languages }: Now): readonly Bead[] =>
  [...alignPart(sides, sentencesOfRows(rows), languages)].flat();

/** One change of the rows of a translation, decided by `plan` while nobody else can change them. */
async function change(
  scope: PersonScope,
  translationId: string,
  operation: RepairKind,
  plan: (now: Now) => Plan,
): Promise<Repaired> {
  scope.demand('edit');
  await readTexts(prisma(), scope, translationId);
  return guarded(() =>
    prisma().$transaction(
      async (tx) => {
        await lockRows(tx, translationId);
        const { version, ...read } = await readTexts(tx, scope, translationId);
        const now: Now = { ...read, ...(await readRows(tx, translationId)) };
        const { before, after: drafts } = plan(now);
        const after = drafts.map((draft) => ({ ...draft, id: draft.id ?? randomUUID() }));
        const written = await write(tx, scope, translationId, now, before, after);
        const { id } = await tx.repair.create({
          data: {
            translationId,
            operation,
            before: JSON.parse(JSON.stringify(before.map(stateOfRow))),
            after: JSON.parse(JSON.stringify(after.map(stateOfRow))),
            userId: scope.userId,
          },
          select: { id: true },
        });
        const { languages } = now;
        await carryWaivers(tx, scope, { translationId, languages, before, after: written.segments });
        const touched = [...written.segments, ...written.retired];
        await tx.decision.createMany({
          data: touched.map((row) => ({
            translationId,
            segmentId: row.id,
            kind: 'repair',
            version: row.version,
            note: operation,
            userId: scope.userId,
          })),
        });
        const translation = await tx.translation.findUniqueOrThrow({ where: { id: translationId } });
        return {
          repairId: id,
          segments: written.segments,
          retired: written.retired.map((row) => row.id),
          versions: { before: version, after: translation.version },
        };
      },
      { timeout: 60_000 },
    ),
  );
}

/** Puts `after` in the place of `before`. Rows make room first, for no two may stand in one place at any moment. */
async function write(
  tx: Transaction,
  scope: PersonScope,
  translationId: string,
  now: Now,
  before: readonly StoredRow[],
  after: readonly RowState[],
): Promise<{ segments: readonly StoredRow[]; retired: readonly StoredRow[] }> {
  const leaving = new Set(before.map((row) => row.id));
  const staying = now.rows.filter((row) => !leaving.has(row.id));
  const places = new Map(inOrder([...staying, ...after]).map((row, position) => [row.id, position]));
  const retired = before.filter((row) => !places.has(row.id));
  const moved = staying.filter((row) => places.get(row.id) !== row.position);
  const stored = new Map([...now.retired.values(), ...now.rows].map((row) => [row.id, row]));
  const placed = after.map((row) => ({ ...row, position: places.get(row.id) ?? 0 }));
  const added = placed.filter((row) => !stored.has(row.id));
  const rewritten = placed.map((row) => rewrite(row, stored.get(row.id), scope.userId));

  const aside = [...before, ...moved].map((row) => row.id);
  await tx.$executeRaw`UPDATE segment SET position = -1 - position WHERE id = ANY(${aside}::uuid[])`;
  if (added.length > 0)
    await tx.segment.createMany({
      data: added.map((row) => ({
        ...columnsOf(row),
        repairedById: row.repairedById,
        id: row.id,
        translationId,
        target: row.machine,
      })),
    });
  await tx.$executeRaw`
    UPDATE segment s SET retired_at = clock_timestamp(), retired_into_id = r."into", approved_by_id = NULL, approved_at = NULL
    FROM jsonb_to_recordset(${JSON.stringify(retired.map((row) => ({ id: row.id, into: heirOf(row, after) })))}::jsonb)
      AS r(id uuid, "into" uuid)
    WHERE s.id = r.id`;
  await tx.$executeRaw`
    UPDATE segment s SET position = k.position, block = k.block, kind = k.kind, source_from = k."sourceFrom",
      source_to = k."sourceTo", target_from = k."targetFrom", target_to = k."targetTo", confidence = k.confidence, given = k.given,
      source = k.source, machine = k.machine, target = k.target, version = k.version, last_editor_id = k."lastEditorId",
      last_writer = NULL, repaired_by_id = k."repairedById", approved_by_id = NULL, approved_at = NULL,
      retired_at = NULL, retired_into_id = NULL, former_source = NULL
    FROM jsonb_to_recordset(${JSON.stringify(rewritten.map((row) => ({ ...columnsOf(row), ...row })))}::jsonb)
      AS k(id uuid, position int, block int, kind text, "sourceFrom" int, "sourceTo" int, "targetFrom" int,
        "targetTo" int, confidence real, given boolean, source text, machine text, target text, version int, "lastEditorId" text,
        "repairedById" text)
    WHERE s.id = k.id`;
  await tx.$executeRaw`
    UPDATE segment s SET position = k.position
    FROM jsonb_to_recordset(${JSON.stringify(moved.map((row) => ({ id: row.id, position: places.get(row.id) })))}::jsonb)
      AS k(id uuid, position int)
    WHERE s.id = k.id`;
  return { segments: rewritten.toSorted((a, b) => a.position - b.position), retired };
}
