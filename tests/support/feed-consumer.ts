import { GET } from '@/app/api/v1/export/[language]/sync/route';
import { createKey } from '@/lib/data/api-keys';
import { type SyncAnswer, syncAnswerSchema } from '@/lib/schema/sync';
import type { TestDesk } from '@/tests/support/desk';

export type Item = SyncAnswer['items'][number];

process.env.SONGNGU_SECRET ??= 'feed'.repeat(10);

export const readerKey = (desk: TestDesk): Promise<string> =>
  createKey(desk.administrator, { name: 'web site', scopes: ['export:read'] });

/** Asks the route itself, as a web site would over HTTP. */
export const ask = (url: string, key: string, headers: Record<string, string> = {}): Promise<Response> =>
  GET(
    new Request(new URL(url, 'http://localhost:3000'), {
      headers: { authorization: `Bearer ${key}`, ...headers },
    }),
    { params: Promise.resolve({ language: /export\/([^/]+)\//.exec(url)?.[1] ?? '' }) },
  );

export const start = (limit = 100, language = 'en'): string =>
  `/api/v1/export/${language}/sync?initial=true&limit=${limit}`;

/** One page, which must be one. */
export async function readPage(url: string, key: string): Promise<SyncAnswer> {
  const response = await ask(url, key);
  const body: unknown = await response.json();
  if (response.status !== 200) throw new Error(`${response.status} ${JSON.stringify(body)}`);
  return syncAnswerSchema.parse(body);
}

/** All pages from `url` on, and the address to ask next. */
export async function readRun(url: string, key: string): Promise<{ items: Item[]; next: string }> {
  const items: Item[] = [];
  for (let at = url; ; ) {
    const page = await readPage(at, key);
    items.push(...page.items);
    if (page.nextSyncUrl) return { items, next: page.nextSyncUrl };
    if (!page.nextPageUrl) throw new Error('a page that leads nowhere');
    at = page.nextPageUrl;
  }
}

export const sequenceOf = (item: Item): number =>
  item.type === 'article' ? item.release.sequence : item.sequence;
