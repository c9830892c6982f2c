import { createHash } from 'node:crypto';
import type { LanguageTag } from '@/lib/core/language';
import { type Changes, listChanges } from '@/lib/data/feed';
import type { KeyScope } from '@/lib/data/scope';
import { AppError } from '@/lib/errors';
import { syncQuerySchema } from '@/lib/schema/sync';
import { visitedUrl } from './env';
import { fieldErrorsOf } from './field-errors';
import { beginning, pageToken, readToken, type SyncState, syncToken } from './sync-token';

/** A page of the sync feed, without its texts. */
export type SyncPage = {
  readonly language: LanguageTag;
  readonly marks: Changes['marks'];
  /** Names all that the page is made of. */
  readonly digest: string;
  /** Where to go on, and the pages a Link header names. */
  readonly url: string;
  readonly link: string;
  /** The page at `url`, where this is not the last of its run. */
  readonly next: Asked | null;
};

type Asked = { readonly language: LanguageTag; readonly state: SyncState; readonly limit: number };

/** How a page is asked for: its path with the query, and by which name of the server. */
type Address = { readonly path: string; readonly headers: Headers };

/** Pages that are kept, of which those go first that were made longest ago. */
const room = 300;

/**
 * Pages that were asked for lately, by their address and the head of the chain that stood when they were read: its hash is of
 * all that came before, so that under the same head a page is the same. Tokens grow old by the day.
 */
const kept = new Map<string, SyncPage>();

const keyOf = (head: string, { path, headers }: Address): string =>
  [head, Math.floor(Date.now() / 86_400_000), visitedUrl(path, headers)].join(' ');

/** The page that a request asks for; null for a token that is too old, or of a feed that is not this one any more. */
export async function findPage(
  request: Request,
  scope: KeyScope,
  params: { readonly language: string },
): Promise<SyncPage | null> {
  const { pathname, search, searchParams } = new URL(request.url);
  const address = { path: `${pathname}${search}`, headers: request.headers };
  const known = scope.head === null ? undefined : kept.get(keyOf(scope.head, address));
  if (known) return known;
  const query = syncQuerySchema.safeParse({ ...Object.fromEntries(searchParams), ...params });
  if (!query.success) throw new AppError('bad_input', fieldErrorsOf(query.error));
  const { language, token, limit } = query.data;
  const state = token === undefined ? beginning : readToken(feedOf(scope, language), token);
  return state && readPage(scope, { language, state, limit }, address);
}

/** Makes the page at hand for who will ask for it next. */
export async function preparePage(
  { headers }: Request,
  scope: KeyScope,
  { next, url }: SyncPage,
): Promise<SyncPage | null> {
  const { pathname, search } = new URL(url);
  return next && readPage(scope, next, { path: `${pathname}${search}`, headers });
}

const feedOf = ({ deskId }: KeyScope, language: LanguageTag): string => `${deskId}:${language}`;

async function readPage(scope: KeyScope, asked: Asked, address: Address): Promise<SyncPage | null> {
  const { language, state, limit } = asked;
  const found = await listChanges(scope, language, { ...state, limit });
  if (!found) return null;
  const { head, marks, until, next } = found;
  const feed = feedOf(scope, language);
  const url = urlOf(address, next === null ? syncToken(feed, until) : pageToken(feed, state, next, until));
  const page: SyncPage = {
    language,
    marks,
    digest: createHash('sha256')
      .update(JSON.stringify([url, ...marks.map(({ hash }) => hash)]))
      .digest('base64url'),
    url,
    link: `<${urlOf(address, null)}>; rel="first"${next === null ? '' : `, <${url}>; rel="next"`}`,
    next: next === null ? null : { ...asked, state: { ...state, after: next, until, known: until } },
  };
  if (head !== null) kept.set(keyOf(head, address), page);
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size > room) kept.delete(oldest);
  return page;
}

/** Where to go on with a token, or to begin again without one. */
function urlOf({ path, headers }: Address, token: string | null): string {
  const [pathname, search] = path.split('?');
  const query = new URLSearchParams(search);
  query.delete('initial');
  query.delete('token');
  if (token === null) query.set('initial', 'true');
  else query.set('token', token);
  return visitedUrl(`${pathname}?${query}`, headers);
}
