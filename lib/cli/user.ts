import { parseArgs } from 'node:util';
import { isRole, type Role, roles } from '@/lib/core/review/roles';
import { changeMember, listMembers } from '@/lib/data/desks';
import { createSetupInvitation, invitePassword, inviteToDesk } from '@/lib/data/invitations';
import type { OperatorScope } from '@/lib/data/scope';
import { publicUrl } from '@/lib/server/env';
import { type Command, print, UsageError } from './command';
import { deskScope } from './desk-scope';

export const userCommand: Command = {
  name: 'user',
  summary: 'People of a desk: list, invite, give a role, a new password, take off',
  usage: [
    'npm run songngu -- user setup-link              a link to the first administrator, on an empty database',
    'npm run songngu -- user list                    name, address and role of everyone',
    `npm run songngu -- user invite ADDRESS ROLE     a link to join; ROLE is ${roles.join(', ')}`,
    'npm run songngu -- user password ADDRESS        a link to choose a new password',
    'npm run songngu -- user role ADDRESS ROLE       another role',
    'npm run songngu -- user remove ADDRESS          off the desk',
    '',
    '--desk SLUG   another desk than the first',
  ].join('\n'),
  async run(args) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { desk: { type: 'string' } },
    });
    const [act, address, role] = positionals;
    if (act === 'setup-link') return setupLink();
    const scope = await deskScope(values.desk);
    if (act === 'list') {
      for (const member of await listMembers(scope)) print(`${member.name}\t${member.email}\t${member.role}`);
      return 0;
    }
    if (!address) throw new UsageError('which address?');
    if (act === 'invite')
      print(publicUrl(`/welcome/${await inviteToDesk(scope, { email: address, role: roleOf(role) })}`));
    else if (act === 'password') print(publicUrl(`/welcome/${await invitePassword(scope, address)}`));
    else if (act === 'role') await changeMember(scope, await idOf(scope, address), roleOf(role));
    else if (act === 'remove') await changeMember(scope, await idOf(scope, address), null);
    else throw new UsageError(`"user ${act}" is not known`);
    return 0;
  },
};

async function setupLink(): Promise<number> {
  const token = await createSetupInvitation();
  if (token) print(publicUrl(`/welcome/${token}`));
  else
    console.error('There is an administrator already. To let someone in: songngu user invite ADDRESS ROLE');
  return token ? 0 : 1;
}

function roleOf(text: string | undefined): Role {
  if (text !== undefined && isRole(text)) return text;
  throw new UsageError(`the role must be one of ${roles.join(', ')}`);
}

async function idOf(scope: OperatorScope, address: string): Promise<string> {
  const member = (await listMembers(scope)).find((one) => one.email === address.toLowerCase());
  if (!member) throw new UsageError(`${address} is not at this desk`);
  return member.userId;
}
