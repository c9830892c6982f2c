import { encodingHeader } from './content-encoding';
import { acceptedEncoding } from './negotiation';

/**
 * An answer that is made while it is sent, at the pace it is read, and no further once the client is gone. It has no ETag:
 * nobody knows it before its end.
 */
export function streamed(
  request: Request,
  pieces: AsyncGenerator<string>,
  headers: Readonly<Record<string, string>>,
): Response {
  const encoding = acceptedEncoding(request.headers.get('accept-encoding'), ['gzip', 'identity']);
  const common = {
    'cache-control': 'private, no-store, no-transform',
    vary: 'Authorization, Accept, Accept-Encoding',
    ...headers,
    ...(encoding === 'identity' ? {} : { [encodingHeader]: encoding }),
  };
  if (request.method === 'HEAD') return new Response(null, { headers: common });
  const bytes = bytesOf(pieces);
  const body = encoding === 'identity' ? bytes : bytes.pipeThrough(new CompressionStream('gzip'));
  return new Response(body, { headers: common });
}

function bytesOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
