import { createHash, randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { withLock } from '@/scripts/lock.mjs';
import { deploy, readMigrations } from '@/scripts/migrate.mjs';
import type { Cluster } from '@/scripts/postgres.mjs';
import { birthOf } from '@/scripts/processes.mjs';
import { openTestCluster, testClusterFolder } from '@/scripts/test-cluster.mjs';

export type TestDatabase = { readonly url: string; drop(): Promise<void> };

let cluster: Promise<Cluster> | undefined;

/** One seat a process, given up when it ends. */
function joinTestCluster(): Promise<Cluster> {
  cluster ??= openTestCluster().then((opened) => {
    process.once('exit', () => opened.abandon());
    // Vitest ends its workers by this signal, without an exit event.
    process.once('SIGTERM', () => {
      opened.abandon();
      process.kill(process.pid, 'SIGTERM');
    });
    return opened;
  });
  return cluster;
}

/**
 * A database of its own for one test file or worker, migrated and empty. `SONGNGU_TEST_DATABASE_URL` names another
 * server to test on, where the role may create databases; otherwise an embedded one is started, or joined.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env.SONGNGU_TEST_DATABASE_URL ?? (await joinTestCluster()).url;
  const template = await ensureTemplate(server);
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await administer(server, (sql) => copyDatabase(sql, template, name));
  return {
    url: withDatabaseName(server, name),
    drop: () => administer(server, (sql) => dropDatabase(sql, name)),
  };
}

/** A migrated database to copy, named after the migrations in it; made under another name until it is complete. */
async function ensureTemplate(server: string): Promise<string> {
  const checksums = readMigrations().map(({ checksum }) => checksum);
  const name = `songngu_template_${createHash('sha256').update(checksums.join()).digest('hex').slice(0, 12)}`;
  await mkdir(testClusterFolder, { recursive: true });
  await withLock(join(testClusterFolder, 'template.lock'), () =>
    administer(server, async (sql) => {
      const databases = (await sql`SELECT datname FROM pg_database`).map((row) => String(row.datname));
      if (databases.includes(name)) return;
      for (const stale of databases.filter(isLeftOver)) await dropDatabase(sql, stale);
      await sql.unsafe('CREATE DATABASE songngu_unfinished');
      await deploy(withDatabaseName(server, 'songngu_unfinished'));
      await sql.unsafe(`ALTER DATABASE songngu_unfinished RENAME TO ${name}`);
    }),
  );
  return name;
}

/** Templates of other migrations, and databases whose test was killed. */
function isLeftOver(name: string): boolean {
  if (name === 'songngu_unfinished' || name.startsWith('songngu_template_')) return true;
  const pid = /^test_(\d+)_/.exec(name)?.[1];
  return pid !== undefined && birthOf(Number(pid)) === null;
}

async function copyDatabase(sql: postgres.Sql, template: string, name: string): Promise<void> {
  const [row] = await sql`SELECT current_setting('server_version_num')::int >= 150000 AS modern`;
  const strategy = row?.modern ? ' STRATEGY file_copy' : '';
  await sql.unsafe(`CREATE DATABASE ${name} TEMPLATE ${template}${strategy}`);
}

/** Postgres does not end its own vacuuming for one who is no superuser: it is waited for. */
async function dropDatabase(sql: postgres.Sql, name: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await sql.unsafe(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      return;
    } catch (error) {
      const isBusy = error instanceof postgres.PostgresError && error.code === '42501';
      if (!isBusy || attempt === 120) throw error;
      await sleep(250);
    }
  }
}

async function administer<T>(server: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(server, { max: 1, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

function withDatabaseName(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
