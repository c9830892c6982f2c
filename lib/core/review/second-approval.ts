/**
 * When a desk asks for a second pair of eyes: for everything, for what somebody called sensitive, for whatever changes what
 * readers have, or never. The database says whether a translation needs it (function second_approval_on).
 */
export const secondApprovalPolicies = ['always', 'sensitive', 'corrections', 'off'] as const;
export type SecondApprovalPolicy = (typeof secondApprovalPolicies)[number];

export const isSecondApprovalPolicy = (text: string): text is SecondApprovalPolicy =>
  secondApprovalPolicies.some((policy) => policy === text);

/** What an update does to what readers have: it mends something small, or it owes them a note. */
export const updateKinds = ['minor', 'correction'] as const;
export type UpdateKind = (typeof updateKinds)[number];
