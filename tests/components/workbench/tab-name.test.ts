import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holdName } from '@/components/workbench/tab-name';

beforeEach(() => {
  vi.stubGlobal('navigator', {});
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What tabs say to each other comes in tasks of its own. */
async function listen(): Promise<void> {
  for (let task = 0; task < 20; task++) await new Promise(setImmediate);
}

it('where there are no locks, a name is held by one tab, and by another once that is gone', async () => {
  const told: string[] = [];
  const overheard = new BroadcastChannel('songngu:tab:a');
  const answered = new Promise((resolve) => {
    overheard.onmessage = ({ data }) => data === 'held' && resolve(data);
  });
  const first = holdName('a', () => told.push('first'));
  vi.advanceTimersByTime(1_000);
  const second = holdName('a', () => told.push('second'));
  const other = holdName('b', () => told.push('other'));
  await answered;
  await listen();
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual(['first', 'other']);
  first();
  const third = holdName('a', () => told.push('third'));
  await listen();
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual(['first', 'other', 'third']);
  for (const undo of [second, third, other]) undo();
  overheard.close();
});
