import { itemWriters } from '@/lib/core/formats/formats';
import { exportVersionSchema } from '@/lib/schema/export-query';
import { parseExport } from '@/lib/server/export';
import { answerRelease } from '@/lib/server/release-answer';
import { keyRoute } from '@/lib/server/route';

/** A translation as it was released under a number, also when there is a newer one. 410 while it is withdrawn. */
const handler = keyRoute<{ language: string; id: string; number: string }>({
  GET: {
    scope: 'export:read',
    async handle(request, scope, { language, id, number }) {
      const asked = parseExport(exportVersionSchema, itemWriters, request, { language, number });
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
