import { AppError } from '@/lib/errors';
import { guarded } from './database-errors';
import { prisma } from './prisma';
import type { PersonScope } from './scope';

/** A sentence as it was read: of a version that has changed since, nobody has read anything. */
export type ReadSentence = { readonly id: string; readonly version: number };

/**
 * Puts down that the caller has read sentences in their paragraphs, at the versions they saw. What has changed meanwhile is
 * left out; the answer names what counts. Twice is once.
 */
export async function recordReadings(
  scope: PersonScope,
  { translationId, sentences }: { translationId: string; sentences: readonly ReadSentence[] },
): Promise<readonly string[]> {
  scope.demand('edit');
  const rows = await guarded(
    () => prisma().$queryRaw<{ id: string }[]>`
      WITH read AS (
        SELECT s.id, s.version FROM jsonb_to_recordset(${JSON.stringify(sentences)}::jsonb) AS seen (id uuid, version int)
        JOIN segment s ON s.id = seen.id AND s.version = seen.version AND s.retired_at IS NULL
        JOIN translation t ON t.id = s.translation_id JOIN article a ON a.id = t.article_id
        WHERE t.id = ${translationId}::uuid AND a.desk_id = ${scope.deskId}::uuid
        ORDER BY s.id FOR SHARE OF s),
      written AS (
        INSERT INTO reading (segment_id, version, user_id, translation_id, translation_version)
        SELECT id, version, ${scope.userId}, ${translationId}::uuid, 0 FROM read ON CONFLICT DO NOTHING)
      SELECT id FROM read`,
  );
  return rows.map(({ id }) => id);
}

/** What has been read of a translation as it stands: its segments, and the names of those who read, in their order. */
export type ReadSoFar = { readonly segmentIds: readonly string[]; readonly people: readonly string[] };

export async function listRead(scope: PersonScope, translationId: string): Promise<ReadSoFar> {
  const known = await prisma().translation.count({
    where: { id: translationId, article: { deskId: scope.deskId } },
  });
  if (known === 0) throw new AppError('not_found');
  const rows = await prisma().$queryRaw<{ id: string; name: string }[]>`
    SELECT s.id, u.name FROM segment s JOIN reading r ON r.segment_id = s.id AND r.version = s.version
      JOIN "user" u ON u.id = r.user_id
    WHERE s.translation_id = ${translationId}::uuid AND s.retired_at IS NULL ORDER BY r.created_at`;
  return {
    segmentIds: [...new Set(rows.map(({ id }) => id))],
    people: [...new Set(rows.map(({ name }) => name))],
  };
}
