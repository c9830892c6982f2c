import { setImmediate as breathe } from 'node:timers/promises';
import { findInRow } from '@/lib/core/review/blockers';
import type { OperatorScope, PersonScope } from '@/lib/data/scope';
import { keepChecks, listUnchecked } from '@/lib/data/segment-checks';
import { listSegments } from '@/lib/data/segments';
import { getTranslation } from '@/lib/data/translations';

const slice = 10;

/**
 * Checks the rows of a translation and keeps what was found, for the queue and for whoever approves; all of them, or only
 * those whose text was not checked yet. Lets other requests pass in between.
 */
export async function checkTranslation(
  scope: PersonScope | OperatorScope,
  translationId: string,
  which: 'all' | 'unchecked',
): Promise<void> {
  const { sourceLanguage: source, language: target } = await getTranslation(scope, translationId);
  const segments = await listSegments(scope, translationId);
  const unchecked = which === 'unchecked' ? await listUnchecked(translationId) : null;
  const due = segments.filter(({ id }) => unchecked?.has(id) ?? true);
  for (let at = 0; at < due.length; at += slice) {
    const checks = due.slice(at, at + slice).map((segment) => ({
      segmentId: segment.id,
      version: segment.version,
      ...findInRow(segment, { source, target }),
    }));
    await keepChecks(checks);
    await breathe();
  }
}
