import { describe, expect, test } from 'vitest';
import type { Cluster } from '@/scripts/postgres.mjs';
import type { Server } from '@/scripts/server.mjs';
import { createPatience, supervise } from '@/scripts/supervise.mjs';

/** An application that dies when told. */
function createServer(pid: number) {
  let die: (how: string) => void = () => {};
  const ended = new Promise<string>((resolve) => {
    die = resolve;
  });
  const server: Server = { pid, ended, stop: async () => die('stopped') };
  return { server, die };
}

describe('patience', () => {
  const clock = () => {
    let time = 0;
    const waits: number[] = [];
    const wait = async (milliseconds: number) => {
      waits.push(milliseconds);
      time += milliseconds;
    };
    return { waits, wait, now: () => time, pass: (milliseconds: number) => (time += milliseconds) };
  };

  test('waits longer after each failure and gives up at the fifth within a minute', async () => {
    const { waits, wait, now } = clock();
    const endure = createPatience('The application', { wait, now });
    for (let n = 0; n < 4; n += 1) await endure();
    expect(waits).toEqual([250, 500, 1000, 2000]);
    await expect(endure()).rejects.toThrow('The application has died five times in a minute.');
  });

  test('forgets failures older than a minute', async () => {
    const { waits, wait, now, pass } = clock();
    const endure = createPatience('The database', { wait, now });
    for (let n = 0; n < 20; n += 1) {
      await endure();
      pass(60_000);
    }
    expect(new Set(waits)).toEqual(new Set([250]));
  });
});

describe('supervision', () => {
  test('starts the application again when it dies, and stops it when told to', async () => {
    const servers = [createServer(1), createServer(2)];
    const said: string[] = [];
    const stopping = new AbortController();
    let started = 0;
    const startServer = async () => {
      started += 1;
      return servers[started]?.server ?? Promise.reject(new Error('started too often'));
    };
    const [first, second] = servers.map(({ server }) => server);
    if (!first || !second) throw new Error('two servers were made');
    const over = supervise({
      signal: stopping.signal,
      cluster: null,
      server: first,
      startServer,
      say: (text) => said.push(text),
    });
    servers[0]?.die('SIGKILL');
    await expect.poll(() => said).toContain('The application is back.');
    expect(said[0]).toContain('SIGKILL');
    stopping.abort();
    await over;
    expect(await second.ended).toBe('stopped');
    expect(started).toBe(1);
  });

  test('revives the database, and restarts the application when the address has changed', async () => {
    let isRunning = true;
    let url = 'postgresql://old';
    const cluster: Cluster = {
      get url() {
        return url;
      },
      pid: 1,
      adopted: false,
      isRunning: () => isRunning,
      async revive() {
        isRunning = true;
        url = 'postgresql://new';
      },
      close: async () => {},
      abandon: () => {},
    };
    const stopping = new AbortController();
    const seen: string[] = [];
    const startServer = async () => {
      seen.push(cluster.url);
      return createServer(2).server;
    };
    const { server } = createServer(1);
    const over = supervise({ signal: stopping.signal, cluster, server, startServer, say: () => {} });
    isRunning = false;
    await expect.poll(() => seen).toEqual(['postgresql://new']);
    stopping.abort();
    await over;
  });
});
