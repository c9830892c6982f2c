import { z } from 'zod';
import { pingEvent, webhookEvents } from '@/lib/core/webhooks/event';
import { languageSchema } from './article-input';
import { idSchema } from './id';

export const maxEndpoints = 20;

/** Where it goes is judged when it is saved and again whenever something is sent. */
const webhookUrl = z
  .url({ protocol: /^https?$/ })
  .max(2_000)
  .refine((text) => {
    const url = new URL(text);
    return url.username === '' && url.password === '' && url.hash === '';
  }, 'holds a user name, a password or a fragment');

/** What an endpoint wants to hear of; no languages means all. */
export const webhookEndpointSchema = z.strictObject({
  url: webhookUrl,
  events: z.array(z.enum(webhookEvents)).min(1),
  languages: z.array(languageSchema).max(50),
});
export type WebhookEndpointInput = z.infer<typeof webhookEndpointSchema>;

export const webhookChangeSchema = webhookEndpointSchema.extend({ id: idSchema });
export const webhookSwitchSchema = z.strictObject({ id: idSchema, on: z.boolean() });
export const webhookReplaySchema = z.strictObject({ id: idSchema, since: z.iso.datetime({ offset: true }) });

/** What a release or a withdrawal is told with: enough to know what to fetch, never its text. */
export const webhookPayloadSchema = z.strictObject({
  type: z.enum(webhookEvents),
  timestamp: z.iso.datetime(),
  data: z.strictObject({
    id: z.uuid(),
    externalId: z.string().nullable(),
    language: z.string(),
    release: z.int().min(1),
    sequence: z.int().min(1),
    url: z.url(),
  }),
});
export type WebhookPayload = z.infer<typeof webhookPayloadSchema>;

export const webhookPingSchema = z.strictObject({
  type: z.literal(pingEvent),
  timestamp: z.iso.datetime(),
  data: z.strictObject({ endpoint: z.uuid() }),
});
export type WebhookPing = z.infer<typeof webhookPingSchema>;
