import { alignPart } from '@/lib/core/alignment/align-part';
import { textOf } from '@/lib/core/review/bead-row';
import type { Bead } from '@/lib/core/segment';
import { appendRows, findUnaligned } from '@/lib/data/alignment';
import { OperatorScope } from '@/lib/data/scope';
import { listTaught } from '@/lib/data/taught-lexicon';
import { unhurried } from '@/lib/data/unhurried';
import type { Task } from './task';

/** Rows that are stored at once. */
const batch = 250;

/** Aligns what follows the last row of a long text, from the top, and stores the rows as they come. */
export const align: Task = async (job, signal) => {
  const text = await findUnaligned(job.translationId);
  if (!text) return 'done';
  const { sides, languages, rest } = text;
  const scope = await OperatorScope.at(text.deskId);
  const taught = scope ? await listTaught(scope, languages, textOf(sides.source.slice(...rest.source))) : [];
  let beads: Bead[] = [];
  for await (const more of unhurried(alignPart(sides, rest, languages, { taught }))) {
    beads.push(...more);
    if (signal.aborted) return 'left';
    if (beads.length < batch) continue;
    if (!(await appendRows(job, text, beads))) return 'left';
    beads = [];
  }
  return beads.length === 0 || (await appendRows(job, text, beads)) ? 'done' : 'left';
};
