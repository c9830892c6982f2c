import type { LapseReason } from '@/lib/core/review/schedule';
import { publish } from '@/lib/data/releases';
import { findDue, lapseSchedule } from '@/lib/data/schedules';
import { OperatorScope } from '@/lib/data/scope';
import { AppError, type ErrorCode } from '@/lib/errors';
import type { Task } from './task';

const reasons: Partial<Readonly<Record<ErrorCode, LapseReason>>> = {
  conflict: 'changed',
  not_approved: 'changed',
  forbidden: 'person',
  embargoed: 'embargo',
};

/** Publishes what is due in the name of who scheduled it, as if they did so now; what they may not do lapses. */
export const release: Task = async ({ deskId, translationId }) => {
  const scope = await OperatorScope.at(deskId);
  const due = scope && (await findDue(scope, translationId));
  if (!due) return 'done';
  const { id, version, publisher, updateKind, note } = due;
  if (!publisher) {
    await lapseSchedule(id, 'person');
    return 'done';
  }
  try {
    await publish(publisher, translationId, version, { updateKind, note, scheduleId: id });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    // Ended meanwhile, or its text is out by another hand: the database has told the schedule so.
    if (error.code !== 'already_done') await lapseSchedule(id, reasons[error.code] ?? 'refused');
  }
  return 'done';
};
