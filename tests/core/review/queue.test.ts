import { describe, expect, test } from 'vitest';
import { isQueueView, isShown, minutesLeft, queueViews, statusesIn } from '@/lib/core/review/queue';
import { roles } from '@/lib/core/review/roles';
import { translationStatuses } from '@/lib/core/review/translation-status';

describe('the queue', () => {
  test.each(roles)('shows a %s every translation somewhere else than under “all”', (role) => {
    const views = ['todo', 'second', 'published'] as const;
    const found = new Set(views.flatMap((view) => statusesIn(view, role, false)));
    expect([...found].toSorted()).toEqual([...translationStatuses].toSorted());
  });

  test('of a person holds what that person worked on', () => {
    expect(statusesIn('mine', 'editor', true)).toEqual(translationStatuses);
    expect(statusesIn('mine', 'editor', false)).toEqual([]);
  });

  test('asks of nobody what only others may do', () => {
    expect(statusesIn('todo', 'editor', false)).not.toContain('awaiting-second');
    expect(statusesIn('todo', 'editor', false)).not.toContain('approved');
    expect(isShown('todo', { status: 'awaiting-second', mine: true }, 'approver')).toBe(false);
    expect(isShown('todo', { status: 'awaiting-second', mine: false }, 'approver')).toBe(true);
    expect(isShown('todo', { status: 'approved', mine: true }, 'approver')).toBe(true);
  });

  test('knows its views by name', () => {
    for (const view of queueViews) expect(isQueueView(view)).toBe(true);
    expect(isQueueView('else')).toBe(false);
    expect(isQueueView(undefined)).toBe(false);
  });

  test('reckons the minutes that are left by the words that are not approved', () => {
    expect(minutesLeft({ words: 480, segments: 20, approved: 0 })).toBe(4);
    expect(minutesLeft({ words: 480, segments: 20, approved: 10 })).toBe(2);
    expect(minutesLeft({ words: 480, segments: 20, approved: 20 })).toBe(0);
    expect(minutesLeft({ words: 3, segments: 1, approved: 0 })).toBe(1);
    expect(minutesLeft({ words: 0, segments: 0, approved: 0 })).toBe(0);
  });
});
