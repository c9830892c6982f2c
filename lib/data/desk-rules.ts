import { randomUUID } from 'node:crypto';
import { isBlockKind } from '@/lib/core/article';
import type { CheckSegment, DeskRule, Severity } from '@/lib/core/checks/rule';
import { AppError } from '@/lib/errors';
import type { DeskRuleInput, SeenRule } from '@/lib/schema/desk-rule';
import { guarded } from './database-errors';
import { prisma } from './prisma';
import type { PersonScope } from './scope';

/** A desk's own rule as it stands. */
export type OwnRule = DeskRule & {
  readonly version: number;
  readonly live: boolean;
  /** In how many rows of the newest articles it found something when it was tried; null before that. */
  readonly tried: number | null;
  readonly by: string;
};

/** Articles that a rule is tried on before it goes live. */
export const triedArticles = 50;

/** Every rule of the desk, live or not, the oldest first. */
export async function listDeskRules(scope: PersonScope): Promise<readonly OwnRule[]> {
  const rows = await prisma().$queryRaw<{ id: string; version: number }[]>`
    SELECT id::text, version FROM live_desk_rule WHERE desk_id = ${scope.deskId}::uuid`;
  const rules = await prisma().deskRule.findMany({
    where: { OR: rows.map(({ id, version }) => ({ id, version })) },
    include: { user: { select: { name: true } } },
  });
  return rules
    .toSorted((one, other) => one.createdAt.getTime() - other.createdAt.getTime())
    .map(({ user, messageVi, messageEn, severity, demands, ...rule }) => ({
      id: rule.id,
      version: rule.version,
      source: rule.source,
      target: rule.target,
      demands: demands === 'present' ? demands : 'absent',
      matchCase: rule.matchCase,
      message: { vi: messageVi, en: messageEn },
      fix: rule.fix,
      severity: severityNamed(severity),
      live: rule.live,
      tried: rule.tried,
      by: user.name,
    }));
}

const severityNamed = (text: string): Severity => (text === 'critical' || text === 'major' ? text : 'minor');

/** A new rule, switched off until it was tried. */
export async function addDeskRule(scope: PersonScope, rule: DeskRuleInput): Promise<SeenRule> {
  scope.demand('administer');
  return write(scope, { id: randomUUID(), version: 1 }, { ...rule, live: false, tried: null });
}

type Change = { readonly live: boolean; readonly tried: number | null } | { readonly removed: true };

/** Over the version that was seen: switched on, once it was tried, or off, or removed. */
export async function changeDeskRule(scope: PersonScope, seen: SeenRule, change: Change): Promise<SeenRule> {
  scope.demand('administer');
  const { by: _, id, version, live, tried, ...rule } = await getDeskRule(scope, seen);
  return write(scope, { id, version: version + 1 }, { ...rule, live, tried, ...change });
}

/** `not_found` at another desk too; a `conflict` when somebody was faster. */
export async function getDeskRule(scope: PersonScope, { id, version }: SeenRule): Promise<OwnRule> {
  const rule = (await listDeskRules(scope)).find((one) => one.id === id);
  if (!rule) throw new AppError('not_found');
  if (rule.version !== version) throw new AppError('conflict');
  return rule;
}

async function write(
  { deskId, userId }: PersonScope,
  seen: SeenRule,
  { message, ...rule }: DeskRuleInput & { live: boolean; tried: number | null; removed?: boolean },
): Promise<SeenRule> {
  const { removed = false } = rule;
  await guarded(() =>
    prisma().deskRule.create({
      data: {
        ...seen,
        ...rule,
        removed,
        live: rule.live && !removed,
        messageVi: message.vi,
        messageEn: message.en,
        deskId,
        userId,
      },
    }),
  );
  return seen;
}

/** The rows of the newest articles of the desk, as they stand. */
export async function listNewestRows(
  scope: PersonScope,
): Promise<readonly (CheckSegment & { readonly translationId: string })[]> {
  const translations = await prisma().translation.findMany({
    where: { deskId: scope.deskId },
    orderBy: { createdAt: 'desc' },
    take: triedArticles,
    select: { id: true },
  });
  const rows = await prisma().segment.findMany({
    where: { translationId: { in: translations.map(({ id }) => id) }, retiredAt: null },
    orderBy: [{ translationId: 'asc' }, { position: 'asc' }],
    select: { id: true, block: true, kind: true, source: true, target: true, translationId: true },
  });
  return rows.map((row) => ({ ...row, kind: isBlockKind(row.kind) ? row.kind : 'paragraph' }));
}
