import type { UpdateKind } from '@/lib/core/review/second-approval';
import { AppError } from '@/lib/errors';
import { guarded } from './database-errors';
import { measureDistance } from './machine-distance';
import { prisma } from './prisma';
import type { PersonScope } from './scope';

/**
 * What is said with a release. `note` is the reason of a withdrawal or of an `urgent` release, which does without the
 * second approval, or what a correction tells the readers.
 */
export type Publication = {
  readonly note?: string | undefined;
  readonly updateKind?: UpdateKind | undefined;
  readonly urgent?: boolean | undefined;
  /** The schedule by which it goes out: it has to wait still. */
  readonly scheduleId?: string | undefined;
};

/** Publishes or withdraws; the database checks that it may and copies the approved text itself (trigger release_guard). */
async function insertRelease(
  scope: PersonScope,
  translationId: string,
  kind: 'release' | 'withdrawal',
  version: number,
  { note, updateKind, urgent, scheduleId }: Publication,
): Promise<number> {
  scope.demand('publish');
  const ter = kind === 'release' ? await measureDistance(scope, translationId) : null;
  return guarded(() =>
    prisma().$transaction(async (tx) => {
      const [seen] = await tx.$queryRaw<{ version: number }[]>`
        SELECT t.version FROM translation t JOIN article a ON a.id = t.article_id
        WHERE t.id = ${translationId}::uuid AND a.desk_id = ${scope.deskId}::uuid FOR UPDATE OF t`;
      if (!seen) throw new AppError('not_found');
      if (seen.version !== version) throw new AppError('conflict');
      if (scheduleId !== undefined) {
        const waiting = await tx.$queryRaw<unknown[]>`
          SELECT FROM schedule WHERE id = ${scheduleId}::uuid AND state = 'waiting' AND due_at <= clock_timestamp() FOR UPDATE`;
        if (waiting.length === 0) throw new AppError('already_done');
      }
      const [row] = await tx.$queryRaw<{ number: number }[]>`
        INSERT INTO release (translation_id, kind, published_by_id, note, update_kind, urgent, provenance)
        VALUES (${translationId}::uuid, ${kind}, ${scope.userId}, ${note ?? null}, ${updateKind ?? null}, ${urgent ?? false},
          ${JSON.stringify({ ter })}::jsonb)
        RETURNING number`;
      if (!row) throw new AppError('conflict');
      return row.number;
    }),
  );
}

/**
 * Releases the approved text of a translation at the version the publisher saw; answers the number of the release.
 * Published twice, the second is `already_done`.
 */
export const publish = (
  scope: PersonScope,
  translationId: string,
  version: number,
  publication: Publication = {},
): Promise<number> => insertRelease(scope, translationId, 'release', version, publication);

/** Stands by an urgent release as its second person. */
export async function confirmRelease(
  scope: PersonScope,
  { translationId, number }: { readonly translationId: string; readonly number: number },
): Promise<void> {
  scope.demand('publish');
  const release = await prisma().release.findFirst({
    where: { translationId, number, deskId: scope.deskId },
    select: { id: true },
  });
  if (!release) throw new AppError('not_found');
  await guarded(() =>
    prisma().confirmation.create({ data: { releaseId: release.id, userId: scope.userId } }),
  );
}

/** Takes a published translation back. Its number and the note stay as a tombstone. */
export const withdraw = (
  scope: PersonScope,
  translationId: string,
  version: number,
  note: string,
): Promise<number> => insertRelease(scope, translationId, 'withdrawal', version, { note });
