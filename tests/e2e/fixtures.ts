import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import postgres from 'postgres';
import type { UiLanguage } from '@/lib/i18n/languages';
import { inventArticle } from '@/scripts/workbench/invented-article';
import { importArticle } from '@/scripts/workbench/stage';
import { type App, startApp } from '@/tests/support/app';
import { countUnsent } from '@/tests/support/unsent';

/** The people of the demo desk. */
export const people = {
  reporter: 'Trần Hoài An',
  editor: 'Phạm Thu Giang',
  second: 'Đỗ Khánh Linh',
  administrator: 'Võ Thành Trung',
} as const;
export type Person = keyof typeof people;

export type Visit = {
  readonly language?: UiLanguage;
  readonly theme?: 'light' | 'dark';
  readonly phone?: boolean;
  /** The instance they come to, where it is not the worker's own. */
  readonly at?: App;
};

/** Console errors that belong to what a test does on purpose. */
export type Expected = { expectErrors(pattern: RegExp): void };

type Fixtures = {
  /** A page of its own for a person of the demo desk, or for a stranger; any console error fails the test. */
  enter: (person: Person | null, visit?: Visit) => Promise<Page>;
  console: Expected;
};

export const test = base.extend<Fixtures, { app: App }>({
  app: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from it
    async ({}, use) => {
      const app = await startApp({ demo: true });
      await use(app);
      await app.stop();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from it
  console: async ({}, use) => {
    const expected: RegExp[] = [];
    await use(Object.assign(expected, { expectErrors: (pattern: RegExp) => expected.push(pattern) }));
  },
  enter: async ({ app, browser, console: expected }, use) => {
    const errors: string[] = [];
    const contexts: BrowserContext[] = [];
    await use(async (person, { language = 'vi', theme = 'light', phone = false, at = app } = {}) => {
      const context = await browser.newContext({
        baseURL: at.url,
        colorScheme: theme,
        viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 800 },
        hasTouch: phone,
        isMobile: phone,
        locale: language === 'vi' ? 'vi-VN' : 'en-GB',
      });
      contexts.push(context);
      await context.addCookies([{ name: 'songngu-language', value: language, url: at.url }]);
      if (person) {
        const answer = await context.request.post('/api/auth/sign-in/demo', {
          data: { userId: await userIdOf(app, person) },
          headers: { origin: at.url },
        });
        expect(answer.status()).toBe(200);
      }
      const page = await waitUntilLive(await context.newPage());
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      page.on('pageerror', (error) => errors.push(error.message));
      return page;
    });
    // A page left open would go on listening, and count among the streams of its reader.
    for (const context of contexts) await context.close();
    const allowed = Array.isArray(expected) ? expected : [];
    expect(errors.filter((error) => !allowed.some((pattern: RegExp) => pattern.test(error)))).toEqual([]);
  },
});

export { expect };

/**
 * Whoever comes to a page waits until it listens: keys and letters that come before, nobody hears. Clicks are kept by the
 * page itself.
 */
export async function waitUntilLive(page: Page): Promise<Page> {
  await page.addInitScript(() =>
    addEventListener('songngu:ready', () => Reflect.set(window, 'isLive', true), { once: true }),
  );
  const live = async <T>(coming: Promise<T>): Promise<T> => {
    const answer = await coming;
    if (page.url().startsWith('http'))
      await page.evaluate(
        () =>
          new Promise<void>((resolve) => {
            if (Reflect.get(window, 'isLive')) resolve();
            else addEventListener('songngu:ready', () => resolve(), { once: true });
          }),
      );
    return answer;
  };
  const [goto, reload, goBack] = [page.goto.bind(page), page.reload.bind(page), page.goBack.bind(page)];
  page.goto = (...where) => live(goto(...where));
  page.reload = (...how) => live(reload(...how));
  page.goBack = (...how) => live(goBack(...how));
  return page;
}

/** The parts of the workbench that come after the page have come: a command that waits for one too long is forgotten. */
export const untilWhole = (page: Page): Promise<void> => page.waitForLoadState('networkidle');

/**
 * All that was typed and decided by now is with the server: nothing of it waits on the device, where each letter is
 * written at once, nor in the page, whose words on that come a moment later.
 */
export async function expectSaved(page: Page): Promise<void> {
  await expect.poll(() => countUnsent(page)).toBe(0);
  await expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', 'saved');
}

let seed = 0;

/** The path of a new article in which there is nothing to find, all its rows aligned; another one each time. */
export const freshArticle = (page: Page, app: App, sentences = 8): Promise<string> =>
  importArticle(page.context(), app, inventArticle(sentences, ++seed));

/**
 * A translation of the demo desk that waits for its second approval: there are two, the longest of which does not show its
 * end from its beginning.
 */
export async function waiting(app: App, which: 'longest' | 'shortest'): Promise<string> {
  const rows = await query(
    app,
    (sql) => sql`
      SELECT t.id FROM translation t JOIN article a ON a.id = t.article_id
      WHERE t.status = 'awaiting-second' AND a.external_id LIKE 'SL-2026-%' ORDER BY t.segment_count`,
  );
  return String(rows.at(which === 'longest' ? -1 : 0)?.id);
}

/** One question to the database of the app. */
export async function query(app: App, ask: (sql: postgres.Sql) => Promise<postgres.RowList<postgres.Row[]>>) {
  const sql = postgres(app.databaseUrl, { max: 1, onnotice: () => undefined });
  try {
    return await ask(sql);
  } finally {
    await sql.end();
  }
}

async function userIdOf(app: App, person: Person): Promise<string> {
  const [row] = await query(app, (sql) => sql`SELECT id FROM "user" WHERE name = ${people[person]}`);
  return String(row?.id);
}

/** Keeps the news of others from a page, as a network that does not carry streams does. */
export async function withoutLive(page: Page): Promise<void> {
  await page.route('**/api/live?*', (route) =>
    // A stream that ends at once, and is not to be asked for again.
    route.fulfill({ contentType: 'text/event-stream', body: 'retry: 600000\n\n' }),
  );
}

/** No serious or critical finding of axe on what is shown now. */
export async function expectAccessible(page: Page): Promise<void> {
  // No page has frames, for which it would gather its results in a page of its own.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

/** Nothing of the page lies beside the window. A phone's window grows with what is in it: its layout does not. */
export async function expectNoSpill(page: Page): Promise<void> {
  const spill = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(spill, `${page.url()} is wider than the window`).toBeLessThanOrEqual(0);
}
