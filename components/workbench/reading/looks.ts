import { may, type Role } from '@/lib/core/review/roles';
import { secondLooks } from '@/lib/core/review/second-look';
import type { Segment } from '@/lib/core/segment';

type Visit = {
  readonly translation: { readonly id: string; readonly approvedById: string | null };
  readonly segments: readonly Segment[];
  readonly person: { readonly userId: string; readonly role: Role };
};

/** The sentences a second reader is asked to look at beside the source; none for whoever worked on the article. */
export function looksOf({ translation, segments, person }: Visit): readonly string[] {
  const own = segments.some(
    ({ lastEditorId, approvedById }) => lastEditorId === person.userId || approvedById === person.userId,
  );
  const ready = segments.every(({ approvedById }) => approvedById !== null);
  if (own || !ready || translation.approvedById !== null || !may(person.role, 'approve-translation'))
    return [];
  const unchanged = segments.filter(({ target, machine }) => target === machine).map(({ id }) => id);
  return secondLooks(translation.id, unchanged);
}
