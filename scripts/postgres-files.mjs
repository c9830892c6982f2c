import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { canEnter, findAccount, findBinaries, openFolder, sharedFolder } from './postgres-binaries.mjs';
import { run } from './processes.mjs';
import { Trouble } from './trouble.mjs';

/**
 * The files of an embedded PostgreSQL, and the means to work on them.
 * @typedef {object} Files
 * @property {string} data the real path of the database files
 * @property {string} password of the role `songngu`, which owns the database `songngu`; the superuser cannot log in
 * @property {boolean} isNew made by this call
 * @property {string} binaries
 * @property {import('./postgres-binaries.mjs').Account | undefined} account
 */

/** @typedef {Pick<Files, 'binaries' | 'account'>} Home */

const release = '18';
const passwordFile = 'songngu.password';

/** Nothing of ours: the account that runs Postgres may not read our secrets.
 * @type {NodeJS.ProcessEnv} */
export const postgresEnvironment = { NODE_ENV: 'production', PATH: process.env.PATH, LC_ALL: 'C' };

/**
 * Finds the database files of a folder, or makes them. They lie in `cluster`, which is a link to another place when
 * root's folders are closed to the account that runs Postgres.
 * @param {string} folder
 * @returns {Promise<Files>}
 */
export async function openFiles(folder) {
  const cluster = join(folder, 'cluster');
  const found = lstatSync(cluster, { throwIfNoEntry: false });
  const account = findAccount(cluster);
  const home = { account, binaries: findBinaries(account) };
  if (!found) return { ...home, ...(await makeFiles(folder, cluster, home)), isNew: true };
  const data = found.isSymbolicLink() ? readlinkSync(cluster) : cluster;
  requireRelease(data);
  return { ...home, data, password: readFileSync(join(data, passwordFile), 'utf8'), isNew: false };
}

/** @param {string} data */
function requireRelease(data) {
  const file = join(data, 'PG_VERSION');
  const version = existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
  if (version === release) return;
  throw new Trouble(
    version === null
      ? `The database files that should be in ${data} are gone, or closed to this user.`
      : `The database in ${data} was made by PostgreSQL ${version}; this program brings PostgreSQL ${release}.`,
    'Bring back the files or the program that belong together, or name another folder with --data.',
  );
}

/**
 * Made under another name and renamed when complete, so that a start that was killed leaves nothing half-done.
 * @param {string} folder @param {string} cluster @param {Home} home
 */
async function makeFiles(folder, cluster, home) {
  const isReachable = canEnter(folder, home.account);
  const parent = isReachable ? folder : join(sharedFolder, randomBytes(8).toString('hex'));
  openFolder(parent);
  for (const name of readdirSync(parent).filter((name) => name.startsWith('making-'))) {
    rmSync(join(parent, name), { recursive: true, force: true });
  }
  const unfinished = join(parent, `making-${randomBytes(4).toString('hex')}`);
  const password = randomBytes(24).toString('base64url');
  mkdirSync(unfinished, { mode: 0o700 });
  if (home.account) chownSync(unfinished, home.account.uid, home.account.gid);
  await runInitdb(home, unfinished);
  await makeDatabase(home, unfinished, password);
  writeFileSync(join(unfinished, passwordFile), password, { mode: 0o600 });
  const data = join(parent, 'cluster');
  renameSync(unfinished, data);
  if (!isReachable) symlinkSync(data, cluster);
  return { data, password };
}

/**
 * UTF-8 with the letters of every language. The character type must be a UTF-8 one besides the built-in provider:
 * with C, pg_trgm drops every letter outside ASCII and full-text search takes curly quotes for letters.
 * @param {Home} home @param {string} data
 */
async function runInitdb(home, data) {
  const access = ['-U', 'postgres', '--auth-local=reject', '--auth-host=scram-sha-256'];
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  let output = '';
  for (const characters of ['C.UTF-8', 'en_US.UTF-8', 'UTF-8']) {
    const args = ['-D', data, ...access, ...locale, `--lc-ctype=${characters}`, '--no-sync'];
    const result = await runTool(home, 'initdb', args);
    if (result.code === 0) return;
    output = result.output;
  }
  throw new Trouble(`The database could not be made in ${data}.`, output.trim());
}

/** @param {Home} home @param {string} data @param {string} password */
async function makeDatabase(home, data, password) {
  const input = `CREATE ROLE songngu LOGIN CREATEDB PASSWORD '${password}'\nCREATE DATABASE songngu OWNER songngu\n`;
  const result = await runTool(home, 'postgres', ['--single', '-D', data, 'postgres'], input);
  if (result.code !== 0 || /ERROR|FATAL/.test(result.output)) {
    throw new Trouble(`The database could not be made in ${data}.`, result.output.trim());
  }
}

/**
 * Syncing a new cluster takes up to half a minute on a busy disk; nobody need wait for it.
 * @param {Files} files
 */
export function syncInBackground(files) {
  const args = ['--sync-only', '-D', files.data];
  const options = { ...files.account, cwd: '/', env: postgresEnvironment, detached: true };
  spawn(join(files.binaries, 'bin/initdb'), args, { ...options, stdio: 'ignore' }).unref();
}

/** @param {Home} home @param {string} tool @param {readonly string[]} args @param {string} [input] */
function runTool({ account, binaries }, tool, args, input) {
  return run(join(binaries, 'bin', tool), args, { ...account, cwd: '/', env: postgresEnvironment, input });
}
