import { releaseWriters } from '@/lib/core/formats/formats';
import { getDesk } from '@/lib/data/desks';
import { listMarks, readReleases } from '@/lib/data/published';
import { exportListSchema, isFeed } from '@/lib/schema/export-query';
import { conditional } from '@/lib/server/conditional';
import { readCursor, writeCursor } from '@/lib/server/cursor';
import { parseExport, writeList } from '@/lib/server/export';
import { keyRoute } from '@/lib/server/route';

/** The newest release of every published translation in a language: in feed order, or for feeds the newest first. */
const handler = keyRoute<{ language: string }>({
  GET: {
    scope: 'export:read',
    async handle(request, scope, params) {
      const asked = parseExport(exportListSchema, releaseWriters, request, params);
      if (asked instanceof Response) return asked;
      const { language, limit, section, cursor, format } = asked;
      const newestFirst = isFeed(format.name);
      const feed = `${scope.deskId}:${language}${newestFirst ? ':newest' : ''}`;
      const after = cursor === undefined ? null : readCursor(feed, cursor);
      const { marks, changedAt, previous, ...page } = await listMarks(scope, language, {
        after,
        limit,
        newestFirst,
        section,
      });
      const { name } = await getDesk(scope);
      const at = (place: number | null) => pageAt(request, place === null ? null : writeCursor(feed, place));
      const next = page.next === null ? null : at(page.next);
      return conditional(request, {
        // Lists say whose they are, feeds when they last changed.
        of: [
          language,
          next,
          name,
          scope.pagePattern,
          newestFirst ? String(changedAt) : null,
          ...marks.map(({ hash }) => hash),
        ],
        changedAt,
        headers: {
          ...format.headers,
          'content-language': language,
          link: [
            ...(next ? [`<${next}>; rel="next"`] : []),
            ...(previous === undefined ? [] : [`<${at(previous)}>; rel="prev"`]),
            `<${at(null)}>; rel="first"`,
          ].join(', '),
        },
        body: async () => {
          const desk = { id: scope.deskId, name };
          const address = { desk, language, section, self: pageAt(request, cursor ?? null), next };
          const documents = await readReleases(scope, marks);
          return writeList(format, { ...address, updated: changedAt }, documents);
        },
      });
    },
  },
});

/** The same question from a cursor on, or from the beginning, as a path: right whatever name the server is reached by. */
function pageAt(request: Request, cursor: string | null): string {
  const { pathname, searchParams } = new URL(request.url);
  const query = new URLSearchParams(searchParams);
  query.delete('cursor');
  if (cursor !== null) query.set('cursor', cursor);
  return query.size === 0 ? pathname : `${pathname}?${query}`;
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
