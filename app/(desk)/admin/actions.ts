'use server';

import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import { z } from 'zod';
import type { SrxProblem } from '@/lib/core/segmentation/srx/read-srx';
import { createKey, revokeKey } from '@/lib/data/api-keys';
import { changeCheckSettings } from '@/lib/data/check-settings';
import { changeDesk, changeMember, changeSegmentationRules, listMembers } from '@/lib/data/desks';
import { changeHouseStyle } from '@/lib/data/house-style';
import { invitePassword, inviteToDesk } from '@/lib/data/invitations';
import { keyScopes } from '@/lib/data/scope';
import { AppError } from '@/lib/errors';
import { emailSchema, nameSchema } from '@/lib/schema/access-welcome';
import { checkSettingsSchema } from '@/lib/schema/admin-checks';
import { deskSettingsSchema } from '@/lib/schema/admin-desk';
import { inviteSchema, memberSchema } from '@/lib/schema/admin-people';
import { rulesFileSchema } from '@/lib/schema/admin-rules';
import { originsSchema } from '@/lib/schema/api-key';
import { houseStyleSchema } from '@/lib/schema/house-style';
import { idSchema } from '@/lib/schema/id';
import { action, type Outcome } from '@/lib/server/action';
import { visitedUrl } from '@/lib/server/env';
import { storeRules } from '@/lib/server/segmentation-rules';

const keySchema = z.object({
  name: nameSchema,
  scopes: z.array(z.string().pipe(z.enum(keyScopes))).min(1),
  origins: originsSchema,
});

const runInvite = action(inviteSchema, async (scope, person) => {
  scope.demand('administer');
  const email = person.email.toLowerCase();
  if ((await listMembers(scope)).some((member) => member.email === email))
    throw new AppError('already_done', [{ pointer: '/email', detail: 'is at the desk already' }]);
  return welcomeUrl(await inviteToDesk(scope, person));
});
const runPassword = action(emailSchema, async (scope, email) =>
  welcomeUrl(await invitePassword(scope, email)),
);
const runMember = action(memberSchema, (scope, { userId, role }) => changeMember(scope, userId, role));
const runCreateKey = action(keySchema, createKey);
const runRevokeKey = action(idSchema, revokeKey);
const runDesk = action(deskSettingsSchema, changeDesk);
const runStoreRules = action(rulesFileSchema, storeRules);
const runChecks = action(checkSettingsSchema, changeCheckSettings);
const runHouseStyle = action(houseStyleSchema, changeHouseStyle);
const runRemoveRules = action(z.undefined(), (scope) => changeSegmentationRules(scope, null));

const welcomeUrl = async (token: string): Promise<string> => visitedUrl(`/welcome/${token}`, await headers());

async function shown<T>(outcome: Outcome<T>): Promise<Outcome<T>> {
  if (outcome.ok) refresh();
  return outcome;
}

export async function invite(input: z.input<typeof inviteSchema>): Promise<Outcome<string>> {
  return runInvite(input);
}

export async function linkToPassword(email: string): Promise<Outcome<string>> {
  return runPassword(email);
}

export async function changePerson(input: z.input<typeof memberSchema>): Promise<Outcome<void>> {
  return shown(await runMember(input));
}

export async function makeKey(input: z.input<typeof keySchema>): Promise<Outcome<string>> {
  return shown(await runCreateKey(input));
}

export async function endKey(id: string): Promise<Outcome<number>> {
  return shown(await runRevokeKey(id));
}

export async function saveDesk(input: z.input<typeof deskSettingsSchema>): Promise<Outcome<void>> {
  return shown(await runDesk(input));
}

export async function saveRules(file: File): Promise<Outcome<readonly SrxProblem[]>> {
  return shown(await runStoreRules(file));
}

export async function removeRules(): Promise<Outcome<void>> {
  return shown(await runRemoveRules(undefined));
}

export async function saveChecks(input: z.input<typeof checkSettingsSchema>): Promise<Outcome<void>> {
  return shown(await runChecks(input));
}

export async function saveHouseStyle(input: z.input<typeof houseStyleSchema>): Promise<Outcome<void>> {
  return shown(await runHouseStyle(input));
}
