import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Sql } from 'postgres';
import { pick, seededRandom } from '@/tests/core/diff/random-text';
import type { App } from './app';

const sentences = 6;
const kinds = {
  type: 34,
  together: 16,
  approve: 8,
  'crash the tab': 8,
  'close the tab': 5,
  reload: 5,
  'kill the server': 3,
  'drop the network': 8,
  'lose answers': 8,
  'end the session': 5,
  'choose in a conflict': 5,
} as const;
export type Kind = keyof typeof kinds;
const bag = Object.entries(kinds).flatMap(([kind, weight]) => Array.from({ length: weight }, () => kind));

export type Outcome = {
  readonly seed: number;
  readonly events: Readonly<Record<string, number>>;
  /** Characters of words that stood in a field, and those of them that neither a row nor its history has. */
  readonly typed: number;
  readonly lost: number;
  readonly losses: readonly string[];
};

type Tools = { readonly app: App; readonly browser: Browser; readonly sql: Sql; readonly key: string };
type Actor = {
  readonly name: string;
  readonly userId: string;
  readonly context: BrowserContext;
  page: Page | null;
};

/**
 * Two people type into one article while their tabs die, the server is killed, the network goes, answers are lost,
 * sessions end and both change the same sentences; then they come back. The page itself reports what stood in a field.
 */
export async function runChaos(tools: Tools, seed: number): Promise<Outcome> {
  const run = new Run(tools, seed);
  try {
    return await run.go();
  } finally {
    await run.close();
  }
}

class Run {
  readonly #random: () => number;
  readonly #events: Record<string, number> = {};
  /** Of every segment the words that stood in its field, and how much of each. */
  readonly #seen = new Map<string, Map<string, string>>();
  readonly #typing = new Map<string, string>();
  #actors: readonly Actor[] = [];
  #rows: readonly string[] = [];
  #url = '';
  #server: Promise<void> = Promise.resolve();
  #words = 0;

  constructor(
    private readonly tools: Tools,
    private readonly seed: number,
  ) {
    this.#random = seededRandom(seed);
  }

  async go(): Promise<Outcome> {
    await this.#import();
    this.#actors = [await this.#enter('Phạm Thu Giang'), await this.#enter('Trần Hoài An')];
    for (let step = 0; step < 12; step++) {
      const kind = pick(this.#random, bag);
      this.#events[kind] = (this.#events[kind] ?? 0) + 1;
      await this.#act(kind, pick(this.#random, this.#actors)).catch((error) => {
        if (process.env.CHAOS_DEBUG) console.error(`seed ${this.seed}, ${kind}: ${error}`);
      });
    }
    await this.#settle();
    return this.#judge();
  }

  async close(): Promise<void> {
    await this.#server;
    for (const { context } of this.#actors) await context.close();
  }

  async #import(): Promise<void> {
    const { app, sql, key } = this.tools;
    const lines = (say: (number: number) => string) =>
      Array.from({ length: sentences }, (_, i) => say(100 + i)).join('\n');
    const article = {
      sourceLanguage: 'vi',
      targetLanguage: 'en',
      source: {
        title: 'Thử',
        body: lines((n) => `Đoàn ${n} đến Hà Nội vào thứ ba và gặp báo chí vào buổi chiều.`),
      },
      target: {
        title: 'A try',
        body: lines((n) => `Group ${n} came to Hanoi on Tuesday and met the press in the afternoon.`),
      },
    };
    const answer = await fetch(`${app.url}/api/v1/articles`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify(article),
    });
    const { translationId } = await answer.json();
    this.#url = `${app.url}/a/${translationId}`;
    const rows = await sql`SELECT id FROM segment WHERE translation_id = ${translationId} ORDER BY position`;
    this.#rows = rows.map(({ id }) => String(id));
  }

  async #enter(name: string): Promise<Actor> {
    const { app, browser, sql } = this.tools;
    const [user] = await sql`SELECT id FROM "user" WHERE name = ${name}`;
    const context = await browser.newContext({ baseURL: app.url, locale: 'en-GB' });
    await context.addCookies([{ name: 'songngu-language', value: 'en', url: app.url }]);
    await context.exposeBinding('tellSeen', (_, id: string, text: string) => this.#note(name, id, text));
    await context.addInitScript(() => {
      window.addEventListener('input', ({ target }) => {
        const id = target instanceof HTMLTextAreaElement && target.closest('[data-segment]');
        if (id) Reflect.get(window, 'tellSeen')(id.getAttribute('data-segment'), target.value);
      });
    });
    const actor: Actor = { name, userId: String(user?.id), context, page: null };
    await this.#signIn(actor);
    return actor;
  }

  async #signIn({ context, userId }: Actor): Promise<void> {
    const { app } = this.tools;
    await context.request.post('/api/auth/sign-in/demo', { data: { userId }, headers: { origin: app.url } });
  }

  /** What stood in the field of a segment after a keystroke: as much as there is of the word being typed. */
  #note(name: string, id: string, text: string): void {
    const word = this.#typing.get(name);
    if (!word) return;
    let length = word.length;
    while (length > 0 && !text.includes(word.slice(0, length))) length -= 1;
    const words = this.#seen.get(id) ?? new Map<string, string>();
    this.#seen.set(id, words);
    if (length > (words.get(word)?.length ?? 0)) words.set(word, word.slice(0, length));
  }

  async #act(kind: string, actor: Actor): Promise<void> {
    const { sql } = this.tools;
    const wait = Math.floor(this.#random() * 600);
    const row = pick(this.#random, this.#rows);
    switch (kind) {
      case 'type':
        await this.#type(actor, row);
        return sleep(wait);
      case 'together':
        await Promise.all(this.#actors.map((one) => this.#type(one, row)));
        return sleep(wait);
      case 'approve': {
        await this.#type(actor, row);
        const page = await this.#pageOf(actor);
        return page.keyboard.press('Control+Enter');
      }
      case 'crash the tab':
      case 'close the tab':
      case 'reload':
        return this.#interrupt(kind, actor, row);
      case 'kill the server':
        this.#server = this.#server.then(() => this.tools.app.crash());
        await this.#type(actor, row);
        return;
      case 'drop the network':
        await this.#pageOf(actor);
        await actor.context.setOffline(true);
        await this.#type(actor, row);
        await this.#type(actor, pick(this.#random, this.#rows));
        await sleep(wait);
        if (this.#random() < 0.6) await actor.context.setOffline(false);
        return;
      case 'lose answers': {
        const page = await this.#pageOf(actor);
        const loseAnswer = async (route: Parameters<Parameters<Page['route']>[1]>[0]) => {
          await route.fetch().catch(() => null);
          await route.abort().catch(() => null);
        };
        await page.route('**/api/drafts', loseAnswer, { times: 2 });
        return this.#type(actor, row);
      }
      case 'end the session':
        await sql`DELETE FROM session WHERE user_id = ${actor.userId}`;
        return this.#type(actor, row);
      case 'choose in a conflict':
        return this.#choose(await this.#pageOf(actor));
    }
  }

  /** Types a word that is like no other somewhere into a row. */
  async #type(actor: Actor, id: string): Promise<void> {
    const place = this.#random();
    const pause = Math.floor(this.#random() * 12);
    this.#words += 1;
    const word = `ợ${this.seed.toString(36)}q${this.#words.toString(36)}zữx`;
    const page = await this.#pageOf(actor);
    const row = page.locator(`[data-segment="${id}"]`);
    const field = row.getByRole('textbox');
    if ((await field.count()) === 0)
      await row.getByRole('button', { name: /^Edit/ }).click({ timeout: 5_000 });
    await field.focus({ timeout: 5_000 });
    const at = await field.evaluate((element, where) => {
      if (!(element instanceof HTMLTextAreaElement)) return 0;
      const spaces = [...element.value.matchAll(/ /g)].map((match) => match.index);
      const caret = spaces[Math.floor(where * (spaces.length + 1))] ?? element.value.length;
      element.setSelectionRange(caret, caret);
      return caret;
    }, place);
    this.#typing.set(actor.name, word);
    await page.keyboard.type(at === 0 ? `${word} ` : ` ${word}`, { delay: pause });
  }

  /** Ends the page in the middle of a word. */
  async #interrupt(kind: string, actor: Actor, id: string): Promise<void> {
    const page = await this.#pageOf(actor);
    const typing = this.#type(actor, id).catch(() => null);
    await sleep(100 + this.#random() * 400);
    if (kind === 'reload') {
      await page.reload({ waitUntil: 'commit' }).catch(() => null);
      await typing;
      return;
    }
    actor.page = null;
    if (kind === 'crash the tab') {
      const crashed = new Promise((resolve) => page.once('crash', resolve));
      const devtools = await actor.context.newCDPSession(page);
      devtools.send('Page.crash').catch(() => null);
      await Promise.race([crashed, sleep(3_000)]);
    }
    await page.close();
    await typing;
  }

  /** The page of an actor with the article open; who has none, or was signed out, comes back. */
  async #pageOf(actor: Actor): Promise<Page> {
    if (actor.page && !actor.page.isClosed() && actor.page.url() === this.#url) return actor.page;
    await actor.context.setOffline(false);
    await this.#server;
    const page = actor.page && !actor.page.isClosed() ? actor.page : await actor.context.newPage();
    actor.page = page;
    page.on('crash', () => {
      if (actor.page === page) actor.page = null;
    });
    for (let attempt = 0; attempt < 4; attempt++) {
      await page.goto(this.#url, { timeout: 15_000 }).catch(() => null);
      if (page.url() === this.#url) break;
      await this.#signIn(actor);
    }
    await page.getByRole('textbox', { name: /^Translation of sentence/ }).waitFor({ timeout: 15_000 });
    return page;
  }

  async #choose(page: Page): Promise<void> {
    const choices = await page.getByRole('button', { name: /^(Keep mine|Take |Use the merged)/ }).all();
    if (choices.length > 0) await pick(this.#random, choices).click({ timeout: 3_000 });
  }

  /** Everybody comes back to a whole world and stays until all they have typed is sent. */
  async #settle(): Promise<void> {
    await this.#server;
    for (const actor of this.#actors) {
      await actor.context.setOffline(false).catch(() => null);
      await this.#signInInPlace(actor).catch(() => null);
    }
    for (const actor of this.#actors) {
      await actor.page?.close();
      actor.page = null;
      await this.#signIn(actor);
      const page = await this.#pageOf(actor);
      for (const deadline = Date.now() + 45_000; Date.now() < deadline; await sleep(250)) {
        await this.#choose(page).catch(() => null);
        if (await isSettled(page)) break;
      }
      await page.close();
      actor.page = null;
    }
  }

  async #signInInPlace({ page }: Actor): Promise<void> {
    const again = page?.getByRole('button', { name: 'Sign in again' });
    if (!page || !again || (await again.count()) === 0) return;
    await again.first().click({ timeout: 3_000 });
    await page.getByRole('button', { name: /^Go on as/ }).click({ timeout: 3_000 });
    this.#events['sign in again in place'] = (this.#events['sign in again in place'] ?? 0) + 1;
    await sleep(500);
  }

  async #judge(): Promise<Outcome> {
    const { sql } = this.tools;
    let [typed, lost] = [0, 0];
    const losses: string[] = [];
    for (const [id, words] of this.#seen) {
      const texts = await sql`SELECT text FROM revision WHERE segment_id = ${id}`;
      const all = texts.map(({ text }) => String(text)).join('\n');
      for (const word of words.values()) {
        let found = word.length;
        while (!all.includes(word.slice(0, found))) found -= 1;
        typed += word.length;
        lost += word.length - found;
        if (found < word.length) losses.push(`seed ${this.seed}: “${word}” of segment ${id}`);
      }
    }
    const conflicts = await sql`
      SELECT count(*)::int AS count FROM revision WHERE kind = 'conflict' AND segment_id IN ${sql([...this.#rows])}`;
    this.#events['texts that lost a race'] = Number(conflicts[0]?.count);
    return { seed: this.seed, events: this.#events, typed, lost, losses };
  }
}

/** Nothing waits in the page, and nothing on the device. */
async function isSettled(page: Page): Promise<boolean> {
  const saving = await page.locator('[data-saving]').getAttribute('data-saving');
  return saving === 'saved' && (await page.evaluate(countDrafts)) === 0;
}

const countDrafts = (): Promise<number> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('songngu');
    opening.onsuccess = () => {
      const counting = opening.result.transaction('drafts').objectStore('drafts').count();
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });
