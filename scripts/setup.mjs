import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cache, root } from './checkout.mjs';
import { withLock } from './lock.mjs';
import { run } from './processes.mjs';
import { listServers } from './server.mjs';
import { Trouble } from './trouble.mjs';

/** @typedef {{ progress: import('./progress.mjs').Progress, signal?: AbortSignal }} Options */

const clientFolder = 'lib/data/prisma-client';
const buildInputs = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema.prisma',
  'instrumentation.ts',
  'instrumentation-client.ts',
  'proxy.ts',
  'next.config.js',
  'package-lock.json',
  'tsconfig.json',
];

export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Trouble(`This is Node.js ${process.versions.node}.`, 'Songngu needs Node.js 20.19 or later.');
}

/**
 * Installs the packages and generates the database client, each only when what it is made from has changed.
 * @param {Options} options
 */
export async function prepare({ progress, signal }) {
  requireNode();
  mkdirSync(cache, { recursive: true });
  await withLock(
    join(cache, 'setup.lock'),
    async () => {
      if (!arePackagesInstalled()) {
        requireNoServer('The packages must be installed anew');
        await progress.step('Installing packages', () => installPackages(signal));
      }
      if (readStamp(clientStamp) !== clientHash() || !existsSync(join(root, clientFolder, 'client.ts'))) {
        await progress.step('Generating the database client', () => generateClient(signal));
      }
    },
    (pid) => progress.say(`Waiting for the set-up that process ${pid} is doing.`),
  );
}

/**
 * Builds the application unless the build there is was made from these very files.
 * @param {Options} options
 */
export async function build({ progress, signal }) {
  if (isBuildFresh()) return;
  await withLock(
    join(cache, 'build.lock'),
    async () => {
      if (isBuildFresh()) return;
      requireNoServer('The program has changed and must be built anew');
      await progress.step('Building the application', () => buildApplication(signal));
    },
    (pid) => progress.say(`Waiting for the build that process ${pid} is doing.`),
  );
}

/** Is everything in the lock file there, as locked? Packages of other platforms and left-out optional ones may miss. */
export function arePackagesInstalled() {
  const installed = readPackages('node_modules/.package-lock.json');
  if (!installed) return false;
  return Object.entries(readPackages('package-lock.json') ?? {}).every(([path, wanted]) => {
    const found = installed[path];
    return path === '' || (found ? found.version === wanted.version : wanted.optional === true);
  });
}

export const isBuildFresh = () => readStamp(buildStamp) === hashFiles(buildInputs);

/** @param {AbortSignal | undefined} signal */
async function installPackages(signal) {
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const [command, ...rest] = npm ? [process.execPath, npm, ...args] : ['npm', ...args];
  const result = await run(command, rest, { cwd: root, signal });
  if (result.code !== 0) {
    throw new Trouble(
      `The packages could not be installed.\n\n${lastLines(result.output)}`,
      'npm ci says why above. It needs the network, and about 1 GB of disk.',
    );
  }
}

/** @param {AbortSignal | undefined} signal */
async function generateClient(signal) {
  const hash = clientHash();
  rmSync(clientStamp, { force: true });
  const args = [
    join(root, 'node_modules/prisma/build/index.js'),
    'generate',
    '--config',
    'prisma/prisma.config.ts',
  ];
  await runOrTell(args, 'The database client could not be generated', signal);
  writeFileSync(clientStamp, hash);
}

/** @param {AbortSignal | undefined} signal */
async function buildApplication(signal) {
  const hash = hashFiles(buildInputs);
  rmSync(buildStamp, { force: true });
  await runOrTell(
    [join(root, 'node_modules/next/dist/bin/next'), 'build'],
    'The application could not be built',
    signal,
  );
  writeFileSync(buildStamp, hash);
}

/** @param {readonly string[]} args @param {string} failure @param {AbortSignal | undefined} signal */
async function runOrTell(args, failure, signal) {
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    CHECKPOINT_DISABLE: '1',
  };
  const result = await run(process.execPath, args, { cwd: root, env, signal });
  if (result.code !== 0) throw new Trouble(`${failure}.\n\n${lastLines(result.output)}`);
}

/**
 * Files must not be exchanged under a server that is reading them.
 * @param {string} reason
 */
function requireNoServer(reason) {
  const [server] = listServers();
  if (!server) return;
  throw new Trouble(
    `${reason}, but a server started from this folder is running (process ${server.pid}, port ${server.port}).`,
    'Stop that one first, then try again.',
  );
}

const clientStamp = join(cache, 'prisma-client.stamp');
const buildStamp = join(root, '.next/songngu.stamp');

const clientHash = () => hashFiles(['prisma/schema.prisma', 'prisma/prisma.config.ts', 'package-lock.json']);

/** @param {string} path */
const readStamp = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/** @param {readonly string[]} paths files and folders of the checkout */
function hashFiles(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths.flatMap((path) => listFiles(join(root, path)))) {
    hash.update(`\0${relative(root, path)}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function listFiles(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found || path === join(root, clientFolder)) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean }> | null}
 */
function readPackages(path) {
  const file = join(root, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null;
}

/** @param {string} output */
const lastLines = (output) => output.trimEnd().split('\n').slice(-40).join('\n');
