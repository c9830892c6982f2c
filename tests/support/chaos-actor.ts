import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Sql } from 'postgres';
import type { App } from './app';
import type { Typing } from './chaos-plan';
import { countUnsent } from './unsent';

type Tools = { readonly app: App; readonly browser: Browser; readonly sql: Sql };

const patience = 15_000;
/** What a page that died does not answer is waited for no longer. */
const lastWord = 5_000;
const settleWithin = 200_000;
/** A page that does not come to rest is left after so long, the next after twice that: on a slow machine all take long. */
const firstStay = 2_000;

/** A person with a browser of their own, signed in. */
export async function chaosActor({ app, browser, sql }: Tools, name: string): Promise<Actor> {
  const [user] = await sql`SELECT id FROM "user" WHERE name = ${name}`;
  const context = await browser.newContext({ baseURL: app.url, locale: 'en-GB' });
  await context.addCookies([{ name: 'songngu-language', value: 'en', url: app.url }]);
  const actor = new Actor(context, app, String(user?.id));
  await context.exposeBinding('tellSeen', (_, id: string, text: string) => actor.note(id, text));
  await context.addInitScript(() => {
    window.addEventListener('input', ({ target }) => {
      const id = target instanceof HTMLTextAreaElement && target.closest('[data-segment]');
      if (id) Reflect.get(window, 'tellSeen')(id.getAttribute('data-segment'), target.value);
    });
  });
  return actor;
}

export class Actor {
  /** Of every segment the words that stood in its field, and how much of each. */
  readonly #seen = new Map<string, Map<string, string>>();
  #typing: string | null = null;
  #page: Page | null = null;
  #url = '';
  #late: readonly Promise<unknown>[] = [];

  constructor(
    private readonly context: BrowserContext,
    private readonly app: App,
    readonly userId: string,
  ) {}

  close(): Promise<void> {
    return this.context.close();
  }

  async enter(url: string): Promise<void> {
    this.#url = url;
    await this.#signIn();
    await this.#open();
  }

  /** What stood in the field of a segment after a keystroke: as much as there is of the word being typed. */
  note(id: string, text: string): void {
    const word = this.#typing;
    if (!word) return;
    let length = word.length;
    while (length > 0 && !text.includes(word.slice(0, length))) length -= 1;
    const words = this.#seen.get(id) ?? new Map<string, string>();
    this.#seen.set(id, words);
    if (length > (words.get(word)?.length ?? 0)) words.set(word, word.slice(0, length));
  }

  /** The words that were seen, once. */
  takeSeen(): readonly { readonly id: string; readonly word: string }[] {
    const all = [...this.#seen].flatMap(([id, words]) => [...words.values()].map((word) => ({ id, word })));
    this.#seen.clear();
    return all;
  }

  /** Types a word somewhere into a row. */
  async type(id: string, { text: word, place, pause }: Typing): Promise<void> {
    const page = await this.#open();
    const row = page.locator(`[data-segment="${id}"]`);
    const field = row.getByRole('textbox');
    if ((await field.count()) === 0)
      await row.getByRole('button', { name: /^Edit/ }).press('Enter', { timeout: patience });
    await field.focus({ timeout: patience });
    const at = await field.evaluate((element, where) => {
      if (!(element instanceof HTMLTextAreaElement)) return 0;
      const spaces = [...element.value.matchAll(/ /g)].map((match) => match.index);
      const caret = spaces[Math.floor(where * (spaces.length + 1))] ?? element.value.length;
      element.setSelectionRange(caret, caret);
      return caret;
    }, place);
    this.#typing = word;
    await page.keyboard.type(at === 0 ? `${word} ` : ` ${word}`, { delay: pause });
  }

  async approve(): Promise<void> {
    const page = await this.#open();
    await page.keyboard.press('Control+Enter');
  }

  async offline(offline: boolean): Promise<void> {
    if (offline) await this.#open();
    await this.#network(!offline);
  }

  /** Ends the page in the middle of a word. */
  async interrupt(how: 'crash' | 'close' | 'reload', id: string, word: Typing, after: number): Promise<void> {
    const page = await this.#open();
    const typing = this.type(id, word).catch(() => null);
    await sleep(after);
    if (how === 'reload') {
      await page.reload({ waitUntil: 'commit' }).catch(() => null);
      await typing;
      return;
    }
    this.#page = null;
    if (how === 'crash') {
      const crashed = new Promise((resolve) => page.once('crash', resolve));
      const devtools = await this.context.newCDPSession(page);
      devtools.send('Page.crash').catch(() => null);
      await Promise.race([crashed, sleep(2_000)]);
    }
    await within(page.close());
    await typing;
  }

  /** The next two saves reach the server, and their answers nobody. */
  async loseAnswers(): Promise<void> {
    const page = await this.#open();
    await page.route(
      '**/api/drafts',
      async (route) => {
        await route.fetch().catch(() => null);
        await route.abort().catch(() => null);
      },
      { times: 2 },
    );
  }

  /** The next save is taken for lost, and comes to the server after those that follow it. */
  async sendLate(): Promise<void> {
    const page = await this.#open();
    const deliver = async (data: string | null) => {
      await sleep(2_000);
      await this.context.request.post('/api/drafts', {
        data: data ?? '',
        headers: { origin: this.app.url, 'content-type': 'application/json' },
      });
    };
    await page.route(
      '**/api/drafts',
      async (route) => {
        this.#late = [...this.#late, deliver(route.request().postData()).catch(() => null)];
        await route.abort().catch(() => null);
      },
      { times: 1 },
    );
  }

  async choose(): Promise<void> {
    const page = await this.#open();
    const choice = page.getByRole('button', { name: /^(Keep mine|Take |Use the merged)/ });
    const count = await choice.count();
    if (count > 0) await choice.nth(count - 1).click({ timeout: patience });
  }

  /**
   * Comes back to a whole world and stays until all that was typed is sent: in the page at hand, and in a new one where it
   * does not come to rest or other tabs have left something. Tells whether it took signing in over the page.
   */
  async settle(): Promise<boolean> {
    await this.#network(true);
    await Promise.all(this.#late);
    this.#late = [];
    const again = await within(
      this.#signInInPlace().catch(() => false),
      3 * patience,
    );
    if (!again) await this.#signIn();
    const deadline = Date.now() + settleWithin;
    let [stay, leaveAt] = [firstStay, Date.now() + firstStay];
    while (Date.now() < deadline) {
      // A page that does not come in time is left, and opened once more.
      const page = await within(
        this.#open().catch(() => null),
        4 * patience,
      );
      await within(
        this.choose().catch(() => null),
        2 * patience,
      );
      if (page && (await within(isSettled(page).catch(() => false)))) return again === true;
      // As when an editor comes back to the window.
      if (page) await within(page.evaluate(() => window.dispatchEvent(new Event('focus'))).catch(() => null));
      await sleep(200);
      if (Date.now() < leaveAt) continue;
      await this.leave();
      stay *= 2;
      leaveAt = Date.now() + stay;
    }
    return again === true;
  }

  /** Leaves a page with which nothing gets on any more. */
  async leave(): Promise<void> {
    if (this.#page) await within(this.#page.close());
    this.#page = null;
  }

  /** A page that died a moment ago never answers that it has heard: the others have by then. */
  async #network(on: boolean): Promise<void> {
    await within(this.context.setOffline(!on));
  }

  async #signIn(): Promise<void> {
    const { url: origin } = this.app;
    await this.context.request.post('/api/auth/sign-in/demo', {
      data: { userId: this.userId },
      headers: { origin },
    });
  }

  async #signInInPlace(): Promise<boolean> {
    const page = this.#page;
    const again = page?.getByRole('button', { name: 'Sign in again' });
    if (!page || !again || (await again.count()) === 0) return false;
    await again.first().click({ timeout: patience });
    await page.getByRole('button', { name: /^Go on as/ }).click({ timeout: patience });
    return true;
  }

  /** The page with the article open; who has none, or was signed out, comes back. */
  async #open(): Promise<Page> {
    const url = this.#url;
    const now = this.#page;
    if (now && !now.isClosed() && now.url() === url) return now;
    await this.#network(true);
    const page = now && !now.isClosed() ? now : await this.context.newPage();
    this.#page = page;
    page.on('crash', () => {
      if (this.#page === page) this.#page = null;
    });
    for (let attempt = 0; attempt < 4; attempt++) {
      await page.goto(url, { timeout: 15_000, waitUntil: 'commit' }).catch(() => null);
      if (page.url() === url) break;
      await this.#signIn();
    }
    await page.getByRole('textbox', { name: /^Translation of sentence/ }).waitFor({ timeout: 15_000 });
    return page;
  }
}

/** Null for what has not ended by then: a page that died, or dies meanwhile, may never answer. */
export const within = <T>(work: Promise<T>, ms = lastWord): Promise<T | null> =>
  Promise.race([work, sleep(ms, null)]);

/** Nothing waits in the page, and nothing on the device. */
async function isSettled(page: Page): Promise<boolean> {
  const saving = await page.locator('[data-saving]').getAttribute('data-saving', { timeout: 1_000 });
  return saving === 'saved' && (await countUnsent(page)) === 0;
}
