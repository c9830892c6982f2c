import { isRole, type Role } from '@/lib/core/review/roles';
import { AppError } from '@/lib/errors';
import { guarded } from './database-errors';
import { prisma, type Transaction } from './prisma';

export type InstallationKind = 'empty' | 'demo' | 'real';

/** `empty` until the first administrator or the demo desk; then what it became, for good. */
export async function findInstallationKind(): Promise<InstallationKind> {
  const row = await prisma().installation.findUnique({ where: { id: 1 } });
  return row === null ? 'empty' : row.kind === 'demo' ? 'demo' : 'real';
}

export type DeskInput = {
  readonly name: string;
  readonly slug: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly creditNames?: boolean;
};

export const createDesk = (tx: Transaction, desk: DeskInput): Promise<{ id: string }> =>
  tx.desk.create({ data: desk, select: { id: true } });

/**
 * Makes the demo desk and its people, who have no password. Throws `demo_refused` where anyone or anything lives already
 * (trigger installation_guard).
 */
export function createDemo(
  desk: DeskInput,
  people: readonly { readonly name: string; readonly email: string; readonly role: Role }[],
): Promise<void> {
  return guarded(async () => {
    try {
      await prisma().$transaction(async (tx) => {
        await tx.installation.create({ data: { kind: 'demo' } });
        const { id: deskId } = await createDesk(tx, { ...desk, creditNames: true });
        for (const { name, email, role } of people) {
          const userId = crypto.randomUUID();
          await tx.user.create({ data: { id: userId, name, email, emailVerified: true } });
          await tx.membership.create({ data: { deskId, userId, role } });
        }
      });
    } catch (error) {
      if ((await findInstallationKind()) !== 'empty')
        throw new AppError('demo_refused', [], { cause: error });
      throw error;
    }
  });
}

/** The people of a demo desk, for one-click sign-in; none of a real installation. */
export async function listDemoPeople(): Promise<
  readonly { readonly userId: string; readonly name: string; readonly email: string; readonly role: Role }[]
> {
  if ((await findInstallationKind()) !== 'demo') return [];
  const rows = await prisma().membership.findMany({
    where: { user: { accounts: { none: {} } } },
    orderBy: { createdAt: 'asc' },
    include: { user: { select: { name: true, email: true } } },
  });
  return rows.flatMap((row) =>
    isRole(row.role) ? [{ userId: row.userId, ...row.user, role: row.role }] : [],
  );
}

/** Lets an article of the demo desk look as old as its story. Without effect in a real installation. */
export async function backdateDemo(translationId: string, received: Date): Promise<void> {
  if ((await findInstallationKind()) === 'demo')
    await prisma().translation.update({ where: { id: translationId }, data: { createdAt: received } });
}
