import { subscribe } from 'node:diagnostics_channel';
import { ServerResponse } from 'node:http';

/** The name under which a route says how it encoded its answer. */
export const encodingHeader = 'x-songngu-encoding';

/**
 * Next takes away the `content-encoding` of a route's answer, but not what is encoded: a client would get bytes that it
 * cannot read. The header goes under another name as far as Next, and gets its own back when the head is written.
 */
export function keepContentEncoding(): void {
  subscribe('http.server.request.start', (message) => {
    const response: unknown = Reflect.get(Object(message), 'response');
    if (!(response instanceof ServerResponse)) return;
    response.writeHead = new Proxy(response.writeHead, {
      apply(writeHead, self, head) {
        const encoding = response.getHeader(encodingHeader);
        if (encoding !== undefined) {
          response.removeHeader(encodingHeader);
          response.setHeader('content-encoding', String(encoding));
        }
        return Reflect.apply(writeHead, self, head);
      },
    });
  });
}
