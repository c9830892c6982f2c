import { listChanges } from '@/lib/data/feed';
import { AppError } from '@/lib/errors';
import { syncQuerySchema, tokenDays } from '@/lib/schema/sync';
import { conditional } from '@/lib/server/conditional';
import { visitedUrl } from '@/lib/server/env';
import { refuseOtherThanJson } from '@/lib/server/export';
import { fieldErrorsOf } from '@/lib/server/field-errors';
import { problem } from '@/lib/server/problem';
import { keyRoute } from '@/lib/server/route';
import { readAhead, syncItems, writeSync } from '@/lib/server/sync-items';
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
      const { marks, until, next } = found;
      const url = urlOf(
        request,
        next === null ? syncToken(feed, until) : pageToken(feed, state, next, until),
      );
      return conditional(request, {
        of: [url, scope.pagePattern, ...marks.map(({ hash }) => hash)],
        headers: {
          'content-type': 'application/json',
          'content-language': language,
          link: `<${urlOf(request, null)}>; rel="first"${next === null ? '' : `, <${url}>; rel="next"`}`,
        },
        body: async () => {
          const items = await syncItems(scope, marks);
          if (next !== null)
            readAhead(scope, language, { ...state, after: next, until, known: until, limit });
          return writeSync(items, next === null, url);
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

export {
  handler as DELETE,
  handler as GET,
  handler as HEAD,
  handler as OPTIONS,
  handler as PATCH,
  handler as POST,
  handler as PUT,
};
