import { GET as getItem } from '@/app/api/v1/export/[language]/articles/[id]/route';
import { GET as getVersion } from '@/app/api/v1/export/[language]/articles/[id]/versions/[number]/route';
import { GET as getVersions } from '@/app/api/v1/export/[language]/articles/[id]/versions/route';
import { GET as getList } from '@/app/api/v1/export/[language]/articles/route';
import { GET as getSync } from '@/app/api/v1/export/[language]/sync/route';
import { createKey, type NewKey } from '@/lib/data/api-keys';
import { type SyncAnswer, syncAnswerSchema } from '@/lib/schema/sync';
import type { TestDesk } from '@/tests/support/desk';

export type Item = SyncAnswer['items'][number];

process.env.SONGNGU_SECRET ??= 'feed'.repeat(10);

export const readerKey = (desk: TestDesk, more: Partial<NewKey> = {}): Promise<string> =>
  createKey(desk.administrator, { name: 'web site', scopes: ['export:read'], ...more });

export type Asking = { readonly method?: string; readonly headers?: Readonly<Record<string, string>> };

/** Asks the routes themselves, as a web site would over HTTP. */
export function ask(
  path: string,
  key: string,
  { method = 'GET', headers = {} }: Asking = {},
): Promise<Response> {
  const url = new URL(path, 'http://localhost:3000');
  const [language = '', what, id = '', versions, number = ''] = url.pathname.split('/').slice(4);
  const request = new Request(url, { method, headers: { authorization: `Bearer ${key}`, ...headers } });
  if (what === 'sync') return getSync(request, { params: Promise.resolve({ language }) });
  if (id === '') return getList(request, { params: Promise.resolve({ language }) });
  if (versions === undefined) return getItem(request, { params: Promise.resolve({ language, id }) });
  if (number === '') return getVersions(request, { params: Promise.resolve({ language, id }) });
  return getVersion(request, { params: Promise.resolve({ language, id, number }) });
}

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
