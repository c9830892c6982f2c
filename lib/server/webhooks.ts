import type { PersonScope } from '@/lib/data/scope';
import { createEndpoint, rotateSecret } from '@/lib/data/webhook-endpoints';
import type { WebhookEndpointInput } from '@/lib/schema/webhook';
import { makeWebhookSecret, sealWebhookSecret } from './webhook-secret';

export type NewSecret = { readonly id: string; readonly secret: string };

/** Adds an endpoint to the desk and answers its secret, the only time anyone sees it. */
export async function addEndpoint(scope: PersonScope, input: WebhookEndpointInput): Promise<NewSecret> {
  const secret = makeWebhookSecret();
  return { id: await createEndpoint(scope, input, sealWebhookSecret(secret)), secret };
}

/** Gives an endpoint a new secret and answers it, the only time anyone sees it. */
export async function renewSecret(scope: PersonScope, id: string): Promise<NewSecret> {
  const secret = makeWebhookSecret();
  await rotateSecret(scope, id, sealWebhookSecret(secret));
  return { id, secret };
}
