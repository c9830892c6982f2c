import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { createKey, listKeys, revokeKey } from '@/lib/data/api-keys';
import { type KeyScopeName, keyScopes } from '@/lib/data/scope';
import { originsSchema, requestsPerMinuteSchema } from '@/lib/schema/api-key';
import { type Command, print, UsageError } from './command';
import { deskScope } from './desk-scope';

export const keyCommand: Command = {
  name: 'key',
  summary: 'API keys of a desk: create, list, revoke',
  usage: [
    'npm run songngu -- key create NAME --scope SCOPE [--scope SCOPE] [options]   prints the key, once',
    'npm run songngu -- key list',
    'npm run songngu -- key revoke PREFIX|ID',
    '',
    `Scopes: ${keyScopes.join(', ')}`,
    '--origin ORIGIN   web pages that may use it in a browser, such as https://www.example.org; may be repeated',
    '--requests N      requests a minute before it is told to wait; default 6000',
    '--desk SLUG       another desk than the first',
  ].join('\n'),
  async run(args) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        desk: { type: 'string' },
        scope: { type: 'string', multiple: true },
        origin: { type: 'string', multiple: true },
        requests: { type: 'string' },
      },
    });
    const [act, name] = positionals;
    const scope = await deskScope(values.desk);
    if (act === 'list') {
      for (const key of await listKeys(scope))
        print(
          [
            key.prefix,
            key.name,
            key.scopes.join(' '),
            key.origins.join(' ') || 'no web pages',
            `${key.requestsPerMinute} a minute`,
            key.revokedAt ? `revoked ${key.revokedAt}` : `used ${key.lastUsedAt ?? 'never'}`,
          ].join('\t'),
        );
      return 0;
    }
    if (!name) throw new UsageError(act === 'revoke' ? 'which key?' : 'the key needs a name');
    if (act === 'create')
      print(
        await createKey(scope, {
          name,
          scopes: scopesOf(values.scope),
          origins: read('--origin', originsSchema, (values.origin ?? []).join(' ')),
          requestsPerMinute: read('--requests', requestsPerMinuteSchema.optional(), values.requests),
        }),
      );
    else if (act === 'revoke') {
      if ((await revokeKey(scope, name)) === 0) throw new UsageError(`there is no live key "${name}"`);
    } else throw new UsageError(`"key ${act}" is not known`);
    return 0;
  },
};

function scopesOf(names: readonly string[] | undefined): readonly KeyScopeName[] {
  const scopes = keyScopes.filter((scope) => names?.includes(scope));
  if (scopes.length === 0 || scopes.length < (names?.length ?? 0))
    throw new UsageError(`give --scope with one or more of ${keyScopes.join(', ')}`);
  return scopes;
}

function read<T>(option: string, schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new UsageError(`${option} ${parsed.error.issues.map(({ message }) => message).join('; ')}`);
}
