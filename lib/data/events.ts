import { AppError } from '@/lib/errors';
import type { WorkbenchEvent } from '@/lib/schema/event';
import { prisma } from './prisma';
import type { PersonScope } from './scope';

/**
 * Notes what was done at the workbench with a translation, for figures of the desk. Not by whom: nothing here can rank
 * people. The database drops what is older than 90 days.
 */
export async function recordEvents(
  scope: PersonScope,
  translationId: string,
  events: readonly WorkbenchEvent[],
): Promise<void> {
  const rows = events.map(({ kind, ...data }) => ({ kind, data }));
  const stored = await prisma().$executeRaw`
    INSERT INTO event (desk_id, translation_id, kind, data)
    SELECT t.desk_id, t.id, e.kind, e.data
    FROM translation t, jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS e(kind text, data jsonb)
    WHERE t.id = ${translationId}::uuid AND t.desk_id = ${scope.deskId}::uuid`;
  if (stored === 0) throw new AppError('not_found');
}
