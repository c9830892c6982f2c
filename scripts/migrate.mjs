import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { root } from './checkout.mjs';
import { codeOf, Trouble } from './trouble.mjs';

/** @typedef {{ name: string, text: string, checksum: string }} Migration */

const advisoryLock = 72_707_369;

/**
 * Brings the database to the state this checkout needs. Each migration runs whole in a transaction of its own, under an
 * advisory lock of that transaction, so any number of instances may call this at once, also through a connection pool.
 * @param {string} url
 * @param {{ folder?: string }} [options] folder of the migrations
 * @returns {Promise<string[]>} the names of the migrations that this call applied
 */
export async function deploy(url, { folder = migrationsFolder } = {}) {
  return withDatabase(url, async (sql) => {
    await requireFit(sql);
    const migrations = readMigrations(folder);
    const applied = [];
    for (;;) {
      const name = await applyNext(sql, migrations);
      if (!name) return applied;
      applied.push(name);
    }
  });
}

/**
 * What the database is, in a line.
 * @param {string} url
 * @returns {Promise<string>}
 */
export async function describe(url) {
  return withDatabase(url, async (sql) => {
    const [row] = await sql`
      SELECT current_setting('server_version') AS version, current_setting('server_encoding') AS encoding,
        datctype AS characters, pg_size_pretty(pg_database_size(datname)) AS size
      FROM pg_database WHERE datname = current_database()`;
    return `PostgreSQL ${row?.version} at ${withoutPassword(url)} (${row?.encoding}, ${row?.characters}, ${row?.size})`;
  });
}

/**
 * The names of the migrations that `deploy` would apply.
 * @param {string} url
 * @returns {Promise<string[]>}
 */
export async function listPending(url) {
  return withDatabase(url, async (sql) => {
    await requireFit(sql);
    const [found] = await sql`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS present`;
    const done = found?.present ? await appliedMigrations(sql) : [];
    return pending(readMigrations(migrationsFolder), done).map(({ name }) => name);
  });
}

/**
 * Background work that has waited for a minute or has failed, oldest first.
 * @param {string} url
 * @returns {Promise<{ kind: string, translation: string, minutes: number, attempts: number, error: string | null }[]>}
 */
export async function listStuckJobs(url) {
  return withDatabase(url, async (sql) => {
    const [found] = await sql`SELECT to_regclass('job') IS NOT NULL AS present`;
    if (!found?.present) return [];
    return sql`
      SELECT kind, translation_id::text AS translation, attempts, last_error AS error,
        floor(extract(epoch FROM clock_timestamp() - created_at) / 60)::int AS minutes
      FROM job WHERE last_error IS NOT NULL OR attempts > 2 OR due_at < clock_timestamp() - interval '1 minute'
      ORDER BY created_at LIMIT 10`;
  });
}

/**
 * Opens the database for one piece of work; connection failures become advice.
 * @template T
 * @param {string} url
 * @param {(sql: postgres.Sql) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDatabase(url, work) {
  if (!/^postgres(ql)?:\/\/./.test(url) || !URL.canParse(url)) {
    throw new Trouble(
      'DATABASE_URL is not the address of a PostgreSQL database.',
      'It looks like this: postgresql://user:password@host:5432/database',
    );
  }
  const sql = postgres(url, { max: 1, prepare: false, connect_timeout: 15, onnotice: () => {} });
  try {
    await sql`SELECT 1`;
  } catch (error) {
    await sql.end();
    throw cannotConnect(url, error);
  }
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

/** @param {string} url the address without its password, fit for a message */
export function withoutPassword(url) {
  return url.replace(/(:\/\/[^:/@]*):[^@]*@/, '$1@');
}

const migrationsFolder = join(root, 'prisma/migrations');

/** @param {string} folder @returns {Migration[]} */
export function readMigrations(folder = migrationsFolder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
      return { name, text, checksum: createHash('sha256').update(text).digest('hex') };
    });
}

/**
 * Applies the first pending migration; null when there is none.
 * @param {postgres.Sql} sql @param {readonly Migration[]} migrations
 */
function applyNext(sql, migrations) {
  return sql.begin(async (tx) => {
    await tx`SELECT pg_advisory_xact_lock(${advisoryLock})`;
    await prepareHistory(tx);
    const [next] = pending(migrations, await appliedMigrations(tx));
    if (!next) return null;
    try {
      await tx.unsafe(next.text).simple();
    } catch (error) {
      throw migrationFailed(next, error);
    }
    await tx`
      INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
      VALUES (${randomUUID()}, ${next.checksum}, clock_timestamp(), ${next.name}, 1)`;
    return next.name;
  });
}

/**
 * Prisma's own table of applied migrations, as its tools create it. A database that holds tables but not this one
 * belongs to another program.
 * @param {postgres.TransactionSql} tx
 */
async function prepareHistory(tx) {
  const [found] = await tx`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS present`;
  if (found?.present) return;
  const strangers = await tx`
    SELECT c.relname FROM pg_class c
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
    ORDER BY 1 LIMIT 3`;
  if (strangers.length > 0) {
    const names = strangers.map((row) => row.relname).join(', ');
    throw new Trouble(
      `The database already holds tables of something else (${names}…).`,
      'Give Songngu a database of its own in DATABASE_URL.',
    );
  }
  await tx`
    CREATE TABLE _prisma_migrations (
      id varchar(36) PRIMARY KEY NOT NULL,
      checksum varchar(64) NOT NULL,
      finished_at timestamptz,
      migration_name varchar(255) NOT NULL,
      logs text,
      rolled_back_at timestamptz,
      started_at timestamptz NOT NULL DEFAULT now(),
      applied_steps_count integer NOT NULL DEFAULT 0
    )`;
}

/** @param {postgres.Sql | postgres.TransactionSql} sql */
function appliedMigrations(sql) {
  return sql`
    SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
    FROM _prisma_migrations WHERE rolled_back_at IS NULL`;
}

/**
 * What is still to be applied; refuses a history that is not a beginning of ours.
 * @param {readonly Migration[]} migrations
 * @param {readonly postgres.Row[]} applied
 */
function pending(migrations, applied) {
  for (const row of applied) {
    const ours = migrations.find(({ name }) => name === row.name);
    if (!ours) {
      throw new Trouble(
        `The database has been changed by a version of Songngu that is newer than this one (${row.name}).`,
        'Start that version, or restore a backup made by this one.',
      );
    }
    if (!row.finished) {
      throw new Trouble(
        `The migration ${row.name} was begun by another tool and not finished.`,
        'Finish it with that tool (prisma migrate resolve), or restore a backup.',
      );
    }
    if (ours.checksum !== row.checksum) {
      throw new Trouble(
        `The migration ${row.name} has been changed since this database applied it.`,
        `Bring back prisma/migrations/${row.name}/migration.sql as it was; put changes into a new migration.`,
      );
    }
  }
  const done = new Set(applied.map((row) => row.name));
  return migrations.filter(({ name }) => !done.has(name));
}

/**
 * Refuses a server that is too old, and a database that would lose the letters of Vietnamese. The character type decides
 * over pg_trgm and full-text search even where another provider decides over lower().
 * @param {postgres.Sql} sql
 */
async function requireFit(sql) {
  const [row] = await sql`
    SELECT current_setting('server_version_num')::int / 10000 AS major, current_setting('server_version') AS version,
      current_setting('server_encoding') AS encoding, datname AS name, datctype AS characters
    FROM pg_database WHERE datname = current_database()`;
  if (!row) throw new Error('pg_database does not list the current database');
  if (row.major < 14) {
    throw new Trouble(
      `The database server is PostgreSQL ${row.version}.`,
      'Songngu needs PostgreSQL 14 or later.',
    );
  }
  if (row.encoding === 'UTF8' && (await knowsLetters(sql))) return;
  throw new Trouble(
    `The database “${row.name}” (encoding ${row.encoding}, character type ${row.characters}) does not know the letters of Vietnamese: search would lose them.`,
    `Make another one and name it in DATABASE_URL:\n\n  ${createStatement(`${row.name}_utf8`, row.major)}`,
  );
}

/** @param {postgres.Sql} sql */
async function knowsLetters(sql) {
  const [row] = await sql`
    SELECT lower('Đ') = 'đ' AND to_tsvector('simple', '“Đ”') = to_tsvector('simple', 'đ') AS known`;
  return row?.known === true;
}

/** @param {string} name @param {number} major */
function createStatement(name, major) {
  const provider = major >= 17 ? " LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'" : '';
  return `CREATE DATABASE "${name}" TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'${provider};`;
}

/** @param {string} url @param {unknown} error */
function cannotConnect(url, error) {
  const address = withoutPassword(url);
  if (codeOf(error) === '3D000') {
    const name = decodeURIComponent(new URL(url).pathname.slice(1));
    return new Trouble(
      `There is no database “${name}” at ${address}.`,
      `Make it:\n\n  ${createStatement(name, 0)}`,
    );
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new Trouble(
    `The database at ${address} cannot be reached: ${reason}`,
    'Check DATABASE_URL, and that the server runs. Without DATABASE_URL an embedded PostgreSQL is used.',
  );
}

/** @param {Migration} migration @param {unknown} error */
function migrationFailed({ name, text }, error) {
  if (!(error instanceof postgres.PostgresError)) return error;
  const line = error.position ? `, line ${text.slice(0, Number(error.position)).split('\n').length}` : '';
  return new Trouble(
    `The migration ${name} failed: ${error.message} (${error.code}${line}). Nothing of it was applied.`,
    'The program cannot run on this database as it is. Please report this with the message above.',
  );
}
