import { conditional } from '@/lib/server/conditional';
import { openapiDocument } from '@/lib/server/openapi/document';
import { problem } from '@/lib/server/problem';

/** What the API offers, for programs: for everybody, without a key, and for pages of any origin. */
async function handler(request: Request): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return problem('method_not_allowed', { headers: { allow: 'GET, HEAD' } });
  const answer = await conditional(request, {
    of: ['openapi'],
    headers: { 'content-type': 'application/json' },
    body: () => JSON.stringify(openapiDocument()),
  });
  answer.headers.set('cache-control', 'public, no-cache, no-transform');
  answer.headers.set('vary', 'Accept-Encoding');
  answer.headers.set('access-control-allow-origin', '*');
  return answer;
}

export {
  handler as DELETE,
  handler as GET,
  handler as HEAD,
  handler as OPTIONS,
  handler as PATCH,
  handler as POST,
  handler as PUT,
};
