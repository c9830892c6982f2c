import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './checkout.mjs';
import { applicationEnvironment, openDataFolder, portNumber, requireSettings } from './environment.mjs';
import { findListener, portProblem } from './ports.mjs';
import { openPostgres } from './postgres.mjs';
import { run, signal, waitForEnd } from './processes.mjs';
import { createProgress } from './progress.mjs';
import { listServers, startServer } from './server.mjs';
import { build, prepare, requireNode } from './setup.mjs';
import { supervise } from './supervise.mjs';
import { Trouble, tell } from './trouble.mjs';

const help = `npm start [-- OPTIONS]    Sets up what is missing, starts Songngu and keeps it running.

  --demo        fill an empty desk with demonstration articles and people
  --data DIR    folder for the database and the secret (SONGNGU_DATA; default: .data in this folder)
  --port N      port to serve on (PORT; default: 3000)
  --host H      address to listen on (default: 127.0.0.1; 0.0.0.0 lets other machines in)

Environment
  DATABASE_URL      a PostgreSQL database, 14 or later, in place of the embedded one
  SONGNGU_URL       the address people type, when it is not http://localhost:PORT
  SONGNGU_SECRET    signs sessions, in place of the one kept in the data folder`;

const progress = createProgress(process.stdout);
const stopping = new AbortController();

/** What to undo at the end, last first.
 * @type {(() => Promise<void>)[]} */
const closers = [];

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        demo: { type: 'boolean', default: false },
        data: { type: 'string' },
        port: { type: 'string' },
        host: { type: 'string', default: '127.0.0.1' },
        help: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    throw new Trouble(error instanceof Error ? error.message : String(error), help);
  }
}

async function main() {
  requireNode();
  const options = readOptions();
  if (options.help) return progress.say(help);
  requireSettings();
  const port = portNumber(options.port);
  const { host } = options;
  const data = openDataFolder(options.data);
  await requirePort(port, host);
  await prepare({ progress, signal: stopping.signal });

  const { signal: abort } = stopping;
  const building = build({ progress, signal: abort });
  const [opened, built] = await Promise.allSettled([openDatabase(data), building]);
  if (opened.status === 'rejected') throw opened.reason;
  if (built.status === 'rejected') throw built.reason;
  const { cluster, databaseUrl } = opened.value;
  const environment = () =>
    applicationEnvironment({ data, databaseUrl: databaseUrl(), port, demo: options.demo });
  const launch = (/** @type {AbortSignal} */ signal) =>
    startServer({ port, host, env: environment(), write: (text) => process.stdout.write(text), signal });

  const greeting = runFirstRun(environment());
  const server = await progress.step('Starting the application', () => launch(abort));
  closers.push(server.stop);
  const greeted = await greeting;
  if (greeted) progress.say(greeted);
  progress.say(`Songngu is ready: ${environment().SONGNGU_URL}`);
  await supervise({ signal: abort, cluster, server, startServer: launch, say: progress.say });
}

/** @param {string} data the folder for an embedded database, when none is named */
async function openDatabase(data) {
  const { deploy } = await import('./migrate.mjs');
  const external = process.env.DATABASE_URL;
  if (external) {
    await progress.step('Checking the database', () => deploy(external));
    return { cluster: null, databaseUrl: () => external };
  }
  const cluster = await progress.step('Starting the database', () => openPostgres(join(data, 'postgres')));
  closers.push(cluster.close);
  await progress.step('Checking the database', () => deploy(cluster.url));
  return { cluster, databaseUrl: () => cluster.url };
}

/**
 * Prints the one-time link while there is no administrator; with --demo fills the demo desk. The application serves
 * whatever becomes of it.
 * @param {NodeJS.ProcessEnv} env
 */
async function runFirstRun(env) {
  const args = ['--import', 'tsx', 'lib/cli/main.ts', 'first-run'];
  const { code, output } = await run(process.execPath, args, { cwd: root, env, signal: stopping.signal });
  return code === 0
    ? output.trimEnd()
    : `${output.trimEnd()}\nThe first-run step failed; Songngu serves without it.`;
}

/** @param {number} port @param {string} host */
async function requirePort(port, host) {
  const problem = await portProblem(port, host);
  if (!problem) return;
  if (problem === 'EACCES') {
    throw new Trouble(
      `This user may not listen on port ${port}.`,
      'Choose a port from 1024 up: PORT=3000 npm start',
    );
  }
  if (problem !== 'EADDRINUSE') {
    throw new Trouble(
      `This machine cannot listen on ${host} (${problem}).`,
      'Leave --host away, or correct it.',
    );
  }
  const elsewhere = `or serve on another port:  PORT=${port + 1} npm start`;
  const own = listServers().find((server) => server.port === port);
  if (own?.isOrphan) {
    await progress.step('Ending an application that was left alone on the port', () => endOrphan(own.pid));
    return requirePort(port, host);
  }
  if (own) {
    throw new Trouble(
      `Songngu is already running from this folder: http://localhost:${port} (process ${own.supervisor}).`,
      `Use that one, stop it (kill ${own.supervisor}), ${elsewhere}`,
    );
  }
  const listener = findListener(port);
  const who = listener ? `process ${listener.pid} (${listener.command.slice(0, 60)})` : 'another program';
  throw new Trouble(
    `Port ${port} is taken by ${who}.`,
    `Stop it${listener ? ` (kill ${listener.pid})` : ''}, ${elsewhere}`,
  );
}

/** @param {number} pid it notices by itself that its supervisor is gone, and needs help only when it hangs */
async function endOrphan(pid) {
  if (await waitForEnd(pid, 3000)) return;
  signal(pid, 'SIGTERM');
  if (await waitForEnd(pid, 10_000)) return;
  signal(pid, 'SIGKILL');
  await waitForEnd(pid, 5000);
}

for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(name, () => {
    if (!stopping.signal.aborted) progress.say('\nStopping.');
    stopping.abort();
  });
}
// The terminal may be gone before we are.
process.stdout.on('error', () => {});

let code = 0;
try {
  await main();
} catch (error) {
  if (!stopping.signal.aborted) {
    tell(error);
    code = 1;
  }
}
for (const close of closers.reverse()) await close();
if (stopping.signal.aborted) progress.say('Stopped.');
process.exit(code);
