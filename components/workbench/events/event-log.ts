import type { WorkbenchEvent } from '@/lib/schema/event';
import { whenIdle } from '../when-idle';

/** As many as one request brings. */
export const batch = 100;
/** As many as wait; a page that tells more is of no use to anybody. */
const most = 1_000;
const pause = 30_000;

/** Who is told; they do not answer. */
export type Tell = (events: readonly WorkbenchEvent[]) => void;

type Settled = 'finding_applied' | 'finding_dismissed' | 'finding_undone';

/**
 * Gathers what is done at the workbench, for figures of the desk: that it was done and how long it took, never what was
 * typed. Noting costs a push; it is told in one request every 30 seconds, when there is time, and when the page is left.
 */
export class EventLog {
  #waiting: WorkbenchEvent[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #shown = new Map<string, number>();
  readonly opened = performance.now();

  constructor(private readonly tell: Tell) {}

  note(event: WorkbenchEvent): void {
    if (this.#waiting.length < most) this.#waiting.push(event);
    this.#timer ??= setTimeout(() => whenIdle(() => this.#tell(), 5_000), pause);
  }

  /** A finding of a row has come before the editor's eyes; noted once. */
  show(id: string, key: string, rule: string): void {
    const name = `${id} ${key}`;
    if (this.#shown.has(name)) return;
    this.#shown.set(name, performance.now());
    this.note({ kind: 'finding_shown', rule });
  }

  /** What became of a finding, and how long it had been shown. */
  settle(kind: Settled, id: string, key: string, rule: string): void {
    if (kind === 'finding_undone') this.note({ kind, rule });
    else this.note({ kind, rule, ms: since(this.#shown.get(`${id} ${key}`) ?? performance.now()) });
  }

  /** The page is being left. */
  flush(): void {
    while (this.#waiting.length > 0) this.#tell();
  }

  #tell(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const events = this.#waiting.splice(0, batch);
    if (events.length > 0) this.tell(events);
    if (this.#waiting.length > 0) this.#timer = setTimeout(() => whenIdle(() => this.#tell(), 5_000), pause);
  }
}

/** Whole milliseconds since a moment of performance.now(), a day at most. */
export const since = (moment: number): number =>
  Math.min(86_400_000, Math.max(0, Math.round(performance.now() - moment)));
