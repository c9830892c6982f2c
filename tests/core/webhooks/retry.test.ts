import { describe, expect, it } from 'vitest';
import { isBusy, outcomeOf } from '@/lib/core/webhooks/outcome';
import { afterFailure, readRetryAfter, retrySchedule } from '@/lib/core/webhooks/retry';

const next = (failures: number, more: { status?: number; retryAfter?: number; chance?: number } = {}) =>
  afterFailure({
    failures,
    status: more.status ?? 500,
    retryAfter: more.retryAfter ?? null,
    chance: more.chance ?? 0,
  });

describe('the schedule of a message that does not get through', () => {
  it('is ten attempts in some 75 hours', () => {
    expect(retrySchedule).toEqual([0, 5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400]);
    expect(retrySchedule.map((_, at) => next(at + 1).retryIn)).toEqual([...retrySchedule.slice(1), null]);
  });

  it('is longer by up to a tenth, by chance', () => {
    expect(next(1, { chance: 0.5 }).retryIn).toBeCloseTo(5.25);
    expect(next(9, { chance: 1 }).retryIn).toBeCloseTo(95_040);
  });

  it('waits as long as it is asked to, a day at most, and so does all that is sent there', () => {
    expect(next(1, { status: 503, retryAfter: 90 })).toEqual({ retryIn: 90, quietFor: 90 });
    expect(next(3, { retryAfter: 90 })).toEqual({ retryIn: 1800, quietFor: 90 });
    expect(next(1, { retryAfter: 1e9 })).toEqual({ retryIn: 86_400, quietFor: 86_400 });
    expect(next(10, { retryAfter: 90 })).toEqual({ retryIn: null, quietFor: 90 });
  });

  it.each([429, 502, 504])('slows down at %i', (status) => {
    expect(isBusy(status)).toBe(true);
    expect(next(1, { status })).toEqual({ retryIn: 60, quietFor: 60 });
  });
});

describe('Retry-After', () => {
  const now = new Date('2026-11-26T12:00:00Z');
  it.each([
    ['120', 120],
    [' 0 ', 0],
    ['Thu, 26 Nov 2026 12:01:30 GMT', 90],
    ['Thu, 26 Nov 2026 11:00:00 GMT', 0],
    ['soon', null],
    ['-5', null],
    [undefined, null],
  ])('%s is %s', (text, seconds) => {
    expect(readRetryAfter(text, now)).toBe(seconds);
  });
});

describe('an answer', () => {
  it.each([
    [200, 'delivered'],
    [204, 'delivered'],
    [301, 'redirected'],
    [304, 'redirected'],
    [400, 'refused'],
    [410, 'gone'],
    [500, 'refused'],
    [199, 'refused'],
  ])('%i is %s', (status, outcome) => {
    expect(outcomeOf(status)).toBe(outcome);
  });
});
