import { randomBytes } from 'node:crypto';
import { isRole, type Role } from '@/lib/core/review/roles';
import { AppError } from '@/lib/errors';
import { guarded } from './database-errors';
import { createDesk, type DeskInput, findInstallationKind } from './installation';
import { prisma, type Transaction } from './prisma';
import { hashKey, type OperatorScope, type PersonScope } from './scope';

export type Invitation =
  | { readonly kind: 'setup' }
  | { readonly kind: 'join'; readonly email: string; readonly role: Role; readonly desk: string }
  | { readonly kind: 'password'; readonly email: string };

export const setupHours = 24;
const joinHours = 7 * 24;
const passwordHours = 24;

const newToken = (): string => randomBytes(32).toString('base64url');
const hoursFromNow = (hours: number): Date => new Date(Date.now() + hours * 3_600_000);

/** Makes the one link to the first administrator and voids every earlier one. Null once somebody lives here. */
export async function createSetupInvitation(): Promise<string | null> {
  if ((await findInstallationKind()) !== 'empty' || (await prisma().user.count()) > 0) return null;
  const token = newToken();
  await prisma().$transaction([
    prisma().invitation.deleteMany({ where: { kind: 'setup', usedAt: null } }),
    prisma().invitation.create({
      data: { kind: 'setup', tokenHash: hashKey(token), expiresAt: hoursFromNow(setupHours) },
    }),
  ]);
  return token;
}

/** Invites a person to the desk; the token goes into a link that works once, for seven days. */
export async function inviteToDesk(
  scope: PersonScope | OperatorScope,
  person: { readonly email: string; readonly role: Role },
): Promise<string> {
  if (scope.kind === 'person') scope.demand('administer');
  const token = newToken();
  const email = person.email.trim().toLowerCase();
  await prisma().invitation.create({
    data: {
      kind: 'join',
      tokenHash: hashKey(token),
      deskId: scope.deskId,
      email,
      role: person.role,
      createdById: scope.kind === 'person' ? scope.userId : null,
      expiresAt: hoursFromNow(joinHours),
    },
  });
  return token;
}

/** A link for someone of the desk who forgot the password. */
export async function invitePassword(scope: PersonScope | OperatorScope, email: string): Promise<string> {
  if (scope.kind === 'person') scope.demand('administer');
  const address = email.trim().toLowerCase();
  const member = await prisma().membership.findFirst({
    where: { deskId: scope.deskId, user: { email: address } },
  });
  if (!member) throw new AppError('not_found');
  const token = newToken();
  await prisma().invitation.create({
    data: {
      kind: 'password',
      tokenHash: hashKey(token),
      deskId: scope.deskId,
      email: address,
      createdById: scope.kind === 'person' ? scope.userId : null,
      expiresAt: hoursFromNow(passwordHours),
    },
  });
  return token;
}

/** A link is worth what its maker is at this moment: who no longer administers the desk has left no way in. */
async function isBacked(
  database: Transaction,
  { deskId, createdById }: { deskId: string | null; createdById: string | null },
): Promise<boolean> {
  if (createdById === null) return true;
  if (deskId === null) return false;
  const maker = await database.membership.findUnique({
    where: { deskId_userId: { deskId, userId: createdById } },
  });
  return maker?.role === 'administrator';
}

/** What a link is for, or null when it is unknown, void, used or past its time. */
export async function findInvitation(token: string): Promise<Invitation | null> {
  const row = await prisma().invitation.findUnique({
    where: { tokenHash: hashKey(token) },
    include: { desk: { select: { name: true } } },
  });
  if (!row || row.usedAt || row.expiresAt < new Date() || !(await isBacked(prisma(), row))) return null;
  if (row.kind === 'setup') return { kind: 'setup' };
  if (row.email === null) return null;
  if (row.kind === 'password') return { kind: 'password', email: row.email };
  if (row.role === null || !isRole(row.role) || !row.desk) return null;
  return { kind: 'join', email: row.email, role: row.role, desk: row.desk.name };
}

export type Acceptance = {
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
  /** The first desk; only for a set-up link. */
  readonly desk?: DeskInput;
};

/**
 * Uses a link up and makes what it promises, in one transaction: of two who open it, one gets in. Other links of its kind
 * for the address are void with it. Answers the address to sign in with. Throws `gone` for a link that no longer works,
 * `conflict` for an address that is taken.
 */
export function acceptInvitation(token: string, acceptance: Acceptance): Promise<string> {
  return guarded(() =>
    prisma().$transaction(async (tx) => {
      const tokenHash = hashKey(token);
      const invitation = await tx.invitation.findUnique({ where: { tokenHash } });
      if (!invitation) throw new AppError('gone');
      // As for a change of the desk's people: whoever comes, leaves or gets another role waits for the others.
      await tx.$queryRaw`SELECT user_id FROM membership WHERE desk_id = ${invitation.deskId}::uuid ORDER BY user_id FOR UPDATE`;
      const { count } = await tx.invitation.updateMany({
        where: { tokenHash, usedAt: null, expiresAt: { gt: new Date() } },
        data: { usedAt: new Date() },
      });
      if (count === 0 || !(await isBacked(tx, invitation))) throw new AppError('gone');
      const { kind, deskId } = invitation;
      await tx.invitation.deleteMany({ where: { kind, deskId, email: invitation.email, usedAt: null } });
      const email = (invitation.email ?? acceptance.email).trim().toLowerCase();
      if (invitation.kind === 'password') await changePassword(tx, email, acceptance.passwordHash);
      else if (invitation.kind === 'setup') await setUp(tx, email, acceptance);
      else if (invitation.deskId && invitation.role)
        await join(tx, { deskId: invitation.deskId, role: invitation.role, email }, acceptance);
      else throw new AppError('gone');
      return email;
    }),
  );
}

async function changePassword(tx: Transaction, email: string, password: string): Promise<void> {
  const { count } = await tx.account.updateMany({
    where: { user: { email }, providerId: 'credential' },
    data: { password },
  });
  if (count === 0) throw new AppError('gone');
  await tx.session.deleteMany({ where: { user: { email } } });
}

async function setUp(tx: Transaction, email: string, acceptance: Acceptance): Promise<void> {
  if (!acceptance.desk || (await tx.user.count()) > 0) throw new AppError('gone');
  await tx.installation.create({ data: { kind: 'real' } });
  const { id } = await createDesk(tx, acceptance.desk);
  await join(tx, { deskId: id, role: 'administrator', email }, acceptance);
}

/** Someone who was taken off their last desk comes back as the person they were; their history is theirs. */
async function join(
  tx: Transaction,
  { deskId, role, email }: { deskId: string; role: string; email: string },
  { name, passwordHash }: Acceptance,
): Promise<void> {
  const known = await tx.user.findUnique({
    where: { email },
    select: { id: true, memberships: { take: 1 } },
  });
  if (known && known.memberships.length > 0) throw new AppError('conflict');
  const userId = known?.id ?? crypto.randomUUID();
  if (known) await tx.user.update({ where: { id: userId }, data: { name } });
  else await tx.user.create({ data: { id: userId, name, email, emailVerified: true } });
  await tx.account.deleteMany({ where: { userId } });
  await tx.account.create({
    data: {
      id: crypto.randomUUID(),
      accountId: userId,
      providerId: 'credential',
      userId,
      password: passwordHash,
    },
  });
  await tx.membership.create({ data: { deskId, userId, role } });
}
