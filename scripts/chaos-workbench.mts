import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import postgres from 'postgres';
import { makeKey } from '@/tests/e2e/songngu';
import { startApp } from '@/tests/support/app';
import { Chaos, type Outcome } from '@/tests/support/chaos';
import { findBrowser } from './browser.mjs';
import { createProgress } from './progress.mjs';
import { build, prepare } from './setup.mjs';

const usage = `npm run chaos:workbench -- [--runs N] [--seed N] [--minutes N]

Two people type into articles of the built application in a real browser while tabs die, the server is killed, the network
goes, answers are lost or come late, sessions end and both change the same sentences; all of it in every run. Counts the characters that stood in a field and
are neither in the row nor in its history. The same seed makes the same plans; --runs counts seeds up from it;
--minutes begins no further run after that time.`;

const { values } = parseArgs({
  options: {
    runs: { type: 'string' },
    seed: { type: 'string' },
    minutes: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const runs = Number(values.runs ?? 200);
const minutes = Number(values.minutes ?? Number.POSITIVE_INFINITY);
const first = Number(values.seed ?? Math.floor(Date.now() / 1000) % 1_000_000);

const progress = createProgress(process.stdout);
await prepare({ progress });
await build({ progress });
const { executablePath, env } = await findBrowser({ install: true });
const app = await startApp({ demo: true });
const sql = postgres(app.databaseUrl, { max: 2, onnotice: () => undefined });
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...env },
  args: ['--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'],
});
const outcomes: Outcome[] = [];
let broken = 0;
const began = Date.now();
const chaos = await Chaos.open({ app, browser, sql, key: await makeKey(app, 'articles:write') });
try {
  console.log(`chaos-workbench: ${runs} runs from seed ${first}`);
  for (let seed = first; seed < first + runs && Date.now() - began < minutes * 60_000; seed++) {
    const started = Date.now();
    const outcome = await chaos.storm(seed).catch((error) => String(error));
    if (typeof outcome === 'string') {
      broken += 1;
      console.log(`seed ${seed}: BROKE OFF ${outcome}`);
      continue;
    }
    outcomes.push(outcome);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`seed ${seed}: ${outcome.typed} characters, ${outcome.lost} lost, ${seconds} s`);
    for (const loss of outcome.losses) console.log(`  LOST ${loss}`);
  }
} finally {
  await chaos.close();
  await browser.close();
  await sql.end();
  await app.stop();
}

const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + of(outcome), 0);
const events = new Set(outcomes.flatMap((outcome) => Object.keys(outcome.events)));
const pace = ((Date.now() - began) / 1000 / Math.max(1, outcomes.length)).toFixed(1);
console.log(
  `\nruns              ${outcomes.length} (seeds ${first} to ${first + outcomes.length - 1}), ${pace} s each`,
);
for (const event of [...events].sort())
  console.log(`  ${event.padEnd(24)}${sum((outcome) => outcome.events[event] ?? 0)}`);
if (broken > 0) console.log(`broke off         ${broken}: what was typed in them is not counted`);
console.log(`characters typed  ${sum((outcome) => outcome.typed)}`);
console.log(`characters lost   ${sum((outcome) => outcome.lost)} (goal 0)`);
process.exit(sum((outcome) => outcome.lost) === 0 && outcomes.length > 0 && broken === 0 ? 0 : 1);
