'use server';

import { refresh } from 'next/cache';
import type { z } from 'zod';
import { allowanceOf, deliver } from '@/lib/connect/deliver';
import { demandAdmitted } from '@/lib/connect/demand-admitted';
import type { WebhookResult } from '@/lib/core/webhooks/outcome';
import { takeDelivery } from '@/lib/data/webhook-deliveries';
import { changeEndpoint, removeEndpoint, switchEndpoint } from '@/lib/data/webhook-endpoints';
import { createPing, replayDelivery, replayFailed } from '@/lib/data/webhook-log';
import { idSchema } from '@/lib/schema/id';
import {
  webhookChangeSchema,
  webhookEndpointSchema,
  webhookReplaySchema,
  webhookSwitchSchema,
} from '@/lib/schema/webhook';
import { action, type Outcome } from '@/lib/server/action';
import { addEndpoint, type NewSecret, renewSecret } from '@/lib/server/webhooks';

const runAdd = action(webhookEndpointSchema, async (scope, input) => {
  scope.demand('administer');
  await demandAdmitted(input.url);
  return addEndpoint(scope, input);
});
const runChange = action(webhookChangeSchema, async (scope, input) => {
  scope.demand('administer');
  await demandAdmitted(input.url);
  await changeEndpoint(scope, input);
});
const runPing = action(idSchema, async (scope, id) => {
  const ping = await takeDelivery(await createPing(scope, id));
  return ping && deliver(ping, { allowance: allowanceOf() });
});
const runSwitch = action(webhookSwitchSchema, switchEndpoint);
const runRemove = action(idSchema, removeEndpoint);
const runRenew = action(idSchema, renewSecret);
const runReplay = action(idSchema, replayDelivery);
const runReplayFailed = action(webhookReplaySchema, replayFailed);

async function shown<T>(outcome: Outcome<T>): Promise<Outcome<T>> {
  if (outcome.ok) refresh();
  return outcome;
}

export async function addWebhook(input: z.input<typeof webhookEndpointSchema>): Promise<Outcome<NewSecret>> {
  return shown(await runAdd(input));
}

export async function changeWebhook(input: z.input<typeof webhookChangeSchema>): Promise<Outcome<void>> {
  return shown(await runChange(input));
}

export async function switchWebhook(input: z.input<typeof webhookSwitchSchema>): Promise<Outcome<void>> {
  return shown(await runSwitch(input));
}

/** Shows nothing anew: the page of what was removed is left by whoever was on it. */
export async function removeWebhook(id: string): Promise<Outcome<void>> {
  return runRemove(id);
}

export async function renewWebhookSecret(id: string): Promise<Outcome<NewSecret>> {
  return shown(await runRenew(id));
}

/** What a test message came to; null when another one has just been taken up in its place. */
export async function pingWebhook(id: string): Promise<Outcome<WebhookResult | null>> {
  return shown(await runPing(id));
}

export async function replayWebhook(id: string): Promise<Outcome<void>> {
  return shown(await runReplay(id));
}

export async function replayFailedWebhooks(
  input: z.input<typeof webhookReplaySchema>,
): Promise<Outcome<number>> {
  return shown(await runReplayFailed(input));
}
