import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { crashedTests } from './browser-crashes.mjs';
import { cache, root } from './checkout.mjs';
import { run } from './processes.mjs';
import { createProgress } from './progress.mjs';
import { build, prepare } from './setup.mjs';
import { Trouble, tell } from './trouble.mjs';

const help = `npm test [-- STAGE… FILE…]    Sets up what is missing and runs the tests.

Stages: lint types schema core data scripts e2e (default: all). A FILE narrows the stages that run test files.
SONGNGU_TEST_DATABASE_URL names a PostgreSQL to test on, where the role may create databases, in place of the
embedded one. CHROMIUM_PATH names the browser.`;

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */
/** @typedef {(files: readonly string[]) => Promise<{ count: Count, output: string }>} Stage */

const stopping = new AbortController();
const { signal } = stopping;
const progress = createProgress(process.stdout);
const bin = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  next: 'node_modules/next/dist/bin/next',
  playwright: 'node_modules/@playwright/test/cli.js',
  prisma: 'node_modules/prisma/build/index.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
};

/** @type {ReadonlyMap<string, Stage>} */
const stages = new Map([
  ['lint', () => once([[bin.biome, 'check', '--error-on-warnings', '.']])],
  [
    'types',
    () =>
      once([
        [bin.next, 'typegen'],
        [bin.tsc, '--noEmit'],
      ]),
  ],
  ['schema', () => once([[bin.prisma, 'validate', '--config', 'prisma/prisma.config.ts']])],
  ['core', (files) => vitest('core', files)],
  ['data', (files) => vitest('data', files)],
  ['scripts', (files) => vitest('scripts', files)],
  ['e2e', playwright],
]);

async function main() {
  const words = process.argv.slice(2);
  if (words.includes('--help')) return progress.say(help);
  const files = words.filter((word) => !stages.has(word));
  const stray = files.find((file) => !existsSync(join(root, file)));
  if (stray) throw new Trouble(`“${stray}” is neither a stage nor a file.`, help);
  const named = words.filter((word) => stages.has(word));
  const chosen = [...stages.keys()].filter((name) => named.length === 0 || named.includes(name));

  await prepare({ progress, signal });
  const needsDatabase = chosen.some((name) => ['data', 'scripts', 'e2e'].includes(name));
  const { openTestCluster } = await import('./test-cluster.mjs');
  const cluster = needsDatabase && !process.env.SONGNGU_TEST_DATABASE_URL ? await openTestCluster() : null;
  try {
    return await runStages(chosen, files);
  } finally {
    await cluster?.close();
  }
}

/**
 * One after another, but the build that the end-to-end tests need is made beside the others.
 * @param {readonly string[]} chosen @param {readonly string[]} files
 */
async function runStages(chosen, files) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @type {Promise<string | null> | undefined} */
  let preparing;
  for (const name of chosen) {
    // Type-checking and building both write to .next.
    if (chosen.includes('e2e') && name !== 'lint' && name !== 'types') preparing ??= prepareBrowserTests();
    const count = await runStage(name, files, name === 'e2e' ? await preparing : null);
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
  }
  progress.say(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

/** @param {string} name @param {readonly string[]} files @param {string | null | undefined} obstacle @returns {Promise<Count>} */
async function runStage(name, files, obstacle) {
  const stage = stages.get(name);
  if (!stage || obstacle) {
    progress.say(`${name}: not run\n${obstacle}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const { count, output } = await progress.step(
    `Testing ${name}`,
    () => stage(files),
    ({ count }) => summary(count),
  );
  if (count.failed > 0) progress.say(output);
  return count;
}

/** @param {Count} count */
function summary({ passed, failed, skipped }) {
  const left = skipped > 0 ? `, ${skipped} skipped` : '';
  return failed > 0 ? `${failed} of ${passed + failed} FAILED${left}` : `${passed} passed${left}`;
}

/**
 * The application built, and a browser at hand; gives what stood in the way.
 * @returns {Promise<string | null>}
 */
async function prepareBrowserTests() {
  const { findBrowser } = await import('./browser.mjs');
  const found = progress.step('Finding a browser', () => findBrowser({ install: true }));
  const [built, browser] = await Promise.allSettled([build({ progress, signal }), found]);
  for (const result of [built, browser]) {
    if (result.status === 'fulfilled') continue;
    const { reason } = result;
    return reason instanceof Trouble ? [reason.message, reason.remedy].join('\n') : String(reason);
  }
  return null;
}

/**
 * Commands that count as one test together.
 * @param {readonly (readonly string[])[]} commands
 */
async function once(commands) {
  for (const [program = '', ...args] of commands) {
    const { code, output } = await runTool(program, args);
    if (code !== 0) return { count: { passed: 0, failed: 1, skipped: 0 }, output };
  }
  return { count: { passed: 1, failed: 0, skipped: 0 }, output: '' };
}

/** @param {string} project @param {readonly string[]} files */
async function vitest(project, files) {
  const report = join(cache, 'test-results', `${project}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', '--project', project, '--passWithNoTests', ...reporters, ...files];
  const { code, output } = await runTool(bin.vitest, args);
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = read(report);
  const count = { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  return { count: faulted(count, code), output };
}

/**
 * Tests in which Chromium itself crashed are run once more; every other failure stands.
 * @param {readonly string[]} files
 */
async function playwright(files) {
  const { report, ...first } = await playwrightOnce(files);
  const crashed = crashedTests(report);
  if (crashed.length === 0) return first;
  progress.say(`The browser crashed, and these are run once more:\n${crashed.join('\n')}`);
  const { count, output } = await playwrightOnce([...files, '--last-failed']);
  return { count: { ...count, passed: first.count.passed + count.passed }, output };
}

/** @param {readonly string[]} args */
async function playwrightOnce(args) {
  const file = join(cache, 'test-results/e2e.json');
  rmSync(file, { force: true });
  const { code, output } = await runTool(bin.playwright, ['test', '--pass-with-no-tests', ...args]);
  /** @type {import('./browser-crashes.mjs').PlaywrightReport} */
  const report = read(file);
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report.stats ?? {};
  return { count: faulted({ passed: expected + flaky, failed: unexpected, skipped }, code), output, report };
}

/**
 * A run that failed without a failed test (a file that does not load, an error after the last test) is a failure too.
 * @param {Count} count @param {number} code @returns {Count}
 */
const faulted = (count, code) => (code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count);

/** @param {string} report */
const read = (report) => (existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {});

/** @param {string} program @param {readonly string[]} args */
function runTool(program, args) {
  const { DATABASE_URL: _, ...env } = process.env;
  const own = { ...env, NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', FORCE_COLOR: '0' };
  return run(process.execPath, [program, ...args], { cwd: root, env: own, signal });
}

for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(name, () => stopping.abort());
let code = 1;
try {
  code = (await main()) ?? 0;
} catch (error) {
  if (!signal.aborted) tell(error);
}
process.exit(code);
