import { isBlockKind } from '@/lib/core/article';
import type { KeyedFinding, RowFound } from '@/lib/core/review/blockers';
import {
  type ApprovalRoad,
  type ApprovalWish,
  decideSave,
  isApprovable,
  storedText,
  turnOf,
  versionKnown,
} from '@/lib/core/review/save';
import type { Segment } from '@/lib/core/segment';
import { AppError } from '@/lib/errors';
import { guarded } from './database-errors';
import { prisma, type Transaction } from './prisma';
import type { OperatorScope, PersonScope } from './scope';
import { keepCheck, listWaivedKeys } from './segment-checks';
import { sql } from './sql';

type SegmentRow = Omit<Segment, 'kind' | 'bead'> & {
  readonly kind: string;
  readonly sourceFrom: number;
  readonly sourceTo: number;
  readonly targetFrom: number;
  readonly targetTo: number;
  readonly confidence: number;
};

/** The live segments of a translation, or those of `ids`, in order; none of a translation of another desk. */
export async function listSegments(
  scope: PersonScope | OperatorScope,
  translationId: string,
  ids?: readonly string[],
): Promise<readonly Segment[]> {
  const rows = await sql()<SegmentRow[]>`
    SELECT s.id, s.position, s.block, s.kind, s.source_from AS "sourceFrom", s.source_to AS "sourceTo",
      s.target_from AS "targetFrom", s.target_to AS "targetTo", s.confidence, s.source, s.machine, s.target, s.version,
      s.last_editor_id AS "lastEditorId", s.approved_by_id AS "approvedById", s.unapprovals, s.former_source AS "formerSource"
    FROM segment s JOIN translation t ON t.id = s.translation_id
    WHERE s.translation_id = ${translationId} AND t.desk_id = ${scope.deskId} AND s.retired_at IS NULL
      ${ids ? sql()`AND s.id = ANY (${`{${ids.join()}}`}::uuid[])` : sql()``}
    ORDER BY s.position`;
  return rows.map(({ sourceFrom, sourceTo, targetFrom, targetTo, confidence, kind, ...row }) => ({
    ...row,
    kind: isBlockKind(kind) ? kind : 'paragraph',
    bead: { source: [sourceFrom, sourceTo], target: [targetFrom, targetTo], confidence },
  }));
}

/** What the checks read of a segment of the desk, with its languages; null when it is not there. */
export async function findToCheck(scope: PersonScope, segmentId: string) {
  const row = await prisma().segment.findFirst({
    where: { id: segmentId, translation: { article: { deskId: scope.deskId } } },
    select: {
      id: true,
      block: true,
      kind: true,
      source: true,
      translation: { select: { language: true, article: { select: { sourceLanguage: true } } } },
    },
  });
  if (!row) return null;
  const { translation, kind, ...segment } = row;
  return {
    segment: { ...segment, kind: isBlockKind(kind) ? kind : 'paragraph' } as const,
    languages: { source: translation.article.sourceLanguage, target: translation.language },
  };
}

/**
 * A save names the version it was typed over (`base`), the tab it comes from (`writer`) and what that tab counts it as
 * (`revision`): nothing is carried out twice, nor after what the tab said since.
 */
export type SaveInput = {
  readonly segmentId: string;
  readonly base: number;
  readonly text: string;
  readonly writer: string;
  readonly revision?: number;
  /** The text is approved, or its approval taken back, in the same act. */
  readonly approval: ApprovalWish;
  /** How often the approval had been taken back, as the editor saw it: one given before the last time does not count. */
  readonly unapprovals?: number;
  /** What the checks say of the text that is to be approved. */
  readonly found?: RowFound;
  /** How it was approved and how long the row had been open, where the browser measured it. */
  readonly via?: ApprovalRoad;
  readonly dwellMs?: number;
};

export type Theirs = {
  readonly text: string;
  readonly version: number;
  readonly editor: string | null;
  /** The caller wrote it as well, in another tab. */
  readonly own: boolean;
  readonly unapprovals: number;
  readonly at: string;
};
export type SaveResult =
  | {
      readonly kind: 'saved';
      readonly version: number;
      readonly approved: boolean;
      readonly unapprovals: number;
      /** What stops the approval that was asked for and nobody let stand: the text is saved, and not approved. */
      readonly blocked: readonly KeyedFinding[];
      readonly at: string;
      /** Versions of the whole translation around this save: a gap tells a tab that others changed it too. */
      readonly versions: { readonly before: number; readonly after: number };
    }
  | {
      readonly kind: 'conflict';
      readonly theirs: Theirs;
      /** The last text that this tab saved after its base, its answer lost, and theirs goes on from; for a merge. */
      readonly ancestor: string | null;
    }
  /** The tab has said something newer: this is in history only. */
  | { readonly kind: 'superseded'; readonly theirs: Theirs };

/**
 * Saves the text of a segment by compare-and-swap. A text that lost the race goes into history as a conflict and the
 * winner's is handed back: nothing is overwritten and nothing is lost.
 */
export async function saveTarget(scope: PersonScope, input: SaveInput): Promise<SaveResult> {
  scope.demand('edit');
  const text = storedText(input.text);
  try {
    return await guarded(() => saveOver(scope, { ...input, text }));
  } catch (error) {
    if (error instanceof AppError && error.code === 'gone') await keepLost(scope, { ...input, text });
    throw error;
  }
}

const saveOver = (scope: PersonScope, input: SaveInput): Promise<SaveResult> =>
  prisma().$transaction(async (tx) => {
    const { text } = input;
    const current = await lockSegment(tx, scope, input.segmentId);
    const since = await tx.revision.findMany({
      where: { segmentId: input.segmentId, version: { gt: input.base }, kind: { not: 'conflict' } },
      select: { version: true, writer: true, authorId: true, text: true },
    });
    const past = since.map(({ version, writer, authorId }) => ({
      version,
      writer: authorId === scope.userId ? writer : null,
    }));
    const turn = turnOf(await lastHeard(tx, input), input.revision);
    if (turn === 'late') {
      if (text !== current.target) await keepConflict(tx, scope, current.id, input);
      return { kind: 'superseded', theirs: theirsOf(scope, current) };
    }
    const decision = decideSave(current, input, past);
    if (decision === 'conflict' || (turn === 'again' && decision === 'save')) {
      if (text !== current.target) await keepConflict(tx, scope, current.id, input);
      const known = versionKnown(input, past);
      const ancestor = since.find(({ version }) => version === known)?.text ?? null;
      return { kind: 'conflict', theirs: theirsOf(scope, current), ancestor };
    }
    return store(tx, scope, current, input, { changed: decision === 'save', again: turn === 'again' });
  });

/** What the tab was last heard to say of the segment, by its own count. */
async function lastHeard(tx: Transaction, { segmentId, writer }: SaveInput): Promise<number | null> {
  const heard = await tx.heard.findUnique({ where: { segmentId_writer: { segmentId, writer } } });
  return heard?.revision ?? null;
}

/**
 * A text typed into a row that a repair took away is kept in the history of the row that went on with its sentences. In
 * a transaction of its own: whoever holds a row must not wait for another.
 */
async function keepLost(scope: PersonScope, input: SaveInput): Promise<void> {
  const [heir] = await prisma().$queryRaw<{ id: string; target: string }[]>`
    WITH RECURSIVE line AS (
      SELECT id, target, retired_into_id, 0 AS step FROM segment WHERE id = ${input.segmentId}::uuid
      UNION ALL
      SELECT s.id, line.target, s.retired_into_id, step + 1 FROM segment s JOIN line ON s.id = line.retired_into_id)
    SELECT id, target FROM line ORDER BY step DESC LIMIT 1`;
  if (heir && heir.target !== input.text) await keepConflict(prisma(), scope, heir.id, input);
}

/** Once, however often a tab that does not hear the answer asks. */
async function keepConflict(
  client: Pick<Transaction, 'revision'>,
  scope: PersonScope,
  segmentId: string,
  { base, text, writer }: SaveInput,
): Promise<void> {
  const conflict = { segmentId, version: base, kind: 'conflict', text, authorId: scope.userId, writer };
  if (!(await client.revision.findFirst({ where: conflict, select: { id: true } })))
    await client.revision.create({ data: conflict });
}

/** The segment, if it is at the caller's desk and alive, locked until the transaction ends. */
async function lockSegment(tx: Transaction, scope: PersonScope, segmentId: string) {
  await tx.$queryRaw`SELECT id FROM segment WHERE id = ${segmentId}::uuid FOR UPDATE`;
  const segment = await tx.segment.findFirst({
    where: { id: segmentId, translation: { article: { deskId: scope.deskId } } },
    include: { lastEditor: { select: { name: true } } },
  });
  if (!segment) throw new AppError('not_found');
  if (segment.retiredAt) throw new AppError('gone');
  return segment;
}
type Locked = Awaited<ReturnType<typeof lockSegment>>;

const theirsOf = (scope: PersonScope, segment: Locked): Theirs => ({
  text: segment.target,
  version: segment.version,
  editor: segment.lastEditor?.name ?? null,
  own: segment.lastEditorId === scope.userId,
  unapprovals: segment.unapprovals,
  at: segment.updatedAt.toISOString(),
});

/** What was carried out before (`again`) is only told. */
async function store(
  tx: Transaction,
  scope: PersonScope,
  current: Locked,
  input: SaveInput,
  { changed, again }: { readonly changed: boolean; readonly again: boolean },
): Promise<SaveResult> {
  const asks = input.approval === 'give' && (changed || current.approvedById === null);
  if (asks && !isApprovable(current.source, input.text)) throw new AppError('empty_target');
  const version = current.version + (changed ? 1 : 0);
  const blockers = asks && input.found ? await stoppedBy(tx, current.id, version, input.found) : [];
  const outdated = !changed && input.unapprovals !== undefined && input.unapprovals < current.unapprovals;
  const approves = asks && blockers.length === 0 && !again && !outdated;
  const takes = input.approval === 'take' && !changed && !again && current.approvedById !== null;
  const acts = changed || approves || takes;
  const { writer, revision } = input;
  const row = await tx.segment.update({
    where: { id: current.id, version: current.version },
    data: {
      ...(acts ? { lastWriter: writer, lastRevision: revision ?? null } : {}),
      ...(changed ? { target: input.text, version, lastEditorId: scope.userId } : {}),
      ...(approves ? { approvedById: scope.userId, approvedAt: new Date() } : {}),
      ...(takes ? { approvedById: null, approvedAt: null } : {}),
    },
    include: { translation: { select: { version: true } } },
  });
  if (!acts && !again && revision !== undefined)
    await tx.$executeRaw`SELECT hear(${current.id}::uuid, ${writer}, ${revision}::int)`;
  if (approves) await decide(tx, scope, row, 'approve', input);
  if (takes) await decide(tx, scope, row, 'unapprove');
  return {
    kind: 'saved',
    version: row.version,
    approved: row.approvedById !== null,
    unapprovals: row.unapprovals,
    blocked: blockers,
    at: row.updatedAt.toISOString(),
    versions: { before: row.translation.version - (changed ? 1 : 0), after: row.translation.version },
  };
}

/** Keeps what was found in the text that a row is about to have; answers what stops its approval and nobody let stand. */
async function stoppedBy(
  tx: Transaction,
  segmentId: string,
  version: number,
  found: RowFound,
): Promise<readonly KeyedFinding[]> {
  await keepCheck(tx, segmentId, version, found);
  if (found.blockers.length === 0) return [];
  const waived = await listWaivedKeys(tx, segmentId);
  return found.blockers.filter(({ key }) => !waived.has(key));
}

const decide = (
  tx: Transaction,
  scope: PersonScope,
  segment: { id: string; translationId: string; version: number },
  kind: 'approve' | 'unapprove',
  { via, dwellMs }: Pick<SaveInput, 'via' | 'dwellMs'> = {},
) =>
  tx.decision.create({
    data: {
      translationId: segment.translationId,
      segmentId: segment.id,
      kind,
      version: segment.version,
      userId: scope.userId,
      via,
      dwellMs,
    },
  });
