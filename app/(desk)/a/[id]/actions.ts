'use server';

import { z } from 'zod';
import type { HistoryEntry } from '@/lib/core/review/history';
import { type EarlierTexts, listEarlierTexts } from '@/lib/data/earlier-texts';
import { publish, withdraw } from '@/lib/data/releases';
import { alignAgain, type Repaired, repairAlignment, undoRepair } from '@/lib/data/repairs';
import { listHistory } from '@/lib/data/segments';
import { approveTranslation, returnTranslation } from '@/lib/data/translations';
import { idSchema } from '@/lib/schema/id';
import { repairInputSchema } from '@/lib/schema/repair';
import { action, type Outcome } from '@/lib/server/action';

const version = z.number().int().min(1);
const note = z.string().trim().min(1).max(1000);
const seen = z.object({ id: idSchema, version });

const runHistory = action(idSchema, listHistory);
const runEarlier = action(idSchema, listEarlierTexts);
const runApprove = action(seen, (scope, input) => approveTranslation(scope, input.id, input.version));
const runPublish = action(seen, (scope, input) => publish(scope, input.id, input.version));
const runWithdraw = action(seen.extend({ note }), (scope, input) =>
  withdraw(scope, input.id, input.version, input.note),
);
const runReturn = action(z.object({ id: idSchema, note }), (scope, input) =>
  returnTranslation(scope, input.id, input.note),
);
const place = z.object({ translationId: idSchema, from: z.number().int().min(0) });
const runRepair = action(repairInputSchema, repairAlignment);
const runUndo = action(idSchema, undoRepair);
const runAlign = action(place, (scope, input) => alignAgain(scope, input.translationId, input.from));

/** Null when it cannot be read now. */
export async function readHistory(segmentId: string): Promise<readonly HistoryEntry[] | null> {
  const outcome = await runHistory(segmentId);
  return outcome.ok ? outcome.value : null;
}

/** Null when they cannot be read now. */
export async function readEarlierTexts(translationId: string): Promise<EarlierTexts | null> {
  const outcome = await runEarlier(translationId);
  return outcome.ok ? outcome.value : null;
}

export async function approve(input: z.input<typeof seen>): Promise<Outcome<void>> {
  return runApprove(input);
}

export async function publishRelease(input: z.input<typeof seen>): Promise<Outcome<number>> {
  return runPublish(input);
}

export async function withdrawRelease(
  input: z.input<typeof seen> & { note: string },
): Promise<Outcome<number>> {
  return runWithdraw(input);
}

export async function giveBack(input: { id: string; note: string }): Promise<Outcome<void>> {
  return runReturn(input);
}

export async function repairRows(input: z.input<typeof repairInputSchema>): Promise<Outcome<Repaired>> {
  return runRepair(input);
}

export async function undoRepairOfRows(repairId: string): Promise<Outcome<Repaired>> {
  return runUndo(repairId);
}

export async function alignRowsAgain(input: z.input<typeof place>): Promise<Outcome<Repaired | null>> {
  return runAlign(input);
}
