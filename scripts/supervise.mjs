import { setTimeout as sleep } from 'node:timers/promises';
import { Trouble } from './trouble.mjs';

/**
 * Restarts the application and Postgres when they die by themselves, until `signal` says stop; then the application is
 * stopped. Rejects with Trouble when one of them has died five times in a minute.
 * @param {object} parts
 * @param {AbortSignal} parts.signal
 * @param {import('./postgres.mjs').Cluster | null} parts.cluster null: the database is somebody else's to keep
 * @param {import('./server.mjs').Server} parts.server
 * @param {(signal: AbortSignal) => Promise<import('./server.mjs').Server>} parts.startServer
 * @param {(text: string) => void} parts.say
 */
export async function supervise({ signal, cluster, server, startServer, say }) {
  const over = new AbortController();
  const stopped = new Promise((resolve) => over.signal.addEventListener('abort', resolve, { once: true }));
  signal.addEventListener('abort', () => over.abort(), { once: true });
  if (signal.aborted) over.abort();
  let current = server;

  /** @param {() => Promise<void>} endure @param {() => Promise<unknown>} attempt */
  const persist = async (endure, attempt) => {
    while (!over.signal.aborted) {
      await endure();
      try {
        return await attempt();
      } catch (error) {
        if (!(error instanceof Trouble)) throw error;
        if (!over.signal.aborted) say([error.message.trim(), error.remedy].filter(Boolean).join('\n'));
      }
    }
  };
  const keepServer = async () => {
    const endure = createPatience('The application');
    for (;;) {
      const how = await Promise.race([current.ended, stopped]);
      if (over.signal.aborted) return;
      say(`The application ended by itself (${how}). Starting it again.`);
      await persist(endure, async () => {
        current = await startServer(over.signal);
        say('The application is back.');
      });
    }
  };
  const keepCluster = async () => {
    if (!cluster) return;
    const endure = createPatience('The database');
    while (!over.signal.aborted) {
      await Promise.race([sleep(500), stopped]);
      if (over.signal.aborted || cluster.isRunning()) continue;
      say('The database ended by itself. Starting it again.');
      const { url } = cluster;
      await persist(endure, async () => {
        await cluster.revive();
        say('The database is back.');
      });
      // Its port was taken meanwhile: the application must learn the new one.
      if (cluster.url !== url) await current.stop();
    }
  };

  try {
    await Promise.all([keepServer(), keepCluster()]);
  } finally {
    over.abort();
    await current.stop();
  }
}

/**
 * Each call waits longer than the one before, and the fifth within a minute gives up.
 * @param {string} what
 * @param {{ now?: () => number, wait?: (milliseconds: number) => Promise<unknown> }} [clock]
 */
export function createPatience(what, { now = Date.now, wait = sleep } = {}) {
  /** @type {number[]} */
  let failures = [];
  return async () => {
    failures = [...failures.filter((time) => now() - time < 60_000), now()];
    if (failures.length >= 5) {
      throw new Trouble(`${what} has died five times in a minute.`, 'What it printed before is above.');
    }
    await wait(125 * 2 ** failures.length);
  };
}
