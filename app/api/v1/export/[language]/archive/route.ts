import { releaseWriters } from '@/lib/core/formats/formats';
import { feedId } from '@/lib/core/formats/write-feeds';
import { writeStream } from '@/lib/core/formats/write-stream';
import { getDesk } from '@/lib/data/desks';
import { streamReleases } from '@/lib/data/published';
import { exportArchiveSchema } from '@/lib/schema/export-query';
import { parseExport } from '@/lib/server/export';
import { keyRoute } from '@/lib/server/route';
import { streamed } from '@/lib/server/streamed';

/** Everything published in a language, or what was published in a time, as one file that is sent while it is read. */
const handler = keyRoute<{ language: string }>({
  GET: {
    scope: 'export:read',
    async handle(request, scope, params) {
      const asked = parseExport(exportArchiveSchema, releaseWriters, request, params);
      if (asked instanceof Response) return asked;
      const { language, format, ...part } = asked;
      const { name, sourceLanguage } = await getDesk(scope);
      const id = feedId(scope.deskId, language, part.section);
      const list = { id, title: name, sourceLanguage, targetLanguage: language };
      return streamed(request, writeStream(format.writer, list, streamReleases(scope, language, part)), {
        ...format.headers,
        'content-language': language,
        'content-disposition': `attachment; filename="songngu-${language}.${format.writer.extension}"`,
      });
    },
  },
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
