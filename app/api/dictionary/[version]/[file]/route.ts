import { findDictionaryFile } from '@/lib/server/english-dictionary';

type Context = { params: Promise<{ version: string; file: string }> };

/**
 * A file of the English dictionary, compressed, for the checks in browsers. It is nobody's secret, and never another at its
 * address. Sent as the gzip file it is: Next takes away a `content-encoding` that a route sets.
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { version, file } = await params;
  const found = findDictionaryFile(version, file);
  if (!found) return new Response(null, { status: 404 });
  return new Response(found.gzip, {
    headers: { 'content-type': 'application/gzip', 'cache-control': 'public, max-age=31536000, immutable' },
  });
}
