import { join } from 'node:path';
import { root } from './checkout.mjs';
import { openPostgres } from './postgres.mjs';

/** Where the cluster for tests lies, beside the real one. */
export const testClusterFolder = join(root, '.data/pg-test');

/** Nothing in it outlives a test, so nothing need reach the disk. */
export function openTestCluster() {
  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];
  return openPostgres(testClusterFolder, { settings });
}
