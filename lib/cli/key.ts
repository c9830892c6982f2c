import { parseArgs } from 'node:util';
import { createKey, listKeys, revokeKey } from '@/lib/data/api-keys';
import { type KeyScopeName, keyScopes } from '@/lib/data/scope';
import { type Command, print, UsageError } from './command';
import { deskScope } from './desk-scope';

export const keyCommand: Command = {
  name: 'key',
  summary: 'API keys of a desk: create, list, revoke',
  usage: [
    'npm run songngu -- key create NAME --scope SCOPE [--scope SCOPE]   prints the key, once',
    'npm run songngu -- key list',
    'npm run songngu -- key revoke PREFIX|ID',
    '',
    `Scopes: ${keyScopes.join(', ')}`,
    '--desk SLUG   another desk than the first',
  ].join('\n'),
  async run(args) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { desk: { type: 'string' }, scope: { type: 'string', multiple: true } },
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
            key.revokedAt ? `revoked ${key.revokedAt}` : `used ${key.lastUsedAt ?? 'never'}`,
          ].join('\t'),
        );
      return 0;
    }
    if (!name) throw new UsageError(act === 'revoke' ? 'which key?' : 'the key needs a name');
    if (act === 'create') print(await createKey(scope, { name, scopes: scopesOf(values.scope) }));
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
