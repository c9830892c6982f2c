import type { Ground } from '@/lib/core/review/blockers';
import { deskGround } from '@/lib/data/desk-checks';
import type { OperatorScope, PersonScope } from '@/lib/data/scope';

/** What the checks of a desk go by now: the same here as in the browser. */
export const checkGround = (
  scope: PersonScope | OperatorScope,
  languages: Pick<Ground, 'source' | 'target'>,
): Promise<Ground> => deskGround(scope, languages);
