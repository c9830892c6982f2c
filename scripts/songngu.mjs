import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './checkout.mjs';
import {
  applicationEnvironment,
  openDataFolder,
  portNumber,
  requireSettings,
  takeDataFolder,
} from './environment.mjs';
import { openPostgres } from './postgres.mjs';
import { createProgress } from './progress.mjs';
import { prepare } from './setup.mjs';
import { tell } from './trouble.mjs';

/** These work on files alone. */
const withoutDatabase = new Set(['help', '--help', 'inspect', 'align', 'check', 'measure', 'convert']);

// Standard output belongs to the command, which may be writing a file's content to it.
const progress = createProgress(process.stderr, { quiet: true });

/** @param {readonly string[]} typed */
async function main(typed) {
  const { folder, args } = takeDataFolder(typed);
  const [command = 'help'] = args;
  if (command === 'doctor') {
    const { examine } = await import('./doctor.mjs');
    return examine([...args.slice(1), ...(folder === undefined ? [] : ['--data', folder])]);
  }
  await prepare({ progress });
  if (withoutDatabase.has(command)) return runCommand(args, process.env);

  requireSettings();
  const data = openDataFolder(folder);
  const external = process.env.DATABASE_URL;
  const cluster = external
    ? null
    : await progress.step('Starting the database', () => openPostgres(join(data, 'postgres')));
  try {
    const databaseUrl = external ?? cluster?.url ?? '';
    const { deploy } = await import('./migrate.mjs');
    await progress.step('Checking the database', () => deploy(databaseUrl));
    return await runCommand(args, applicationEnvironment({ data, databaseUrl, port: portNumber(undefined) }));
  } finally {
    await cluster?.close();
  }
}

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} the command's exit code
 */
function runCommand(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', ...args], {
      cwd: root,
      env: { ...env, SONGNGU_CWD: process.env.INIT_CWD ?? process.cwd() },
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
    // The command hears Ctrl-C itself; the database is stopped after it.
    for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
      process.on(name, () => child.kill(name));
  });
}

try {
  process.exit(await main(process.argv.slice(2)));
} catch (error) {
  tell(error);
  process.exit(1);
}
