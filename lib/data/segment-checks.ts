import type { KeyedFinding, RowFound } from '@/lib/core/review/blockers';
import { prisma, type Transaction } from './prisma';

const keysOf = (findings: readonly KeyedFinding[]): string[] => [...new Set(findings.map(({ key }) => key))];

/** Keeps what the checks say of the text that a segment has, or is about to have, at a version. */
export async function keepCheck(
  tx: Pick<Transaction, 'segmentCheck'>,
  segmentId: string,
  version: number,
  { blockers, warnings }: RowFound,
): Promise<void> {
  const check = { version, blockers: keysOf(blockers), warnings: keysOf(warnings), checkedAt: new Date() };
  await tx.segmentCheck.upsert({ where: { segmentId }, create: { segmentId, ...check }, update: check });
}

/** The same for many, but only of those that still have that version. */
export async function keepChecks(
  checks: readonly (RowFound & { readonly segmentId: string; readonly version: number })[],
): Promise<void> {
  const rows = checks.map(({ segmentId, version, blockers, warnings }) => ({
    segmentId,
    version,
    blockers: keysOf(blockers),
    warnings: keysOf(warnings),
  }));
  await prisma().$executeRaw`
    INSERT INTO segment_check (segment_id, version, blockers, warnings)
    SELECT k."segmentId", k.version, k.blockers, k.warnings
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS k("segmentId" uuid, version int, blockers jsonb, warnings jsonb)
    JOIN segment s ON s.id = k."segmentId" AND s.version = k.version
    ON CONFLICT (segment_id) DO UPDATE
      SET version = EXCLUDED.version, blockers = EXCLUDED.blockers, warnings = EXCLUDED.warnings, checked_at = clock_timestamp()`;
}

/** The rows of a translation whose text, as it is now, was not checked yet. */
export async function listUnchecked(translationId: string): Promise<ReadonlySet<string>> {
  const rows = await prisma().$queryRaw<{ id: string }[]>`
    SELECT s.id::text FROM segment s LEFT JOIN segment_check c ON c.segment_id = s.id AND c.version = s.version
    WHERE s.translation_id = ${translationId}::uuid AND s.retired_at IS NULL AND c.segment_id IS NULL`;
  return new Set(rows.map(({ id }) => id));
}

/** The keys of a segment that somebody let stand. */
export async function listWaivedKeys(
  client: Pick<Transaction, 'waiver'>,
  segmentId: string,
): Promise<ReadonlySet<string>> {
  const acts = await client.waiver.findMany({
    where: { segmentId },
    orderBy: { id: 'asc' },
    select: { key: true, kind: true },
  });
  const latest = new Map(acts.map(({ key, kind }) => [key, kind]));
  return new Set([...latest].filter(([, kind]) => kind === 'given').map(([key]) => key));
}
