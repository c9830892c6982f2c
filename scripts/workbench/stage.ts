import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  devices,
  type Page,
} from '@playwright/test';
import postgres from 'postgres';
import type { UiLanguage } from '@/lib/i18n/languages';
import config from '@/playwright.config';
import { type App, startApp } from '@/tests/support/app';
import buildFirst from '@/tests/support/global-setup';
import { type InventedArticle, inventArticle } from './invented-article';
import { installProbe } from './probe';

/** The built application, a browser, and an editor who signs in without touching a screen. */
export type Stage = {
  readonly app: App;
  readonly browser: Browser;
  /** Stores an article, or an invented one of so many sentences, by the import endpoint; answers its path. */
  article(wish: number | InventedArticle): Promise<string>;
  visit(visit?: Visit): Promise<Desk>;
  close(): Promise<void>;
};

export type Visit = {
  readonly role?: 'editor' | 'administrator';
  readonly language?: UiLanguage;
  readonly theme?: 'light' | 'dark';
  /** How many times slower than this machine the page computes. */
  readonly slowdown?: number;
  readonly network?: Network;
  readonly phone?: boolean;
};

/** Milliseconds of round trip and megabits a second; without a rate only the delay is felt. */
export type Network = { readonly roundTrip: number; readonly down?: number; readonly up?: number };

/** A page of a fresh context with its DevTools connection. */
export type Desk = {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly cdp: CDPSession;
  slowTo(slowdown: number): Promise<void>;
  network(network: Network): Promise<void>;
  close(): Promise<void>;
};

export async function openStage(seed: number): Promise<Stage> {
  await buildFirst();
  const app = await startApp({ demo: true });
  const browser = await chromium.launch(config.use?.launchOptions);
  let next = seed;
  const visit = async (wish: Visit = {}): Promise<Desk> => {
    const context = await browser.newContext({
      baseURL: app.url,
      locale: 'vi-VN',
      colorScheme: wish.theme ?? 'light',
      viewport: wish.phone ? { width: 390, height: 844 } : { width: 1280, height: 800 },
      hasTouch: Boolean(wish.phone),
      isMobile: Boolean(wish.phone),
      ...(wish.phone ? { userAgent: devices['Pixel 7'].userAgent } : {}),
    });
    await context.addCookies([{ name: 'songngu-language', value: wish.language ?? 'vi', url: app.url }]);
    const userId = await personOf(app.databaseUrl, wish.role ?? 'editor');
    await context.request.post('/api/auth/sign-in/demo', { data: { userId }, headers: { origin: app.url } });
    // The compiler of this script names functions by a helper that the page lacks.
    await context.addInitScript('globalThis.__name = (named) => named');
    await context.addInitScript(installProbe);
    context.setDefaultTimeout(120_000);
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const desk: Desk = {
      context,
      page,
      cdp,
      slowTo: async (rate) => void (await cdp.send('Emulation.setCPUThrottlingRate', { rate })),
      async network({ roundTrip, down, up }) {
        const bytes = (megabits: number | undefined) => (megabits ? (megabits * 1e6) / 8 : -1);
        await cdp.send('Network.enable');
        await cdp.send('Network.emulateNetworkConditions', {
          offline: false,
          latency: roundTrip,
          downloadThroughput: bytes(down),
          uploadThroughput: bytes(up),
        });
      },
      close: () => context.close(),
    };
    await desk.slowTo(wish.slowdown ?? 1);
    if (wish.network) await desk.network(wish.network);
    return desk;
  };
  return {
    app,
    browser,
    visit,
    async article(wish) {
      const desk = await visit();
      try {
        return await importArticle(
          desk.context,
          app,
          typeof wish === 'number' ? inventArticle(wish, next++) : wish,
        );
      } finally {
        await desk.close();
      }
    },
    async close() {
      await browser.close();
      await app.stop();
    },
  };
}

async function personOf(databaseUrl: string, role: string): Promise<string> {
  const sql = postgres(databaseUrl, { max: 1 });
  try {
    const [row] = await sql`SELECT user_id FROM membership WHERE role = ${role} ORDER BY user_id LIMIT 1`;
    return String(row?.user_id);
  } finally {
    await sql.end();
  }
}

/** Stores an article as the import screen does, and waits until all its rows are there; answers its path. */
export async function importArticle(
  context: BrowserContext,
  { url: origin, databaseUrl }: Pick<App, 'url' | 'databaseUrl'>,
  article: InventedArticle,
): Promise<string> {
  const body = (side: 'source' | 'target') => ({
    title: article.title[side],
    body: article.paragraphs.map((pairs) => pairs.map((pair) => pair[side]).join(' ')).join('\n\n'),
  });
  const answer = await context.request.post('/api/import', {
    data: {
      sourceLanguage: 'vi',
      targetLanguage: 'en',
      format: 'text',
      source: body('source'),
      target: body('target'),
    },
    headers: { origin },
    timeout: 120_000,
  });
  if (answer.status() !== 201) throw new Error(`The article was not taken: ${await answer.text()}`);
  const { translationId } = await answer.json();
  await aligned(databaseUrl, String(translationId));
  return `/a/${translationId}`;
}

async function aligned(databaseUrl: string, translationId: string): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1 });
  try {
    while ((await sql`SELECT FROM job WHERE translation_id = ${translationId} AND kind = 'align'`).length > 0)
      await sleep(200);
  } finally {
    await sql.end();
  }
}
