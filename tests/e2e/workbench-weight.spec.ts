import { weigh } from '@/scripts/workbench/weight';
import { expect, expectSaved, freshArticle, test } from './fixtures';

/** Budgets of the workbench that no machine's speed can blur; times are measured by `npm run bench:workbench`. */
const budget = { elements: 2_500, scripts: 215_000, document: 80_000 };

test('an article of 80 sentences keeps within its budgets', async ({ app, enter }) => {
  const page = await enter('reporter');
  const weight = await weigh(page, await freshArticle(page, app, 80));
  await expect(page.locator('main textarea')).toBeFocused();
  await expect(page.locator('main [data-segment]')).toHaveCount(80);
  expect(weight.scripts).toBeLessThanOrEqual(budget.scripts);
  expect(weight.document).toBeLessThanOrEqual(budget.document);
  expect(await page.locator('*').count()).toBeLessThanOrEqual(budget.elements);
});

test('an approval is one POST and no GET, and what follows does not wait for it', async ({ app, enter }) => {
  const page = await enter('editor');
  await page.goto(await freshArticle(page, app, 12), { waitUntil: 'networkidle' });
  const field = page.locator('main textarea');
  await expect(field).toBeFocused();
  const asked: string[] = [];
  page.on('request', (request) => {
    // The later parts of the page, and what is told of its use, come when there is time, whatever is approved.
    const { pathname } = new URL(request.url());
    if (request.headers()['next-router-prefetch'] || pathname.startsWith('/_next/static/')) return;
    if (pathname === '/api/events' || pathname.startsWith('/api/dictionary/')) return;
    asked.push(`${request.method()} ${pathname}`);
  });
  let answer = () => {};
  const gate = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/api/drafts', async (route) => {
    await gate;
    await route.continue();
  });
  for (let number = 1; number <= 8; number++) {
    await page.keyboard.press('Control+Enter');
    await expect(page.locator(`#row-${number + 1} textarea`)).toBeFocused();
  }
  answer();
  await expectSaved(page);
  expect(asked).toEqual(Array(8).fill('POST /api/drafts'));
});

test('a row far below is opened by a click and by its address, read aloud, and printed', async ({
  app,
  enter,
}) => {
  const page = await enter('editor');
  const path = await freshArticle(page, app, 300);
  await page.goto(path);
  await expect(page.locator('#row-1 textarea')).toBeFocused();
  // Rows are made live in pauses of typing, but for those somebody comes to.
  await page.keyboard.type('Now', { delay: 40 });
  await page.locator('#row-200 p[lang="en"]').click();
  await expect(page.locator('#row-200 textarea')).toBeFocused();
  await page.goto('about:blank');
  await page.goto(`${path}#row-290`);
  await expect(page.locator('#row-290 textarea')).toBeFocused();
  await expect(page.locator('#row-290')).toBeInViewport();
  const words = (await page.locator('#row-40 p[lang="en"]').textContent()) ?? '';
  await expect(page.locator('#row-40')).not.toBeInViewport();
  expect(await page.locator('main').ariaSnapshot()).toContain(words);
  await page.emulateMedia({ media: 'print' });
  const hidden = await page
    .locator('main [data-segment]')
    .evaluateAll(
      (rows) => rows.filter((row) => !row.checkVisibility({ contentVisibilityAuto: true })).length,
    );
  expect(hidden).toBe(0);
});

test('who clicks before the page is ready opens the row that was meant', async ({ app, enter }) => {
  const page = await enter('editor');
  await page.goto('/');
  const path = await freshArticle(page, app);
  // The first moment in which there is something to click.
  await page.addInitScript(() => {
    const rows = new MutationObserver(() => {
      const edit = document.querySelector<HTMLElement>('#row-4 button');
      if (!edit) return;
      rows.disconnect();
      edit.click();
    });
    rows.observe(document, { childList: true, subtree: true });
  });
  await page.goto(path);
  await expect(page.locator('#row-4 textarea')).toBeFocused();
  await expect(page.locator('textarea')).toHaveCount(1);
});
