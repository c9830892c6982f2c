import { type Attempt, findAnswer, once } from '@/lib/data/answered-requests';
import { receiveArticle } from '@/lib/data/articles';
import type { KeyScope } from '@/lib/data/scope';
import { AppError } from '@/lib/errors';
import { type Received, receivedSchema } from '@/lib/schema/article-answers';
import { type ArticleInput, articleInputSchema } from '@/lib/schema/article-input';
import { attemptOf } from '@/lib/server/attempt';
import { deskKnowledge } from '@/lib/server/desk-knowledge';
import { fieldErrorsOf } from '@/lib/server/field-errors';
import { preconditionOf, revisionTag } from '@/lib/server/precondition';
import { prepareInput } from '@/lib/server/prepare-input';
import { problem } from '@/lib/server/problem';
import { readJson } from '@/lib/server/read-json';
import { keyRoute } from '@/lib/server/route';

/** Largest body of a request, in bytes. */
const maxBytes = 12_000_000;

/**
 * Takes an article with its translation: 201 for a new one, 200 when the externalId is known; by an Idempotency-Key, once; by
 * If-Match only over what its sender knows.
 */
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
      const input = parsed.data;
      const attempt = attemptOf(request, input);
      const received =
        (attempt && (await findAnswer(scope, attempt, receivedSchema))) ??
        (await receive(request, scope, input, attempt));
      return Response.json(received, {
        status: received.outcome === 'created' ? 201 : 200,
        headers: {
          'cache-control': 'no-store',
          location: `/api/v1/export/${input.targetLanguage}/articles/${received.translationId}`,
          ...(received.revision !== undefined && { etag: revisionTag(received.revision) }),
        },
      });
    },
  },
});

async function receive(
  request: Request,
  scope: KeyScope,
  input: ArticleInput,
  attempt: Attempt | null,
): Promise<Received> {
  const prepared = prepareInput(input, await deskKnowledge(scope, input));
  const doneOnce = attempt ? once(scope, attempt, receivedSchema) : undefined;
  return receiveArticle(scope, input, prepared, doneOnce, preconditionOf(request));
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
