import { isBusy } from './outcome';

const minute = 60;
const hour = 60 * minute;

/** Seconds from one attempt to the next, as Standard Webhooks recommends: some 75 hours in all. The first is at once. */
export const retrySchedule = [
  0,
  5,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
] as const;

/** Up to this share is added to a wait, so that what failed together does not come back together. */
const jitter = 0.1;

/** The longest wait that a Retry-After is granted. */
const longestWait = 24 * hour;

/** For how long an endpoint that is busy is left alone when it does not say. */
const quietSeconds = minute;

/** When a delivery is tried again, null for never, and for how long its endpoint gets nothing at all; in seconds. */
export type AfterFailure = { readonly retryIn: number | null; readonly quietFor: number };

/**
 * What follows a failure that was the delivery's `failures`-th. `chance` is from 0 to 1. A wait that the endpoint asked for
 * (`retryAfter`) lengthens the schedule's, and holds for all that is sent there.
 */
export function afterFailure({
  failures,
  status,
  retryAfter,
  chance,
}: {
  readonly failures: number;
  readonly status: number | null;
  readonly retryAfter: number | null;
  readonly chance: number;
}): AfterFailure {
  const asked = Math.min(retryAfter ?? 0, longestWait);
  const quietFor = Math.max(asked, status !== null && isBusy(status) ? quietSeconds : 0);
  const wait = retrySchedule[failures];
  return { retryIn: wait === undefined ? null : Math.max(wait * (1 + jitter * chance), quietFor), quietFor };
}

/** Seconds of a Retry-After header (RFC 9110 10.2.3), which is a number or a date; null when it is neither. */
export function readRetryAfter(text: string | undefined, now: Date): number | null {
  if (text === undefined) return null;
  if (/^\d{1,9}$/.test(text.trim())) return Number(text);
  const at = /GMT\s*$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now.getTime()) / 1000));
}
