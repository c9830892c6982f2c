import { AppError } from '@/lib/errors';
import { draftSchema } from '@/lib/schema/draft';
import { buildHeader, buildId } from '@/lib/server/build-id';
import { fieldErrorsOf } from '@/lib/server/field-errors';
import { problem, problemOf } from '@/lib/server/problem';
import { readJson } from '@/lib/server/read-json';
import { isSameOrigin } from '@/lib/server/same-origin';
import { saveDraft } from '@/lib/server/save-draft';
import { findScope } from '@/lib/server/session';

const maxBytes = 256_000;

/**
 * Autosave and approval of one segment. 409 carries the text that was faster, both being in history, or the findings for
 * which a text that was saved is not approved. Every answer names the build, so that a page from before a deploy learns
 * of it.
 */
export async function POST(request: Request): Promise<Response> {
  const answer = await save(request);
  answer.headers.set(buildHeader, buildId());
  return answer;
}

async function save(request: Request): Promise<Response> {
  try {
    if (!isSameOrigin(request)) throw new AppError('forbidden');
    const scope = await findScope();
    if (!scope) throw new AppError('unauthenticated');
    const body = await readJson(request, maxBytes);
    if (body.kind === 'too-large') return problem('too_large');
    const parsed = draftSchema.safeParse(body.value);
    if (!parsed.success) throw new AppError('bad_input', fieldErrorsOf(parsed.error));
    const { userId, ...draft } = parsed.data;
    if (userId !== scope.userId)
      return Response.json({ kind: 'other-person', person: scope.name }, { status: 401 });
    const result = await saveDraft(scope, draft);
    if (result.kind !== 'saved') return Response.json(result, { status: 409 });
    if (result.blocked.length > 0) {
      const blocked = result.blocked.map(({ code, key }) => ({ code, key }));
      return Response.json({ ...result, blocked }, { status: 409 });
    }
    return Response.json(result);
  } catch (error) {
    return problemOf(error);
  }
}
