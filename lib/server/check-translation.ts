import { setImmediate as breathe } from 'node:timers/promises';
import { findAround, findInRow, type Ground, type KeyedFinding } from '@/lib/core/review/blockers';
import type { Segment } from '@/lib/core/segment';
import { listApprovedBefore } from '@/lib/data/approved-before';
import type { OperatorScope, PersonScope } from '@/lib/data/scope';
import { keepAround, keepChecks, listUnchecked } from '@/lib/data/segment-checks';
import { listSegments } from '@/lib/data/segments';
import { getTranslation } from '@/lib/data/translations';
import { checkGround } from './check-ground';
import { weighTranslation } from './weigh-translation';

const slice = 10;
/** What the whole article tells is left to the browser in articles of more rows. */
const mostAround = 150;

/**
 * Checks the rows of a translation and keeps what was found, for the queue and for whoever approves; all of them, or only
 * those that were not checked as they are now. Lets other requests pass in between, and leaves off when told to.
 */
export async function checkTranslation(
  scope: PersonScope | OperatorScope,
  translationId: string,
  which: 'all' | 'unchecked',
  signal?: AbortSignal,
): Promise<void> {
  const { sourceLanguage: source, language: target } = await getTranslation(scope, translationId);
  const { ids, rows } = await listUnchecked(translationId);
  const ground = await checkGround(scope, { source, target });
  const wholly = which === 'all' || rows <= mostAround;
  const segments = await listSegments(scope, translationId, wholly ? undefined : ids);
  const unchecked = new Set(ids);
  const due = segments.filter(({ id }) => which === 'all' || unchecked.has(id));
  const around =
    rows <= mostAround
      ? await findAll(segments, { ...ground, approved: await listApprovedBefore(scope, translationId) })
      : null;
  for (let at = 0; at < due.length && !signal?.aborted; at += slice) {
    const checks = due.slice(at, at + slice).map((segment) => ({
      segmentId: segment.id,
      version: segment.version,
      ...findInRow(segment, ground),
      around: around?.get(segment.id) ?? [],
    }));
    await keepChecks(checks);
    await breathe();
  }
  if (around) {
    await keepAround(translationId, around);
    await weighTranslation(scope, translationId, segments, ground);
  }
}

async function findAll(segments: readonly Segment[], ground: Ground): Promise<Around> {
  const around = new Map<string, readonly KeyedFinding[]>();
  for (let at = 0; at < segments.length; at += slice) {
    const some = segments.slice(at, at + slice);
    const found = findAround(some, { ...ground, article: segments });
    some.forEach(({ id }, nth) => {
      around.set(id, found[nth] ?? []);
    });
    await breathe();
  }
  return around;
}

type Around = ReadonlyMap<string, readonly KeyedFinding[]>;
