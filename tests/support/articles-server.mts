/** A server of its own that takes articles at the database of DATABASE_URL, for tests that kill it; prints its port. */
import { createServer } from 'node:http';
import { POST } from '@/app/api/v1/articles/route';

const server = createServer(async (incoming, outgoing) => {
  const body: Buffer[] = [];
  for await (const piece of incoming) body.push(piece);
  const request = new Request(new URL(incoming.url ?? '/', 'http://localhost'), {
    method: 'POST',
    headers: Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]),
    body: Buffer.concat(body),
  });
  const answer = await POST(request, { params: Promise.resolve({}) });
  outgoing.writeHead(answer.status, [...answer.headers].flat());
  outgoing.end(Buffer.from(await answer.arrayBuffer()));
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') console.log(address.port);
});
