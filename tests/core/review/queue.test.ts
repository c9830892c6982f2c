import { describe, expect, test } from 'vitest';
import { isQueueView, queueOf, queueViews } from '@/lib/core/review/queue';
import { translationStatuses } from '@/lib/core/review/translation-status';

const rows = translationStatuses.map((status, i) => ({
  status,
  mine: i % 2 === 0,
  receivedAt: `2026-03-0${i + 1}T08:00:00.000Z`,
}));
const shown = (view: (typeof queueViews)[number]) => queueOf(rows, view).map((row) => row.status);

describe('the queue', () => {
  test('shows every translation somewhere else than under “all”', () => {
    const found = new Set((['todo', 'second', 'published'] as const).flatMap(shown));
    expect([...found].toSorted()).toEqual([...translationStatuses].toSorted());
  });

  test('begins with what readers see wrongly, then with what is nearest to being published', () => {
    expect(shown('all')).toEqual([
      'changed',
      'returned',
      'approved',
      'awaiting-second',
      'in-review',
      'new',
      'published',
      'withdrawn',
    ]);
  });

  test('puts the oldest first of two that are equally far', () => {
    const [newer, older] = ['2026-03-02', '2026-03-01'].map((receivedAt) => ({
      status: 'new' as const,
      mine: false,
      receivedAt,
    }));
    expect(
      queueOf(
        [newer, older].flatMap((row) => row ?? []),
        'todo',
      ),
    ).toEqual([older, newer]);
  });

  test('of a person holds what that person worked on', () => {
    expect(queueOf(rows, 'mine').every((row) => row.mine)).toBe(true);
    expect(queueOf(rows, 'mine')).toHaveLength(4);
  });

  test('knows its views by name', () => {
    for (const view of queueViews) expect(isQueueView(view)).toBe(true);
    expect(isQueueView('else')).toBe(false);
    expect(isQueueView(undefined)).toBe(false);
  });
});
