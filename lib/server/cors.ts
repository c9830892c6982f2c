import { isOriginKnown } from '@/lib/data/api-keys';

const exposed =
  'ETag, Last-Modified, Link, Content-Language, RateLimit, RateLimit-Policy, Retry-After, Location';
const sent = 'Authorization, Accept, Content-Type, Idempotency-Key, If-Modified-Since, If-None-Match';

/** Lets a web page of an origin read an answer to its key, where the key names the origin. */
export function admitOrigin(request: Request, origins: readonly string[], headers: Headers): void {
  headers.append('vary', 'Origin');
  const origin = request.headers.get('origin');
  if (origin === null || !origins.includes(origin)) return;
  headers.set('access-control-allow-origin', origin);
  headers.set('access-control-expose-headers', exposed);
}

/** The answer to OPTIONS. A browser asks without the key: any key that names its origin will do. */
export async function preflight(request: Request, allow: string): Promise<Response> {
  const headers = new Headers({ allow, vary: 'Origin', 'cache-control': 'no-store' });
  const origin = request.headers.get('origin');
  if (origin !== null && (await isOriginKnown(origin))) {
    headers.set('access-control-allow-origin', origin);
    headers.set('access-control-allow-methods', allow);
    headers.set('access-control-allow-headers', sent);
    headers.set('access-control-max-age', '600');
  }
  return new Response(null, { status: 204, headers });
}
