import { KeyScope, type KeyScopeName } from '@/lib/data/scope';
import { AppError } from '@/lib/errors';
import { problem, problemOf } from './problem';

type Handler<Params> = (request: Request, scope: KeyScope, params: Params) => Promise<Response>;
type Context<Params> = { readonly params: Promise<Params> };

/** The scope of the key in `Authorization: Bearer …`. Throws `unauthenticated` for none, `forbidden` for too little. */
async function keyScopeOf(request: Request, needed: KeyScopeName): Promise<KeyScope> {
  const [, key] = /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  const scope = key ? await KeyScope.find(key) : null;
  if (!scope) throw new AppError('unauthenticated');
  scope.demandScope(needed);
  return scope;
}

/** A route of the public API: its methods, each with the key scope it needs. Export the result under every HTTP method. */
export function keyRoute<Params>(
  methods: {
    readonly [Method in 'GET' | 'POST']?: { readonly scope: KeyScopeName; readonly handle: Handler<Params> };
  },
): (request: Request, context: Context<Params>) => Promise<Response> {
  const allow = [...Object.keys(methods), ...(methods.GET ? ['HEAD'] : [])].join(', ');
  return async (request, { params }) => {
    try {
      const name = request.method === 'HEAD' ? 'GET' : request.method;
      const method = name === 'GET' || name === 'POST' ? methods[name] : undefined;
      if (!method) return problem('method_not_allowed', { headers: { allow } });
      const scope = await keyScopeOf(request, method.scope);
      return await method.handle(request, scope, await params);
    } catch (error) {
      return problemOf(error);
    }
  };
}
