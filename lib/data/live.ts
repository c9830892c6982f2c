import postgres from 'postgres';
import { z } from 'zod';

/** Unknown kinds are passed over: an instance of a newer version may announce more. */
const changeSchema = z.object({
  kind: z.enum([
    'segments',
    'translation',
    'release',
    'comments',
    'waivers',
    'presence',
    'people',
    'job',
    'checks',
  ]),
  desk: z.uuid(),
  translation: z.uuid().nullable(),
  ids: z.array(z.uuid()).nullable(),
  mark: z.string(),
});

/**
 * What was committed, by any instance: names only, in the order of commits. `ids` is null where they are too many to name,
 * or there are none; `mark` names the transaction (see `findMark`).
 */
export type Change = z.infer<typeof changeSchema>;

export type Listener = {
  heard(change: Change): void;
  /** Changes may have passed unheard: the connection was made, or made anew. */
  missed(): void;
};

const channel = 'songngu';
const echoMs = 5_000;
const againMs = 1_000;

/**
 * The one connection of this process that listens, open while anyone wants to hear. It sends itself an echo: postgres.js
 * listens again after a lost connection, but keeps to itself when that fails, and a dead peer says nothing.
 */
class Ear {
  readonly #listeners = new Set<Listener>();
  #sql: postgres.Sql | undefined;
  #beat: ReturnType<typeof setInterval> | undefined;
  #echoed = true;

  add(listener: Listener): () => void {
    this.#listeners.add(listener);
    if (!this.#sql) this.#open();
    return () => {
      if (this.#listeners.delete(listener) && this.#listeners.size === 0) this.#close();
    };
  }

  #open(): void {
    const url = process.env.DATABASE_URL;
    if (!url) throw new Error('DATABASE_URL is not set: start with `npm start`, which sets it.');
    const sql = postgres(url, { max: 1, connect_timeout: 10, fetch_types: false, onnotice: () => {} });
    this.#sql = sql;
    const listening = sql.listen(
      channel,
      (payload) => this.#hear(payload),
      () => {
        for (const listener of this.#listeners) listener.missed();
      },
    );
    listening.catch(() => setTimeout(() => this.#reopen(sql), againMs).unref());
    this.#echoed = true;
    this.#beat = setInterval(() => this.#listenForEcho(sql), echoMs).unref();
  }

  #listenForEcho(sql: postgres.Sql): void {
    if (this.#echoed) {
      this.#echoed = false;
      sql.notify(channel, 'echo').catch(() => this.#reopen(sql));
    } else this.#reopen(sql);
  }

  #hear(payload: string): void {
    if (payload === 'echo') {
      this.#echoed = true;
      return;
    }
    const change = readChange(payload);
    if (change) for (const listener of this.#listeners) listener.heard(change);
  }

  #reopen(broken: postgres.Sql): void {
    if (broken !== this.#sql) return;
    this.#close();
    this.#open();
  }

  #close(): void {
    clearInterval(this.#beat);
    // What it was about to say no longer matters to anyone.
    this.#sql?.end({ timeout: 0 }).catch(() => {});
    this.#sql = undefined;
  }
}

/** Null for what is not ours: anyone with the database may notify. */
function readChange(payload: string): Change | null {
  try {
    return changeSchema.safeParse(JSON.parse(payload)).data ?? null;
  } catch {
    return null;
  }
}

const ear = new Ear();

/** Tells of every change of the database from now on; the answer undoes it. */
export const listen = (listener: Listener): (() => void) => ear.add(listener);
