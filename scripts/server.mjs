import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cache, root } from './checkout.mjs';
import { birthOf, signal } from './processes.mjs';
import { Trouble } from './trouble.mjs';

/**
 * One running instance of the built application.
 * @typedef {object} Server
 * @property {number} pid
 * @property {Promise<string>} ended resolves when the process is gone, saying how (`exit code 1`, `SIGKILL`)
 * @property {() => Promise<void>} stop lets requests finish for ten seconds
 */

/** @typedef {{ pid: number, port: number, supervisor: number, isOrphan: boolean }} RunningServer */

const registry = join(cache, 'servers');
const startLimit = 120_000;
/** Longer than proxies keep a connection that says nothing, a minute as a rule: theirs must not end while they send. */
const idleConnection = 65_000;
const grace = 10_000;

/**
 * Starts the built application and waits until it answers. What it prints before that is its framework's greeting,
 * and is shown only when it fails.
 * @param {object} options
 * @param {number} options.port
 * @param {string} [options.host]
 * @param {NodeJS.ProcessEnv} options.env
 * @param {(text: string) => void} [options.write] receives what it prints
 * @param {AbortSignal} [options.signal] ends the attempt to start it
 * @returns {Promise<Server>}
 */
export async function startServer({ port, host = '127.0.0.1', env, write = () => {}, signal: abort }) {
  const next = join(root, 'node_modules/next/dist/bin/next');
  const args = [next, 'start', '-p', String(port), '-H', host, '--keepAliveTimeout', String(idleConnection)];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...env, PORT: String(port), SONGNGU_SUPERVISOR_PID: String(process.pid) },
    // In a session of its own, so that Ctrl-C reaches only the supervisor, which stops the parts in order.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, name) => resolve(name ?? `exit code ${code}`));
  });
  const { pid } = child;
  if (!pid) throw new Trouble(`The application does not start: ${await ended}.`);
  const seat = register(pid, port);
  ended.then(() => rmSync(seat, { force: true }));

  let greeting = '';
  let isReady = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      if (isReady) write(text);
      else greeting += text;
    });
  }
  const stop = async () => {
    signal(pid, 'SIGTERM');
    const isGone = await Promise.race([ended.then(() => true), sleep(grace, false, { ref: false })]);
    if (!isGone) signal(pid, 'SIGKILL');
    await ended;
  };

  const giveUp = () => signal(pid, 'SIGTERM');
  abort?.addEventListener('abort', giveUp);
  const failure = await Promise.race([waitUntilHealthy(host, port, ended), ended]);
  abort?.removeEventListener('abort', giveUp);
  if (failure) {
    await stop();
    throw new Trouble(`The application does not start (${failure}).\n\n${greeting.trim()}`);
  }
  isReady = true;
  return { pid, ended, stop };
}

/**
 * The servers that run from this checkout; an orphan's supervisor was killed, and it is about to notice.
 * @returns {RunningServer[]}
 */
export function listServers() {
  mkdirSync(registry, { recursive: true });
  return readdirSync(registry).flatMap((name) => {
    const [pid, born, port, supervisor, supervisorBorn] = name.split('.');
    if (birthOf(Number(pid)) === born) {
      const isOrphan = birthOf(Number(supervisor)) !== supervisorBorn;
      return [{ pid: Number(pid), port: Number(port), supervisor: Number(supervisor), isOrphan }];
    }
    rmSync(join(registry, name), { force: true });
    return [];
  });
}

/**
 * The file's name says it all, so nobody ever reads half a record.
 * @param {number} pid @param {number} port
 */
function register(pid, port) {
  mkdirSync(registry, { recursive: true });
  const seat = join(registry, [pid, birthOf(pid), port, process.pid, birthOf(process.pid)].join('.'));
  writeFileSync(seat, '');
  return seat;
}

/**
 * Null once the application answers; what is wrong when it has not in good time.
 * @param {string} host @param {number} port @param {Promise<unknown>} ended
 */
async function waitUntilHealthy(host, port, ended) {
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const name = reachable.includes(':') ? `[${reachable}]` : reachable;
  let failure = 'no answer';
  let deadline = Date.now() + startLimit;
  ended.then(() => {
    deadline = 0;
  });
  for (; Date.now() < deadline; await sleep(50)) {
    try {
      const response = await fetch(`http://${name}:${port}/api/health`, {
        signal: AbortSignal.timeout(5000),
      });
      if (response.ok) return null;
      failure = `/api/health answers ${response.status}`;
    } catch {
      // Not listening yet.
    }
  }
  return failure;
}
