import { describe, expect, it } from 'vitest';
import { groupsOf } from '@/components/workbench/row-groups';
import { initialState, reduce } from '@/components/workbench/state';
import { Store } from '@/components/workbench/store';
import type { Segment } from '@/lib/core/segment';

/** Rows by the number of their block. */
const rowsOf = (blocks: readonly number[]): readonly Segment[] =>
  blocks.map((block, position) => ({
    id: `s${position}`,
    position,
    block,
    kind: 'paragraph',
    bead: { source: [position, position + 1], target: [position, position + 1], confidence: 1 },
    source: 'Câu.',
    formerSource: null,
    unapprovals: 0,
    machine: 'Sentence.',
    target: 'Sentence.',
    version: 1,
    lastEditorId: null,
    approvedById: position % 2 === 0 ? 'lan' : null,
  }));

const long = rowsOf(Array.from({ length: 500 }, (_, at) => Math.floor(at / 3)));
const ids = (groups: ReturnType<typeof groupsOf>) => groups.flatMap(({ items }) => items.map(({ id }) => id));

describe('groups of rows', () => {
  it('hold every row once, in order, and know where a paragraph starts', () => {
    const groups = groupsOf(initialState(long, 1));
    expect(ids(groups)).toEqual(long.map(({ id }) => id));
    expect(groups.length).toBe(14);
    const starts = groups.flatMap(({ items }) => items.filter(({ firstOfBlock }) => firstOfBlock));
    expect(starts.length).toBe(167);
  });

  it('keep their rows and keys when a filter hides some', () => {
    const all = initialState(long, 1);
    const open = groupsOf(reduce(all, { kind: 'filtered', filter: 'open' }));
    const whole = new Map(groupsOf(all).map(({ key, items }) => [key, items.map(({ id }) => id)]));
    expect(ids(open).length).toBe(250);
    for (const { key, items } of open)
      expect(whole.get(key)).toEqual(expect.arrayContaining(items.map(({ id }) => id)));
  });

  it('are cut where a paragraph has no end', () => {
    const groups = groupsOf(initialState(rowsOf(Array(150).fill(0)), 1));
    expect(groups.map(({ items }) => items.length)).toEqual([60, 60, 30]);
    expect(new Set(groups.map(({ key }) => key)).size).toBe(3);
  });

  it('stay the same object while words are typed, and not when rows go', () => {
    const store = new Store(initialState(long, 1));
    const before = store.groups();
    store.dispatch({ kind: 'typed', id: 's7', text: 'Word.' });
    store.dispatch({ kind: 'opened', active: { id: 's8', caret: 0 } });
    expect(store.groups()).toBe(before);
    store.dispatch({ kind: 'refreshed', segments: long.slice(1), version: 2 });
    expect(ids(store.groups())).toEqual(long.slice(1).map(({ id }) => id));
  });
});
