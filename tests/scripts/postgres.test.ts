import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '@/scripts/checkout.mjs';
import { type Cluster, openPostgres } from '@/scripts/postgres.mjs';
import { birthOf } from '@/scripts/processes.mjs';

const settings = ['fsync=off'];
const children: ChildProcess[] = [];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'songngu-postgres-'));
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(folder, { recursive: true, maxRetries: 10 });
});

async function ask(cluster: Cluster, query: string): Promise<unknown[]> {
  const sql = postgres(cluster.url, { max: 1, onnotice: () => {} });
  try {
    return (await sql.unsafe(query)).map((row) => Object.values(row)[0]);
  } finally {
    await sql.end();
  }
}

async function withCluster<T>(work: (cluster: Cluster) => Promise<T>): Promise<T> {
  const cluster = await openPostgres(folder, { settings });
  try {
    return await work(cluster);
  } finally {
    await cluster.close();
  }
}

/** Starts the cluster in a process of its own, which says `url` and stays until its input closes. */
function startElsewhere() {
  const script = `
    import { openPostgres } from './scripts/postgres.mjs';
    const cluster = await openPostgres(${JSON.stringify(folder)}, { settings: ['fsync=off'] });
    console.log(cluster.url);
    process.stdin.on('end', async () => { await cluster.close(); process.exit(); }).resume();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  const url = new Promise<string>((resolve) =>
    child.stdout.setEncoding('utf8').once('data', (text) => resolve(String(text).trim())),
  );
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return { child, url, ended };
}

describe('the embedded database', () => {
  test('knows Vietnamese letters: case, full-text search, trigrams and dictionary order', async () => {
    await withCluster(async (cluster) => {
      expect(await ask(cluster, 'SHOW server_encoding')).toEqual(['UTF8']);
      expect(await ask(cluster, "SELECT lower('ĐƯỜNG SẮT')")).toEqual(['đường sắt']);
      expect(await ask(cluster, "SELECT upper('nghệ an')")).toEqual(['NGHỆ AN']);
      expect(await ask(cluster, "SELECT to_tsvector('simple', '“Đường”')::text")).toEqual(["'đường':1"]);
      expect(await ask(cluster, 'CREATE EXTENSION pg_trgm')).toEqual([]);
      expect(await ask(cluster, "SELECT similarity('Đường', 'đường')")).toEqual([1]);
      const order = `SELECT w FROM unnest(ARRAY['đò','dù','ăn','âm','an']) w ORDER BY w COLLATE "vi-x-icu"`;
      expect(await ask(cluster, order)).toEqual(['an', 'ăn', 'âm', 'dù', 'đò']);
    });
  });

  test('lets the application in as the owner of its database, not as superuser', async () => {
    await withCluster(async (cluster) => {
      expect(await ask(cluster, 'SELECT usesuper FROM pg_user WHERE usename = current_user')).toEqual([
        false,
      ]);
    });
  });

  test('keeps its data and its address over a restart', async () => {
    const before = await withCluster(async (cluster) => {
      await ask(cluster, "CREATE TABLE kept AS SELECT 'Hà Nội' AS city");
      return cluster.url;
    });
    await withCluster(async (cluster) => {
      expect(await ask(cluster, 'SELECT city FROM kept')).toEqual(['Hà Nội']);
      expect(cluster.url).toBe(before);
    });
  });

  test('comes back with every committed row after kill -9', async () => {
    await withCluster(async (cluster) => {
      await ask(cluster, 'CREATE TABLE written AS SELECT generate_series(1, 1000) AS n');
      const { pid, url } = cluster;
      process.kill(pid, 'SIGKILL');
      await expect.poll(() => cluster.isRunning()).toBe(false);
      await cluster.revive();
      expect(cluster.pid).not.toBe(pid);
      expect(cluster.url).toBe(url);
      expect(await ask(cluster, 'SELECT count(*)::int FROM written')).toEqual([1000]);
    });
  });

  test('starts in spite of a stale pid file whose number now belongs to another program', async () => {
    const stale = await withCluster((cluster) =>
      readFile(join(folder, 'cluster/postmaster.pid'), 'utf8').then((text) =>
        text.replace(`${cluster.pid}`, `${process.ppid}`),
      ),
    );
    await writeFile(join(folder, 'cluster/postmaster.pid'), stale);
    await withCluster(async (cluster) => expect(await ask(cluster, 'SELECT 1')).toEqual([1]));
  });

  test('is shared by all who start it at once, and stops with the last of them', async () => {
    const others = [startElsewhere(), startElsewhere()];
    const cluster = await openPostgres(folder, { settings });
    for (const other of others) expect(await other.url).toBe(cluster.url);
    await cluster.close();
    expect(cluster.isRunning()).toBe(true);
    for (const { child, ended } of others) {
      child.stdin.end();
      await ended;
    }
    expect(cluster.isRunning()).toBe(false);
  });

  test('outlives a starter that was killed, and is then stopped by whoever joined it', async () => {
    const other = startElsewhere();
    const url = await other.url;
    other.child.kill('SIGKILL');
    await other.ended;
    const pid = await withCluster(async (cluster) => {
      expect(cluster.adopted).toBe(true);
      expect(cluster.url).toBe(url);
      return cluster.pid;
    });
    expect(birthOf(pid)).toBeNull();
  });
});

test('a start that is killed while it makes the database leaves nothing half-done', async () => {
  const fresh = await mkdtemp(join(tmpdir(), 'songngu-half-'));
  const script = `import { openPostgres } from './scripts/postgres.mjs'; await openPostgres(${JSON.stringify(fresh)});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    stdio: 'ignore',
  });
  const isMaking = async () => (await readdir(fresh)).some((name) => name.startsWith('making-'));
  await expect.poll(isMaking, { interval: 5 }).toBe(true);
  child.kill('SIGKILL');
  const cluster = await openPostgres(fresh, { settings });
  expect(await ask(cluster, 'SELECT 1')).toEqual([1]);
  await cluster.close();
  // What it had begun may still be writing.
  await rm(fresh, { recursive: true, maxRetries: 10 });
});
