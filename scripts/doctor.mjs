import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder, openDataFolder, portNumber, requireSettings } from './environment.mjs';
import { findListener, portProblem } from './ports.mjs';
import { openPostgres } from './postgres.mjs';
import { listServers } from './server.mjs';
import { arePackagesInstalled, isBuildFresh, requireNode } from './setup.mjs';
import { Trouble } from './trouble.mjs';

/**
 * What one check found. A warning is something `npm start` will see to, or that can wait.
 * @typedef {{ verdict: 'ok' | 'warn' | 'fail', text: string, remedy?: string }} Finding
 */

/**
 * Looks over the machine, the data folder and the database, one line a check, without changing anything.
 * @param {string[]} args
 * @returns {Promise<number>} 1 when something must be put right before Songngu can run
 */
export async function examine(args) {
  const { values } = parseArgs({ args, options: { data: { type: 'string' }, port: { type: 'string' } } });
  let hasFailed = false;
  for (const check of [node, packages, build, settings, () => disk(values.data), () => port(values.port)]) {
    hasFailed = report(await attempt(check)) || hasFailed;
  }
  for await (const finding of database(values.data)) hasFailed = report(finding) || hasFailed;
  return hasFailed ? 1 : 0;
}

/** @param {Finding} finding */
function report({ verdict, text, remedy }) {
  console.log(`${verdict.padEnd(4)}  ${text}`);
  if (remedy) console.log(remedy.replace(/^/gm, '      '));
  return verdict === 'fail';
}

/** @param {() => Finding | Promise<Finding>} check @returns {Promise<Finding>} */
async function attempt(check) {
  try {
    return await check();
  } catch (error) {
    if (error instanceof Trouble) return { verdict: 'fail', text: error.message, remedy: error.remedy };
    throw error;
  }
}

/** @returns {Finding} */
function node() {
  requireNode();
  return { verdict: 'ok', text: `Node.js ${process.versions.node}` };
}

/** @returns {Finding} */
function packages() {
  if (arePackagesInstalled()) return { verdict: 'ok', text: 'Packages are installed as locked' };
  return {
    verdict: 'warn',
    text: 'Packages are missing or not as locked',
    remedy: 'npm start installs them.',
  };
}

/** @returns {Finding} */
function build() {
  if (isBuildFresh()) return { verdict: 'ok', text: 'The build is made from these files' };
  return {
    verdict: 'warn',
    text: 'The build is missing or older than the files',
    remedy: 'npm start builds anew.',
  };
}

/** @returns {Finding} */
function settings() {
  requireSettings();
  return { verdict: 'ok', text: 'The settings can be used' };
}

/** @param {string | undefined} flag @returns {Promise<Finding>} */
async function disk(flag) {
  const folder = dataFolder(flag);
  if (!existsSync(folder)) return { verdict: 'ok', text: `Data folder ${folder} is not made yet` };
  openDataFolder(flag);
  const { bavail, bsize } = await statfs(folder);
  const free = (bavail * bsize) / 1e9;
  const text = `Data folder ${folder}, ${free.toFixed(1)} GB free`;
  if (free < 0.2)
    return { verdict: 'fail', text, remedy: 'Make room, or move the data folder to a larger disk.' };
  if (free < 2)
    return { verdict: 'warn', text, remedy: 'Make room soon: the database stops when the disk is full.' };
  return { verdict: 'ok', text };
}

/** @param {string | undefined} flag @returns {Promise<Finding>} */
async function port(flag) {
  const number = portNumber(flag);
  const own = listServers().find((server) => server.port === number);
  if (own) return { verdict: 'ok', text: `Port ${number} is served by Songngu (process ${own.pid})` };
  const problem = await portProblem(number);
  if (!problem) return { verdict: 'ok', text: `Port ${number} is free` };
  const listener = findListener(number);
  const who = listener ? ` by process ${listener.pid} (${listener.command.slice(0, 60)})` : '';
  return {
    verdict: 'warn',
    text: `Port ${number} cannot be used: ${problem === 'EADDRINUSE' ? `taken${who}` : problem}`,
    remedy: `Stop that program, or start with PORT=${number + 1} npm start.`,
  };
}

/** @param {string | undefined} flag @returns {AsyncGenerator<Finding>} */
async function* database(flag) {
  if (!arePackagesInstalled()) {
    yield {
      verdict: 'warn',
      text: 'The database was not examined',
      remedy: 'Install the packages first: npm ci',
    };
    return;
  }
  const external = process.env.DATABASE_URL;
  if (external) {
    yield* examineDatabase(external);
    return;
  }
  const folder = join(dataFolder(flag), 'postgres');
  if (!existsSync(join(folder, 'cluster'))) {
    yield { verdict: 'warn', text: 'There is no database yet', remedy: 'npm start makes one.' };
    return;
  }
  let cluster;
  try {
    cluster = await openPostgres(folder);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    yield { verdict: 'fail', text: error.message, remedy: error.remedy };
    return;
  }
  try {
    yield* examineDatabase(cluster.url);
  } finally {
    await cluster.close();
  }
}

/** @param {string} url @returns {AsyncGenerator<Finding>} */
async function* examineDatabase(url) {
  const { describe, listPending, listStuckJobs } = await import('./migrate.mjs');
  try {
    yield { verdict: 'ok', text: await describe(url) };
    const pending = await listPending(url);
    if (pending.length === 0) yield { verdict: 'ok', text: 'All migrations are applied' };
    else
      yield { verdict: 'warn', text: `To be migrated: ${pending.join(', ')}`, remedy: 'npm start migrates.' };
    const stuck = await listStuckJobs(url);
    if (stuck.length === 0) yield { verdict: 'ok', text: 'Background work gets on' };
    else
      yield {
        verdict: 'warn',
        text: `Background work does not get on:\n${stuck.map(tellJob).join('\n')}`,
        remedy:
          'It is done while Songngu runs, and tried again by itself. If it fails for ever, the log says more.',
      };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    yield { verdict: 'fail', text: error.message, remedy: error.remedy };
  }
}

/** @param {Awaited<ReturnType<typeof import('./migrate.mjs').listStuckJobs>>[number]} job */
function tellJob({ kind, translation, minutes, attempts, error }) {
  const history = `for ${minutes} min, begun ${attempts} times${error ? `, last error: ${error}` : ''}`;
  return `      ${kind} ${translation}: ${history}`;
}
