import { isSentence, sameWords } from '@/lib/core/checks/approved-before';
import type { ApprovedBefore } from '@/lib/core/checks/rule';
import { withoutMarks } from '@/lib/core/marks';
import { prisma } from './prisma';
import type { OperatorScope, PersonScope } from './scope';

type Candidate = Omit<ApprovedBefore, 'at'> & { readonly own: string; readonly at: Date };

/** Of one sentence so many approved ones are looked at: the index knows them without diacritics and signs. */
const looked = 10;

/**
 * The sentences of a translation that the desk has approved in another article in the same language, each as it was
 * approved last.
 */
export async function listApprovedBefore(
  scope: PersonScope | OperatorScope,
  translationId: string,
): Promise<readonly ApprovedBefore[]> {
  const candidates = await prisma().$queryRaw<Candidate[]>`
    SELECT own.source AS own, past.* FROM segment own
    JOIN translation t ON t.id = own.translation_id
    CROSS JOIN LATERAL (
      SELECT s.source, s.target, s.kind, other.source_headline AS headline, s.approved_at AS at
      FROM segment s JOIN translation other ON other.id = s.translation_id
      WHERE s.source_key = own.source_key AND s.retired_at IS NULL AND s.approved_by_id IS NOT NULL
        AND other.desk_id = t.desk_id AND other.language = t.language AND other.article_id <> t.article_id
      ORDER BY s.approved_at DESC, s.id LIMIT ${looked}) past
    WHERE t.id = ${translationId}::uuid AND t.desk_id = ${scope.deskId}::uuid AND own.retired_at IS NULL
    ORDER BY past.at DESC`;
  const found = new Map<string, ApprovedBefore>();
  for (const { own, at, source, target, kind, headline } of candidates) {
    const key = sameWords(own);
    if (isSentence(own) && key === sameWords(source) && !found.has(key))
      found.set(key, {
        source: withoutMarks(source),
        target: withoutMarks(target),
        kind,
        headline: withoutMarks(headline),
        at: at.toISOString(),
      });
  }
  return [...found.values()];
}
