import { draftSchema } from '@/lib/schema/draft';
import { buildHeader, buildId } from '@/lib/server/build-id';
import { pageRoute } from '@/lib/server/page-route';
import { saveDraft } from '@/lib/server/save-draft';

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

const save = pageRoute({
  schema: draftSchema,
  most: 256_000,
  async handle(scope, { userId, ...draft }) {
    if (userId !== scope.userId)
      return Response.json({ kind: 'other-person', person: scope.name }, { status: 401 });
    const result = await saveDraft(scope, draft);
    if (result.kind !== 'saved') return Response.json(result, { status: 409 });
    if (result.blocked.length > 0) {
      const blocked = result.blocked.map(({ code, key }) => ({ code, key }));
      return Response.json({ ...result, blocked }, { status: 409 });
    }
    return Response.json(result);
  },
});
