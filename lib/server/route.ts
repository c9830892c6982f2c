import { KeyScope, type KeyScopeName } from '@/lib/data/scope';
import { AppError } from '@/lib/errors';
import { admitOrigin, preflight } from './cors';
import { problem, problemOf } from './problem';
import { count } from './rate-limit';

type Handler<Params> = (request: Request, scope: KeyScope, params: Params) => Promise<Response>;
type Context<Params> = { readonly params: Promise<Params> };
type Methods<Params> = {
  readonly [Method in 'GET' | 'POST']?: { readonly scope: KeyScopeName; readonly handle: Handler<Params> };
};

/** The scope of the key in `Authorization: Bearer …`, null for none. */
async function findKeyScope(request: Request): Promise<KeyScope | null> {
  const [, key] = /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  return key ? KeyScope.find(key) : null;
}

/**
 * A route of the public API: its methods, each with the key scope it needs. Export the result under every HTTP method.
 * HEAD is GET without its body, OPTIONS what a browser asks before it sends a key.
 */
export function keyRoute<Params>(
  methods: Methods<Params>,
): (request: Request, context: Context<Params>) => Promise<Response> {
  const allow = [...Object.keys(methods), ...(methods.GET ? ['HEAD'] : []), 'OPTIONS'].join(', ');
  return async (request, { params }) => {
    try {
      if (request.method === 'OPTIONS') return await preflight(request, allow);
      const name = request.method === 'HEAD' ? 'GET' : request.method;
      const method = name === 'GET' || name === 'POST' ? methods[name] : undefined;
      if (!method) return problem('method_not_allowed', { headers: { allow } });
      const scope = await findKeyScope(request);
      if (!scope) throw new AppError('unauthenticated');
      const allowance = count(scope.keyId, scope.requestsPerMinute);
      const answer = allowance.isOver
        ? problem('rate_limited')
        : await answerOf(async () => {
            scope.demandScope(method.scope);
            return method.handle(request, scope, await params);
          });
      for (const [header, value] of Object.entries(allowance.headers)) answer.headers.set(header, value);
      admitOrigin(request, scope.origins, answer.headers);
      return answer;
    } catch (error) {
      return problemOf(error);
    }
  };
}

/** What a handler answers, or the problem it threw: both go out with the same headers. */
async function answerOf(handle: () => Promise<Response>): Promise<Response> {
  try {
    return await handle();
  } catch (error) {
    return problemOf(error);
  }
}
