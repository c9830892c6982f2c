/** Why a release that was scheduled did not go out. */
export const lapseReasons = ['changed', 'person', 'embargo', 'withdrawn', 'refused'] as const;
export type LapseReason = (typeof lapseReasons)[number];

/** A release to come, or one that did not: until somebody schedules or publishes anew. Times are ISO 8601. */
export type Schedule = {
  readonly id: string;
  readonly dueAt: string;
  readonly by: string;
  /** Null while it waits. */
  readonly lapsed: LapseReason | null;
};
