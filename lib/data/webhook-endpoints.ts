import { type EndpointState, endpointState } from '@/lib/core/webhooks/endpoint-state';
import { type WebhookEvent, webhookEvents } from '@/lib/core/webhooks/event';
import { AppError } from '@/lib/errors';
import type { WebhookEndpointInput } from '@/lib/schema/webhook';
import { guarded } from './database-errors';
import { prisma } from './prisma';
import type { PersonScope } from './scope';

export type WebhookEndpoint = {
  readonly id: string;
  readonly url: string;
  readonly events: readonly WebhookEvent[];
  /** Empty: all. */
  readonly languages: readonly string[];
  readonly createdAt: string;
  readonly state: EndpointState;
  /** Since when it is in that state; null for one that is well. */
  readonly since: string | null;
  /** Until when a secret that was replaced still counts beside the new one. */
  readonly rotatingUntil: string | null;
  readonly waiting: number;
  readonly failed: number;
};

/** Secrets that may count at once; a signature for each goes with every message. */
const maxSecrets = 4;

type Row = {
  id: string;
  url: string;
  events: string[];
  languages: string[];
  createdAt: Date;
  disabledAt: Date | null;
  disabledFor: string | null;
  failingSince: Date | null;
  rotatingUntil: Date | null;
  waiting: number;
  failed: number;
};

function endpointOf({ disabledAt, disabledFor, failingSince, ...row }: Row): WebhookEndpoint {
  const { state, since } = endpointState({ disabledAt, disabledFor, failingSince });
  return {
    ...row,
    events: webhookEvents.filter((event) => row.events.includes(event)),
    createdAt: row.createdAt.toISOString(),
    state,
    since: since?.toISOString() ?? null,
    rotatingUntil: row.rotatingUntil?.toISOString() ?? null,
  };
}

/** The endpoints of the desk, oldest first, or the one named. */
export async function listEndpoints(scope: PersonScope, id?: string): Promise<readonly WebhookEndpoint[]> {
  scope.demand('administer');
  const rows = await prisma().$queryRaw<Row[]>`
    SELECT e.id::text, e.url, e.events, e.languages, e.created_at AS "createdAt", e.disabled_at AS "disabledAt",
      e.disabled_for AS "disabledFor", e.failing_since AS "failingSince",
      (SELECT max(valid_until) FROM webhook_secret WHERE endpoint_id = e.id AND valid_until > clock_timestamp()) AS "rotatingUntil",
      (SELECT count(*)::int FROM webhook_delivery WHERE endpoint_id = e.id AND state = 'waiting') AS waiting,
      (SELECT count(*)::int FROM webhook_delivery WHERE endpoint_id = e.id AND state = 'failed') AS failed
    FROM webhook_endpoint e
    WHERE e.desk_id = ${scope.deskId}::uuid AND (${id ?? null}::uuid IS NULL OR e.id = ${id ?? null}::uuid)
    ORDER BY e.created_at, e.id`;
  return rows.map(endpointOf);
}

export async function getEndpoint(scope: PersonScope, id: string): Promise<WebhookEndpoint> {
  const [endpoint] = await listEndpoints(scope, id);
  if (!endpoint) throw new AppError('not_found');
  return endpoint;
}

/** `sealed` is the secret as it is kept. `bad_input` when the desk has all the endpoints it may have. */
export async function createEndpoint(
  scope: PersonScope,
  input: WebhookEndpointInput,
  sealed: string,
): Promise<string> {
  scope.demand('administer');
  const { id } = await guarded(() =>
    prisma().webhookEndpoint.create({
      data: {
        ...input,
        events: [...new Set(input.events)],
        deskId: scope.deskId,
        createdById: scope.userId,
        secrets: { create: { sealed } },
      },
      select: { id: true },
    }),
  );
  return id;
}

export async function changeEndpoint(
  scope: PersonScope,
  { id, ...input }: WebhookEndpointInput & { readonly id: string },
): Promise<void> {
  scope.demand('administer');
  const { count } = await guarded(() =>
    prisma().webhookEndpoint.updateMany({
      where: { id, deskId: scope.deskId },
      data: { ...input, events: [...new Set(input.events)] },
    }),
  );
  if (count === 0) throw new AppError('not_found');
}

/** On, it starts afresh: what waits for it is sent, whatever failed before. */
export async function switchEndpoint(
  scope: PersonScope,
  { id, on }: { readonly id: string; readonly on: boolean },
): Promise<void> {
  scope.demand('administer');
  const { count } = await prisma().webhookEndpoint.updateMany({
    where: { id, deskId: scope.deskId },
    data: on
      ? { disabledAt: null, disabledFor: null, failingSince: null, quietUntil: null }
      : { disabledAt: new Date(), disabledFor: 'person' },
  });
  if (count === 0) throw new AppError('not_found');
}

/** With its secrets and the log of its deliveries. */
export async function removeEndpoint(scope: PersonScope, id: string): Promise<void> {
  scope.demand('administer');
  const { count } = await prisma().webhookEndpoint.deleteMany({ where: { id, deskId: scope.deskId } });
  if (count === 0) throw new AppError('not_found');
}

/**
 * Signs with a new secret from now on; the one before counts for 24 hours more. `rate_limited` while as many count as
 * may.
 */
export async function rotateSecret(scope: PersonScope, id: string, sealed: string): Promise<void> {
  scope.demand('administer');
  await prisma().$transaction(async (tx) => {
    const [endpoint] = await tx.$queryRaw<{ id: string }[]>`
      SELECT id::text FROM webhook_endpoint WHERE id = ${id}::uuid AND desk_id = ${scope.deskId}::uuid FOR UPDATE`;
    if (!endpoint) throw new AppError('not_found');
    await tx.$executeRaw`DELETE FROM webhook_secret WHERE endpoint_id = ${id}::uuid AND valid_until <= clock_timestamp()`;
    if ((await tx.webhookSecret.count({ where: { endpointId: id } })) >= maxSecrets)
      throw new AppError('rate_limited');
    await tx.$executeRaw`
      UPDATE webhook_secret SET valid_until = clock_timestamp() + interval '24 hours'
      WHERE endpoint_id = ${id}::uuid AND valid_until IS NULL`;
    await tx.webhookSecret.create({ data: { endpointId: id, sealed } });
  });
}
