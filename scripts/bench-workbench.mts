import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import {
  field,
  measureApprovals,
  measureOpening,
  measureSize,
  measureTyping,
  open,
} from './workbench/measures';
import { interactionToNextPaint, review, type Visit } from './workbench/review';
import { auditScreens, looks } from './workbench/screens';
import { type Desk, openStage, type Stage } from './workbench/stage';
import { weigh } from './workbench/weight';

const usage = `npm run bench:workbench [-- --minutes 1 --slowdown 1] [--seed 1] [--sentences 40,300,5000]
    [--only weight,opening,typing,approving,keys,screens,review]

Builds the application if need be and drives it in Chromium on invented articles. Prints each figure beside its goal.
Times are of this machine at this moment: the load average stands with every part, and a page that holds nothing but a
text field, measured by the same rig, says what the browser itself costs.`;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    slowdown: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    sentences: { type: 'string', default: '40,300,5000' },
    only: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const seed = Number(values.seed);
/** Of the review. */
const slowdown = Number(values.slowdown);
const wifi = { roundTrip: 20, down: 30, up: 15 };
const mobile = { roundTrip: 170, down: 9, up: 9 };
const lengths = values.sentences.split(',').map(Number);
const long = lengths.filter((length) => length >= 300);

const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
};
const ms = (figure: number): string => `${figure.toFixed(0)} ms`;
const kb = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`;
const p50 = (values: readonly number[]) => quantile(values, 0.5);
const p95 = (values: readonly number[]) => quantile(values, 0.95);

/** `reached` is left away where there is no goal. */
function tell(what: string, figure: string, goal = '', reached?: boolean): void {
  const mark = reached === undefined ? '' : reached ? 'reached' : 'MISSED';
  console.log(`  ${what.padEnd(56)}${figure.padStart(24)}   ${goal.padEnd(22)}${mark}`);
}

async function withDesk<T>(
  stage: Stage,
  wish: Parameters<Stage['visit']>[0],
  work: (desk: Desk) => Promise<T>,
) {
  const desk = await stage.visit(wish);
  try {
    return await work(desk);
  } finally {
    await desk.close();
  }
}

async function weight(stage: Stage): Promise<void> {
  const path = await stage.article(80);
  await withDesk(stage, {}, async (desk) => {
    const { scripts, framework, later, workers, document, flight, chunks } = await weigh(desk.page, path);
    const ours = scripts - framework;
    tell('scripts the route opens with, gzip', kb(scripts), '≤ 215 kB', scripts <= 215_000);
    tell('of which framework (chunks of every Next page)', kb(framework));
    tell('of which ours, i18next and zod/mini among it', kb(ours), '≤ 78 kB', ours <= 78_000);
    tell('scripts fetched once the page stands, gzip', kb(later));
    tell('scripts of workers, gzip', kb(workers));
    tell('document of 80 sentences, gzip', kb(document), '≤ 80 kB', document <= 80_000);
    tell('of which the flight, gzip by itself', kb(flight));
    console.log(`  chunks: ${chunks.map(({ name, bytes }) => `${name} ${kb(bytes)}`).join(', ')}`);
    const { elements } = await measureSize(desk);
    tell('elements, 80 sentences', String(elements), '≤ 2500', elements <= 2_500);
  });
  for (const length of long) {
    const article = await stage.article(length);
    await withDesk(stage, {}, async (desk) => {
      const { document, flight } = await weigh(desk.page, article);
      const { elements, heap } = await measureSize(desk);
      tell(`${length} sentences: document (flight), gzip`, `${kb(document)} (${kb(flight)})`);
      tell(`${length} sentences: elements, heap`, `${elements}, ${(heap / 1e6).toFixed(1)} MB`);
    });
  }
}

async function opening(stage: Stage): Promise<void> {
  const visits = [
    { name: 'laptop, Wi-Fi', network: wifi, wish: {}, goal: 1_500 },
    { name: 'phone, 4G, 4× slower', network: mobile, wish: { phone: true, slowdown: 4 }, goal: 2_500 },
  ];
  for (const length of lengths) {
    const path = await stage.article(length);
    for (const { name, network, wish, goal } of visits) {
      const found = [];
      for (let time = 0; time < (length > 1_000 ? 3 : 5); time++)
        found.push(await withDesk(stage, wish, (desk) => measureOpening(desk, path, network)));
      const paint = p50(found.map(({ largestPaint }) => largestPaint));
      const shift = Math.max(...found.map(({ layoutShift }) => layoutShift));
      const caret = p50(found.map(({ firstCaret }) => firstCaret));
      tell(`${length}, ${name}: LCP, median`, ms(paint), `≤ ${goal} ms`, paint <= goal);
      tell(`${length}, ${name}: CLS, worst`, shift.toFixed(4), '≤ 0.02', shift <= 0.02);
      if (!Number.isNaN(caret))
        tell(`${length}, ${name}: caret in the first sentence`, ms(caret), `≤ ${goal} ms`, caret <= goal);
    }
  }
}

/** A page with a text field and nothing else. */
async function openBare(desk: Desk, origin: string): Promise<void> {
  const html = '<!doctype html><main><textarea autofocus rows="3" cols="80"></textarea></main>';
  await desk.page.route('**/bare', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await desk.page.goto(`${origin}/bare`);
  await desk.page.locator(field).focus();
}

async function typing(stage: Stage): Promise<void> {
  const letters = 80;
  const bare = await withDesk(stage, { slowdown: 4 }, async (desk) => {
    await openBare(desk, stage.app.url);
    return measureTyping(desk, letters);
  });
  const floor = p95(bare.painted);
  tell('bare page, 4× slower: keystroke → paint, p50 / p95', `${ms(p50(bare.painted))} / ${ms(floor)}`);
  for (const length of lengths) {
    const path = await stage.article(length);
    await withDesk(stage, {}, async (desk) => {
      await open(desk, path);
      await desk.slowTo(4);
      const { script, painted, work } = await measureTyping(desk, letters);
      const figure = p95(painted);
      tell(
        `${length}, 4× slower: keystroke → paint, p50 / p95 (× bare)`,
        `${ms(p50(painted))} / ${ms(figure)} (${(figure / floor).toFixed(1)})`,
        'p95 ≤ 50 ms',
        figure <= 50,
      );
      tell(
        `${length}, 4× slower: work of the main thread for a letter (bare)`,
        `${ms(work)} (${ms(bare.work)})`,
      );
      tell(
        `${length}, 4× slower: until the handlers are done, p50 / p95`,
        `${ms(p50(script))} / ${ms(p95(script))}`,
        'p95 ≤ 4 ms',
        p95(script) <= 4,
      );
    });
  }
}

async function approving(stage: Stage): Promise<void> {
  for (const length of long) {
    const path = await stage.article(length);
    for (const roundTrip of [0, 400]) {
      await withDesk(stage, {}, async (desk) => {
        await open(desk, path);
        await desk.network({ roundTrip });
        const found = await measureApprovals(desk, 40, 350);
        const [middle, late] = [p50(found.painted), p95(found.painted)];
        tell(
          `${length}, ${roundTrip} ms away: approve → caret ready, p50 / p95`,
          `${ms(middle)} / ${ms(late)}`,
          '≤ 50 / ≤ 100 ms',
          middle <= 50 && late <= 100,
        );
        tell(
          '  until the focus has moved, before painting',
          `${ms(p50(found.focused))} / ${ms(p95(found.focused))}`,
        );
        const each = (count: number) => (count / found.approved).toFixed(2);
        tell(
          `  requests each of ${found.approved} approved: POST, GET`,
          `${each(found.posts)}, ${each(found.gets.length)}`,
          '1, 0',
          found.posts === found.approved && found.gets.length === 0,
        );
        for (const url of found.gets) console.log(`  read meanwhile: ${url}`);
      });
    }
  }
}

/** Counts the presses that the script itself needs, and looks that each did its work. */
async function keys(stage: Stage): Promise<void> {
  const path = await stage.article(40);
  await withDesk(stage, {}, async (desk) => {
    await open(desk, path);
    const { page } = desk;
    const stateOf = (number: number) => page.locator(`#row-${number}`).getAttribute('data-state');
    await page.keyboard.press('Control+Enter');
    const unchanged = (await stateOf(1)) === 'approved';
    tell('keys: unchanged sentence', unchanged ? '1' : 'not approved', '1', unchanged);
    const edit = 'New. ';
    await page.keyboard.type(edit);
    await page.keyboard.press('Control+Enter');
    const corrected = (await stateOf(2)) === 'approved';
    tell('keys: corrected sentence', corrected ? `${edit.length} + 1` : 'not approved', 'E + 1', corrected);
  });
  const wrong = await stage.article(wrongNumber);
  await withDesk(stage, {}, async (desk) => {
    await open(desk, wrong);
    const { page } = desk;
    await page.locator('#row-2 mark').first().waitFor();
    await page.keyboard.press("Control+'");
    await page.keyboard.press('Control+.');
    const fixed = (await page.locator('#row-2 textarea').inputValue()) === wrongNumber.right;
    tell('keys: flagged number fixed', fixed ? '2' : 'not fixed', '≤ 2', fixed);
  });
}

/** The second of its sentences has a number ten times too large. */
const wrongNumber = {
  right: 'Prices rose 35.6% this year.',
  title: { source: 'Giá cả năm nay', target: 'Prices this year' },
  paragraphs: [[{ source: 'Giá tăng 35,6% trong năm nay.', target: 'Prices rose 356% this year.' }]],
};

async function screens(stage: Stage): Promise<void> {
  const article = await stage.article(wrongNumber);
  for (const look of looks) {
    const { screens, faults } = await auditScreens(stage, article, look);
    const name = `${look.language}, ${look.theme}, ${look.phone ? 'phone' : 'desktop'}`;
    tell(`${name}: grave faults on ${screens} screens`, String(faults.length), '0', faults.length === 0);
    for (const fault of faults) console.log(`  ${fault}`);
  }
}

async function reviewing(stage: Stage): Promise<void> {
  const until = Date.now() + Number(values.minutes) * 60_000;
  const visits: Visit[] = [];
  while (Date.now() < until) {
    const path = await stage.article(40);
    visits.push(
      await withDesk(stage, { slowdown }, (desk) => review(desk, path, until, seed + visits.length)),
    );
  }
  const all = visits.map(interactionToNextPaint);
  const count = visits.reduce((sum, visit) => sum + visit.count, 0);
  const slow = visits.flatMap((visit) => visit.slow);
  const whole = interactionToNextPaint({ count, slow });
  const figure = quantile(all, 0.75);
  tell(
    `INP, p75 over ${visits.length} articles of 40, ${slowdown}× slower`,
    ms(figure),
    '≤ 100 ms',
    figure <= 100,
  );
  tell(`  INP of all ${count} interactions as one visit`, ms(whole));
  const worst = slow.toSorted((a, b) => b.duration - a.duration).slice(0, 5);
  console.log(`  slowest: ${worst.map(({ name, duration }) => `${name} ${ms(duration)}`).join(', ')}`);
}

const parts = { weight, opening, typing, approving, keys, screens, review: reviewing };
const chosen = values.only?.split(',') ?? Object.keys(parts);

console.log(`seed ${seed}; Node ${process.version}; ${values.minutes} minutes of review`);
const stage = await openStage(seed);
console.log(`Chromium ${stage.browser.version()}`);
for (const [name, part] of Object.entries(parts)) {
  if (!chosen.includes(name)) continue;
  const before = loadavg()[0] ?? 0;
  console.log(`\n${name} (load ${before.toFixed(1)})`);
  await part(stage);
}
await stage.close();
process.exit(0);
