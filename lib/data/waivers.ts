import { type CheckCode, checkCodes } from '@/lib/core/checks/rule';
import { type Kept, type WaiverReason, waiverReasons } from '@/lib/core/review/waiver';
import { AppError } from '@/lib/errors';
import type { WaiverInput } from '@/lib/schema/waiver';
import { guarded } from './database-errors';
import { prisma } from './prisma';
import type { PersonScope } from './scope';

type Act = {
  segmentId: string;
  key: string;
  kind: string;
  code: string;
  reason: string | null;
  note: string;
  createdAt: Date;
  user: { name: string };
};

const isCode = (text: string): text is CheckCode => checkCodes.some((code) => code === text);
const reasonOf = (text: string | null): WaiverReason => waiverReasons.find((one) => one === text) ?? 'other';

const keptOf = (act: Act): readonly Kept[] =>
  act.kind === 'given' && isCode(act.code)
    ? [
        {
          segmentId: act.segmentId,
          key: act.key,
          code: act.code,
          reason: reasonOf(act.reason),
          note: act.note,
          person: act.user.name,
          at: act.createdAt.toISOString(),
        },
      ]
    : [];

/** The findings of a translation that somebody let stand; with `ids` only those of these rows. Nothing of another desk. */
export async function listWaivers(
  scope: PersonScope,
  translationId: string,
  ids?: readonly string[],
): Promise<readonly Kept[]> {
  const acts = await prisma().waiver.findMany({
    where: {
      translationId,
      translation: { article: { deskId: scope.deskId } },
      ...(ids ? { segmentId: { in: [...ids] } } : {}),
    },
    orderBy: { id: 'asc' },
    include: { user: { select: { name: true } } },
  });
  const latest = new Map(acts.map((act) => [`${act.segmentId} ${act.key}`, act]));
  return [...latest.values()].flatMap(keptOf);
}

/** Lets a finding stand, with a reason; `already_done` when it stands. The database decides who may (trigger waiver_guard). */
export async function giveWaiver(scope: PersonScope, input: WaiverInput): Promise<Kept> {
  const { segmentId, key, code, reason, note } = input;
  const act = await write(scope, { segmentId, key, code, reason, note, kind: 'given' });
  const [kept] = keptOf(act);
  if (!kept) throw new AppError('bad_input');
  return kept;
}

/** Takes that back; `already_done` when it does not stand. */
export async function withdrawWaiver(
  scope: PersonScope,
  { segmentId, key }: Pick<WaiverInput, 'segmentId' | 'key'>,
): Promise<void> {
  const last = await prisma().waiver.findFirst({ where: { segmentId, key }, select: { code: true } });
  await write(scope, { segmentId, key, code: last?.code ?? key.replace(/-[^-]*$/, ''), kind: 'withdrawn' });
}

async function write(
  scope: PersonScope,
  act: { segmentId: string; key: string; code: string; kind: string; reason?: string; note?: string },
) {
  scope.demand('edit');
  const segment = await prisma().segment.findFirst({
    where: { id: act.segmentId, translation: { article: { deskId: scope.deskId } } },
    select: { translationId: true, retiredAt: true },
  });
  if (!segment) throw new AppError('not_found');
  if (segment.retiredAt) throw new AppError('gone');
  return guarded(() =>
    prisma().waiver.create({
      data: { ...act, translationId: segment.translationId, userId: scope.userId },
      include: { user: { select: { name: true } } },
    }),
  );
}

/** How often each kind of finding was let stand at the desk, and why: a rule that is often wrong shows itself. */
export async function countWaivers(
  scope: PersonScope,
): Promise<readonly { readonly code: string; readonly reason: WaiverReason; readonly count: number }[]> {
  const rows = await prisma().waiver.groupBy({
    by: ['code', 'reason'],
    where: { kind: 'given', carriedFromId: null, translation: { article: { deskId: scope.deskId } } },
    _count: true,
    orderBy: { code: 'asc' },
  });
  return rows.map(({ code, reason, _count }) => ({ code, reason: reasonOf(reason), count: _count }));
}
