import http, { type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Destination } from './admit-url';

/** As much of an answer as is read, in bytes; the rest is left on the wire. */
const maxAnswerBytes = 4_096;

export type PostAnswer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly retryAfter: string | undefined;
      /** The beginning of the body. */
      readonly text: string;
    }
  | { readonly kind: 'unreachable'; readonly code: string }
  | { readonly kind: 'aborted' };

type Post = {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Ends it wherever it stands: before the connection, during it, or amid a body that drips. */
  readonly signal: AbortSignal;
};

/** Posts once, over a connection of its own to an address of the destination. A redirect is an answer like any other. */
export function post({ url, addresses }: Destination, { headers, body, signal }: Post): Promise<PostAnswer> {
  const options: RequestOptions = {
    method: 'POST',
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    agent: false,
    lookup: only(addresses),
    signal,
  };
  return new Promise((resolve) => {
    const request: ClientRequest = (url.protocol === 'https:' ? https : http).request(url, options);
    request.on('response', (response) => {
      readStart(response).then(
        (text) => {
          request.destroy();
          const { statusCode = 0, headers } = response;
          resolve({ kind: 'answered', status: statusCode, retryAfter: headers['retry-after'], text });
        },
        (error) => resolve(failureOf(error, signal)),
      );
    });
    request.on('error', (error) => resolve(failureOf(error, signal)));
    request.end(body);
  });
}

/** A resolver that knows these addresses, for whatever name. */
function only(addresses: readonly string[]): LookupFunction {
  const known = addresses.map((address) => ({ address, family: isIP(address) }));
  const [first] = known;
  return (_name, { all }, done) => {
    if (all || !first) done(null, known);
    else done(null, first.address, first.family);
  };
}

async function readStart(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    chunks.push(Buffer.from(chunk));
    size += chunk.length;
    if (size >= maxAnswerBytes) break;
  }
  return Buffer.concat(chunks).subarray(0, maxAnswerBytes).toString('utf8');
}

function failureOf(error: unknown, signal: AbortSignal): PostAnswer {
  if (signal.aborted) return { kind: 'aborted' };
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'ERROR';
  return { kind: 'unreachable', code };
}
