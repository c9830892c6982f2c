import { encodingHeader } from './content-encoding';
import { acceptedEncoding } from './negotiation';

/**
 * An answer that is made while it is sent, at the pace it is read, and no further once the client is gone. It has no ETag:
 * nobody knows it before its end.
 */
export function streamed(
  request: Request,
  pieces: AsyncGenerator<string | Uint8Array>,
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

function bytesOf(pieces: AsyncGenerator<string | Uint8Array>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream(
    {
      async pull(controller) {
        const gathered: Uint8Array[] = [];
        let size = 0;
        while (size < enough) {
          const { done, value } = await pieces.next();
          if (done) break;
          const bytes = typeof value === 'string' ? Buffer.from(value) : value;
          gathered.push(bytes);
          size += bytes.byteLength;
        }
        if (gathered.length === 0) controller.close();
        else controller.enqueue(joined(gathered, size));
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

/** One copy of each byte, where a Buffer of the same would make two. */
function joined(pieces: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}
