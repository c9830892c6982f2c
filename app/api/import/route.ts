import { importPreview } from '@/components/import/import-preview';
import { findKnown, receiveArticle } from '@/lib/data/articles';
import { articleInputSchema } from '@/lib/schema/article-input';
import { deskKnowledge } from '@/lib/server/desk-knowledge';
import { pageRoute } from '@/lib/server/page-route';
import { prepareInput } from '@/lib/server/prepare-input';

/** Stores what the import form holds; with `?preview` only tells what would be stored. Too large for a server action. */
export const POST = pageRoute({
  schema: articleInputSchema,
  // Two sides of the greatest length in UTF-8, and the JSON around them.
  most: 32_000_000,
  admit: (scope) => scope.demand('import'),
  async handle(scope, input, request) {
    const prepared = prepareInput(input, await deskKnowledge(scope, input));
    if (!new URL(request.url).searchParams.has('preview'))
      return Response.json(await receiveArticle(scope, input, prepared), { status: 201 });
    const known = await findKnown(scope, prepared.source.document, {
      language: input.targetLanguage,
      externalId: input.externalId,
    });
    return Response.json(importPreview(prepared, known));
  },
});
