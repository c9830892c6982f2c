/**
 * An answer that is made while it is sent, at the pace it is read, and no further once the client is gone. It has no ETag:
 * nobody knows it before its end.
 */
export function streamed(
  request: Request,
  pieces: AsyncGenerator<string>,
  headers: Readonly<Record<string, string>>,
): Response {
  const common = {
    'cache-control': 'private, no-store',
    vary: 'Authorization, Accept, Accept-Encoding',
    ...headers,
  };
  if (request.method === 'HEAD') return new Response(null, { headers: common });
  return new Response(bytesOf(pieces), { headers: common });
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
