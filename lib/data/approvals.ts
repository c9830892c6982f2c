import { AppError } from '@/lib/errors';
import { prisma } from './prisma';
import type { PersonScope } from './scope';

/** The approval that a live segment has now: who gave it, and how long the row had been open where that was measured. */
export type Approval = {
  readonly segmentId: string;
  readonly userId: string;
  readonly dwellMs: number | null;
};

/** The approvals of a translation that stand, in the order of its rows. */
export async function listApprovals(scope: PersonScope, translationId: string): Promise<readonly Approval[]> {
  const known = await prisma().translation.count({
    where: { id: translationId, article: { deskId: scope.deskId } },
  });
  if (known === 0) throw new AppError('not_found');
  return prisma().$queryRaw<Approval[]>`
    SELECT s.id AS "segmentId", s.approved_by_id AS "userId", d.dwell_ms AS "dwellMs" FROM segment s
    LEFT JOIN LATERAL (
      SELECT dwell_ms FROM decision WHERE segment_id = s.id AND kind = 'approve' ORDER BY id DESC LIMIT 1) d ON true
    WHERE s.translation_id = ${translationId}::uuid AND s.retired_at IS NULL AND s.approved_by_id IS NOT NULL
    ORDER BY s.position`;
}
