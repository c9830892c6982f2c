import { askFor, letGo, place, takeOver } from '@/lib/data/presence';
import type { PersonScope } from '@/lib/data/scope';
import { AppError } from '@/lib/errors';
import { type PresenceInput, presenceInputSchema } from '@/lib/schema/presence';
import { fieldErrorsOf } from '@/lib/server/field-errors';
import { problem, problemOf } from '@/lib/server/problem';
import { readJson } from '@/lib/server/read-json';
import { isSameOrigin } from '@/lib/server/same-origin';
import { findScope } from '@/lib/server/session';

const maxBytes = 256_000;

/** A tab tells where it is and what is typed there, asks for a row, takes it over or lets it go. Others hear of it. */
export async function POST(request: Request): Promise<Response> {
  try {
    if (!isSameOrigin(request)) throw new AppError('forbidden');
    const scope = await findScope();
    if (!scope) throw new AppError('unauthenticated');
    const body = await readJson(request, maxBytes);
    if (body.kind === 'too-large') return problem('too_large');
    const parsed = presenceInputSchema.safeParse(body.value);
    if (!parsed.success) throw new AppError('bad_input', fieldErrorsOf(parsed.error));
    return Response.json({ holds: await perform(scope, parsed.data) });
  } catch (error) {
    return problemOf(error);
  }
}

/** Whether the tab holds the row it is in, after that. */
async function perform(scope: PersonScope, input: PresenceInput): Promise<boolean> {
  if (input.kind === 'place') return place(scope, input);
  if (input.kind === 'take') return takeOver(scope, input.tab);
  await (input.kind === 'ask' ? askFor : letGo)(scope, input.tab);
  return false;
}
