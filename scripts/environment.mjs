import { randomBytes } from 'node:crypto';
import { accessSync, constants, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './checkout.mjs';
import { codeOf, Trouble } from './trouble.mjs';

/**
 * The folder for everything that must outlive the program: `--data`, else SONGNGU_DATA, else `.data` in the checkout.
 * A relative one is meant from where the command was typed.
 * @param {string | undefined} flag
 */
export function dataFolder(flag) {
  const named = flag ?? process.env.SONGNGU_DATA;
  return named ? resolve(process.env.INIT_CWD ?? '.', named) : join(root, '.data');
}

/**
 * Makes the data folder where it is missing.
 * @param {string | undefined} flag
 */
export function openDataFolder(flag) {
  const folder = dataFolder(flag);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Trouble(
      `The data folder ${folder} cannot be written (${codeOf(error)}).`,
      'Run as the user it belongs to, or name another folder with --data.',
    );
  }
  return folder;
}

/**
 * What the application and the command line find in their environment.
 * @param {{ data: string, databaseUrl: string, port: number, demo?: boolean }} options
 * @returns {NodeJS.ProcessEnv}
 */
export function applicationEnvironment({ data, databaseUrl, port, demo = false }) {
  return {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: databaseUrl,
    SONGNGU_DATA: data,
    SONGNGU_URL: process.env.SONGNGU_URL ?? `http://localhost:${port}`,
    SONGNGU_SECRET: process.env.SONGNGU_SECRET ?? secretOf(data),
    ...(demo && { SONGNGU_DEMO: '1' }),
  };
}

/**
 * The port to serve on: `--port`, else PORT, else 3000.
 * @param {string | undefined} flag
 */
export function portNumber(flag) {
  const text = flag ?? (process.env.PORT || '3000');
  const port = Number(text);
  if (/^\d+$/.test(text) && port > 0 && port < 65_536) return port;
  throw new Trouble(`“${text}” is not a port.`, 'Give a number from 1 to 65535.');
}

/**
 * Signs sessions and one-time links. Generated once; complete before it takes its name, so that of two who start at
 * once both read the same.
 * @param {string} data
 */
function secretOf(data) {
  const file = join(data, 'secret');
  const own = `${file}.${process.pid}`;
  writeFileSync(own, randomBytes(32).toString('base64url'), { mode: 0o600 });
  try {
    linkSync(own, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(own);
  }
  return readFileSync(file, 'utf8').trim();
}
