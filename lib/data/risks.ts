import { z } from 'zod';
import { prisma } from './prisma';
import type { PersonScope } from './scope';

/** Keeps the log-odds of each row that an editor changes it, and how many changes that makes. */
export async function keepRisks(
  translationId: string,
  risks: ReadonlyMap<string, number>,
  changes: number,
): Promise<void> {
  const data = { rows: Object.fromEntries(risks), changes };
  await prisma().translationRisk.upsert({
    where: { translationId },
    create: { translationId, ...data },
    update: data,
  });
}

/** By row, as they were when it was checked last; none of a translation of another desk. */
export async function listRisks(
  scope: PersonScope,
  translationId: string,
): Promise<Readonly<Record<string, number>>> {
  const row = await prisma().translationRisk.findFirst({
    where: { translationId, translation: { deskId: scope.deskId } },
    select: { rows: true },
  });
  return z.record(z.string(), z.number()).parse(row?.rows ?? {});
}
