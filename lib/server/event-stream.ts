import { AppError } from '@/lib/errors';

/** A server-sent event; `id` is what a reader that comes back names as the last it read. */
export type ServerEvent = { readonly name: string; readonly data: unknown; readonly id?: string };

/** Most streams one person may have open on one instance: browsers close those of tabs out of sight. */
export const maxStreams = 20;
const retryMs = 2_000;

const streams = new Map<AbortController, string>();

/** A stopping server lets requests finish, and a stream never does by itself. */
const endAll = (): void => {
  for (const end of streams.keys()) end.abort();
};

/**
 * Answers with the events of `source` (null is a sign of life), each made when the reader has room for it: a slow reader
 * costs nothing. The signal tells the source that the reader left or the server stops. Throws `rate_limited` for a person
 * who has too many open.
 */
export function eventStream(
  userId: string,
  source: (signal: AbortSignal) => AsyncIterable<ServerEvent | null>,
): Response {
  if ([...streams.values()].filter((one) => one === userId).length >= maxStreams)
    throw new AppError('rate_limited');
  // Not before the first stream: whoever only builds must end at this signal.
  if (streams.size === 0) process.once('SIGTERM', endAll);
  const end = new AbortController();
  streams.set(end, userId);
  const over = () => {
    streams.delete(end);
    if (streams.size === 0) process.off('SIGTERM', endAll);
  };
  const events = source(end.signal)[Symbol.asyncIterator]();
  const body = new ReadableStream<Uint8Array>(
    {
      start: (stream) => stream.enqueue(encode(`retry: ${retryMs}\n\n`)),
      async pull(stream) {
        const next = await events.next().catch((error: unknown) => {
          console.error(error);
          return { done: true } as const;
        });
        if (next.done) {
          over();
          if (!end.signal.aborted) end.abort();
          stream.close();
        } else stream.enqueue(encode(next.value ? frameOf(next.value) : ':\n\n'));
      },
      cancel() {
        over();
        end.abort();
        // The source may be waiting: it ends itself at the signal.
        events.return?.().catch(() => {});
      },
    },
    { highWaterMark: 1 },
  );
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      // nginx holds answers back otherwise.
      'x-accel-buffering': 'no',
      // Whoever kept the connection for another request would keep a stopping server.
      connection: 'close',
    },
  });
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** JSON has no line breaks of its own, so one line of data is enough. */
const frameOf = ({ name, data, id }: ServerEvent): string =>
  `${id === undefined ? '' : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
