import { OperatorScope } from '@/lib/data/scope';
import { checkTranslation } from '@/lib/server/check-translation';
import type { Task } from './task';

/** Checks what changed in a translation since it was checked last. */
export const check: Task = async ({ deskId, translationId }, signal) => {
  const scope = await OperatorScope.at(deskId);
  if (scope) await checkTranslation(scope, translationId, 'unchecked', signal);
  return signal.aborted ? 'left' : 'done';
};
