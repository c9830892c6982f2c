import { type HistoryEntry, repairKinds } from '@/lib/core/review/history';
import { AppError } from '@/lib/errors';
import { prisma } from './prisma';
import type { PersonScope } from './scope';

const revisionKind = (kind: string): 'machine' | 'edit' | 'conflict' =>
  kind === 'machine' || kind === 'conflict' ? kind : 'edit';

function decisionOf({ kind, note }: { kind: string; note: string | null }) {
  const operation = repairKinds.find((one) => one === note);
  if (kind === 'repair' && operation) return { kind: 'repair', operation } as const;
  return { kind: kind === 'approve' ? 'approve' : 'unapprove' } as const;
}

/** Everything that happened to a segment, oldest first. */
export async function listHistory(scope: PersonScope, segmentId: string): Promise<readonly HistoryEntry[]> {
  const segment = await prisma().segment.findFirst({
    where: { id: segmentId, translation: { article: { deskId: scope.deskId } } },
    select: {
      revisions: { include: { author: { select: { name: true } } } },
      decisions: { include: { user: { select: { name: true } } } },
    },
  });
  if (!segment) throw new AppError('not_found');
  const texts = segment.revisions.map((row) => ({
    id: row.id,
    kind: revisionKind(row.kind),
    text: row.text,
    at: row.createdAt.toISOString(),
    person: row.author?.name ?? null,
    version: row.version,
  }));
  const decisions = segment.decisions.map((row) => ({
    ...decisionOf(row),
    id: row.id,
    at: row.createdAt.toISOString(),
    person: row.user.name,
    version: row.version,
  }));
  return [...texts, ...decisions].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id: _, ...entry }) => entry);
}
