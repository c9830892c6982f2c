import { pingEvent } from '@/lib/core/webhooks/event';
import type { Delivery } from '@/lib/data/webhook-deliveries';
import type { WebhookPayload, WebhookPing } from '@/lib/schema/webhook';
import { publicUrl } from '@/lib/server/env';

/** Of a message: the same however often it is sent. */
export const webhookId = ({ id }: Pick<Delivery, 'id'>): string => `msg_${id.replaceAll('-', '')}`;

/** What a message says, word for word the same however often it is sent. */
export function webhookBody({ release, endpointId, createdAt }: Delivery): string {
  if (!release)
    return JSON.stringify({
      type: pingEvent,
      timestamp: createdAt,
      data: { endpoint: endpointId },
    } satisfies WebhookPing);
  const { event, translationId, language, number, sequence, publishedAt, externalId } = release;
  return JSON.stringify({
    type: event,
    timestamp: publishedAt,
    data: {
      id: translationId,
      externalId,
      language,
      release: number,
      sequence,
      url: publicUrl(`/api/v1/export/${language}/articles/${translationId}`),
    },
  } satisfies WebhookPayload);
}
