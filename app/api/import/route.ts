import { importPreview } from '@/components/import/import-preview';
import { findKnown, receiveArticle } from '@/lib/data/articles';
import { AppError } from '@/lib/errors';
import { articleInputSchema } from '@/lib/schema/article-input';
import { deskKnowledge } from '@/lib/server/desk-knowledge';
import { fieldErrorsOf } from '@/lib/server/field-errors';
import { prepareInput } from '@/lib/server/prepare-input';
import { problem, problemOf } from '@/lib/server/problem';
import { readJson } from '@/lib/server/read-json';
import { isSameOrigin } from '@/lib/server/same-origin';
import { findScope } from '@/lib/server/session';

/** Two sides of the greatest length in UTF-8, and the JSON around them. */
const maxBytes = 32_000_000;

/** Stores what the import form holds; with `?preview` only tells what would be stored. Too large for a server action. */
export async function POST(request: Request): Promise<Response> {
  try {
    if (!isSameOrigin(request)) throw new AppError('forbidden');
    const scope = await findScope();
    if (!scope) throw new AppError('unauthenticated');
    scope.demand('import');
    const body = await readJson(request, maxBytes);
    if (body.kind === 'too-large') return problem('too_large');
    const parsed = articleInputSchema.safeParse(body.value);
    if (!parsed.success) throw new AppError('bad_input', fieldErrorsOf(parsed.error));
    const input = parsed.data;
    const prepared = prepareInput(input, await deskKnowledge(scope, input));
    if (!new URL(request.url).searchParams.has('preview'))
      return Response.json(await receiveArticle(scope, input, prepared), { status: 201 });
    const known = await findKnown(scope, prepared.source.document, {
      language: input.targetLanguage,
      externalId: input.externalId,
    });
    return Response.json(importPreview(prepared, known));
  } catch (error) {
    return problemOf(error);
  }
}
