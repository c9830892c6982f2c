import { AppError, type ErrorCode, type FieldError } from '@/lib/errors';
import type { Problem } from '@/lib/schema/problem';

export type ProblemKind =
  | ErrorCode
  | 'internal'
  | 'method_not_allowed'
  | 'unsupported_media_type'
  | 'too_large'
  | 'token_expired'
  | 'not_acceptable';

const kinds = {
  bad_input: [400, 'The request is not valid'],
  unauthenticated: [401, 'A valid API key is needed'],
  forbidden: [403, 'The key may not do this'],
  not_found: [404, 'There is no such thing here'],
  gone: [410, 'It was here and has been withdrawn'],
  conflict: [409, 'It was changed in the meantime'],
  empty_target: [409, 'An empty translation cannot be approved'],
  blocked: [409, 'A finding that stops approval stands'],
  own_work: [409, 'A translation is approved by someone who did not work on it'],
  not_approved: [409, 'The translation is not approved'],
  not_read: [409, 'The translation has not been read through'],
  already_done: [409, 'It is done already'],
  embargoed: [409, 'It is under embargo'],
  rate_limited: [429, 'Too many requests'],
  demo_refused: [409, 'Demo mode is refused over real data'],
  in_progress: [409, 'A request with this Idempotency-Key is still being answered'],
  key_reused: [422, 'The Idempotency-Key was used with another body'],
  not_as_expected: [412, 'It is not what If-Match or If-None-Match says'],
  internal: [500, 'Something failed on our side'],
  method_not_allowed: [405, 'The method is not offered here'],
  unsupported_media_type: [415, 'The body must be application/json'],
  too_large: [413, 'The body is too large'],
  not_acceptable: [406, 'It is not to be had in a form you accept'],
  token_expired: [410, 'The token is too old: begin again'],
} as const satisfies Record<ProblemKind, readonly [number, string]>;

/** Every kind of problem, for the page that `type` points to. */
export const problemKinds = Object.entries(kinds).map(([kind, [status, title]]) => ({ kind, status, title }));

export function problemOfKind(kind: ProblemKind): { readonly status: number; readonly title: string } {
  const [status, title] = kinds[kind];
  return { status, title };
}

/** A name for one occurrence of a problem, to ask about it by. */
const instanceOf = (): string => `urn:uuid:${crypto.randomUUID()}`;

/** An error answer of the API (RFC 9457). `detail` and `errors` are for developers, in English. */
export function problem(
  kind: ProblemKind,
  extra: {
    detail?: string;
    instance?: string;
    errors?: readonly FieldError[];
    headers?: Record<string, string>;
  } = {},
): Response {
  const [status, title] = kinds[kind];
  const body: Problem = {
    type: `/docs/problems#${kind}`,
    title,
    status,
    instance: extra.instance ?? instanceOf(),
    ...(extra.detail ? { detail: extra.detail } : {}),
    ...(extra.errors && extra.errors.length > 0 ? { errors: extra.errors } : {}),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(kind === 'unauthenticated' ? { 'www-authenticate': 'Bearer realm="songngu"' } : {}),
      ...extra.headers,
    },
  });
}

/** The answer to whatever a handler threw; what is no AppError is logged under its instance and told without its innards. */
export function problemOf(error: unknown): Response {
  if (error instanceof AppError) return problem(error.code, { errors: error.fields });
  const instance = instanceOf();
  console.error(instance, error);
  return problem('internal', { instance });
}
