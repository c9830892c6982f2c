import { createHash } from 'node:crypto';

/** True when one of the tags of If-None-Match stands for the same representation: weak comparison, lists and `*` (RFC 9110 13.1.2). */
export const matchesTag = (ifNoneMatch: string | null, etag: string): boolean =>
  ifNoneMatch !== null &&
  (ifNoneMatch.trim() === '*' ||
    ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag));

/**
 * An answer with a strong ETag made of its body: 304 without a body when the client has it already. Answers to keyed
 * requests are private and always revalidated.
 */
export function conditional(
  request: Request,
  body: string | Uint8Array<ArrayBuffer>,
  headers: { readonly 'content-type': string; readonly link?: string; readonly 'content-language'?: string },
): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const { 'content-type': type, ...rest } = headers;
  const common = {
    etag,
    'cache-control': 'private, no-cache',
    vary: 'Authorization, Accept, Accept-Encoding',
    ...rest,
  };
  if (matchesTag(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers: common });
  return new Response(request.method === 'HEAD' ? null : body, {
    status: 200,
    headers: { ...common, 'content-type': type },
  });
}
