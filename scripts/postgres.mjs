import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withLock } from './lock.mjs';
import { freePort, portProblem } from './ports.mjs';
import { canEnter, findAccount, findBinaries, openFolder, sharedFolder } from './postgres-binaries.mjs';
import { birthOf, commandOf, run, signal, waitForEnd } from './processes.mjs';
import { Trouble } from './trouble.mjs';

/**
 * The embedded PostgreSQL of one data folder. The folder holds
 *   cluster/   the database files (elsewhere when root's folders are closed to the account that runs Postgres)
 *   password   of the role `songngu`, which owns the database `songngu`; the superuser cannot log in at all
 *   port       the last one used, kept so that an address once given stays right
 *   users/     one file for each process that needs it; the last to leave stops it
 *   log, lock
 *
 * @typedef {object} Cluster
 * @property {string} url of the database `songngu`
 * @property {number} pid of the postmaster
 * @property {boolean} adopted somebody else had started it
 * @property {() => boolean} isRunning
 * @property {() => Promise<void>} revive starts it again if it died; `url` and `pid` may change
 * @property {() => Promise<void>} close leaves it, and stops it when nobody else is there
 * @property {() => void} abandon the same for an exit handler, which cannot wait
 */

/** Nothing of ours: the account that runs Postgres may not read our secrets.
 * @type {NodeJS.ProcessEnv} */
const environment = { NODE_ENV: 'production', PATH: process.env.PATH, LC_ALL: 'C' };
const startLimit = 300_000;

/**
 * Starts the cluster of the folder, or joins it when it already runs; makes it first where there is none.
 * @param {string} folder
 * @param {{ settings?: readonly string[] }} [options] settings: `name=value` for the server
 * @returns {Promise<Cluster>}
 */
export async function openPostgres(folder, { settings = [] } = {}) {
  const place = locate(folder);
  const users = join(place.folder, 'users');
  const seat = join(users, `${process.pid}.${birthOf(process.pid)}.${randomBytes(4).toString('hex')}`);
  const lock = join(place.folder, 'lock');

  const enter = () =>
    withLock(lock, async () => {
      mkdirSync(users, { recursive: true });
      writeFileSync(seat, '');
      return ensureRunning(place, settings);
    });
  const leave = () => {
    rmSync(seat, { force: true });
    return !readdirSync(users).some((name) => isSeated(users, name));
  };

  let server = await enter();
  return {
    adopted: server.adopted,
    get url() {
      return databaseUrl(place, server.port);
    },
    get pid() {
      return server.pid;
    },
    isRunning: () => birthOf(server.pid) !== null,
    async revive() {
      server = await enter();
    },
    close: () =>
      withLock(lock, async () => {
        if (leave()) await stop(server.pid);
      }),
    abandon() {
      if (leave()) signal(server.pid, 'SIGINT');
    },
  };
}

/**
 * @typedef {object} Place
 * @property {string} folder
 * @property {string} data
 * @property {string} binaries
 * @property {import('./postgres-binaries.mjs').Account | undefined} account
 */

/** @param {string} name @returns {Place} */
function locate(name) {
  const folder = resolve(name);
  const inside = join(folder, 'cluster');
  const outside = join(
    sharedFolder,
    createHash('sha256').update(folder).digest('hex').slice(0, 16),
    'cluster',
  );
  const account = findAccount([inside, outside]);
  openFolder(folder);
  if (canEnter(folder, account)) return { folder, data: inside, binaries: findBinaries(account), account };
  openFolder(sharedFolder);
  openFolder(dirname(outside));
  return { folder, data: outside, binaries: findBinaries(account), account };
}

/**
 * @typedef {object} Server
 * @property {number} pid
 * @property {number} port
 * @property {boolean} adopted
 */

/** @param {Place} place @param {readonly string[]} settings @returns {Promise<Server>} */
async function ensureRunning(place, settings) {
  const running = findRunning(place);
  if (running) {
    const port = await waitUntilReady(place, running);
    if (port) return { pid: running, port, adopted: true };
  }
  const isNew = !isInitialised(place);
  if (isNew) await initialise(place);
  for (let attempt = 1; ; attempt += 1) {
    const port = await choosePort(place);
    const pid = launch(place, port, settings);
    if (await waitUntilReady(place, pid)) {
      writeFileSync(join(place.folder, 'port'), String(port));
      if (isNew && !settings.includes('fsync=off')) syncInBackground(place);
      return { pid, port, adopted: false };
    }
    // After a kill -9 the old backends need a moment to let go of the shared memory; a port may be lost to a race.
    if (attempt === 10) throw startFailed(place);
    await sleep(500);
  }
}

/** @param {Place} place @param {number} port @param {readonly string[]} settings */
function launch(place, port, settings) {
  const logFile = join(place.folder, 'log');
  if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000)
    renameSync(logFile, `${logFile}.old`);
  const log = openSync(logFile, 'a', 0o600);
  const options = ['unix_socket_directories=', 'log_checkpoints=off', ...settings].flatMap((setting) => [
    '-c',
    setting,
  ]);
  const args = ['-D', place.data, '-h', '127.0.0.1', '-p', String(port), ...options];
  // In a session of its own, or Ctrl-C would stop the database under the application's feet.
  const child = spawn(join(place.binaries, 'bin/postgres'), args, {
    ...place.account,
    cwd: '/',
    env: environment,
    detached: true,
    stdio: ['ignore', log, log],
  });
  child.unref();
  closeSync(log);
  if (!child.pid) throw startFailed(place);
  return child.pid;
}

/**
 * Waits until the postmaster takes connections; gives its port, or null when it ended instead.
 * @param {Place} place @param {number} pid
 */
async function waitUntilReady(place, pid) {
  const deadline = Date.now() + startLimit;
  while (birthOf(pid) !== null) {
    const lines = readPidFile(place);
    if (Number(lines[0]) === pid && lines[7]?.trim() === 'ready') return Number(lines[3]);
    if (Date.now() > deadline) throw startFailed(place);
    await sleep(20);
  }
  return null;
}

/**
 * The postmaster of this data folder, if one lives. A pid file left behind whose number now belongs to another
 * program is removed, since Postgres would take that program for itself and refuse to start.
 * @param {Place} place
 */
function findRunning(place) {
  const pid = Number(readPidFile(place)[0]);
  if (!pid || birthOf(pid) === null) return null;
  if (commandOf(pid)?.includes(`-D ${place.data}`)) return pid;
  rmSync(join(place.data, 'postmaster.pid'));
  return null;
}

/** @param {Place} place */
function readPidFile(place) {
  try {
    return readFileSync(join(place.data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** @param {number} pid */
async function stop(pid) {
  signal(pid, 'SIGINT');
  if (await waitForEnd(pid, 30_000)) return;
  signal(pid, 'SIGQUIT');
  await waitForEnd(pid, 10_000);
}

/** @param {string} users @param {string} name */
function isSeated(users, name) {
  const [pid, born] = name.split('.');
  if (birthOf(Number(pid)) === born) return true;
  rmSync(join(users, name), { force: true });
  return false;
}

/** @param {Place} place */
async function choosePort(place) {
  const file = join(place.folder, 'port');
  const last = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  return last && (await portProblem(last)) === null ? last : freePort();
}

/** @param {Place} place @param {number} port */
function databaseUrl(place, port) {
  const password = readFileSync(join(place.folder, 'password'), 'utf8');
  return `postgresql://songngu:${password}@127.0.0.1:${port}/songngu`;
}

/** @param {Place} place */
function isInitialised(place) {
  const version = join(place.data, 'PG_VERSION');
  if (!existsSync(version)) return false;
  const theirs = readFileSync(version, 'utf8').trim();
  if (theirs === '18') return true;
  throw new Trouble(
    `The database in ${place.data} was made by PostgreSQL ${theirs}; this program brings PostgreSQL 18.`,
    'Start it with the version of Songngu that made it, or name another folder with --data.',
  );
}

/**
 * Made under another name and renamed when complete, so that a start that was killed leaves nothing half-done.
 * @param {Place} place
 */
async function initialise(place) {
  if (existsSync(place.data)) {
    throw new Trouble(`${place.data} is not a database.`, 'Remove it, or name another folder with --data.');
  }
  const parent = dirname(place.data);
  for (const name of readdirSync(parent).filter((name) => name.startsWith('making-'))) {
    rmSync(join(parent, name), { recursive: true, force: true });
  }
  const unfinished = join(parent, `making-${randomBytes(4).toString('hex')}`);
  mkdirSync(unfinished, { mode: 0o700 });
  if (place.account) chownSync(unfinished, place.account.uid, place.account.gid);
  const password = randomBytes(24).toString('base64url');
  writeFileSync(join(place.folder, 'password'), password, { mode: 0o600 });
  await makeCluster(place, unfinished);
  await makeDatabase(place, unfinished, password);
  renameSync(unfinished, place.data);
}

/**
 * UTF-8 with the letters of every language. The character type must be a UTF-8 one besides the built-in provider:
 * with C, pg_trgm drops every letter outside ASCII and full-text search takes curly quotes for letters.
 * @param {Place} place @param {string} data
 */
async function makeCluster(place, data) {
  const access = ['-U', 'postgres', '--auth-local=reject', '--auth-host=scram-sha-256'];
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  let output = '';
  for (const characters of ['C.UTF-8', 'en_US.UTF-8', 'UTF-8']) {
    const args = ['-D', data, ...access, ...locale, `--lc-ctype=${characters}`, '--no-sync'];
    const result = await runTool(place, 'initdb', args);
    if (result.code === 0) return;
    output = result.output;
  }
  throw new Trouble(`The database could not be made in ${place.data}.`, output.trim());
}

/** @param {Place} place @param {string} data @param {string} password */
async function makeDatabase(place, data, password) {
  const input = `CREATE ROLE songngu LOGIN CREATEDB PASSWORD '${password}'\nCREATE DATABASE songngu OWNER songngu\n`;
  const result = await runTool(place, 'postgres', ['--single', '-D', data, 'postgres'], input);
  if (result.code !== 0 || /ERROR|FATAL/.test(result.output)) {
    throw new Trouble(`The database could not be made in ${place.data}.`, result.output.trim());
  }
}

/**
 * Syncing a new cluster takes up to half a minute on a busy disk; nobody need wait for it.
 * @param {Place} place
 */
function syncInBackground(place) {
  const args = ['--sync-only', '-D', place.data];
  const options = { ...place.account, cwd: '/', env: environment, detached: true };
  spawn(join(place.binaries, 'bin/initdb'), args, { ...options, stdio: 'ignore' }).unref();
}

/** @param {Place} place @param {string} tool @param {readonly string[]} args @param {string} [input] */
function runTool(place, tool, args, input) {
  return run(join(place.binaries, 'bin', tool), args, {
    ...place.account,
    cwd: '/',
    env: environment,
    input,
  });
}

/** @param {Place} place */
function startFailed(place) {
  const log = join(place.folder, 'log');
  const tail = existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n').slice(-10).join('\n') : '';
  return new Trouble(`The database in ${place.data} does not start. The end of ${log}:`, tail);
}
