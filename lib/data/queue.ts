import type { LanguageTag } from '@/lib/core/language';
import { withoutMarks } from '@/lib/core/marks';
import { isShown, type QueueView, queueViews, statusesIn } from '@/lib/core/review/queue';
import { type TranslationStatus, translationStatuses } from '@/lib/core/review/translation-status';
import { foldLatin } from '@/lib/core/text/latin';
import { prisma } from './prisma';
import type { PersonScope } from './scope';

/** A translation as the queue shows it. Headlines are those of the first row. */
export type QueueRow = {
  readonly id: string;
  readonly externalId: string | null;
  readonly sourceLanguage: LanguageTag;
  readonly language: LanguageTag;
  readonly sourceHeadline: string;
  readonly targetHeadline: string;
  readonly section: string | null;
  readonly byline: string | null;
  readonly status: TranslationStatus;
  readonly urgent: boolean;
  /** Readers have it on one person's word, and nobody has confirmed it. */
  readonly unconfirmed: boolean;
  /** When it goes out by itself, and whether it was to and did not. */
  readonly scheduledAt: string | null;
  readonly lapsed: boolean;
  /** Until when it is held back, were that gone by or not. */
  readonly embargoUntil: string | null;
  readonly dueAt: string | null;
  readonly segments: number;
  readonly approved: number;
  readonly edited: number;
  readonly words: number;
  /** Per cent of its sentences that stand in rows, while rows at the end are still to come. */
  readonly aligning: number | null;
  /** What the checks found and nobody settled; null where they have not run. */
  readonly findings: { readonly blockers: number; readonly warnings: number } | null;
  readonly receivedAt: string;
  readonly changedAt: string;
  /** Names of those who ever edited or approved a segment. */
  readonly people: readonly string[];
  /** True when the reader of the queue is one of them. */
  readonly mine: boolean;
};

type QueueRecord = Omit<
  QueueRow,
  'status' | 'dueAt' | 'scheduledAt' | 'embargoUntil' | 'receivedAt' | 'changedAt'
> & {
  readonly status: string;
  readonly dueAt: Date | null;
  readonly scheduledAt: Date | null;
  readonly embargoUntil: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

/** What is asked of the queue: a view, some letters of a headline with or without their marks, and a page from 1. */
export type QueueQuestion = {
  readonly view: QueueView;
  readonly search?: string;
  readonly page?: number;
  readonly size?: number;
};

export const queuePageSize = 50;

/** Longest text that is searched for, in UTF-16 units. */
export const maxSearchLength = 200;

/** Every word of a search as a LIKE pattern over the folded headlines. */
const patternsOf = (search = ''): readonly string[] =>
  search
    .slice(0, maxSearchLength)
    .split(/\s+/)
    .map(foldLatin)
    .filter((word) => word !== '')
    .map((word) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`);

const statusOf = (text: string): TranslationStatus =>
  translationStatuses.find((status) => status === text) ?? 'new';

/**
 * A page of a view. What waits comes in the order it is wanted: urgent, then what lacks only a second pair of eyes, then
 * by deadline, then what most may have to be changed in (lib/core/review/risk.ts), then the oldest; what readers have comes last, the newest first.
 */
export async function listQueue(
  scope: PersonScope,
  { view, search, page = 1, size = queuePageSize }: QueueQuestion = { view: 'all' },
): Promise<readonly QueueRow[]> {
  const records = await prisma().$queryRaw<QueueRecord[]>`
    SELECT t.id, a.external_id AS "externalId", a.source_language AS "sourceLanguage", t.language, a.section, a.byline,
      t.source_headline AS "sourceHeadline", t.target_headline AS "targetHeadline", t.status, t.urgent, t.due_at AS "dueAt",
      t.segment_count AS segments, t.approved_count AS approved, t.edited_count AS edited, t.word_count AS words,
      t.created_at AS "createdAt", t.updated_at AS "updatedAt", s.mine,
      (SELECT 100 * j.done / greatest(1, j.total) FROM job j WHERE j.translation_id = t.id AND j.kind = 'align') AS aligning,
      coalesce((SELECT r.urgent AND NOT EXISTS (SELECT FROM confirmation c WHERE c.release_id = r.id) FROM release r
        WHERE r.translation_id = t.id ORDER BY r.number DESC LIMIT 1), false) AS unconfirmed,
      a.embargo_until AS "embargoUntil",
      (SELECT p.due_at FROM schedule p WHERE p.translation_id = t.id AND p.state = 'waiting') AS "scheduledAt",
      coalesce((SELECT p.state = 'lapsed' AND NOT EXISTS (
          SELECT FROM release r WHERE r.translation_id = t.id AND r.published_at > p.ended_at)
        FROM schedule p WHERE p.translation_id = t.id ORDER BY p.created_at DESC LIMIT 1), false) AS lapsed,
      ARRAY(SELECT u.name FROM contributor c JOIN "user" u ON u.id = c.user_id WHERE c.translation_id = t.id ORDER BY u.name) AS people,
      open_findings(t.id) AS findings
    FROM (
      SELECT id, mine, finished, CASE WHEN finished THEN created_at END AS ended, urgent AS hurries,
        status IN ('awaiting-second', 'approved') AS ready, due_at AS due, created_at AS received,
        -- Whole changes that are still to be made: an order that holds while nobody works.
        coalesce(floor((SELECT changes FROM translation_risk r WHERE r.translation_id = t.id)
          * (segment_count - approved_count) / greatest(1, segment_count)), 0) AS changes
      FROM (
        SELECT t.*, t.status IN ('published', 'withdrawn') AS finished,
          t.id IN (SELECT translation_id FROM contributor WHERE user_id = ${scope.userId}) AS mine
        FROM translation t WHERE t.desk_id = ${scope.deskId}::uuid AND t.headlines LIKE ALL (${patternsOf(search)}::text[])
      ) t
      WHERE status = ANY (CASE WHEN mine THEN ${statusesIn(view, scope.role, true)}::text[]
        ELSE ${statusesIn(view, scope.role, false)}::text[] END)
      ORDER BY finished, ended DESC, hurries DESC, ready DESC, due, changes DESC, received, id
      LIMIT ${size} OFFSET ${(page - 1) * size}
    ) s JOIN translation t ON t.id = s.id JOIN article a ON a.id = t.article_id
    ORDER BY finished, ended DESC, hurries DESC, ready DESC, due, changes DESC, received, s.id`;
  return records.map(({ status, dueAt, scheduledAt, embargoUntil, createdAt, updatedAt, ...row }) => ({
    ...row,
    // A first row that is no headline may have marks.
    sourceHeadline: withoutMarks(row.sourceHeadline),
    targetHeadline: withoutMarks(row.targetHeadline),
    status: statusOf(status),
    scheduledAt: scheduledAt?.toISOString() ?? null,
    embargoUntil: embargoUntil?.toISOString() ?? null,
    dueAt: dueAt?.toISOString() ?? null,
    receivedAt: createdAt.toISOString(),
    changedAt: updatedAt.toISOString(),
  }));
}

/** How many translations each view holds, of those whose headlines hold the search. */
export async function countQueue(
  scope: PersonScope,
  search?: string,
): Promise<Readonly<Record<QueueView, number>>> {
  const groups = await prisma().$queryRaw<{ status: string; mine: boolean; count: number }[]>`
    SELECT status, mine, count(*)::int AS count FROM (
      SELECT status, id IN (SELECT translation_id FROM contributor WHERE user_id = ${scope.userId}) AS mine
      FROM translation WHERE desk_id = ${scope.deskId}::uuid AND headlines LIKE ALL (${patternsOf(search)}::text[])
    ) t GROUP BY status, mine`;
  const counts = { todo: 0, mine: 0, second: 0, source: 0, published: 0, all: 0 };
  for (const { status, mine, count } of groups)
    for (const view of queueViews)
      if (isShown(view, { status: statusOf(status), mine }, scope.role)) counts[view] += count;
  return counts;
}

/** What the reader should take up next, other than `except`; null when nothing waits for them. */
export async function findNext(scope: PersonScope, except?: string): Promise<string | null> {
  const rows = await listQueue(scope, { view: 'todo', size: 2 });
  return rows.find((row) => row.id !== except)?.id ?? null;
}
