import { saveTarget, unapproveSegment } from '@/lib/data/segments';
import { AppError } from '@/lib/errors';
import { draftSchema } from '@/lib/schema/draft';
import { fieldErrorsOf } from '@/lib/server/field-errors';
import { problemOf } from '@/lib/server/problem';
import { isSameOrigin } from '@/lib/server/same-origin';
import { findScope } from '@/lib/server/session';

/** Autosave and approval of one segment. 409 carries the text that was faster; both are in history. */
export async function POST(request: Request): Promise<Response> {
  try {
    if (!isSameOrigin(request)) throw new AppError('forbidden');
    const scope = await findScope();
    if (!scope) throw new AppError('unauthenticated');
    const parsed = draftSchema.safeParse(await request.json().catch(() => null));
    if (!parsed.success) throw new AppError('bad_input', fieldErrorsOf(parsed.error));
    const { approval, ...draft } = parsed.data;
    const result = await saveTarget(scope, { ...draft, approve: approval === 'give' });
    if (result.kind === 'conflict') return Response.json(result, { status: 409 });
    if (approval !== 'take') return Response.json(result);
    await unapproveSegment(scope, draft.segmentId);
    return Response.json({ ...result, approved: false });
  } catch (error) {
    return problemOf(error);
  }
}
