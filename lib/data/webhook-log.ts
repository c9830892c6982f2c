import { withoutMarks } from '@/lib/core/marks';
import { pingEvent, type WebhookEvent, webhookEvents } from '@/lib/core/webhooks/event';
import { type WebhookResult, webhookOutcomes } from '@/lib/core/webhooks/outcome';
import { AppError } from '@/lib/errors';
import { prisma } from './prisma';
import type { PersonScope } from './scope';

export type LoggedDelivery = {
  readonly id: string;
  readonly event: WebhookEvent | typeof pingEvent;
  readonly state: 'waiting' | 'delivered' | 'failed';
  readonly attempts: number;
  readonly createdAt: string;
  readonly dueAt: string;
  readonly release: {
    readonly translationId: string;
    readonly headline: string;
    readonly number: number;
  } | null;
  readonly last: (WebhookResult & { readonly at: string }) | null;
};

export type DeliveryPage = {
  readonly deliveries: readonly LoggedDelivery[];
  /** The message to go on from, when there are older ones. */
  readonly next: string | null;
};

/** Messages of the log on a page. */
export const deliveriesShown = 50;

/** The newest messages to an endpoint of the desk, or those that were made before one of them. */
export async function listDeliveries(
  scope: PersonScope,
  endpointId: string,
  before: string | null = null,
): Promise<DeliveryPage> {
  scope.demand('administer');
  const rows = await prisma().webhookDelivery.findMany({
    where: { endpointId, endpoint: { deskId: scope.deskId } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: deliveriesShown + 1,
    ...(before === null ? {} : { cursor: { id: before }, skip: 1 }),
    include: {
      release: {
        select: { translationId: true, number: true, translation: { select: { targetHeadline: true } } },
      },
    },
  });
  const page = rows.slice(0, deliveriesShown);
  const deliveries = page.map(
    (row): LoggedDelivery => ({
      id: row.id,
      event: webhookEvents.find((one) => one === row.event) ?? pingEvent,
      state: row.state === 'delivered' || row.state === 'failed' ? row.state : 'waiting',
      attempts: row.attempts,
      createdAt: row.createdAt.toISOString(),
      dueAt: row.dueAt.toISOString(),
      release: row.release && {
        translationId: row.release.translationId,
        headline: withoutMarks(row.release.translation.targetHeadline),
        number: row.release.number,
      },
      last: lastOf(row),
    }),
  );
  return { deliveries, next: rows.length > deliveriesShown ? (page.at(-1)?.id ?? null) : null };
}

function lastOf(row: {
  lastAt: Date | null;
  lastOutcome: string | null;
  lastStatus: number | null;
  lastAnswer: string | null;
}): LoggedDelivery['last'] {
  const outcome = webhookOutcomes.find((one) => one === row.lastOutcome);
  if (!row.lastAt || !outcome) return null;
  return { outcome, at: row.lastAt.toISOString(), status: row.lastStatus, answer: row.lastAnswer ?? '' };
}

/** So long a ping is left to whoever made it, who sends it at once. */
const pingGraceMs = 60_000;

/** Makes a ping for an endpoint of the desk and answers its id. */
export async function createPing(scope: PersonScope, endpointId: string): Promise<string> {
  scope.demand('administer');
  const found = await prisma().webhookEndpoint.count({ where: { id: endpointId, deskId: scope.deskId } });
  if (found === 0) throw new AppError('not_found');
  const { id } = await prisma().webhookDelivery.create({
    data: { endpointId, event: pingEvent, dueAt: new Date(Date.now() + pingGraceMs) },
  });
  return id;
}

/** Sends a message now, again if it got through, under the same id and from the start of the schedule. */
export async function replayDelivery(scope: PersonScope, id: string): Promise<void> {
  scope.demand('administer');
  const count = await prisma().$executeRaw`
    UPDATE webhook_delivery d SET state = 'waiting', step = 0, due_at = clock_timestamp()
    FROM webhook_endpoint e WHERE e.id = d.endpoint_id AND e.desk_id = ${scope.deskId}::uuid
      AND d.id = ${id}::uuid AND d.lease IS NULL AND d.release_id IS NOT NULL`;
  if (count === 0) throw new AppError('not_found');
}

/** Sends every message now that was made at `since` or later and never got through; answers how many. */
export async function replayFailed(
  scope: PersonScope,
  { id, since }: { readonly id: string; readonly since: string },
): Promise<number> {
  scope.demand('administer');
  return prisma().$executeRaw`
    UPDATE webhook_delivery d SET state = 'waiting', step = 0, due_at = clock_timestamp()
    FROM webhook_endpoint e WHERE e.id = d.endpoint_id AND e.desk_id = ${scope.deskId}::uuid AND e.id = ${id}::uuid
      AND (d.state = 'failed' OR d.step > 0 AND d.state = 'waiting') AND d.lease IS NULL AND d.release_id IS NOT NULL AND d.created_at >= ${since}::timestamptz`;
}
