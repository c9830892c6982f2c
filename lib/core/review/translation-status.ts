import type { Segment } from '@/lib/core/segment';
import { may, type Role } from './roles';

/** The newest release of a translation, as far as its status depends on it. */
export type LatestRelease = {
  readonly kind: 'release' | 'withdrawal';
  readonly number: number;
  readonly translationVersion: number;
  readonly articleVersionId: string;
};

/** What the status of a translation follows from. Counts are of live segments. */
export type TranslationFacts = {
  readonly segments: number;
  readonly approved: number;
  readonly edited: number;
  readonly version: number;
  readonly articleVersionId: string;
  readonly approvedById: string | null;
  /** It was sent back, and no text or approval of a segment has changed since. */
  readonly returned?: boolean;
  /** A new version of the source came after work had begun, and not every segment is approved since. */
  readonly sourceChanged?: boolean;
  /** Rows at its end are still to come. */
  readonly aligning?: boolean;
  readonly latest: LatestRelease | null;
};

export const translationStatuses = [
  'new',
  'in-review',
  'returned',
  'awaiting-second',
  'approved',
  'source-changed',
  'changed',
  'published',
  'withdrawn',
] as const;
/**
 * Where a translation stands. `changed` is published text that was changed, or whose source was, and is not released
 * anew; how far the change has come shows in its counts. `source-changed` has work in it that a new source outdated,
 * published or not.
 */
export type TranslationStatus = (typeof translationStatuses)[number];

type Standing = Pick<TranslationFacts, 'version' | 'articleVersionId' | 'latest'>;

const isCurrent = ({ version, articleVersionId, latest }: Standing): boolean =>
  latest?.translationVersion === version && latest.articleVersionId === articleVersionId;

/** Whether readers have the very text that stands in the workbench. */
export const isPublished = (standing: Standing): boolean =>
  standing.latest?.kind === 'release' && isCurrent(standing);

/** The database keeps the same in the column status (function translation_status). */
export function statusOf(facts: TranslationFacts): TranslationStatus {
  const { latest } = facts;
  const current = isCurrent(facts);
  if (latest?.kind === 'withdrawal' && current) return 'withdrawn';
  if (latest?.kind === 'release' && current) return 'published';
  if (facts.sourceChanged) return 'source-changed';
  if (latest?.kind === 'release') return 'changed';
  if (facts.returned) return 'returned';
  if (facts.approvedById !== null) return 'approved';
  if (facts.segments > 0 && facts.approved === facts.segments && !facts.aligning) return 'awaiting-second';
  return facts.approved + facts.edited > 0 ? 'in-review' : 'new';
}

/** Why an act on a translation is not open, with the positions of the segments that stand in the way. */
export type Obstacle = {
  readonly code:
    | 'forbidden'
    | 'aligning'
    | 'not_approved'
    | 'blockers'
    | 'not_read'
    | 'own_work'
    | 'already_done';
  readonly positions: readonly number[];
};

type Judged = Pick<Segment, 'position' | 'lastEditorId' | 'approvedById'>;
type Person = { readonly userId: string; readonly role: Role };

const positionsWhere = (segments: readonly Judged[], test: (segment: Judged) => boolean): readonly number[] =>
  segments.filter(test).map((segment) => segment.position);

/**
 * What keeps `person` from giving a translation its second approval; empty when nothing does. Every segment must be
 * approved, no finding that stops approval stand in any (`blocked`: their positions, where they are known), none of those
 * that have to be read may be `unread` as it stands, and with `secondApproval` on, none of them last edited or approved by
 * the person: each sentence is read by two people. The database refuses the same (triggers translation_guard,
 * translation_unblocked).
 */
export function obstaclesToApproval(
  translation: {
    readonly segments: readonly Judged[];
    readonly blocked?: readonly number[];
    readonly secondApproval: boolean;
    /** Positions of segments that somebody still has to read; none where the desk does not ask for it. */
    readonly unread?: readonly number[];
    readonly aligning?: boolean;
  },
  person: Person,
): readonly Obstacle[] {
  const obstacles: Obstacle[] = [];
  if (!may(person.role, 'approve-translation')) obstacles.push({ code: 'forbidden', positions: [] });
  if (translation.aligning) obstacles.push({ code: 'aligning', positions: [] });
  const open = positionsWhere(translation.segments, (segment) => segment.approvedById === null);
  if (open.length > 0 || translation.segments.length === 0)
    obstacles.push({ code: 'not_approved', positions: open });
  const { blocked = [] } = translation;
  if (blocked.length > 0) obstacles.push({ code: 'blockers', positions: blocked });
  const { unread = [] } = translation;
  if (unread.length > 0) obstacles.push({ code: 'not_read', positions: unread });
  const own = positionsWhere(
    translation.segments,
    (segment) => segment.lastEditorId === person.userId || segment.approvedById === person.userId,
  );
  if (translation.secondApproval && own.length > 0) obstacles.push({ code: 'own_work', positions: own });
  return obstacles;
}

/** What keeps `person` from releasing a translation now; empty when nothing does. */
export function obstaclesToRelease(
  translation: TranslationFacts & { readonly open: readonly number[]; readonly blocked?: readonly number[] },
  person: Person,
): readonly Obstacle[] {
  const obstacles: Obstacle[] = [];
  if (!may(person.role, 'publish')) obstacles.push({ code: 'forbidden', positions: [] });
  if (translation.approvedById === null)
    obstacles.push({ code: 'not_approved', positions: translation.open });
  const { blocked = [] } = translation;
  if (blocked.length > 0) obstacles.push({ code: 'blockers', positions: blocked });
  if (statusOf(translation) === 'published') obstacles.push({ code: 'already_done', positions: [] });
  return obstacles;
}
