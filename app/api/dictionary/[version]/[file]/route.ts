import { findDictionaryFile } from '@/lib/server/english-dictionary';

type Context = { params: Promise<{ version: string; file: string }> };

/** A file of the English dictionary, for the checks in browsers. It is nobody's secret, and never another at its address. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { version, file } = await params;
  const found = findDictionaryFile(version, file);
  if (!found) return new Response(null, { status: 404 });
  const zipped = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
  return new Response(zipped ? found.gzip : found.text, {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(zipped ? { 'content-encoding': 'gzip' } : {}),
    },
  });
}
