import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holdName } from '@/components/workbench/tab-name';

beforeEach(() => vi.stubGlobal('navigator', {}));
afterEach(() => vi.unstubAllGlobals());

const pass = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

it('where there are no locks, a name is held by one tab, and by another once that is gone', async () => {
  const told: string[] = [];
  const first = holdName('a', () => told.push('first'));
  await pass(1_200);
  const second = holdName('a', () => told.push('second'));
  const other = holdName('b', () => told.push('other'));
  await pass(1_200);
  expect(told).toEqual(['first', 'other']);
  first();
  const third = holdName('a', () => told.push('third'));
  await pass(1_200);
  expect(told).toEqual(['first', 'other', 'third']);
  for (const undo of [second, third, other]) undo();
});
