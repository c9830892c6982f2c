import type { Page } from '@playwright/test';
import { seededRandom } from '@/tests/core/diff/random-text';
import { field, open } from './measures';
import type { Desk } from './stage';

/** Interactions of one visit to an article: how many there were, and the durations of those over 16 ms. */
export type Visit = { readonly count: number; readonly slow: readonly { name: string; duration: number }[] };

/**
 * Reviews an article as an editor does: reads, approves, corrects every sixth sentence, looks back, asks the palette,
 * opens a sentence by hand. Ends with the article or with the time.
 */
export async function review(desk: Desk, path: string, until: number, seed: number): Promise<Visit> {
  const random = seededRandom(seed);
  const { page } = desk;
  await open(desk, path);
  await page.evaluate(() => {
    window.probe.interactions.clear();
    window.addEventListener('keydown', () => window.probe.presses++, { capture: true });
    window.addEventListener('pointerdown', () => window.probe.presses++, { capture: true });
  });
  while (Date.now() < until && (await page.locator(field).count()) === 1) {
    await page.waitForTimeout(250 + random() * 500);
    if (random() < 1 / 6) await correct(page);
    if (random() < 0.1) await lookBack(page);
    if (random() < 0.06) await askPalette(page);
    if (random() < 0.08) await openByHand(page, random);
    await page.keyboard.press('Control+Enter');
  }
  await page.waitForTimeout(500);
  return page.evaluate(() => ({
    count: window.probe.presses,
    slow: [...window.probe.interactions.values()],
  }));
}

async function correct(page: Page): Promise<void> {
  await page.keyboard.press('End');
  for (let time = 0; time < 6; time++) await page.keyboard.press('Backspace', { delay: 30 });
  await page.keyboard.type(' of last year.', { delay: 60 });
}

async function lookBack(page: Page): Promise<void> {
  await page.keyboard.press('Alt+ArrowUp');
  await page.waitForTimeout(300);
  await page.keyboard.press('Alt+ArrowDown');
}

async function askPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('sau', { delay: 60 });
  await page.keyboard.press('Escape');
}

async function openByHand(page: Page, random: () => number): Promise<void> {
  const texts = page.locator('li[data-state="untouched"] p[lang="en"]');
  const near = Math.floor(random() * Math.min(4, await texts.count()));
  await texts.nth(near).click({ timeout: 5_000 });
}

/** Interaction to Next Paint of a visit as the web's own measure has it: its slowest, one in fifty set aside. */
export function interactionToNextPaint({ count, slow }: Visit): number {
  const durations = slow.map(({ duration }) => duration).sort((a, b) => b - a);
  return durations[Math.min(durations.length - 1, Math.floor(count / 50))] ?? 16;
}
