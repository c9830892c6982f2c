import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ReadLog } from '@/components/workbench/reading/read-log';
import { initialState, isRead, reduce } from '@/components/workbench/state';
import type { Segment } from '@/lib/core/segment';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const one = { id: 'a', version: 1 };
const two = { id: 'b', version: 3 };

it('tells the server once of what was read within two seconds, each sentence at its newest version', async () => {
  const told: unknown[] = [];
  const log = new ReadLog(
    async (sentences) => {
      told.push(sentences);
      return ['a'];
    },
    (sentences) => told.push(['counted', ...sentences]),
  );
  log.note([one]);
  await vi.advanceTimersByTimeAsync(1_500);
  log.note([{ ...one, version: 2 }, two]);
  await vi.advanceTimersByTimeAsync(600);
  expect(told).toEqual([
    [{ id: 'a', version: 2 }, two],
    ['counted', { id: 'a', version: 2 }],
  ]);
  log.note([]);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(told).toHaveLength(2);
});

it('counts nothing that did not get through', async () => {
  const counted: unknown[] = [];
  const log = new ReadLog(
    async () => null,
    (sentences) => counted.push(...sentences),
  );
  log.note([one]);
  await log.flush();
  expect(counted).toEqual([]);
});

it('a sentence is read at the version and in the words that were read, and no longer once it is changed', () => {
  const segment: Segment = {
    id: 'a',
    position: 0,
    block: 0,
    kind: 'paragraph',
    bead: { source: [0, 1], target: [0, 1], confidence: 1 },
    source: 'Một.',
    machine: 'One.',
    target: 'One.',
    version: 1,
    lastEditorId: null,
    approvedById: null,
    formerSource: null,
    unapprovals: 0,
  };
  const state = initialState([segment], 1);
  const told = (now: typeof state) => now.rows.map((row) => isRead(now, row));
  expect(told(state)).toEqual([false]);
  const read = reduce(state, { kind: 'read', sentences: [one] });
  expect(told(read)).toEqual([true]);
  expect(told(reduce(read, { kind: 'typed', id: 'a', text: 'One!' }))).toEqual([false]);
  const fresh = { ...segment, target: 'One!', version: 2 };
  expect(told(reduce(read, { kind: 'refreshed', segments: [fresh], version: 2 }))).toEqual([false]);
});
