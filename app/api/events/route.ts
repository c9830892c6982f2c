import { recordEvents } from '@/lib/data/events';
import { AppError } from '@/lib/errors';
import { eventsSchema } from '@/lib/schema/event';
import { fieldErrorsOf } from '@/lib/server/field-errors';
import { problem, problemOf } from '@/lib/server/problem';
import { readJson } from '@/lib/server/read-json';
import { isSameOrigin } from '@/lib/server/same-origin';
import { findScope } from '@/lib/server/session';

const maxBytes = 32_000;

/** What a page has noted of its use, as `navigator.sendBeacon` hands it over. 204 when it is stored. */
export async function POST(request: Request): Promise<Response> {
  try {
    if (!isSameOrigin(request)) throw new AppError('forbidden');
    const scope = await findScope();
    if (!scope) throw new AppError('unauthenticated');
    const body = await readJson(request, maxBytes);
    if (body.kind === 'too-large') return problem('too_large');
    const parsed = eventsSchema.safeParse(body.value);
    if (!parsed.success) throw new AppError('bad_input', fieldErrorsOf(parsed.error));
    await recordEvents(scope, parsed.data.translationId, parsed.data.events);
    return new Response(null, { status: 204 });
  } catch (error) {
    return problemOf(error);
  }
}
