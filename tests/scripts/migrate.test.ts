import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deploy, listPending } from '@/scripts/migrate.mjs';
import { type Cluster, openPostgres } from '@/scripts/postgres.mjs';

let base: string;
let cluster: Cluster;
let admin: postgres.Sql;
let count = 0;

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'songngu-migrate-'));
  cluster = await openPostgres(base, { settings: ['fsync=off'] });
  admin = postgres(cluster.url, { max: 1, onnotice: () => {} });
});
afterAll(async () => {
  await admin.end();
  await cluster.close();
  await rm(base, { recursive: true });
});

const urlOf = (database: string) => cluster.url.replace(/songngu$/, database);

async function createDatabase(options = ''): Promise<string> {
  count += 1;
  await admin.unsafe(`CREATE DATABASE d${count} ${options}`);
  return urlOf(`d${count}`);
}

/** A folder of migrations, named in the order given. */
async function writeMigrations(...texts: string[]): Promise<string> {
  count += 1;
  const folder = join(base, `migrations${count}`);
  for (const [index, text] of texts.entries()) {
    await mkdir(join(folder, `${index}_step`), { recursive: true });
    await writeFile(join(folder, `${index}_step/migration.sql`), text);
  }
  return folder;
}

async function ask(url: string, query: string): Promise<unknown[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return (await sql.unsafe(query)).map((row) => Object.values(row)[0]);
  } finally {
    await sql.end();
  }
}

const twoSteps = [
  `CREATE TABLE a (n int);
   CREATE FUNCTION one() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END; $$; -- a; comment`,
  `INSERT INTO a VALUES (one());`,
];

describe('deploy', () => {
  test('applies what is pending, in order, and nothing a second time', async () => {
    const url = await createDatabase();
    const folder = await writeMigrations(...twoSteps);
    expect(await deploy(url, { folder })).toEqual(['0_step', '1_step']);
    expect(await deploy(url, { folder })).toEqual([]);
    expect(await ask(url, 'SELECT n FROM a')).toEqual([1]);
  });

  test('applies each migration once when three instances start at the same moment', async () => {
    const url = await createDatabase();
    const folder = await writeMigrations(...twoSteps);
    const applied = await Promise.all([1, 2, 3].map(() => deploy(url, { folder })));
    expect(applied.flat().sort()).toEqual(['0_step', '1_step']);
    expect(await ask(url, 'SELECT n FROM a')).toEqual([1]);
  });

  test('brings an empty database to the state of this checkout', async () => {
    const url = await createDatabase();
    const pending = await listPending(url);
    expect(pending.length).toBeGreaterThan(0);
    expect(await deploy(url)).toEqual(pending);
    expect(await listPending(url)).toEqual([]);
  });

  test('leaves no trace of a migration that fails, names its line, and keeps those before it', async () => {
    const url = await createDatabase();
    const folder = await writeMigrations(
      'CREATE TABLE a (n int);',
      'CREATE TABLE b (n int);\n\nSELECT wrong;',
    );
    await expect(deploy(url, { folder })).rejects.toThrow(/1_step failed: .*wrong.*line 3/);
    expect(await ask(url, 'SELECT migration_name FROM _prisma_migrations')).toEqual(['0_step']);
    expect(await ask(url, "SELECT to_regclass('b')")).toEqual([null]);
  });

  test('refuses a migration that was changed after it was applied', async () => {
    const url = await createDatabase();
    await deploy(url, { folder: await writeMigrations('CREATE TABLE a (n int);') });
    const changed = await writeMigrations('CREATE TABLE a (n bigint);');
    await expect(deploy(url, { folder: changed })).rejects.toThrow('0_step has been changed');
  });

  test('refuses a database that a newer version has changed', async () => {
    const url = await createDatabase();
    await deploy(url, { folder: await writeMigrations(...twoSteps) });
    const older = await writeMigrations(...twoSteps.slice(0, 1));
    await expect(deploy(url, { folder: older })).rejects.toThrow('newer');
  });

  test('refuses a database that belongs to another program', async () => {
    const url = await createDatabase();
    await ask(url, 'CREATE TABLE customers (id int)');
    const folder = await writeMigrations(...twoSteps);
    await expect(deploy(url, { folder })).rejects.toThrow('customers');
    expect(await ask(url, "SELECT to_regclass('a')")).toEqual([null]);
  });

  test.each([
    ['the C locale', "TEMPLATE template0 LOCALE_PROVIDER libc LOCALE 'C'"],
    ['the C character type beside a good provider', "TEMPLATE template0 LC_CTYPE 'C'"],
    ['another encoding', "TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE_PROVIDER libc LOCALE 'C'"],
  ])(
    'refuses a database with %s, and the statement it offers makes one that it takes',
    async (_, options) => {
      const url = await createDatabase(options);
      const folder = await writeMigrations(...twoSteps);
      const refusal = await deploy(url, { folder }).catch((error) => error);
      expect(refusal.message).toContain('letters of Vietnamese');
      const statement = /CREATE DATABASE "(\w+)" .*;/.exec(refusal.remedy);
      await admin.unsafe(statement?.[0] ?? '');
      expect(await deploy(urlOf(statement?.[1] ?? ''), { folder })).toHaveLength(2);
    },
  );

  test('says which database is missing, without the password', async () => {
    const refusal = await deploy(urlOf('absent')).catch((error) => error);
    expect(refusal.message).toContain('no database “absent”');
    expect(refusal.message).not.toContain(new URL(cluster.url).password);
    expect(refusal.remedy).toContain('CREATE DATABASE "absent"');
  });

  test.each(['songngu', 'mysql://a:b@127.0.0.1/c', 'postgresql://'])(
    'shows the form of an address given “%s”',
    async (url) => {
      await expect(deploy(url)).rejects.toMatchObject({
        remedy: expect.stringContaining('postgresql://user'),
      });
    },
  );

  test('says so when no server answers', async () => {
    await expect(deploy('postgresql://a:b@127.0.0.1:1/c')).rejects.toThrow('cannot be reached');
  });
});
