import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { batch, EventLog } from '@/components/workbench/events/event-log';
import { eventsSchema, maxEvents, type WorkbenchEvent } from '@/lib/schema/event';

const told: (readonly WorkbenchEvent[])[] = [];
const logOf = () => new EventLog((events) => void told.push(events));

beforeEach(() => {
  told.length = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => vi.useRealTimers());

describe('what the workbench notes of its use', () => {
  it('is told in one request every 30 seconds, and not before', () => {
    const log = logOf();
    log.note({ kind: 'article_opened' });
    vi.advanceTimersByTime(29_999);
    log.note({ kind: 'conflict' });
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual([[{ kind: 'article_opened' }, { kind: 'conflict' }]]);
    vi.advanceTimersByTime(120_000);
    expect(told).toHaveLength(1);
  });

  it('is all told when the page is left, in requests the server takes, and only once', () => {
    const log = logOf();
    for (let count = 0; count < 250; count++) log.note({ kind: 'unapproved' });
    log.flush();
    expect(told.map((events) => events.length)).toEqual([100, 100, 50]);
    log.flush();
    vi.advanceTimersByTime(120_000);
    expect(told).toHaveLength(3);
    expect(batch).toBe(maxEvents);
    const translationId = '00000000-0000-4000-8000-000000000000';
    for (const events of told) expect(eventsSchema.safeParse({ translationId, events }).success).toBe(true);
  });

  it('keeps to one request in 30 seconds however much happens, and to what is of use', () => {
    const log = logOf();
    for (let count = 0; count < 5_000; count++) log.note({ kind: 'unapproved' });
    vi.advanceTimersByTime(300_000);
    expect(told.map((events) => events.length)).toEqual(Array(10).fill(100));
  });

  it('tells once that a finding was shown, and how long until something became of it', () => {
    const log = logOf();
    log.show('row', 'key', 'number-mismatch');
    vi.advanceTimersByTime(1_234);
    log.show('row', 'key', 'number-mismatch');
    log.settle('finding_applied', 'row', 'key', 'number-mismatch');
    log.settle('finding_undone', 'row', 'key', 'number-mismatch');
    log.flush();
    expect(told).toEqual([
      [
        { kind: 'finding_shown', rule: 'number-mismatch' },
        { kind: 'finding_applied', rule: 'number-mismatch', ms: 1_234 },
        { kind: 'finding_undone', rule: 'number-mismatch' },
      ],
    ]);
  });
});
