import { beforeEach, expect, test } from 'vitest';
import { nextNews } from '@/components/workbench/source-news';
import { initialState, reduce, type State } from '@/components/workbench/state';
import type { Segment } from '@/lib/core/segment';

const segment = (id: string, position: number, source: string, more: Partial<Segment> = {}): Segment => ({
  id,
  position,
  block: position,
  kind: 'paragraph',
  bead: { source: [position, position + 1], target: [position, position + 1], confidence: 0.9 },
  source,
  machine: id,
  target: id,
  version: 1,
  lastEditorId: null,
  approvedById: null,
  formerSource: null,
  unapprovals: 0,
  ...more,
});
const rows = [
  segment('a', 0, 'Một.', { approvedById: 'lan' }),
  segment('b', 1, 'Hai.'),
  segment('c', 2, 'Ba.'),
];
const arrive = (state: State, segments: readonly Segment[], gone?: readonly string[]): State =>
  reduce(state, { kind: 'refreshed', segments, version: state.version + 1, ...(gone ? { gone } : {}) });

let state: State;
beforeEach(() => {
  state = reduce(initialState(rows, 1), { kind: 'opened', active: { id: 'b', caret: 2 } });
});

test('a new version of the source is news: what changed, came and went, and whose approval it took', () => {
  const { active } = state;
  state = arrive(
    state,
    [segment('a', 0, 'Mười.', { version: 2, formerSource: 'Một.' }), segment('n', 2, 'Bốn.')],
    ['c'],
  );
  expect(state.sourceNews).toMatchObject({ changed: ['a'], came: ['n'], went: 1, unapproved: 1 });
  expect(state.active).toEqual(active);
});

test('more of it adds up until somebody has looked, and what is as before is none', () => {
  state = arrive(state, [segment('a', 0, 'Mười.', { version: 2 })], []);
  state = arrive(state, [segment('b', 1, 'Hai mươi.', { version: 2 })], []);
  expect(state.sourceNews).toMatchObject({ changed: ['a', 'b'], unapproved: 1 });
  expect(
    arrive(
      state,
      rows.map((row) => ({ ...row, version: 3 })),
    ).sourceNews,
  ).toBeNull();
  state = reduce(state, { kind: 'sourceSeen' });
  expect(state.sourceNews).toBeNull();
});

test('words of others are none, and a repair that leaves every word of the source is none', () => {
  state = arrive(state, [segment('b', 1, 'Hai.', { target: 'theirs', version: 2 })], []);
  const merged = segment('b', 1, 'Hai. Ba.', { version: 3 });
  expect(arrive(state, [merged], ['c']).sourceNews).toBeNull();
  expect(arrive(arrive(state, [], ['c']), [merged], []).sourceNews).toBeNull();
});

test('a row with words on their way is news once its own source has changed', () => {
  const changed = segment('b', 1, 'Hai mươi.', { version: 2 });
  state = reduce(state, { kind: 'typed', id: 'b', text: 'mine' });
  state = arrive(state, [changed], []);
  expect(state.sourceNews).toBeNull();
  expect(state.rows[1]?.text).toBe('mine');
});

test('the way leads to the first, from one to the next, and round', () => {
  state = arrive(state, [segment('a', 0, 'Mười.'), segment('c', 2, 'Ba mươi.')], []);
  const next = (active: string | undefined) => nextNews(state.sourceNews, state.rows, active);
  expect([undefined, 'a', 'b', 'c'].map(next)).toEqual([0, 2, 0, 0]);
  expect(nextNews(null, state.rows, 'a')).toBeNull();
});
