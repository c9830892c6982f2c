import { describe, expect, it } from 'vitest';
import { clockTime, isTimeZone, momentOf } from '@/lib/core/text/zoned-time';

describe('a time on the clocks of a zone', () => {
  it('is the moment they show it', () => {
    expect(momentOf('2026-11-27T06:30', 'Asia/Ho_Chi_Minh')?.toISOString()).toBe('2026-11-26T23:30:00.000Z');
    expect(clockTime(new Date('2026-11-26T23:30:59Z'), 'Asia/Ho_Chi_Minh')).toBe('2026-11-27T06:30');
    expect(momentOf('2026-07-01T00:00', 'Asia/Kathmandu')?.toISOString()).toBe('2026-06-30T18:15:00.000Z');
  });

  it('comes back the same, all through a year and its changes of the clock', () => {
    for (const zone of ['Asia/Ho_Chi_Minh', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe'])
      for (let hour = 0; hour < 366 * 24; hour += 7) {
        const at = new Date(Date.UTC(2026, 0, 1, hour, 15));
        const clock = clockTime(at, zone);
        const back = momentOf(clock, zone);
        expect(back && clockTime(back, zone), `${zone} ${clock}`).toBe(clock);
        expect(Math.abs((back?.getTime() ?? 0) - at.getTime()), `${zone} ${clock}`).toBeLessThanOrEqual(
          3_600_000,
        );
      }
  });

  it('is the first of two, and none in the hour that is left out', () => {
    expect(momentOf('2026-10-25T02:30', 'Europe/Berlin')?.toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(momentOf('2026-03-29T02:30', 'Europe/Berlin')).toBeNull();
  });

  it('is none when it is no time', () => {
    for (const text of ['', '2026-13-01T00:00', '2026-02-30T00:00', '27/11/2026', '2026-11-27T06:30Z'])
      expect(momentOf(text, 'Asia/Ho_Chi_Minh'), text).toBeNull();
  });
});

it('a time zone is one that the machine knows', () => {
  expect(['Asia/Ho_Chi_Minh', 'UTC', 'Europe/Paris'].every(isTimeZone)).toBe(true);
  expect(['', 'Asia/Sai Gon', 'Mars/Base'].some(isTimeZone)).toBe(false);
});
