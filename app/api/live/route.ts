import { findMark } from '@/lib/data/translations';
import { AppError } from '@/lib/errors';
import { liveQuerySchema } from '@/lib/schema/presence';
import { articleEvents } from '@/lib/server/article-events';
import { deskEvents } from '@/lib/server/desk-events';
import { eventStream } from '@/lib/server/event-stream';
import { fieldErrorsOf } from '@/lib/server/field-errors';
import { problemOf } from '@/lib/server/problem';
import { findScope } from '@/lib/server/session';

/**
 * Server-sent events: of the desk, or with `?translation=…&tab=…` of one article. `since`, or what the browser names as
 * the last it read, spares the rows that the reader has.
 */
export async function GET(request: Request): Promise<Response> {
  try {
    const scope = await findScope();
    if (!scope) throw new AppError('unauthenticated');
    const { searchParams } = new URL(request.url);
    const headers = new Headers(request.headers);
    if (!searchParams.has('translation'))
      return eventStream(scope.userId, (signal) => deskEvents({ scope, headers, signal }));
    const query = liveQuerySchema.safeParse(Object.fromEntries(searchParams));
    if (!query.success) throw new AppError('bad_input', fieldErrorsOf(query.error));
    const { translation: translationId, tab, since } = query.data;
    if (!(await findMark(scope, translationId))) throw new AppError('not_found');
    const last = request.headers.get('last-event-id') ?? since ?? null;
    return eventStream(scope.userId, (signal) =>
      articleEvents({ scope, headers, signal }, { translationId, tab, since: last }),
    );
  } catch (error) {
    return problemOf(error);
  }
}
