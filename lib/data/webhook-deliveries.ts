import { type WebhookEvent, webhookEvents } from '@/lib/core/webhooks/event';
import type { WebhookResult } from '@/lib/core/webhooks/outcome';
import type { AfterFailure } from '@/lib/core/webhooks/retry';
import { prisma } from './prisma';

/** A message taken up by this process: nobody else sends it as long as the lease lasts. */
export type Delivery = {
  readonly id: string;
  readonly endpointId: string;
  readonly lease: string;
  readonly url: string;
  /** Sealed secrets that count now, the newest first. */
  readonly secrets: readonly string[];
  /** How often it failed since it was last begun. */
  readonly failures: number;
  /** Null for a ping. */
  readonly release: {
    readonly event: WebhookEvent;
    readonly translationId: string;
    readonly externalId: string | null;
    readonly language: string;
    readonly number: number;
    readonly sequence: number;
    readonly publishedAt: string;
  } | null;
  readonly createdAt: string;
};

/** After so many seconds without a result whoever sends is taken for dead. More than sending may last. */
export const leaseSeconds = 60;
/** An endpoint that took nothing for so long gets no more, until somebody switches it on. */
const failingDays = 3;
const maxAnswerLength = 1_000;

/**
 * The message that has been due longest of the endpoints that get any and are not at one already, or null; a named one at
 * once, even if its endpoint is switched off.
 */
export async function takeDelivery(named?: string): Promise<Delivery | null> {
  const [taken] = named
    ? await prisma().$queryRaw<{ id: string }[]>`
        UPDATE webhook_delivery SET lease = gen_random_uuid(), attempts = attempts + 1,
          due_at = clock_timestamp() + make_interval(secs => ${leaseSeconds}::float)
        WHERE id = ${named}::uuid AND state = 'waiting' AND lease IS NULL RETURNING id::text`
    : await prisma().$queryRaw<{ id: string }[]>`
        UPDATE webhook_delivery SET lease = gen_random_uuid(), attempts = attempts + 1,
          due_at = clock_timestamp() + make_interval(secs => ${leaseSeconds}::float)
        WHERE state = 'waiting' AND due_at <= clock_timestamp() AND id = (
          SELECT due.id FROM webhook_endpoint e CROSS JOIN LATERAL (
            SELECT id, due_at FROM webhook_delivery
            WHERE endpoint_id = e.id AND state = 'waiting' AND due_at <= clock_timestamp() ORDER BY due_at LIMIT 1) due
          WHERE e.disabled_at IS NULL AND (e.quiet_until IS NULL OR e.quiet_until <= clock_timestamp())
            AND NOT EXISTS (SELECT FROM webhook_delivery sent
              WHERE sent.endpoint_id = e.id AND sent.lease IS NOT NULL AND sent.due_at > clock_timestamp())
          ORDER BY due.due_at LIMIT 1 FOR NO KEY UPDATE OF e SKIP LOCKED)
        RETURNING id::text`;
  return taken ? readDelivery(taken.id) : null;
}

async function readDelivery(id: string): Promise<Delivery | null> {
  const row = await prisma().webhookDelivery.findUnique({
    where: { id },
    include: {
      endpoint: { select: { url: true, secrets: { orderBy: { createdAt: 'desc' } } } },
      release: { include: { translation: { select: { article: { select: { externalId: true } } } } } },
    },
  });
  if (!row?.lease) return null;
  const now = new Date();
  const event = webhookEvents.find((one) => one === row.event);
  return {
    id: row.id,
    endpointId: row.endpointId,
    lease: row.lease,
    url: row.endpoint.url,
    secrets: row.endpoint.secrets
      .filter(({ validUntil }) => validUntil === null || validUntil > now)
      .map(({ sealed }) => sealed),
    failures: row.step,
    release:
      row.release === null || event === undefined
        ? null
        : {
            event,
            translationId: row.release.translationId,
            externalId: row.release.translation.article.externalId,
            language: row.release.language,
            number: row.release.number,
            sequence: Number(row.release.sequence),
            publishedAt: row.release.publishedAt.toISOString(),
          },
    createdAt: row.createdAt.toISOString(),
  };
}

/** Milliseconds until there is something to send; null when there is nothing. */
export async function untilDelivery(): Promise<number | null> {
  const [row] = await prisma().$queryRaw<{ ms: number | null }[]>`
    SELECT ceil(extract(epoch FROM min(greatest(due.due_at, e.quiet_until)) - clock_timestamp()) * 1000)::float8 AS ms
    FROM webhook_endpoint e CROSS JOIN LATERAL (
      SELECT due_at FROM webhook_delivery WHERE endpoint_id = e.id AND state = 'waiting' ORDER BY due_at LIMIT 1) due
    WHERE e.disabled_at IS NULL`;
  return row?.ms ?? null;
}

/** What is printable of an answer. */
const shown = (answer: string): string =>
  answer
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .slice(0, maxAnswerLength)
    .toWellFormed();

/** Notes that it got through. Without effect once somebody else has taken it up. */
export async function noteDelivered(
  delivery: Delivery,
  { outcome, status, answer }: WebhookResult,
): Promise<void> {
  await prisma().$executeRaw`
    WITH settled AS (
      UPDATE webhook_delivery SET state = 'delivered', lease = NULL, last_at = clock_timestamp(), last_outcome = ${outcome},
        last_status = ${status}, last_answer = ${shown(answer)}
      WHERE id = ${delivery.id}::uuid AND lease = ${delivery.lease}::uuid RETURNING endpoint_id, release_id)
    UPDATE webhook_endpoint SET failing_since = NULL, quiet_until = NULL
    WHERE id = (SELECT endpoint_id FROM settled WHERE release_id IS NOT NULL)`;
}

/**
 * Notes a failure and when it is tried again. Its endpoint is switched off when it said that it is gone, or when nothing
 * got through for three days. A ping says nothing of its endpoint and is not tried again.
 */
export async function noteFailed(
  delivery: Delivery,
  { outcome, status, answer }: WebhookResult,
  { retryIn, quietFor }: AfterFailure,
): Promise<void> {
  const again = delivery.release && outcome !== 'gone' ? retryIn : null;
  await prisma().$executeRaw`
    WITH settled AS (
      UPDATE webhook_delivery SET state = ${again === null ? 'failed' : 'waiting'}, lease = NULL, step = step + 1,
        due_at = clock_timestamp() + make_interval(secs => ${again ?? 0}::float), last_at = clock_timestamp(),
        last_outcome = ${outcome}, last_status = ${status}, last_answer = ${shown(answer)}
      WHERE id = ${delivery.id}::uuid AND lease = ${delivery.lease}::uuid RETURNING endpoint_id, release_id),
    judged AS (
      SELECT e.id, CASE WHEN ${outcome === 'gone'} THEN 'gone'
        WHEN e.failing_since < clock_timestamp() - make_interval(days => ${failingDays}::int) THEN 'failing' END AS reason
      FROM webhook_endpoint e JOIN settled ON settled.endpoint_id = e.id AND settled.release_id IS NOT NULL)
    UPDATE webhook_endpoint e SET failing_since = coalesce(failing_since, clock_timestamp()),
      quiet_until = CASE WHEN ${quietFor}::float > 0
        THEN greatest(quiet_until, clock_timestamp() + make_interval(secs => ${quietFor}::float)) ELSE quiet_until END,
      disabled_at = coalesce(disabled_at, CASE WHEN judged.reason IS NOT NULL THEN clock_timestamp() END),
      disabled_for = coalesce(disabled_for, judged.reason)
    FROM judged WHERE e.id = judged.id`;
}

/** Puts a message back for whoever comes next, as if it had not been begun. */
export async function giveBackDelivery({ id, lease }: Delivery): Promise<void> {
  await prisma().$executeRaw`
    UPDATE webhook_delivery SET lease = NULL, attempts = attempts - 1, due_at = clock_timestamp()
    WHERE id = ${id}::uuid AND lease = ${lease}::uuid`;
}
