import { releaseWriters } from '@/lib/core/formats/formats';
import { listReleases } from '@/lib/data/releases';
import { exportListSchema } from '@/lib/schema/export-query';
import { conditional } from '@/lib/server/conditional';
import { readCursor, writeCursor } from '@/lib/server/cursor';
import { parseExport, writeList } from '@/lib/server/export';
import { keyRoute } from '@/lib/server/route';

/** The newest release of every published translation in a language, in feed order. */
const handler = keyRoute<{ language: string }>({
  GET: {
    scope: 'export:read',
    async handle(request, scope, params) {
      const url = new URL(request.url);
      const { language, limit, cursor, format } = parseExport(exportListSchema, releaseWriters, url, params);
      const feed = `${scope.deskId}:${language}`;
      const after = cursor === undefined ? 0 : readCursor(feed, cursor);
      const page = await listReleases(scope, language, { after, limit });
      const next = page.next === null ? null : nextPage(url, writeCursor(feed, page.next));
      return conditional(request, writeList(format, language, page.documents, next), {
        ...format.headers,
        'content-language': language,
        ...(next ? { link: `<${next}>; rel="next"` } : {}),
      });
    },
  },
});

/** The same question from the cursor on, as a path: right whatever name the server is reached by. */
function nextPage(url: URL, cursor: string): string {
  const query = new URLSearchParams(url.searchParams);
  query.set('cursor', cursor);
  return `${url.pathname}?${query}`;
}

export {
  handler as DELETE,
  handler as GET,
  handler as HEAD,
  handler as PATCH,
  handler as POST,
  handler as PUT,
};
