import { receiveArticle } from '@/lib/data/articles';
import { AppError } from '@/lib/errors';
import type { Received } from '@/lib/schema/article-answers';
import { articleInputSchema } from '@/lib/schema/article-input';
import { deskKnowledge } from '@/lib/server/desk-knowledge';
import { fieldErrorsOf } from '@/lib/server/field-errors';
import { prepareInput } from '@/lib/server/prepare-input';
import { problem } from '@/lib/server/problem';
import { readJson } from '@/lib/server/read-json';
import { keyRoute } from '@/lib/server/route';

/** Largest body of a request, in bytes. */
const maxBytes = 12_000_000;

/** Takes an article with its translation: 201 for a new one, 200 when the externalId is known. */
const handler = keyRoute({
  POST: {
    scope: 'articles:write',
    async handle(request, scope) {
      const type = request.headers.get('content-type') ?? '';
      if (!/^application\/([\w.+-]+\+)?json\b/i.test(type)) return problem('unsupported_media_type');
      const body = await readJson(request, maxBytes);
      if (body.kind === 'too-large')
        return problem('too_large', { detail: `The limit is ${maxBytes} bytes.` });
      const parsed = articleInputSchema.safeParse(body.value);
      if (!parsed.success) throw new AppError('bad_input', fieldErrorsOf(parsed.error));
      const prepared = prepareInput(parsed.data, await deskKnowledge(scope, parsed.data));
      const { outcome, articleId, translationId, aligning } = await receiveArticle(
        scope,
        parsed.data,
        prepared,
      );
      return Response.json(
        {
          articleId,
          translationId,
          outcome,
          segments: prepared.rows.length,
          aligning,
          warnings: prepared.warnings,
        } satisfies Received,
        {
          status: outcome === 'created' ? 201 : 200,
          headers: {
            'cache-control': 'no-store',
            location: `/api/v1/export/${parsed.data.targetLanguage}/articles/${translationId}`,
          },
        },
      );
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
