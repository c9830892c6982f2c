import {
  commentsEventShape,
  presenceEventShape,
  rowsEventShape,
  waiversEventShape,
} from '@/lib/schema/live-event';
import type { FindingsStore } from '../findings/findings-store';
import type { Arrivals } from './arrivals';
import type { Company } from './company';
import type { Whereabouts } from './whereabouts';

type Ground = {
  readonly translationId: string;
  readonly tab: string;
  /** The mark of the rows that the page came with. */
  readonly mark: string;
  readonly company: Company;
  readonly findings: FindingsStore;
  readonly arrivals: Arrivals;
  readonly whereabouts: Whereabouts;
};

const names = ['rows', 'head', 'comments', 'waivers', 'presence'] as const;
type Name = (typeof names)[number];

const hiddenMs = 10_000;
const retryFirst = 2_000;
const retryMost = 30_000;

/**
 * Hears what happens to the article, and says that this tab has it open, for as long as it is in sight: browsers open few
 * connections to one server, and a tab out of sight must not take one from saving. Comes back by itself, naming what it
 * heard last.
 */
export class LiveClient {
  #source: EventSource | undefined;
  #last: string;
  #retry = retryFirst;
  #again: ReturnType<typeof setTimeout> | undefined;
  #hide: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly ground: Ground) {
    this.#last = ground.mark;
  }

  /** Returns its own undo. */
  start(): () => void {
    const seen = () => this.#see();
    const online = () => this.#open();
    document.addEventListener('visibilitychange', seen);
    window.addEventListener('online', online);
    seen();
    return () => {
      document.removeEventListener('visibilitychange', seen);
      window.removeEventListener('online', online);
      clearTimeout(this.#hide);
      this.#close();
    };
  }

  #see(): void {
    clearTimeout(this.#hide);
    if (document.visibilityState === 'visible') this.#open();
    else this.#hide = setTimeout(() => this.#close(), hiddenMs);
  }

  #open(): void {
    if (this.#source && this.#source.readyState !== EventSource.CLOSED) return;
    clearTimeout(this.#again);
    const { translationId, tab, company, whereabouts } = this.ground;
    const query = new URLSearchParams({ translation: translationId, tab, since: this.#last });
    const source = new EventSource(`/api/live?${query}`);
    this.#source = source;
    source.onopen = () => {
      this.#retry = retryFirst;
      company.set({ connected: true });
      whereabouts.forget();
    };
    source.onerror = () => {
      company.set({ connected: false, people: [] });
      // The browser comes back by itself, but for an answer that is not a stream.
      if (source.readyState === EventSource.CLOSED && source === this.#source) this.#openLater();
    };
    for (const name of names) source.addEventListener(name, (event) => this.#take(name, event));
  }

  #openLater(): void {
    this.#again = setTimeout(() => this.#open(), this.#retry);
    this.#retry = Math.min(retryMost, this.#retry * 2);
  }

  #close(): void {
    clearTimeout(this.#again);
    this.#source?.close();
    this.#source = undefined;
    this.ground.company.set({ connected: false, people: [] });
  }

  #take(name: Name, { data, lastEventId }: MessageEvent<string>): void {
    const { company, findings, arrivals } = this.ground;
    if (lastEventId) this.#last = lastEventId;
    const value: unknown = JSON.parse(data);
    if (name === 'presence') {
      if (presenceEventShape(value)) company.set({ people: value });
    } else if (name === 'comments') {
      if (commentsEventShape(value)) company.hear(value.comments, value.all);
    } else if (name === 'waivers') {
      if (waiversEventShape(value)) findings.hear(value.kept, value.ids);
    } else if (name === 'rows' && rowsEventShape(value)) arrivals.take(value);
    else arrivals.refresh();
  }
}
