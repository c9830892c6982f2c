import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root } from './checkout.mjs';
import { withLock } from './lock.mjs';
import { run } from './processes.mjs';
import { Trouble } from './trouble.mjs';

/**
 * A Chromium for the tests, and what must be in its environment.
 * @typedef {{ executablePath: string, env: Record<string, string> }} Browser
 */

const folder = join(cache, 'browser');

/**
 * The first way that leads to a browser which starts: one that is named, Playwright's own, the one that comes as an npm
 * package, one of this system; with `install` also one that Playwright fetches, and one from Debian's packages.
 * @param {{ install?: boolean }} [options]
 * @returns {Promise<Browser>}
 */
export async function findBrowser({ install = false } = {}) {
  const named = process.env.CHROMIUM_PATH ?? process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH;
  if (named) {
    const browser = { executablePath: named, env: {} };
    if (await starts(browser)) return browser;
    throw new Trouble(`The browser ${named} does not start.`, 'Correct CHROMIUM_PATH, or leave it away.');
  }
  const ways = [playwrightsOwn, fromPackage, ofSystem];
  for (const way of install ? [...ways, fetchedByPlaywright, fromDebian] : ways) {
    const browser = await way();
    if (browser && (await starts(browser))) return browser;
  }
  throw new Trouble(
    'No Chromium for the tests could be found or installed.',
    'Install one (npx playwright install chromium), or name one in CHROMIUM_PATH.',
  );
}

/** @returns {Promise<Browser>} */
async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return { executablePath: chromium.executablePath(), env: {} };
}

/**
 * The package unpacks to fixed names in the temporary folder and is made for one cloud; it is run in a process of its
 * own that believes to be there, to get the libraries too, and renamed when complete. Its fonts.conf names /tmp.
 * @returns {Promise<Browser | null>}
 */
async function fromPackage() {
  const home = join(root, 'node_modules/@sparticuz/chromium');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(home)) return null;
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const unpacked = join(folder, `sparticuz-${version}`);
  mkdirSync(folder, { recursive: true });
  await withLock(join(folder, 'lock'), async () => {
    if (existsSync(unpacked)) return;
    const unfinished = `${unpacked}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished);
    const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
    const env = { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
    const result = await run(process.execPath, ['--input-type=module', '-e', script], { cwd: root, env });
    if (result.code === 0) renameSync(unfinished, unpacked);
  });
  const fonts = join(unpacked, 'songngu-fonts.conf');
  if (existsSync(unpacked) && !existsSync(fonts)) writeFileSync(fonts, fontConfiguration(unpacked));
  return {
    executablePath: join(unpacked, 'chromium'),
    env: { LD_LIBRARY_PATH: join(unpacked, 'al2023/lib'), FONTCONFIG_FILE: fonts },
  };
}

/** @param {string} unpacked */
const fontConfiguration = (unpacked) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(unpacked, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(unpacked, 'font-cache')}</cachedir>
</fontconfig>
`;

/** @returns {Promise<Browser | null>} */
async function ofSystem() {
  const names = [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
  ];
  const folders = (process.env.PATH ?? '').split(':');
  const apps = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
  const paths = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...apps];
  const found = paths.find((path) => existsSync(path));
  return found ? { executablePath: found, env: {} } : null;
}

/** @returns {Promise<Browser>} */
async function fetchedByPlaywright() {
  await run(process.execPath, [join(root, 'node_modules/playwright/cli.js'), 'install', 'chromium'], {
    cwd: root,
  });
  return playwrightsOwn();
}

/** @returns {Promise<Browser | null>} */
async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  await run('apt-get', ['update']);
  await run('apt-get', [
    'install',
    '-y',
    '--no-install-recommends',
    'chromium-headless-shell',
    'fonts-dejavu-core',
  ]);
  return ofSystem();
}

/** @param {Browser} browser */
async function starts({ executablePath, env }) {
  if (!existsSync(executablePath)) return false;
  return (await run(executablePath, ['--version'], { env: { ...process.env, ...env } })).code === 0;
}
