import { findInRow } from '@/lib/core/review/blockers';
import { storedText } from '@/lib/core/review/save';
import type { PersonScope } from '@/lib/data/scope';
import { findToCheck, type SaveInput, type SaveResult, saveTarget } from '@/lib/data/segments';
import { checkGround } from './check-ground';

/**
 * Saves a text; one that is to be approved is checked first, before anything is locked: what stops its approval and nobody
 * let stand is told, and the text is saved without it.
 */
export async function saveDraft(scope: PersonScope, input: Omit<SaveInput, 'found'>): Promise<SaveResult> {
  if (input.approval !== 'give') return saveTarget(scope, input);
  const row = await findToCheck(scope, input.segmentId);
  if (!row) return saveTarget(scope, input);
  const ground = await checkGround(scope, row.languages);
  const found = findInRow({ ...row.segment, target: storedText(input.text) }, ground);
  return saveTarget(scope, { ...input, found });
}
