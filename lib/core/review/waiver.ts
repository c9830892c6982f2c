import type { CheckCode } from '@/lib/core/checks/rule';

export const waiverReasons = ['correct', 'style', 'mistaken', 'other'] as const;
/** Why a finding is kept as it is: right as in the source, how the house writes, a mistake of the check, or in words. */
export type WaiverReason = (typeof waiverReasons)[number];

export const maxWaiverNote = 500;

/** A finding that somebody looked at and let stand. It stays so as long as its key, the words it stands on, is unchanged. */
export type Kept = {
  readonly segmentId: string;
  readonly key: string;
  readonly code: CheckCode;
  readonly reason: WaiverReason;
  readonly note: string;
  readonly person: string;
  readonly at: string;
};
