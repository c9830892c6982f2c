'use server';

import { z } from 'zod';
import type { PastTranslation } from '@/lib/core/memory/past-translation';
import type { HistoryEntry, RemovedSentence } from '@/lib/core/review/history';
import type { Schedule } from '@/lib/core/review/schedule';
import { updateKinds } from '@/lib/core/review/second-approval';
import type { Kept } from '@/lib/core/review/waiver';
import { type EarlierTexts, listEarlierTexts } from '@/lib/data/earlier-texts';
import { listHistory, listRemoved } from '@/lib/data/history';
import { findAlike, searchPast } from '@/lib/data/past-translations';
import { type ReadSentence, recordReadings } from '@/lib/data/readings';
import { confirmRelease, publish, withdraw } from '@/lib/data/releases';
import { alignAgain, type Repaired, repairAlignment, undoRepair } from '@/lib/data/repairs';
import { cancelSchedule, findSchedule, scheduleRelease, setEmbargo } from '@/lib/data/schedules';
import {
  approveTranslation,
  getTranslation,
  markSensitive,
  returnTranslation,
  type TranslationHead,
} from '@/lib/data/translations';
import { giveWaiver, withdrawWaiver } from '@/lib/data/waivers';
import { idSchema } from '@/lib/schema/id';
import { readingsSchema } from '@/lib/schema/readings';
import { repairInputSchema } from '@/lib/schema/repair';
import { waiverInputSchema, withdrawalInputSchema } from '@/lib/schema/waiver';
import { action, type Outcome } from '@/lib/server/action';
import { checkTranslation } from '@/lib/server/check-translation';

const version = z.number().int().min(1);
const note = z.string().trim().min(1).max(1000);
const seen = z.object({ id: idSchema, version });

const runHistory = action(idSchema, listHistory);
const runRemoved = action(idSchema, listRemoved);
const runEarlier = action(idSchema, listEarlierTexts);
const runPast = action(z.string().trim().min(1).max(200), searchPast);
const runAlike = action(idSchema, findAlike);
const runApprove = action(seen, async (scope, input) => {
  await checkTranslation(scope, input.id, 'all');
  await approveTranslation(scope, input.id, input.version);
});
const publication = seen.extend({
  note: note.optional(),
  updateKind: z.enum(updateKinds).optional(),
  urgent: z.boolean().optional(),
});
const runPublish = action(publication, (scope, { id, version: at, ...said }) => publish(scope, id, at, said));
const confirmed = z.object({ translationId: idSchema, number: z.number().int().min(1) });
const runConfirm = action(confirmed, confirmRelease);
const sensitivity = z.object({ id: idSchema, sensitive: z.boolean() });
const runSensitive = action(sensitivity, (scope, { id, sensitive }) => markSensitive(scope, id, sensitive));
const runReadings = action(readingsSchema, recordReadings);
const runStanding = action(idSchema, async (scope, id) => ({
  ...(await getTranslation(scope, id)),
  schedule: await findSchedule(scope, id),
}));
const time = z.iso.datetime();
const planned = seen.extend({
  dueAt: time,
  note: note.optional(),
  updateKind: z.enum(updateKinds).optional(),
});
const runSchedule = action(planned, (scope, { id, ...plan }) =>
  scheduleRelease(scope, { translationId: id, ...plan }),
);
const runCancel = action(idSchema, cancelSchedule);
const embargo = z.object({ id: idSchema, until: time.nullable() });
const runEmbargo = action(embargo, (scope, { id, until }) => setEmbargo(scope, id, until));
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

const runKeep = action(waiverInputSchema, giveWaiver);
const runWithdrawKept = action(withdrawalInputSchema, withdrawWaiver);

/** Null when it cannot be read now. */
export async function readHistory(segmentId: string): Promise<readonly HistoryEntry[] | null> {
  const outcome = await runHistory(segmentId);
  return outcome.ok ? outcome.value : null;
}

/** Null when they cannot be read now. */
export async function readRemoved(translationId: string): Promise<readonly RemovedSentence[] | null> {
  const outcome = await runRemoved(translationId);
  return outcome.ok ? outcome.value : null;
}

/** Null when they cannot be read now. */
export async function readEarlierTexts(translationId: string): Promise<EarlierTexts | null> {
  const outcome = await runEarlier(translationId);
  return outcome.ok ? outcome.value : null;
}

/** Null when it cannot be read now. */
export async function readPast(words: string): Promise<readonly PastTranslation[] | null> {
  const outcome = await runPast(words);
  return outcome.ok ? outcome.value : null;
}

/** Null when it cannot be read now. */
export async function readAlike(segmentId: string): Promise<readonly PastTranslation[] | null> {
  const outcome = await runAlike(segmentId);
  return outcome.ok ? outcome.value : null;
}

export async function approve(input: z.input<typeof seen>): Promise<Outcome<void>> {
  return runApprove(input);
}

export async function publishRelease(input: z.input<typeof publication>): Promise<Outcome<number>> {
  return runPublish(input);
}

export async function planRelease(input: z.input<typeof planned>): Promise<Outcome<void>> {
  return runSchedule(input);
}

export async function cancelPlan(id: string): Promise<Outcome<void>> {
  return runCancel(id);
}

export async function holdBack(input: z.input<typeof embargo>): Promise<Outcome<void>> {
  return runEmbargo(input);
}

export async function confirmUrgent(input: z.input<typeof confirmed>): Promise<Outcome<void>> {
  return runConfirm(input);
}

export async function callSensitive(input: z.input<typeof sensitivity>): Promise<Outcome<void>> {
  return runSensitive(input);
}

/** The names of the sentences that count as read; null when nothing was put down. */
export async function putDownReadings(input: {
  translationId: string;
  sentences: readonly ReadSentence[];
}): Promise<readonly string[] | null> {
  const outcome = await runReadings({ ...input, sentences: [...input.sentences] });
  return outcome.ok ? outcome.value : null;
}

export type Standing = Pick<TranslationHead, 'approvedById' | 'sensitive' | 'embargoUntil'> & {
  readonly schedule: Schedule | null;
  readonly latest: TranslationHead['releases'][number] | null;
  readonly returned: boolean;
};

/** How a translation stands now; null when it cannot be read. */
export async function readStanding(id: string): Promise<Standing | null> {
  const outcome = await runStanding(id);
  if (!outcome.ok) return null;
  const { approvedById, sensitive, embargoUntil, schedule, releases, returned } = outcome.value;
  return {
    approvedById,
    sensitive,
    embargoUntil,
    schedule,
    latest: releases[0] ?? null,
    returned: returned !== null,
  };
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

/** Null when it cannot be recorded now. */
export async function keepAsIs(input: z.input<typeof waiverInputSchema>): Promise<Kept | null> {
  const outcome = await runKeep(input);
  return outcome.ok ? outcome.value : null;
}

/** Whether it is taken back; also when somebody else did that before. */
export async function withdrawKept(input: z.input<typeof withdrawalInputSchema>): Promise<boolean> {
  const outcome = await runWithdrawKept(input);
  return outcome.ok || outcome.code === 'already_done';
}
