import { expect, test } from 'vitest';
import { ownDatabase } from '@/tests/support/desk';
import { isClean, simulateFeed } from '@/tests/support/feed-simulation';

const database = ownDatabase();
const seed = Number(process.env.SONGNGU_SEED ?? Math.floor(Math.random() * 1e6));

test('eight publishers and consumers that die and repeat: nothing missed, invented or out of order', async () => {
  console.log(`seed ${seed}`);
  const report = await simulateFeed(database(), seed, 48);
  expect(report.faults).toEqual([]);
  expect(isClean(report)).toBe(true);
  expect(report.crashes).toBeGreaterThan(0);
}, 240_000);
