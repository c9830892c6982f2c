import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import type { Sql } from 'postgres';
import type { App } from './app';
import { type Actor, chaosActor, within } from './chaos-actor';
import { type Kind, planStorm, type Step } from './chaos-plan';

export type Outcome = {
  readonly seed: number;
  readonly events: Readonly<Record<string, number>>;
  /** Characters of words that stood in a field, and those of them that neither a row nor its history has. */
  readonly typed: number;
  readonly lost: number;
  readonly losses: readonly string[];
};

type Tools = { readonly app: App; readonly browser: Browser; readonly sql: Sql; readonly key: string };
type Article = { readonly url: string; readonly rows: readonly string[] };

const sentences = 6;
const stepWithin = 60_000;

/**
 * Two people who type into one article while their tabs die, the server is killed, the network goes, answers are lost or
 * come late, sessions end and both change the same sentences; then they come back. The page itself reports what stood in a
 * field. The same two browsers go through all storms.
 */
export class Chaos {
  #server: Promise<void> = Promise.resolve();

  private constructor(
    private readonly tools: Tools,
    private readonly actors: readonly Actor[],
  ) {}

  static async open(tools: Tools): Promise<Chaos> {
    const names = ['Phạm Thu Giang', 'Trần Hoài An'];
    return new Chaos(tools, await Promise.all(names.map((name) => chaosActor(tools, name))));
  }

  async close(): Promise<void> {
    await this.#server;
    for (const actor of this.actors) await actor.close();
  }

  async storm(seed: number, length?: number): Promise<Outcome> {
    const article = await this.#import();
    const events: Record<string, number> = {};
    const count = (event: string, more = 1) => {
      events[event] = (events[event] ?? 0) + more;
    };
    await this.#server;
    await Promise.all(this.actors.map((actor) => actor.enter(article.url)));
    for (const step of planStorm(seed, length)) {
      count(step.kind);
      const began = Date.now();
      await this.#do(step, article).catch((error) => tell(`seed ${seed}, ${step.kind}: ${error}`));
      tell(`seed ${seed}, ${step.kind}: ${Date.now() - began} ms`);
    }
    await this.#server;
    const began = Date.now();
    for (const again of await Promise.all(this.actors.map((actor) => actor.settle())))
      if (again) count('sign in again in place');
    tell(`seed ${seed}, settled: ${Date.now() - began} ms`);
    return this.#judge(seed, article, events, count);
  }

  async #import(): Promise<Article> {
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
    await this.#server;
    const answer = await fetch(`${app.url}/api/v1/articles`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify(article),
    });
    const { translationId } = await answer.json();
    const rows = await sql`SELECT id FROM segment WHERE translation_id = ${translationId} ORDER BY position`;
    return { url: `${app.url}/a/${translationId}`, rows: rows.map(({ id }) => String(id)) };
  }

  /** A step that does not end is left, and with it the pages it stands in. */
  async #do(step: Step, article: Article): Promise<void> {
    const done = this.#act(step, article).then(() => true);
    if (await within(done, stepWithin)) return;
    done.catch(() => {});
    for (const actor of this.actors) await actor.leave();
    throw new Error('did not end');
  }

  async #act(step: Step, { rows }: Article): Promise<void> {
    const { kind, words, wait } = step;
    const actor = this.actors[step.actor % this.actors.length];
    const row = rows[Math.floor(step.row * rows.length)];
    if (!actor || !row) return;
    const acts: Readonly<Record<Kind, () => Promise<unknown>>> = {
      type: () => actor.type(row, words[0]).then(() => sleep(wait)),
      together: () => Promise.all(this.actors.map((one, i) => one.type(row, words[i % 2 === 0 ? 0 : 1]))),
      approve: () => actor.type(row, words[0]).then(() => actor.approve()),
      'crash the tab': () => actor.interrupt('crash', row, words[0], wait),
      'close the tab': () => actor.interrupt('close', row, words[0], wait),
      reload: () => actor.interrupt('reload', row, words[0], wait),
      'kill the server': async () => {
        // One that is still starting again after the last time is let start first.
        this.#server = this.#server.then(() => this.tools.app.crash());
        await actor.type(row, words[0]);
        await this.#server;
      },
      'drop the network': async () => {
        await actor.offline(true);
        await actor.type(row, words[0]);
        await actor.type(rows[(rows.indexOf(row) + 1) % rows.length] ?? row, words[1]);
        await sleep(wait);
        await actor.offline(false);
      },
      'lose answers': () => actor.loseAnswers().then(() => actor.type(row, words[0])),
      'send late': () =>
        actor
          .sendLate()
          .then(() => actor.type(row, words[0]))
          .then(() => sleep(wait)),
      'end the session': async () => {
        await this.tools.sql`DELETE FROM session WHERE user_id = ${actor.userId}`;
        await actor.type(row, words[0]);
      },
      'choose in a conflict': () => actor.choose(),
    };
    await acts[kind]();
  }

  async #judge(
    seed: number,
    { rows }: Article,
    events: Readonly<Record<string, number>>,
    count: (event: string, more: number) => void,
  ): Promise<Outcome> {
    const { sql } = this.tools;
    let [typed, lost] = [0, 0];
    const losses: string[] = [];
    const revisions =
      await sql`SELECT segment_id, kind, text FROM revision WHERE segment_id IN ${sql([...rows])}`;
    count('texts that lost a race', revisions.filter(({ kind }) => kind === 'conflict').length);
    for (const actor of this.actors) {
      for (const { id, word } of actor.takeSeen()) {
        const all = revisions.filter((one) => one.segment_id === id).map(({ text }) => String(text));
        let found = word.length;
        while (found > 0 && !all.some((text) => text.includes(word.slice(0, found)))) found -= 1;
        typed += word.length;
        lost += word.length - found;
        if (found < word.length) losses.push(`seed ${seed}: “${word}” of segment ${id}`);
      }
    }
    return { seed, events, typed, lost, losses };
  }
}

function tell(words: string): void {
  if (process.env.CHAOS_DEBUG) console.error(words);
}
