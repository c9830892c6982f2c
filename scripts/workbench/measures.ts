import type { CDPSession, Page, Request } from '@playwright/test';
import type { Desk, Network } from './stage';

export const field = 'main textarea';

/** Opens an article; resolves when the caret stands in its first open sentence. */
export async function open(desk: Desk, path: string): Promise<void> {
  await desk.page.goto(path);
  await desk.page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement, null, {
    timeout: 120_000,
  });
  await desk.page.waitForLoadState('networkidle');
  // What the page prefetches when it has nothing else to do.
  await desk.page.waitForTimeout(1_500);
}

export type Keystrokes = {
  readonly script: readonly number[];
  readonly painted: readonly number[];
  /** Time of the processor that the page's main thread used for each letter, on average; others cannot disturb it. */
  readonly work: number;
};

const sentence = ' the river rose again near the old market and people left';

/** Types letters with a pause after each, as fingers do, so that none waits for the one before; a minute at most. */
export async function measureTyping({ page, cdp }: Desk, letters: number): Promise<Keystrokes> {
  await page.keyboard.press('End');
  await page.evaluate(() => window.probe.keys.splice(0));
  const until = Date.now() + 60_000;
  const before = await processorTime(cdp);
  for (let typed = 0; typed < letters && Date.now() < until; typed++) {
    await page.keyboard.press(sentence[typed % sentence.length] ?? ' ');
    await page.waitForTimeout(70);
  }
  await page.waitForTimeout(300);
  const keys = await page.evaluate(() => window.probe.keys);
  return {
    script: keys.map(({ script }) => script),
    painted: keys.map(({ painted }) => painted),
    work: ((await processorTime(cdp)) - before) / keys.length,
  };
}

/** Milliseconds that the main thread has computed. */
async function processorTime(cdp: CDPSession): Promise<number> {
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
}

export type Approvals = {
  readonly focused: readonly number[];
  readonly painted: readonly number[];
  readonly approved: number;
  readonly posts: number;
  /** Addresses that were read meanwhile. */
  readonly gets: readonly string[];
};

/** Approves sentences by key, one after another, and counts what the page asks of the server until all is saved. */
export async function measureApprovals({ page }: Desk, times: number, between: number): Promise<Approvals> {
  const requests: Request[] = [];
  // What is told of the use of the page goes every 30 seconds, whatever is approved.
  // The later parts of the page, and what is told of its use, come when there is time, whatever is approved.
  const apart = /\/api\/events$|\/api\/dictionary\/|\/_next\/static\//;
  const note = (request: Request) => apart.test(request.url()) || requests.push(request);
  page.on('request', note);
  await page.evaluate(() => window.probe.approvals.splice(0));
  const before = await countApproved(page);
  for (let time = 0; time < times; time++) {
    await page.keyboard.press('Control+Enter');
    await page.waitForTimeout(between);
  }
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1_500);
  page.off('request', note);
  const approvals = await page.evaluate(() => window.probe.approvals);
  return {
    focused: approvals.map(({ focused }) => focused),
    painted: approvals.map(({ painted }) => painted),
    approved: (await countApproved(page)) - before,
    posts: requests.filter((request) => request.method() === 'POST').length,
    gets: requests.filter((request) => request.method() === 'GET').map((request) => request.url()),
  };
}

const countApproved = (page: Page): Promise<number> => page.locator('li[data-state="approved"]').count();

export type Opening = {
  readonly largestPaint: number;
  readonly layoutShift: number;
  readonly firstCaret: number;
};

/** One visit with nothing in the cache. */
export async function measureOpening(desk: Desk, path: string, network: Network): Promise<Opening> {
  await desk.network(network);
  await desk.page.goto(path);
  await desk.page.waitForLoadState('networkidle');
  await desk.page.waitForTimeout(1_000);
  return desk.page.evaluate(() => ({
    largestPaint: window.probe.largestPaint,
    layoutShift: window.probe.layoutShift,
    firstCaret: window.probe.firstCaret ?? Number.NaN,
  }));
}

export type Size = { readonly elements: number; readonly heap: number };

/** Elements in the page, and bytes of its heap after a collection. */
export async function measureSize({ page, cdp }: Desk): Promise<Size> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  return { elements, heap: usedSize };
}
