import { setTimeout as sleep } from 'node:timers/promises';
import { type Change, listen } from '@/lib/data/live';
import { PersonScope } from '@/lib/data/scope';
import { auth } from './auth';

const beatMs = 15_000;
const checkMs = 30_000;
/** One act makes several notices; they are told together. */
const gatherMs = 30;

/** Where a stream keeps what it has still to tell. */
export type News = {
  /** Takes a change of the desk in; answers whether it is worth waking for. */
  add(change: Change): boolean;
  /** Anything may have changed. */
  addAll(): void;
};

export type Visit = {
  readonly scope: PersonScope;
  readonly headers: Headers;
  readonly signal: AbortSignal;
};

/**
 * A turn for each time there is news of the desk, and at least one in 15 seconds, for as long as the person is signed in
 * and at the desk: looked at every half minute, and at once when its people change.
 */
export async function* turnsOf(
  { scope, headers, signal }: Visit,
  news: News,
): AsyncGenerator<'news' | 'beat'> {
  let woken: 'news' | null = null;
  let doubted = false;
  let wake = (): void => {};
  const rouse = () => {
    woken = 'news';
    wake();
  };
  const undo = listen({
    heard(change) {
      if (change.desk !== scope.deskId) return;
      doubted ||= change.kind === 'people';
      if (news.add(change) || doubted) rouse();
    },
    missed() {
      news.addAll();
      rouse();
    },
  });
  signal.addEventListener('abort', () => wake(), { once: true });
  let checkedAt = Date.now();
  try {
    while (!signal.aborted) {
      const next = woken ?? 'beat';
      woken = null;
      if (doubted || Date.now() - checkedAt >= checkMs) {
        if (!(await isStillHere(scope, headers))) return;
        doubted = false;
        checkedAt = Date.now();
      }
      yield next;
      if (!woken && !signal.aborted) await wakeOr(beatMs, (resolve) => (wake = resolve));
      if (woken) await sleep(gatherMs);
    }
  } finally {
    undo();
  }
}

async function wakeOr(ms: number, keep: (wake: () => void) => void): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    keep(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Whether the session that opened the stream still stands, and its person at the desk. */
async function isStillHere({ userId, deskId }: PersonScope, headers: Headers): Promise<boolean> {
  const session = await auth().api.getSession({ headers, query: { disableRefresh: true } });
  return session?.user.id === userId && (await PersonScope.find(userId, deskId)) !== null;
}
