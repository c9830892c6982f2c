import { expect, test } from 'vitest';
import { type Comment, isOpen, threadsOf } from '@/lib/core/review/comment';

const said = (id: string, at: number, more: Partial<Comment> = {}): Comment => ({
  id,
  segmentId: null,
  threadId: null,
  authorId: 'lan',
  author: 'Lan',
  text: id,
  quote: null,
  mentions: [],
  at: new Date(at).toISOString(),
  resolved: null,
  ...more,
});

test('threads stand in the order they began, answers under what they answer', () => {
  const threads = threadsOf([
    said('b', 2),
    said('b1', 5, { threadId: 'b' }),
    said('a', 1, { resolved: { by: 'Minh', at: new Date(9).toISOString() } }),
    said('b0', 4, { threadId: 'b' }),
    said('stray', 3, { threadId: 'gone' }),
  ]);
  expect(threads.map(({ root, answers }) => [root.id, ...answers.map(({ id }) => id)])).toEqual([
    ['a'],
    ['b', 'b0', 'b1'],
  ]);
  expect(threads.map(isOpen)).toEqual([false, true]);
});
