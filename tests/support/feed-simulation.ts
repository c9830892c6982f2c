import { setTimeout as sleep } from 'node:timers/promises';
import type { Sql } from 'postgres';
import { publish, withdraw } from '@/lib/data/releases';
import { getTranslation } from '@/lib/data/translations';
import { pick, seededRandom } from '@/tests/core/diff/random-text';
import { approveAll, importArticle, makeDesk, rowAt, save, story, type TestDesk } from '@/tests/support/desk';
import { type Item, readerKey, readPage, sequenceOf, start } from '@/tests/support/feed-consumer';

export type Report = {
  readonly acts: number;
  readonly calls: number;
  readonly crashes: number;
  readonly heard: number;
  readonly missed: number;
  readonly phantom: number;
  readonly outOfOrder: number;
  /** What went wrong, in words, for whoever has to find out why. */
  readonly faults: readonly string[];
};

type Random = () => number;
type Told = Omit<Report, 'acts' | 'missed'>;

const publishers = 8;
const consumers = 4;
const articlesEach = 3;

/**
 * Eight publishers release, correct, withdraw, give up half way and hold their transactions open, each from a plan of its
 * seed, while consumers read: answers get lost, and consumers die before they keep the items, or the address to go on with,
 * and repeat their last call. Every answer is held against the table, and in the end so is all that each consumer has.
 */
export async function simulateFeed(sql: Sql, seed: number, acts: number): Promise<Report> {
  const desk = await makeDesk();
  const key = await readerKey(desk, { requestsPerMinute: 1_000_000 });
  let publishing = true;
  const working = Promise.all(
    Array.from({ length: publishers }, (_, i) =>
      runPublisher(sql, desk, seededRandom(seed * 1_000 + i), Math.ceil(acts / publishers)),
    ),
  ).finally(() => {
    publishing = false;
  });
  const reading = Array.from({ length: consumers }, async (_, i) => {
    const consumer = new Consumer(sql, desk, key, seededRandom(seed * 1_000 + 500 + i));
    while (publishing) await consumer.step();
    await consumer.finish();
    return { told: consumer.told(), missed: await consumer.missing() };
  });
  const [, results] = await Promise.all([working, Promise.all(reading)]);
  const sum = (of: (told: Told) => number) => results.reduce((all, { told }) => all + of(told), 0);
  return {
    acts,
    calls: sum(({ calls }) => calls),
    crashes: sum(({ crashes }) => crashes),
    heard: sum(({ heard }) => heard),
    missed: results.reduce((all, { missed }) => all + missed.length, 0),
    phantom: sum(({ phantom }) => phantom),
    outOfOrder: sum(({ outOfOrder }) => outOfOrder),
    faults: results.flatMap(({ told, missed }) => [...told.faults, ...missed]),
  };
}

async function runPublisher(sql: Sql, desk: TestDesk, random: Random, acts: number): Promise<void> {
  const articles: { readonly id: string; isOut: boolean; texts: number }[] = [];
  for (let i = 0; i < articlesEach; i++)
    articles.push({ id: (await importArticle(desk, story.slice(0, 1))).id, isOut: false, texts: 0 });
  for (let act = 0; act < acts; act++) {
    const article = pick(random, articles);
    const chance = random();
    if (article.isOut && chance < 0.3) {
      const { version } = await getTranslation(desk.viewer, article.id);
      await withdraw(desk.second, article.id, version, `Lý do ${act}.`);
      article.isOut = false;
      continue;
    }
    await save(desk.editor, await rowAt(article.id, 0), `Text ${++article.texts} of ${article.id}`);
    const version = await approveAll(desk, article.id);
    if (chance < 0.45) await giveUp(sql, desk, article.id, random);
    else if (chance < 0.6) {
      await hold(sql, desk, article.id, random);
      article.isOut = true;
    } else {
      const correction = { updateKind: 'correction', note: `Đính chính ${act}.` } as const;
      await publish(desk.second, article.id, version, article.isOut && chance < 0.8 ? correction : {});
      article.isOut = true;
    }
  }
}

const insert = (sql: Sql, desk: TestDesk, id: string, random: Random, thenFail: boolean) =>
  sql.begin(async (tx) => {
    await tx`INSERT INTO release (translation_id, kind, published_by_id) VALUES (${id}, 'release', ${desk.second.userId})`;
    await sleep(random() * 15);
    if (thenFail) throw new Error('given up');
  });

const giveUp = (sql: Sql, desk: TestDesk, id: string, random: Random) =>
  insert(sql, desk, id, random, true).catch((error) => {
    if (!(error instanceof Error) || error.message !== 'given up') throw error;
  });
const hold = (sql: Sql, desk: TestDesk, id: string, random: Random) => insert(sql, desk, id, random, false);

type Kept = { readonly number: number; readonly text: string | null };

class Consumer {
  #calls = 0;
  #crashes = 0;
  #heard = 0;
  #phantom = 0;
  #outOfOrder = 0;
  readonly #faults: string[] = [];
  /** What survives a crash: the items, and the address to go on with. */
  readonly #store = new Map<string, Kept>();
  #next: string;
  /** What the consumer has read up to, by the answers whose address it kept. */
  #place = 0;
  /** Every text it was ever shown, by article and number. */
  readonly #seen = new Map<string, string | null>();

  constructor(
    private readonly sql: Sql,
    private readonly desk: TestDesk,
    private readonly key: string,
    private readonly random: Random,
  ) {
    this.#next = start(1 + Math.floor(random() * 6));
  }

  /** One call, after which it may die at any point. */
  async step(crashing = true): Promise<boolean> {
    const before = await this.#committed();
    const page = await readPage(this.#next, this.key);
    this.#calls++;
    await this.#judge(page.items, before);
    const fate = crashing ? this.random() : 1;
    if (fate < 0.35) this.#crashes++;
    if (fate < 0.15) return false;
    const kept =
      fate < 0.25 ? page.items.slice(0, Math.floor(this.random() * page.items.length)) : page.items;
    for (const item of kept) this.#store.set(item.id, { number: numberOf(item), text: textOf(item) });
    if (fate < 0.35) return false;
    this.#place = page.items.reduce((place, item) => Math.max(place, sequenceOf(item)), this.#place);
    this.#next = page.nextSyncUrl ?? page.nextPageUrl ?? '';
    return page.nextSyncUrl !== undefined && page.items.length === 0;
  }

  /** Reads on without dying until there is nothing more. */
  async finish(): Promise<void> {
    while (!(await this.step(false)));
  }

  /** Holds an answer against the table: its order, its texts, and that nothing in it was replaced before it was asked for. */
  async #judge(items: readonly Item[], before: number): Promise<void> {
    const sequences = items.map(sequenceOf);
    if (sequences.some((one, i) => one <= (i === 0 ? this.#place : (sequences[i - 1] ?? 0)))) {
      this.#outOfOrder++;
      this.#faults.push(`after ${this.#place}: ${sequences.join()}`);
    }
    this.#heard += items.length;
    for (const item of items) {
      const name = `${item.id} ${numberOf(item)}`;
      const text = textOf(item);
      const isOther = (this.#seen.get(name) ?? text) !== text;
      this.#seen.set(name, text);
      if (!isOther && (await this.#isReleased(item, text, before))) continue;
      this.#phantom++;
      this.#faults.push(`phantom ${name}: ${text}`);
    }
  }

  async #isReleased(item: Item, text: string | null, before: number): Promise<boolean> {
    const [row] = await this.sql`
      SELECT kind, content -> 'segments' -> 0 ->> 'target' AS text,
        EXISTS (SELECT FROM release later WHERE later.translation_id = r.translation_id AND later.number > r.number
          AND later.sequence <= ${before}) AS replaced
      FROM release r WHERE translation_id = ${item.id} AND sequence = ${sequenceOf(item)} AND number = ${numberOf(item)}`;
    return row !== undefined && !row.replaced && (row.text ?? null) === text;
  }

  async #committed(): Promise<number> {
    const [row] = await this.sql`
      SELECT coalesce(max(sequence), 0)::float8 AS sequence FROM release WHERE desk_id = ${this.desk.id}`;
    return Number(row?.sequence);
  }

  /** What the table has and the consumer has not, or has otherwise. What was taken back before it began may be absent. */
  async missing(): Promise<readonly string[]> {
    const rows = await this.sql`
      SELECT DISTINCT ON (translation_id) translation_id AS id, number, kind, content -> 'segments' -> 0 ->> 'target' AS text
      FROM release WHERE desk_id = ${this.desk.id} ORDER BY translation_id, number DESC`;
    return rows.flatMap(({ id, number, kind, text }) => {
      const kept = this.#store.get(id);
      const isRight = kept ? kept.number === number && kept.text === (text ?? null) : kind === 'withdrawal';
      return isRight ? [] : [`missed ${id} ${number} ${kind}, has ${JSON.stringify(kept)}`];
    });
  }

  told(): Told {
    return {
      calls: this.#calls,
      crashes: this.#crashes,
      heard: this.#heard,
      phantom: this.#phantom,
      outOfOrder: this.#outOfOrder,
      faults: this.#faults,
    };
  }
}

const numberOf = (item: Item): number => (item.type === 'article' ? item.release.number : item.revision);
const textOf = (item: Item): string | null => (item.type === 'article' ? item.title : null);

export const isClean = ({ missed, phantom, outOfOrder }: Report): boolean =>
  missed + phantom + outOfOrder === 0;
