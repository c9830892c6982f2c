import { releaseWriters } from '@/lib/core/formats/formats';
import { exportArchiveSchema } from '@/lib/schema/export-query';
import { parseExport } from '@/lib/server/export';
import { keyRoute } from '@/lib/server/route';
import { streamed } from '@/lib/server/streamed';
import { writeArchive } from '@/lib/server/write-archive';

/** Everything published in a language, or what was published in a time, as one file that is sent while it is read. */
const handler = keyRoute<{ language: string }>({
  GET: {
    scope: 'export:read',
    async handle(request, scope, params) {
      const asked = parseExport(exportArchiveSchema, releaseWriters, request, params);
      if (asked instanceof Response) return asked;
      const { name, writer, headers } = asked.format;
      return streamed(request, await writeArchive(scope, { ...asked, format: name }), {
        ...headers,
        'content-language': asked.language,
        'content-disposition': `attachment; filename="songngu-${asked.language}.${writer.extension}"`,
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
