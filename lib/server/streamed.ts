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

/**
 * Bytes that are sent at once, at least: each time costs the same, however many there are. Pieces are encoded one by one,
 * since strings of more than some 60,000 characters are the dearest that the engine makes.
 */
const enough = 64_000;

function bytesOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream(
    {
      async pull(controller) {
        const gathered: Buffer[] = [];
        for (let size = 0; size < enough; ) {
          const { done, value } = await pieces.next();
          if (done) break;
          const bytes = Buffer.from(value);
          gathered.push(bytes);
          size += bytes.byteLength;
        }
        if (gathered.length === 0) controller.close();
        else controller.enqueue(new Uint8Array(Buffer.concat(gathered)));
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
