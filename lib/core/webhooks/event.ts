/** What an endpoint may ask to be told of. A release that is no correction is `published`, an update as well. */
export const webhookEvents = ['article.published', 'article.corrected', 'article.withdrawn'] as const;
export type WebhookEvent = (typeof webhookEvents)[number];

/** Sent when an administrator tries an endpoint. */
export const pingEvent = 'webhook.ping';
