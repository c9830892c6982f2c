import { getVersions, withdrawalOf } from '@/lib/data/published';
import { AppError } from '@/lib/errors';
import { versionsQuerySchema } from '@/lib/schema/export-query';
import { isId } from '@/lib/schema/id';
import type { VersionsAnswer } from '@/lib/schema/versions';
import { conditional } from '@/lib/server/conditional';
import { refuseOtherThanJson } from '@/lib/server/export';
import { fieldErrorsOf } from '@/lib/server/field-errors';
import { keyRoute } from '@/lib/server/route';

/** Everything that was published of a translation, and taken back, newest first. */
const handler = keyRoute<{ language: string; id: string }>({
  GET: {
    scope: 'export:read',
    async handle(request, scope, { language: tag, id }) {
      const refusal = refuseOtherThanJson(request);
      if (refusal) return refusal;
      const { pathname, searchParams } = new URL(request.url);
      const query = versionsQuerySchema.safeParse({ ...Object.fromEntries(searchParams), language: tag });
      if (!query.success) throw new AppError('bad_input', fieldErrorsOf(query.error));
      if (!isId(id)) throw new AppError('not_found');
      const versions = await getVersions(scope, query.data.language, id);
      const answer: VersionsAnswer = {
        id,
        versions: versions.map((version) => ({
          number: version.number,
          kind: version.kind,
          updateKind: version.updateKind,
          note: version.note,
          at: version.publishedAt.toISOString(),
          url: withdrawalOf(versions, version) ? null : `${pathname}/${version.number}`,
        })),
      };
      return conditional(request, {
        of: [versions[0].hash],
        changedAt: versions[0].publishedAt,
        headers: { 'content-type': 'application/json', 'content-language': query.data.language },
        body: () => JSON.stringify(answer),
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
