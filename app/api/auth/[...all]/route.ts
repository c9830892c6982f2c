import { auth } from '@/lib/server/auth';
import { problem, problemOf } from '@/lib/server/problem';
import { readJson } from '@/lib/server/read-json';

const maxBytes = 64_000;

/** All that is offered of what the library can do: names and addresses are changed by nobody, passwords by a link. */
const offered = ['sign-in/email', 'sign-in/demo', 'sign-out'].map((name) => `/api/auth/${name}`);

export async function GET(request: Request): Promise<Response> {
  if (new URL(request.url).pathname !== '/api/auth/get-session') return problem('not_found');
  return auth().handler(request);
}

export async function POST(request: Request): Promise<Response> {
  try {
    if (!offered.includes(new URL(request.url).pathname)) return problem('not_found');
    const body = await readJson(request, maxBytes);
    if (body.kind === 'too-large') return problem('too_large');
    const { url, headers } = request;
    return await auth().handler(
      new Request(url, { method: 'POST', headers, body: JSON.stringify(body.value) }),
    );
  } catch (error) {
    return problemOf(error);
  }
}
