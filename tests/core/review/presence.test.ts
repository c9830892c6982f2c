import { expect, test } from 'vitest';
import { askersOf, holderOf, initialsOf, othersOf, type Presence } from '@/lib/core/review/presence';

const at = (userId: string, segmentId: string | null, more: Partial<Presence> = {}): Presence => ({
  tab: `tab of ${userId}`,
  userId,
  name: userId,
  segmentId,
  asks: false,
  holds: null,
  ...more,
});
const holding = { holds: { text: 'x', quietMs: 0 } };

test('everybody else is named once, in the row they type in before any other they have open', () => {
  const people = [
    at('me', 'a'),
    at('lan', 'a'),
    at('minh', null),
    at('lan', 'b', { tab: 'two', ...holding }),
  ];
  expect(othersOf(people, 'me').map(({ userId, segmentId }) => [userId, segmentId])).toEqual([
    ['lan', 'b'],
    ['minh', null],
  ]);
});

test('a row is held by somebody else only, and only while they type in it', () => {
  const people = [at('me', 'a', holding), at('lan', 'b', holding), at('minh', 'c')];
  expect(holderOf(people, 'a', 'me')).toBeNull();
  expect(holderOf(people, 'b', 'me')?.userId).toBe('lan');
  expect(holderOf(people, 'c', 'me')).toBeNull();
});

test('who asks is heard by the tab that holds that row, and by no other', () => {
  const people = [at('me', 'a', holding), at('lan', 'a', { asks: true }), at('minh', 'b', { asks: true })];
  expect(askersOf(people, 'tab of me').map(({ userId }) => userId)).toEqual(['lan']);
  expect(askersOf(people, 'tab of minh')).toEqual([]);
});

test('an avatar shows the last two words of a name', () => {
  expect(initialsOf('Trần Hoài An')).toBe('HA');
  expect(initialsOf(' đỗ ')).toBe('Đ');
  expect(initialsOf('')).toBe('');
});
