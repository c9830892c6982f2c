/** What an event is called in the words of the UI. */
export const eventWords = {
  'article.published': 'published',
  'article.corrected': 'corrected',
  'article.withdrawn': 'withdrawn',
  'webhook.ping': 'ping',
} as const;
