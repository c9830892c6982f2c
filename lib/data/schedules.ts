import { type LapseReason, lapseReasons, type Schedule } from '@/lib/core/review/schedule';
import type { UpdateKind } from '@/lib/core/review/second-approval';
import { updateKinds } from '@/lib/core/review/second-approval';
import { AppError } from '@/lib/errors';
import { guarded } from './database-errors';
import { prisma } from './prisma';
import { type OperatorScope, PersonScope } from './scope';

export type ScheduleInput = {
  readonly translationId: string;
  /** What the publisher saw. */
  readonly version: number;
  /** ISO 8601. */
  readonly dueAt: string;
  readonly updateKind?: UpdateKind | undefined;
  readonly note?: string | undefined;
};

/**
 * Says when the approved text of a translation goes out, in the place of what was said before. The database keeps the text
 * and its approval with it (trigger schedule_guard), and publishes that or nothing.
 */
export async function scheduleRelease(scope: PersonScope, input: ScheduleInput): Promise<void> {
  scope.demand('publish');
  const { translationId, version, dueAt, updateKind, note } = input;
  await guarded(() =>
    prisma().$transaction(async (tx) => {
      const [seen] = await tx.$queryRaw<{ version: number }[]>`
        SELECT version FROM translation
        WHERE id = ${translationId}::uuid AND desk_id = ${scope.deskId}::uuid FOR UPDATE`;
      if (!seen) throw new AppError('not_found');
      if (seen.version !== version) throw new AppError('conflict');
      await tx.schedule.updateMany({
        where: { translationId, state: 'waiting' },
        data: { state: 'cancelled', endedById: scope.userId, endedAt: new Date() },
      });
      await tx.$executeRaw`
        INSERT INTO schedule (translation_id, due_at, user_id, update_kind, note)
        VALUES (${translationId}::uuid, ${dueAt}::timestamptz, ${scope.userId}, ${updateKind ?? null}, ${note ?? null})`;
    }),
  );
}

/** `already_done` when nothing waits any more. */
export async function cancelSchedule(scope: PersonScope, translationId: string): Promise<void> {
  scope.demand('publish');
  const { count } = await guarded(() =>
    prisma().schedule.updateMany({
      where: { translationId, state: 'waiting', translation: { deskId: scope.deskId } },
      data: { state: 'cancelled', endedById: scope.userId, endedAt: new Date() },
    }),
  );
  if (count === 0) throw new AppError('already_done');
}

/** What waits, or what came of the last that was said when nothing came of it and nothing was published since. */
export async function findSchedule(scope: PersonScope, translationId: string): Promise<Schedule | null> {
  const last = await prisma().schedule.findFirst({
    where: { translationId, translation: { deskId: scope.deskId } },
    orderBy: { createdAt: 'desc' },
    include: {
      user: { select: { name: true } },
      translation: {
        select: { releases: { orderBy: { number: 'desc' }, take: 1, select: { publishedAt: true } } },
      },
    },
  });
  if (!last || (last.state !== 'waiting' && last.state !== 'lapsed')) return null;
  const published = last.translation.releases[0]?.publishedAt;
  if (last.endedAt && published && published > last.endedAt) return null;
  const lapsed = lapseReasons.find((reason) => reason === last.reason) ?? null;
  return { id: last.id, dueAt: last.dueAt.toISOString(), by: last.user.name, lapsed };
}

/** What is to be published now, and in whose name; null for the person when they are no longer of the desk. */
export type DueRelease = {
  readonly id: string;
  readonly translationId: string;
  readonly version: number;
  readonly updateKind: UpdateKind | undefined;
  readonly note: string | undefined;
  readonly publisher: PersonScope | null;
};

export async function findDue(scope: OperatorScope, translationId: string): Promise<DueRelease | null> {
  const [due] = await prisma().$queryRaw<{ id: string }[]>`
    SELECT s.id::text FROM schedule s JOIN translation t ON t.id = s.translation_id
    WHERE t.id = ${translationId}::uuid AND t.desk_id = ${scope.deskId}::uuid AND s.state = 'waiting' AND s.due_at <= clock_timestamp()`;
  if (!due) return null;
  const row = await prisma().schedule.findUniqueOrThrow({ where: { id: due.id } });
  return {
    id: row.id,
    translationId,
    version: row.translationVersion,
    updateKind: updateKinds.find((kind) => kind === row.updateKind),
    note: row.note ?? undefined,
    publisher: await PersonScope.find(row.userId, scope.deskId),
  };
}

/** Without effect on one that has ended meanwhile. */
export async function lapseSchedule(id: string, reason: LapseReason): Promise<void> {
  await prisma().schedule.updateMany({
    where: { id, state: 'waiting' },
    data: { state: 'lapsed', reason, endedAt: new Date() },
  });
}

/** Until when nothing of an article is published; null lifts the embargo. Either is put down. */
export async function setEmbargo(
  scope: PersonScope,
  translationId: string,
  until: string | null,
): Promise<void> {
  scope.demand('publish');
  await guarded(async () => {
    const translation = await prisma().translation.findFirst({
      where: { id: translationId, deskId: scope.deskId },
      select: { version: true },
    });
    if (!translation) throw new AppError('not_found');
    await prisma().decision.create({
      data: {
        translationId,
        kind: until === null ? 'lift-embargo' : 'embargo',
        until,
        version: translation.version,
        userId: scope.userId,
      },
    });
  });
}
