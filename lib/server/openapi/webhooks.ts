import { pingEvent, type WebhookEvent } from '@/lib/core/webhooks/event';
import { retrySchedule } from '@/lib/core/webhooks/retry';
import type { Answer, JsonSchema, Webhook } from '@/lib/schema/openapi-document';
import { messageExample, pingExample } from './examples';
import { type SchemaName, schemaRef } from './schemas';

const text: JsonSchema = { type: 'string' };

type HookParameter = Webhook['parameters'][number];

const header = (name: string, description: string): HookParameter => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: text,
});

const parameters: readonly HookParameter[] = [
  header('webhook-id', 'Of the message: the same however often it is sent. Take a message once.'),
  header(
    'webhook-timestamp',
    'When it was sent, in seconds since 1970. Refuse what is older than five minutes.',
  ),
  header(
    'webhook-signature',
    '`v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`; several, with a space between, while a secret is being replaced.',
  ),
];

const hours = Math.round(retrySchedule.reduce((sum, wait) => sum + wait, 0) / 3600);

const responses: Readonly<Record<string, Answer>> = {
  '2XX': { description: 'Taken. Anything else is a failure, a redirect as well.' },
  '410': { description: 'The address is gone: the webhook is switched off.' },
  '429': {
    description: 'Too much: the whole webhook waits. `Retry-After` is honoured here as in every failure.',
  },
  default: {
    description: `A failure, as no answer within 20 seconds is one. It is sent again, ${retrySchedule.length} times in all within ${hours} hours.`,
  },
};

const webhook = (
  type: WebhookEvent | typeof pingEvent,
  told: Pick<Webhook, 'operationId' | 'summary' | 'description'>,
  schema: SchemaName = 'WebhookMessage',
  example: unknown = { ...messageExample, type },
): Webhook => ({
  ...told,
  tags: ['Webhooks'],
  security: [],
  parameters,
  requestBody: { required: true, content: { 'application/json': { schema: schemaRef(schema), example } } },
  responses,
});

/** What other systems are told of. The messages name an article; its text is fetched through the API. */
export const webhooks: Readonly<Record<string, { readonly post: Webhook }>> = {
  'article.published': {
    post: webhook('article.published', {
      operationId: 'onArticlePublished',
      summary: 'An article was published',
      description: 'For the first time or, with a higher `release`, again with small changes.',
    }),
  },
  'article.corrected': {
    post: webhook('article.corrected', {
      operationId: 'onArticleCorrected',
      summary: 'A correction was published',
      description: 'The note for the readers is in `release.note` of the article.',
    }),
  },
  'article.withdrawn': {
    post: webhook('article.withdrawn', {
      operationId: 'onArticleWithdrawn',
      summary: 'An article was withdrawn',
      description: 'From now on its `url` answers 410 with the reason.',
    }),
  },
  [pingEvent]: {
    post: webhook(
      pingEvent,
      {
        operationId: 'onPing',
        summary: 'A test message',
        description: 'Sent when an administrator of the desk tries a webhook.',
      },
      'WebhookPing',
      pingExample,
    ),
  },
};
