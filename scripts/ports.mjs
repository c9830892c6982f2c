import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { commandOf } from './processes.mjs';
import { codeOf } from './trouble.mjs';

/**
 * Null when a server can listen on this port and a browser that is told `localhost` would reach that server and no
 * other; else the system's code for what is wrong.
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<string | null>}
 */
export async function portProblem(port, host = '127.0.0.1') {
  if ((await answers(port, '127.0.0.1')) || (await answers(port, '::1'))) return 'EADDRINUSE';
  return listenProblem(port, host);
}

/**
 * A free port from 20000 to 29999: below the range the system hands out by itself, above all that browsers block.
 * @returns {Promise<number>}
 */
export async function freePort() {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    if ((await portProblem(port)) === null) return port;
  }
}

/** @param {number} port @param {string} host @returns {Promise<string | null>} */
function listenProblem(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(String(codeOf(error))));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
}

/** @param {number} port @param {string} host @returns {Promise<boolean>} */
function answers(port, host) {
  return new Promise((resolve) => {
    const socket = connect(port, host);
    const end = (/** @type {boolean} */ answered) => {
      socket.destroy();
      resolve(answered);
    };
    socket.setTimeout(500, () => end(false));
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}

/**
 * The process that listens on the port, as far as this user may see.
 * @param {number} port
 * @returns {{ pid: number, command: string } | null}
 */
export function findListener(port) {
  const pid = process.platform === 'linux' ? listenerByProc(port) : listenerByLsof(port);
  return pid ? { pid, command: commandOf(pid) ?? '' } : null;
}

/** @param {number} port */
function listenerByProc(port) {
  const inodes = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => listeningInodes(table, port));
  const sockets = new Set(inodes.map((inode) => `socket:[${inode}]`));
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return Number(pids.find((pid) => openFiles(pid).some((file) => sockets.has(file))));
}

/** @param {string} table @param {number} port */
function listeningInodes(table, port) {
  if (!existsSync(table)) return [];
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const rows = readFileSync(table, 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return rows.filter((row) => row[1]?.endsWith(suffix) && row[3] === '0A').map((row) => row[9]);
}

/** @param {string} pid none of another user's process */
function openFiles(pid) {
  try {
    return readdirSync(`/proc/${pid}/fd`).map((fd) => target(`/proc/${pid}/fd/${fd}`));
  } catch {
    return [];
  }
}

/** @param {string} link empty when the file has just been closed */
function target(link) {
  try {
    return readlinkSync(link);
  } catch {
    return '';
  }
}

/** @param {number} port */
function listenerByLsof(port) {
  const { stdout } = spawnSync('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-t'], { encoding: 'utf8' });
  return Number(stdout?.split('\n')[0]);
}
