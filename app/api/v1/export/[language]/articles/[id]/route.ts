import { itemWriters } from '@/lib/core/formats/formats';
import { getRelease } from '@/lib/data/releases';
import { AppError } from '@/lib/errors';
import { exportItemSchema } from '@/lib/schema/export-query';
import { isId } from '@/lib/schema/id';
import { conditional } from '@/lib/server/conditional';
import { parseExport } from '@/lib/server/export';
import { keyRoute } from '@/lib/server/route';

/** One released translation, in the format asked for. 410 once it is withdrawn. */
const handler = keyRoute<{ language: string; id: string }>({
  GET: {
    scope: 'export:read',
    async handle(request, scope, { language: tag, id }) {
      const { language, format } = parseExport(exportItemSchema, itemWriters, new URL(request.url), {
        language: tag,
      });
      if (!isId(id)) throw new AppError('not_found');
      const document = await getRelease(scope, language, id);
      return conditional(request, format.writer.one(document), {
        ...format.headers,
        'content-language': document.targetLanguage,
      });
    },
  },
});

export {
  handler as DELETE,
  handler as GET,
  handler as HEAD,
  handler as PATCH,
  handler as POST,
  handler as PUT,
};
