import { allowanceOf, deliver, type Ways } from '@/lib/connect/deliver';
import { listen } from '@/lib/data/live';
import { takeDelivery, untilDelivery } from '@/lib/data/webhook-deliveries';
import { Bell } from './bell';

/** How often it looks for work that nobody announced: a dead sender's, or a retry whose time has come. */
const pollMs = 5_000;
/** Messages on their way at once, each to an endpoint of its own: one that is slow holds up none but itself. */
const maxAtOnce = 32;

/**
 * Sends the webhooks of the database as long as this process lives. Any number of processes may do so at once. The answer
 * stops it and resolves when what was on its way is noted or put back.
 */
export function runDeliveries(ways: Ways = { allowance: allowanceOf() }): () => Promise<void> {
  const stopping = new AbortController();
  const bell = new Bell();
  const unlisten = listen({
    heard: ({ kind }) => {
      if (kind === 'release') bell.ring();
    },
    missed: () => bell.ring(),
  });
  stopping.signal.addEventListener('abort', () => bell.ring());
  const ended = work({ ...ways, signal: stopping.signal }, stopping.signal, bell);
  return async () => {
    stopping.abort();
    unlisten();
    await ended;
  };
}

async function work(ways: Ways, signal: AbortSignal, bell: Bell): Promise<void> {
  const sending = new Set<Promise<unknown>>();
  while (!signal.aborted) {
    const delivery = sending.size < maxAtOnce ? await takeDelivery().catch(tell) : null;
    if (!delivery) {
      await bell.rung(await nextLook());
      continue;
    }
    const sent: Promise<unknown> = deliver(delivery, ways)
      .catch(tell)
      .finally(() => {
        sending.delete(sent);
        bell.ring();
      });
    sending.add(sent);
  }
  await Promise.all(sending);
}

/** What is due but not taken waits for another to end, which rings; or is at work elsewhere. */
async function nextLook(): Promise<number> {
  const due = await untilDelivery().catch(tell);
  return due !== null && due > 0 ? Math.min(pollMs, due) : pollMs;
}

function tell(error: unknown): null {
  console.error('A webhook was not sent:', error);
  return null;
}
