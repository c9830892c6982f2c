import { type PublicLink, streamChain } from '@/lib/data/chain';
import type { KeyScope } from '@/lib/data/scope';
import { AppError } from '@/lib/errors';
import { chainQuerySchema } from '@/lib/schema/chain';
import { fieldErrorsOf } from '@/lib/server/field-errors';
import { keyRoute } from '@/lib/server/route';
import { streamed } from '@/lib/server/streamed';

/** Everything the desk of the key ever released or withdrew, a link of its chain a line, read as fast as it is taken. */
const handler = keyRoute({
  GET: {
    scope: 'export:read',
    async handle(request, scope) {
      const query = chainQuerySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
      if (!query.success) throw new AppError('bad_input', fieldErrorsOf(query.error));
      const lines = linesOf(scope, query.data.after);
      return streamed(request, lines, { 'content-type': 'application/x-ndjson' });
    },
  },
});

async function* linesOf(scope: KeyScope, after: number): AsyncGenerator<string, void, void> {
  for await (const link of streamChain(scope, after)) yield `${lineOf(link)}\n`;
}

/** Some readers take the separators of Unicode for ends of lines. */
const lineOf = (link: PublicLink): string =>
  JSON.stringify(link).replace(/[\u2028\u2029]/g, (char) => (char === '\u2028' ? '\\u2028' : '\\u2029'));

export {
  handler as DELETE,
  handler as GET,
  handler as HEAD,
  handler as OPTIONS,
  handler as PATCH,
  handler as POST,
  handler as PUT,
};
