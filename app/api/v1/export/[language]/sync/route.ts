import { articleItem } from '@/lib/core/formats/article-item';
import { type Change, listChanges, readChanges } from '@/lib/data/feed';
import { AppError } from '@/lib/errors';
import { type SyncAnswer, syncQuerySchema, tokenDays } from '@/lib/schema/sync';
import { conditional } from '@/lib/server/conditional';
import { visitedUrl } from '@/lib/server/env';
import { refuseOtherThanJson } from '@/lib/server/export';
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
      const refusal = refuseOtherThanJson(request);
      if (refusal) return refusal;
      const query = syncQuerySchema.safeParse({ ...Object.fromEntries(searchParams), ...params });
      if (!query.success) throw new AppError('bad_input', fieldErrorsOf(query.error));
      const { language, token, limit } = query.data;
      const feed = `${scope.deskId}:${language}`;
      const state = token === undefined ? beginning : readToken(feed, token);
      const found = state && (await listChanges(scope, language, { ...state, limit }));
      if (!found) return expired(pathname);
      const { sequences, until, next } = found;
      const url = urlOf(
        request,
        next === null ? syncToken(feed, until) : pageToken(feed, state, next, until),
      );
      return conditional(request, {
        of: [url, ...sequences],
        headers: {
          'content-type': 'application/json',
          'content-language': language,
          link: `<${urlOf(request, null)}>; rel="first"${next === null ? '' : `, <${url}>; rel="next"`}`,
        },
        body: async () => {
          const items = (await readChanges(scope, sequences)).map(itemOf);
          const answer: SyncAnswer = {
            items,
            ...(next === null ? { nextSyncUrl: url } : { nextPageUrl: url }),
          };
          return JSON.stringify(answer);
        },
      });
    },
  },
});

const expired = (pathname: string): Response =>
  problem('token_expired', {
    detail: `Begin again at ${pathname}?initial=true and put what it gives in the place of what you have. A token is good for ${tokenDays} days.`,
  });

/** Where to go on with a token, or to begin again without one. */
function urlOf(request: Request, token: string | null): string {
  const { pathname, searchParams } = new URL(request.url);
  const query = new URLSearchParams(searchParams);
  query.delete('initial');
  query.delete('token');
  if (token === null) query.set('initial', 'true');
  else query.set('token', token);
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
  handler as OPTIONS,
  handler as PATCH,
  handler as POST,
  handler as PUT,
};
