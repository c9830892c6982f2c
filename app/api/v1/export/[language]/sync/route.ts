import { articleItem } from '@/lib/core/formats/article-item';
import { type Change, listChanges } from '@/lib/data/feed';
import { AppError } from '@/lib/errors';
import { type SyncAnswer, syncQuerySchema, tokenDays } from '@/lib/schema/sync';
import { conditional } from '@/lib/server/conditional';
import { visitedUrl } from '@/lib/server/env';
import { fieldErrorsOf } from '@/lib/server/field-errors';
import { problem } from '@/lib/server/problem';
import { keyRoute } from '@/lib/server/route';
import { beginning, pageToken, readToken, syncToken } from '@/lib/server/sync-token';

/** Everything published, in pages; then, by the token of the last page, what changed since: never missed, never undone. */
const handler = keyRoute<{ language: string }>({
  GET: {
    scope: 'export:read',
    async handle(request, scope, params) {
      const { pathname, searchParams } = new URL(request.url);
      const query = syncQuerySchema.safeParse({ ...Object.fromEntries(searchParams), ...params });
      if (!query.success) throw new AppError('bad_input', fieldErrorsOf(query.error));
      const { language, token, limit } = query.data;
      const feed = `${scope.deskId}:${language}`;
      const state = token === undefined ? beginning : readToken(feed, token);
      const found = state && (await listChanges(scope, language, { ...state, limit }));
      if (!found) return expired(pathname);
      const { changes, until, next } = found;
      const url = urlOf(
        request,
        next === null ? syncToken(feed, until) : pageToken(feed, state, next, until),
      );
      const answer: SyncAnswer = {
        items: changes.map(itemOf),
        ...(next === null ? { nextSyncUrl: url } : { nextPageUrl: url }),
      };
      return conditional(request, JSON.stringify(answer), {
        'content-type': 'application/json',
        'content-language': language,
        ...(next === null ? {} : { link: `<${url}>; rel="next"` }),
      });
    },
  },
});

const expired = (pathname: string): Response =>
  problem('token_expired', {
    detail: `Begin again at ${pathname}?initial=true and put what it gives in the place of what you have. A token is good for ${tokenDays} days.`,
  });

function urlOf(request: Request, token: string): string {
  const { pathname, searchParams } = new URL(request.url);
  const query = new URLSearchParams(searchParams);
  query.delete('initial');
  query.set('token', token);
  return visitedUrl(`${pathname}?${query}`, request.headers);
}

function itemOf(change: Change): SyncAnswer['items'][number] {
  if (change.kind === 'release') return { type: 'article', ...articleItem(change.document) };
  const { number, at, ...withdrawal } = change.withdrawal;
  return { type: 'withdrawal', ...withdrawal, revision: number, withdrawnAt: at };
}

export {
  handler as DELETE,
  handler as GET,
  handler as HEAD,
  handler as PATCH,
  handler as POST,
  handler as PUT,
};
