import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
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
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { withLock } from './lock.mjs';
import { freePort, portProblem } from './ports.mjs';
import { openFolder } from './postgres-binaries.mjs';
import { openFiles, postgresEnvironment, syncInBackground } from './postgres-files.mjs';
import { birthOf, commandOf, signal, waitForEnd } from './processes.mjs';
import { Trouble } from './trouble.mjs';

/**
 * The embedded PostgreSQL of one data folder. The folder holds
 *   cluster    the database files, or a link to them
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

const startLimit = 300_000;

/**
 * Starts the cluster of the folder, or joins it when it already runs; makes it first where there is none.
 * @param {string} folder
 * @param {{ settings?: readonly string[] }} [options] settings: `name=value` for the server
 * @returns {Promise<Cluster>}
 */
export async function openPostgres(folder, { settings = [] } = {}) {
  const home = resolve(folder);
  const users = join(home, 'users');
  const seat = join(users, `${process.pid}.${birthOf(process.pid)}.${randomBytes(4).toString('hex')}`);
  const lock = join(home, 'lock');
  openFolder(home);

  const enter = () =>
    withLock(lock, async () => {
      mkdirSync(users, { recursive: true });
      writeFileSync(seat, '');
      try {
        return await ensureRunning({ ...(await openFiles(home)), folder: home }, settings);
      } catch (error) {
        rmSync(seat);
        throw error;
      }
    });
  const leave = () => {
    rmSync(seat, { force: true });
    return !readdirSync(users).some((name) => isSeated(users, name));
  };

  let server = await enter();
  return {
    adopted: server.adopted,
    get url() {
      return server.url;
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

/** @typedef {import('./postgres-files.mjs').Files & { folder: string }} Place */

/**
 * @typedef {object} Server
 * @property {number} pid
 * @property {string} url
 * @property {boolean} adopted
 */

/** @param {Place} place @param {readonly string[]} settings @returns {Promise<Server>} */
async function ensureRunning(place, settings) {
  const running = findRunning(place);
  if (running) {
    const port = await waitUntilReady(place, running);
    if (port) return { pid: running, url: databaseUrl(place, port), adopted: true };
  }
  for (let attempt = 1; ; attempt += 1) {
    const port = await choosePort(place);
    const pid = launch(place, port, settings);
    if (await waitUntilReady(place, pid)) {
      writeFileSync(join(place.folder, 'port'), String(port));
      if (place.isNew && !settings.includes('fsync=off')) syncInBackground(place);
      return { pid, url: databaseUrl(place, port), adopted: false };
    }
    // After a kill -9 the old backends need a moment to let go of the shared memory; a port may be lost to a race.
    if (attempt === 10) throw startFailed(place);
    await sleep(500);
  }
}

/** @param {Place} place @param {number} port @param {readonly string[]} settings */
function launch(place, port, settings) {
  const logFile = join(place.folder, 'log');
  const { size = 0 } = statSync(logFile, { throwIfNoEntry: false }) ?? {};
  if (size > 10_000_000) renameSync(logFile, `${logFile}.old`);
  const log = openSync(logFile, 'a', 0o600);
  const args = ['-D', place.data, '-h', '127.0.0.1', '-p', String(port)];
  for (const setting of ['unix_socket_directories=', 'log_checkpoints=off', ...settings])
    args.push('-c', setting);
  // In a session of its own, or Ctrl-C would stop the database under the application's feet.
  const child = spawn(join(place.binaries, 'bin/postgres'), args, {
    ...place.account,
    cwd: '/',
    env: postgresEnvironment,
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
  if (commandOf(pid)?.includes(`-D ${place.data} `)) return pid;
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
const databaseUrl = ({ password }, port) => `postgresql://songngu:${password}@127.0.0.1:${port}/songngu`;

/** @param {Place} place */
function startFailed(place) {
  const log = join(place.folder, 'log');
  const tail = existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n').slice(-10).join('\n') : '';
  return new Trouble(`The database in ${place.data} does not start. The end of ${log}:`, tail);
}
