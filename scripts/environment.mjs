import { randomBytes } from 'node:crypto';
import { accessSync, constants, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { root } from './checkout.mjs';
import { codeOf, Trouble } from './trouble.mjs';

/** In characters, as the application demands. */
const shortestSecret = 32;

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
 * The data folder named by `--data DIR` or `--data=DIR` anywhere before a bare `--`, and the arguments without it.
 * @param {readonly string[]} typed
 */
export function takeDataFolder(typed) {
  const args = [...typed];
  const end = args.indexOf('--');
  const at = args.findIndex((arg, index) => /^--data(=|$)/.test(arg) && (end < 0 || index < end));
  if (at < 0) return { folder: undefined, args };
  const hasValueApart = args[at] === '--data';
  const [option = '', next] = args.splice(at, hasValueApart ? 2 : 1);
  const folder = hasValueApart ? next : option.slice('--data='.length);
  if (folder && !folder.startsWith('-')) return { folder, args };
  throw new Trouble('--data needs the name of a folder.', 'For example: --data .data-demo');
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
    SONGNGU_URL: process.env.SONGNGU_URL || `http://localhost:${port}`,
    SONGNGU_SECRET: process.env.SONGNGU_SECRET || secretOf(data),
    ...(demo && { SONGNGU_DEMO: '1' }),
  };
}

/**
 * Refuses settings with which the application would start and then fail: told before anything is started.
 * An empty one is no setting.
 */
export function requireSettings() {
  const secret = process.env.SONGNGU_SECRET;
  if (secret && secret.length < shortestSecret) {
    throw new Trouble(
      `SONGNGU_SECRET has ${secret.length} characters; it needs at least ${shortestSecret}.`,
      'Leave it away and one is made and kept in the data folder, or make a long one: openssl rand -base64 32',
    );
  }
  const url = process.env.SONGNGU_URL;
  if (url && !isWebAddress(url)) {
    throw new Trouble(
      `SONGNGU_URL is “${url}”, which is no full web address.`,
      'Give what people type, with http:// or https:// in front, such as https://songngu.example.',
    );
  }
  const allowed = (process.env.SONGNGU_WEBHOOK_ALLOW ?? '').split(/[\s,]+/).filter(Boolean);
  const wrong = allowed.find((entry) => !isHostOrNetwork(entry));
  if (wrong) {
    throw new Trouble(
      `SONGNGU_WEBHOOK_ALLOW holds “${wrong}”, which is neither a network, an address nor the name of a host.`,
      'Give them with commas between, such as cms.internal,10.20.0.0/16.',
    );
  }
}

/**
 * What lib/connect/address-rules.ts can read.
 * @param {string} entry
 */
function isHostOrNetwork(entry) {
  const [address = '', bits, ...more] = entry.split('/');
  const version = isIP(address);
  if (version === 0) return /^[a-z\d_]([a-z\d_.-]*[a-z\d_])?$/i.test(entry);
  const most = version === 4 ? 32 : 128;
  return more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
}

/** @param {string} text */
function isWebAddress(text) {
  return /^https?:\/\/[^/]/i.test(text) && URL.canParse(text);
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
