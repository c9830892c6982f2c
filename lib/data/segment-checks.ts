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
  const check = {
    version,
    blockers: keysOf(blockers),
    warnings: keysOf(warnings),
    stale: false,
    checkedAt: new Date(),
  };
  await tx.segmentCheck.upsert({ where: { segmentId }, create: { segmentId, ...check }, update: check });
}

/** The same for many, but only of those that still have that version. */
export async function keepChecks(
  checks: readonly (RowFound & {
    readonly segmentId: string;
    readonly version: number;
    readonly around: readonly KeyedFinding[];
  })[],
): Promise<void> {
  const rows = checks.map(({ segmentId, version, blockers, warnings, around }) => ({
    segmentId,
    version,
    blockers: keysOf(blockers),
    warnings: keysOf(warnings),
    around: keysOf(around),
  }));
  await prisma().$executeRaw`
    INSERT INTO segment_check (segment_id, version, blockers, warnings, around)
    SELECT k."segmentId", k.version, k.blockers, k.warnings, k.around
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS k("segmentId" uuid, version int, blockers jsonb, warnings jsonb, around jsonb)
    JOIN segment s ON s.id = k."segmentId" AND s.version = k.version
    ON CONFLICT (segment_id) DO UPDATE
      SET version = EXCLUDED.version, blockers = EXCLUDED.blockers, warnings = EXCLUDED.warnings, around = EXCLUDED.around,
        stale = false, checked_at = clock_timestamp()`;
}

/** Keeps what the whole article tells of its rows, where that is news. */
export async function keepAround(
  translationId: string,
  around: ReadonlyMap<string, readonly KeyedFinding[]>,
): Promise<void> {
  const rows = [...around].map(([id, findings]) => ({ id, keys: keysOf(findings) }));
  await prisma().$executeRaw`
    UPDATE segment_check c SET around = k.keys
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS k(id uuid, keys jsonb), segment s
    WHERE s.id = k.id AND s.translation_id = ${translationId}::uuid AND c.segment_id = s.id AND c.version = s.version
      AND c.around <> k.keys`;
}

/** What was found, and stands open, in the rows of a translation as they are now. */
export async function listOpenCodes(
  translationId: string,
): Promise<
  ReadonlyMap<string, { readonly blockers: readonly string[]; readonly warnings: readonly string[] }>
> {
  const rows = await prisma().$queryRaw<{ id: string; blockers: string[]; warnings: string[] }[]>`
    SELECT s.id::text, open_codes(s.id, c.blockers) AS blockers, open_codes(s.id, c.warnings || c.around) AS warnings
    FROM segment s JOIN segment_check c ON c.segment_id = s.id AND c.version = s.version
    WHERE s.translation_id = ${translationId}::uuid AND s.retired_at IS NULL
      AND c.blockers || c.warnings || c.around <> '[]'`;
  return new Map(rows.map(({ id, ...found }) => [id, found]));
}

/** The rows of a translation that were not checked as they are now, by the checks as they are now; and how many it has. */
export async function listUnchecked(
  translationId: string,
): Promise<{ readonly ids: readonly string[]; readonly rows: number }> {
  const [row] = await prisma().$queryRaw<{ ids: string[]; rows: number }[]>`
    SELECT count(*)::int AS rows,
      coalesce(array_agg(s.id::text) FILTER (WHERE c.segment_id IS NULL OR c.stale), '{}') AS ids
    FROM segment s LEFT JOIN segment_check c ON c.segment_id = s.id AND c.version = s.version
    WHERE s.translation_id = ${translationId}::uuid AND s.retired_at IS NULL`;
  return row ?? { ids: [], rows: 0 };
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
