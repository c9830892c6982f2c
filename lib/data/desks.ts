import type { LanguageTag } from '@/lib/core/language';
import { isRole, type Role } from '@/lib/core/review/roles';
import { isSecondApprovalPolicy, type SecondApprovalPolicy } from '@/lib/core/review/second-approval';
import { AppError } from '@/lib/errors';
import { prisma } from './prisma';
import type { OperatorScope, PersonScope, Scope } from './scope';

export type Desk = {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  readonly secondApproval: SecondApprovalPolicy;
  /** Somebody has to read a translation through before it is approved. */
  readonly readingPass: boolean;
  /** For how long something urgent may be out before a second person confirms it; null where nothing may. */
  readonly urgentMinutes: number | null;
  /** People are named in what goes out; otherwise their roles are. */
  readonly creditNames: boolean;
  /** IANA name. */
  readonly timeZone: string;
  /** Where the paper's own site has a translation (core/formats/page-address); null where it does not say. */
  readonly pagePattern: string | null;
};

export async function getDesk(scope: Scope): Promise<Desk> {
  const desk = await prisma().desk.findUnique({
    where: { id: scope.deskId },
    omit: {
      createdAt: true,
      segmentationRules: true,
      segmentationRulesName: true,
      headlineStyle: true,
      nameStyle: true,
    },
  });
  if (!desk) throw new AppError('not_found');
  const { secondApproval, ...rest } = desk;
  return { ...rest, secondApproval: isSecondApprovalPolicy(secondApproval) ? secondApproval : 'always' };
}

/** The languages the desk translates into: the one of its new articles first. */
export async function listTargetLanguages(scope: PersonScope): Promise<readonly LanguageTag[]> {
  const [{ targetLanguage }, rows] = await Promise.all([
    getDesk(scope),
    prisma().translation.findMany({
      where: { deskId: scope.deskId },
      select: { language: true },
      distinct: ['language'],
      orderBy: { language: 'asc' },
    }),
  ]);
  return [...new Set([targetLanguage, ...rows.map(({ language }) => language)])];
}

export type DeskSettings = Omit<Desk, 'id' | 'slug'>;

export async function changeDesk(scope: PersonScope, settings: DeskSettings): Promise<void> {
  scope.demand('administer');
  await prisma().desk.update({ where: { id: scope.deskId }, data: settings });
}

/** An SRX file as it was uploaded. */
export type SegmentationRules = { readonly name: string; readonly text: string };

export async function findSegmentationRules(scope: Scope): Promise<SegmentationRules | null> {
  const desk = await prisma().desk.findUnique({
    where: { id: scope.deskId },
    select: { segmentationRules: true, segmentationRulesName: true },
  });
  if (!desk?.segmentationRules || !desk.segmentationRulesName) return null;
  return { name: desk.segmentationRulesName, text: desk.segmentationRules };
}

/** Puts the file in the place of the one before; null leaves the desk to our own rules. */
export async function changeSegmentationRules(
  scope: PersonScope,
  rules: SegmentationRules | null,
): Promise<void> {
  scope.demand('administer');
  await prisma().desk.update({
    where: { id: scope.deskId },
    data: { segmentationRules: rules?.text ?? null, segmentationRulesName: rules?.name ?? null },
  });
}

export type Member = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
};

export async function listMembers(scope: PersonScope | OperatorScope): Promise<readonly Member[]> {
  const rows = await prisma().membership.findMany({
    where: { deskId: scope.deskId },
    orderBy: { createdAt: 'asc' },
    include: { user: { select: { name: true, email: true } } },
  });
  return rows.flatMap((row) =>
    isRole(row.role)
      ? [{ userId: row.userId, name: row.user.name, email: row.user.email, role: row.role }]
      : [],
  );
}

/**
 * Changes what a person is at the desk; null takes them off it, voids the links to it they may still have, and ends
 * their sessions when it was their last. The last administrator stays.
 */
export async function changeMember(
  scope: PersonScope | OperatorScope,
  userId: string,
  role: Role | null,
): Promise<void> {
  if (scope.kind === 'person') scope.demand('administer');
  const { deskId } = scope;
  await prisma().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT user_id FROM membership WHERE desk_id = ${deskId}::uuid ORDER BY user_id FOR UPDATE`;
    const members = await tx.membership.findMany({
      where: { deskId },
      include: { user: { select: { email: true } } },
    });
    const leaver = members.find((member) => member.userId === userId);
    if (!leaver) throw new AppError('not_found');
    const stays = members.some((member) => member.role === 'administrator' && member.userId !== userId);
    if (!stays && role !== 'administrator') throw new AppError('forbidden');
    if (role === null) {
      await tx.membership.delete({ where: { deskId_userId: { deskId, userId } } });
      await tx.invitation.deleteMany({ where: { deskId, email: leaver.user.email, usedAt: null } });
      await tx.session.deleteMany({ where: { userId, user: { memberships: { none: {} } } } });
    } else await tx.membership.update({ where: { deskId_userId: { deskId, userId } }, data: { role } });
  });
}
