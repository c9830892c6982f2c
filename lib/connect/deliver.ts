import { outcomeOf, type WebhookResult } from '@/lib/core/webhooks/outcome';
import { afterFailure, readRetryAfter } from '@/lib/core/webhooks/retry';
import { type Delivery, giveBackDelivery, noteDelivered, noteFailed } from '@/lib/data/webhook-deliveries';
import { env } from '@/lib/server/env';
import { openWebhookSecret } from '@/lib/server/webhook-secret';
import { type Allowance, readAllowance } from './address-rules';
import { admitUrl, type Resolve } from './admit-url';
import { post } from './post';
import { signWebhook } from './sign-webhook';
import { webhookBody, webhookId } from './webhook-message';

/** From the first look at the name to the end of the answer, in milliseconds. */
const timeoutMs = 20_000;

/** What the administrator of the installation lets webhooks reach. */
export const allowanceOf = (): Allowance => readAllowance(env().SONGNGU_WEBHOOK_ALLOW);

export type Ways = {
  readonly allowance: Allowance;
  readonly resolve?: Resolve;
  readonly timeoutMs?: number;
  /** Says that this process ends: what is on its way is put back. */
  readonly signal?: AbortSignal;
};

/** Sends a message once and notes what came of it; null when it was put back. */
export async function deliver(delivery: Delivery, ways: Ways): Promise<WebhookResult | null> {
  const attempt = await send(delivery, ways);
  if (!attempt) {
    await giveBackDelivery(delivery);
    return null;
  }
  const { retryAfter, ...result } = attempt;
  if (result.outcome === 'delivered') await noteDelivered(delivery, result);
  else {
    const { failures } = delivery;
    const { status } = result;
    const next = afterFailure({ failures: failures + 1, status, retryAfter, chance: Math.random() });
    await noteFailed(delivery, result, next);
  }
  return result;
}

type Attempt = WebhookResult & { readonly retryAfter: number | null };

const failed = (outcome: WebhookResult['outcome'], answer = ''): Attempt => ({
  outcome,
  status: null,
  answer,
  retryAfter: null,
});

async function send(delivery: Delivery, ways: Ways): Promise<Attempt | null> {
  const keys = delivery.secrets.flatMap((sealed) => openWebhookSecret(sealed) ?? []);
  if (keys.length === 0) return failed('unsigned');
  const late = AbortSignal.timeout(ways.timeoutMs ?? timeoutMs);
  const signal = ways.signal ? AbortSignal.any([late, ways.signal]) : late;
  const admission = await unlessAborted(admitUrl(delivery.url, ways.allowance, ways.resolve), signal);
  if (!admission) return ways.signal?.aborted ? null : failed('timeout');
  if (!admission.ok) return failed(admission.reason);
  const now = new Date();
  const body = webhookBody(delivery);
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Songngu-Webhooks/1',
    ...signWebhook(keys, { id: webhookId(delivery), at: now, body }),
  };
  const answer = await post(admission.destination, { headers, body, signal });
  if (answer.kind === 'aborted') return ways.signal?.aborted ? null : failed('timeout');
  if (answer.kind === 'unreachable') return failed('unreachable', answer.code);
  const { status, text } = answer;
  const retryAfter = readRetryAfter(answer.retryAfter, now);
  return { outcome: outcomeOf(status), status, answer: text, retryAfter };
}

/** Null once the signal says stop: a look at a name cannot be ended, but need not be waited for. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const stop = () => resolve(null);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
