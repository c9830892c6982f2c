import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { buildId } from './build-id';
import { encodingHeader } from './content-encoding';
import { acceptedEncoding, type Encoding } from './negotiation';

/** True when one of the tags of If-None-Match stands for the same representation: weak comparison, lists and `*` (RFC 9110 13.1.2). */
export const matchesTag = (ifNoneMatch: string | null, etag: string): boolean =>
  ifNoneMatch !== null &&
  (ifNoneMatch.trim() === '*' ||
    ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag));

export type Body = string | Uint8Array<ArrayBuffer>;

export type Representation = {
  /** What the body is made of: nothing else may change it, save the build of this server. */
  readonly of: readonly (string | number | null)[];
  readonly changedAt?: Date | null | undefined;
  readonly headers: {
    readonly 'content-type': string;
    readonly 'content-language'?: string;
    readonly link?: string;
  };
  readonly body: () => Body | Promise<Body>;
};

/**
 * An answer with a strong ETag for each of its encodings: 304 when the client has it already, before the body is made.
 * Answers to keyed requests are private and always revalidated; nobody on the way may encode them anew under our tag.
 */
export async function conditional(
  request: Request,
  { of, changedAt, headers: { 'content-type': type, ...headers }, body }: Representation,
): Promise<Response> {
  const encoding = /^application\/vnd\./.test(type)
    ? 'identity'
    : acceptedEncoding(request.headers.get('accept-encoding'));
  const etag = tagOf([...of, type], encoding);
  const modified = changedAt ? lastModified(changedAt) : null;
  // All that a 304 needs (RFC 9110 15.4.5); the client has the rest.
  const common = {
    etag,
    'cache-control': 'private, no-cache, no-transform',
    vary: 'Authorization, Accept, Accept-Encoding',
    ...(modified ? { 'last-modified': modified } : {}),
  };
  if (isUnchanged(request, etag, changedAt)) return new Response(null, { status: 304, headers: common });
  const encoded = await encode(await body(), encoding);
  return new Response(request.method === 'HEAD' ? null : encoded, {
    status: 200,
    headers: {
      ...common,
      ...headers,
      'content-type': type,
      ...(encoding === 'identity' ? {} : { [encodingHeader]: encoding }),
    },
  });
}

function tagOf(of: Representation['of'], encoding: Encoding): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([buildId(), ...of]))
    .digest('base64url');
  return `"${hash.slice(0, 27)}${encoding === 'identity' ? '' : `-${encoding}`}"`;
}

/**
 * A second before now at the latest: dates of HTTP have whole seconds, and of two changes in one second a client that
 * saw the first must not take the second for it.
 */
const lastModified = (changedAt: Date): string =>
  new Date(Math.min(changedAt.getTime(), Date.now() - 1_000)).toUTCString();

/** If-Modified-Since counts only where there is no If-None-Match (RFC 9110 13.2.2). */
function isUnchanged(request: Request, etag: string, changedAt: Representation['changedAt']): boolean {
  const tags = request.headers.get('if-none-match');
  if (tags !== null) return matchesTag(tags, etag);
  const since = Date.parse(request.headers.get('if-modified-since') ?? '');
  return changedAt ? Math.floor(changedAt.getTime() / 1_000) * 1_000 <= since : false;
}

const zip = promisify(gzip);
const brotli = promisify(brotliCompress);

async function encode(body: Body, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  if (encoding === 'gzip') return new Uint8Array(await zip(bytes, { level: 5 }));
  if (encoding === 'br')
    return new Uint8Array(await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }));
  return bytes;
}
