import { foldHistory, type HistoryEntry, type RemovedSentence, repairKinds } from '@/lib/core/review/history';
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

type Revision = {
  kind: string;
  text: string;
  version: number;
  createdAt: Date;
  author: { name: string } | null;
};

const textOf = ({ kind, text, version, createdAt, author }: Revision) => ({
  kind: revisionKind(kind),
  text,
  at: createdAt.toISOString(),
  person: author?.name ?? null,
  version,
});

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
  const texts = segment.revisions.map((row) => ({ id: row.id, ...textOf(row) }));
  const decisions = segment.decisions.map((row) => ({
    ...decisionOf(row),
    id: row.id,
    at: row.createdAt.toISOString(),
    person: row.user.name,
    version: row.version,
  }));
  return [...texts, ...decisions].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id: _, ...entry }) => entry);
}

/** No more are told of a translation; the rest stays in history. */
export const mostRemoved = 200;

/** The sentences of a translation that an update of the source took away with words that somebody wrote, newest first. */
export async function listRemoved(
  scope: PersonScope,
  translationId: string,
): Promise<readonly RemovedSentence[]> {
  const rows = await prisma().segment.findMany({
    where: {
      translationId,
      translation: { article: { deskId: scope.deskId } },
      retiredAt: { not: null },
      retiredIntoId: null,
      revisions: { some: { authorId: { not: null } } },
    },
    orderBy: [{ retiredAt: 'desc' }, { position: 'asc' }],
    take: mostRemoved,
    include: {
      revisions: {
        where: { authorId: { not: null } },
        orderBy: { id: 'asc' },
        include: { author: { select: { name: true } } },
      },
    },
  });
  return rows.map(({ id, source, revisions }) => ({
    id,
    source,
    texts: foldHistory(revisions.map(textOf))
      .flatMap(({ at, person, ...entry }) => ('text' in entry ? [{ text: entry.text, person, at }] : []))
      .toReversed(),
  }));
}
