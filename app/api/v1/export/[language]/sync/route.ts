import { tokenDays } from '@/lib/schema/sync';
import { conditional } from '@/lib/server/conditional';
import { refuseOtherThanJson } from '@/lib/server/export';
import { problem } from '@/lib/server/problem';
import { keyRoute } from '@/lib/server/route';
import { readAhead, syncItems, writeSync } from '@/lib/server/sync-items';
import { findPage } from '@/lib/server/sync-page';

/** Nothing of it is made ahead; said, Next does not watch for it. */
export const dynamic = 'force-dynamic';

/** Everything published, in pages; then, by the token of the last page, what changed since: never missed, never undone. */
const handler = keyRoute<{ language: string }>({
  GET: {
    scope: 'export:read',
    async handle(request, scope, params) {
      const refusal = refuseOtherThanJson(request);
      if (refusal) return refusal;
      const page = await findPage(request, scope, params);
      if (!page) return expired(new URL(request.url).pathname);
      return conditional(request, {
        of: [page.digest, scope.pagePattern],
        headers: {
          'content-type': 'application/json',
          'content-language': page.language,
          link: page.link,
        },
        body: async () => {
          const items = await syncItems(scope, page.marks);
          if (page.next) readAhead(request, scope, page);
          return writeSync(items, page.next === null, page.url);
        },
      });
    },
  },
});

const expired = (pathname: string): Response =>
  problem('token_expired', {
    detail: `Begin again at ${pathname}?initial=true and put what it gives in the place of what you have. A token is good for ${tokenDays} days.`,
  });

export {
  handler as DELETE,
  handler as GET,
  handler as HEAD,
  handler as OPTIONS,
  handler as PATCH,
  handler as POST,
  handler as PUT,
};
