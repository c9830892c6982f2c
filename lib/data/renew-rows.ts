import { alignPart, atOnce } from '@/lib/core/alignment/align-part';
import { sentencesOf } from '@/lib/core/article';
import type { Prepared, Progress } from '@/lib/core/intake/prepare-translation';
import type { Sides } from '@/lib/core/review/bead-row';
import type { CarryOver } from '@/lib/core/review/carry-over';
import { beadsWithin, type Gap, type RenewalPart, renew, renewalOf, sizeOf } from '@/lib/core/review/renewal';
import type { StoredRow } from '@/lib/core/review/row-state';
import type { Bead } from '@/lib/core/segment';
import { prisma, type Transaction } from './prisma';
import { addRows, columnsOf, findTexts, lockRows, readRows } from './segment-rows';
import { unhurried } from './unhurried';

/** What a new version does to the rows as they are now. */
type Plan = {
  readonly rows: readonly StoredRow[];
  readonly after: Sides;
  readonly parts: readonly RenewalPart[];
};

async function planRenewal(tx: Transaction, translationId: string, prepared: Prepared): Promise<Plan> {
  const after = {
    source: sentencesOf(prepared.source.document),
    target: sentencesOf(prepared.target.document),
  };
  const before = await findTexts(tx, translationId);
  const { rows } = await readRows(tx, translationId);
  return { rows, after, parts: renewalOf(rows, before?.sides ?? after, after) };
}

const alignGap = (gap: Gap, { after }: Plan, { source, target, taught }: Prepared) =>
  alignPart(after, gap, { source: source.document.language, target: target.document.language }, { taught });

/** Sentences after the last row, too many to be aligned at once: nobody has worked there yet, so they can wait. */
function openEndOf({ parts }: Plan, prepared: Prepared): Gap | null {
  const last = parts.at(-1);
  return last?.kind === 'gap' && last.rows.length === 0 && isLong(last, prepared) ? last : null;
}

/** What a bilingual file has paired, however much, is not to be aligned. */
const isLong = (gap: Gap, { rows }: Prepared): boolean =>
  sizeOf(gap) > 2 * atOnce && beadsWithin(rows, gap) === null;

/** Beads of gaps, by where those are. */
export type AlignedGaps = ReadonlyMap<string, readonly Bead[]>;

const nameOf = ({ source, target }: Gap): string => `${source} ${target}`;

/** Aligns what is long in a new version before anything is locked, without holding up the server. */
export async function alignGaps(translationId: string, prepared: Prepared): Promise<AlignedGaps> {
  const aligned = new Map<string, readonly Bead[]>();
  if (prepared.progress.total <= 2 * atOnce) return aligned;
  const plan = await planRenewal(prisma(), translationId, prepared);
  for (const gap of plan.parts) {
    if (gap.kind === 'standing' || !isLong(gap, prepared) || gap === openEndOf(plan, prepared)) continue;
    const beads: Bead[] = [];
    for await (const more of unhurried(alignGap(gap, plan, prepared))) beads.push(...more);
    aligned.set(nameOf(gap), beads);
  }
  return aligned;
}

/**
 * Rows whose sentences are all there stay as they are, and between them people's work is carried over. Rows keep their
 * places where they can, for a new place counts as a change of the translation.
 */
export async function renewRows(
  tx: Transaction,
  translationId: string,
  prepared: Prepared,
  ahead: AlignedGaps,
): Promise<Progress> {
  await lockRows(tx, translationId);
  const plan = await planRenewal(tx, translationId, prepared);
  const open = openEndOf(plan, prepared);
  const { kept, added, retired } = renew(plan.parts, plan.after, (gap) => {
    if (gap === open) return [];
    const known = ahead.get(nameOf(gap)) ?? beadsWithin(prepared.rows, gap);
    return known ?? [...alignGap(gap, plan, prepared)].flat();
  });
  await tx.segment.updateMany({ where: { id: { in: [...retired] } }, data: { retiredAt: new Date() } });
  await putRows(tx, kept, plan.rows);
  await addRows(tx, translationId, added);
  const { total } = prepared.progress;
  return { done: total - (open ? sizeOf(open) : 0), total };
}

async function putRows(tx: Transaction, kept: CarryOver['kept'], old: readonly StoredRow[]): Promise<void> {
  const byId = new Map(old.map((row) => [row.id, row]));
  const moving = kept.filter(({ id, row }) => byId.get(id)?.position !== row.position).map(({ id }) => id);
  await tx.$executeRaw`UPDATE segment SET position = -1 - position WHERE id = ANY(${moving}::uuid[])`;
  const rows = kept.map(({ id, row, target }) => {
    const before = byId.get(id);
    const moved = before !== undefined && (before.source !== row.source || before.target !== target);
    return { id, ...columnsOf(row), target, version: (before?.version ?? 0) + (moved ? 1 : 0) };
  });
  await tx.$executeRaw`
    UPDATE segment s SET position = k.position, block = k.block, kind = k.kind, source_from = k."sourceFrom",
      source_to = k."sourceTo", target_from = k."targetFrom", target_to = k."targetTo", confidence = k.confidence, given = k.given,
      source = k.source, machine = k.machine, target = k.target, version = k.version, former_source = CASE
        WHEN s.source = k.source THEN s.former_source
        WHEN s.former_source IS NOT NULL OR s.approved_by_id IS NOT NULL OR s.target <> s.machine
          THEN nullif(coalesce(s.former_source, s.source), k.source) END,
      repaired_by_id = CASE WHEN s.source = k.source AND s.machine = k.machine THEN s.repaired_by_id END
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS k(id uuid, position int, block int, kind text,
      "sourceFrom" int, "sourceTo" int, "targetFrom" int, "targetTo" int, confidence real, given boolean, source text, machine text,
      target text, version int)
    WHERE s.id = k.id`;
}
