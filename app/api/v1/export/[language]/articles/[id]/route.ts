import { itemWriters } from '@/lib/core/formats/formats';
import { exportItemSchema } from '@/lib/schema/export-query';
import { parseExport } from '@/lib/server/export';
import { answerRelease } from '@/lib/server/release-answer';
import { keyRoute } from '@/lib/server/route';

/** One released translation, in the format asked for. 410 once it is withdrawn. */
const handler = keyRoute<{ language: string; id: string }>({
  GET: {
    scope: 'export:read',
    async handle(request, scope, { language, id }) {
      const asked = parseExport(exportItemSchema, itemWriters, request, { language });
      return asked instanceof Response ? asked : answerRelease(request, scope, { ...asked, id });
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
