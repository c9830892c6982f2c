import { rowsOfBeads } from '@/lib/core/review/bead-row';
import type { Bead } from '@/lib/core/segment';
import type { Range } from '@/lib/core/span';
import { guarded } from './database-errors';
import { type Job, leaseSeconds } from './jobs';
import { prisma, type Transaction } from './prisma';
import { addRows, findTexts, type Texts } from './segment-rows';

/** A translation whose end has no rows yet, and that end. */
export type Unaligned = Texts & { readonly rest: { readonly source: Range; readonly target: Range } };

export async function findUnaligned(translationId: string): Promise<Unaligned | null> {
  const texts = await findTexts(prisma(), translationId);
  if (!texts) return null;
  const last = await lastRowOf(prisma(), translationId);
  return {
    ...texts,
    rest: {
      source: [last?.sourceTo ?? 0, texts.sides.source.length],
      target: [last?.targetTo ?? 0, texts.sides.target.length],
    },
  };
}

const lastRowOf = (tx: Transaction, translationId: string) =>
  tx.segment.findFirst({ where: { translationId, retiredAt: null }, orderBy: { position: 'desc' } });

/**
 * Adds rows after the last one, in the name of a job. False when that is no longer this worker's, or the rows are no
 * longer those it went on from: a new version has come.
 */
export const appendRows = (job: Job, { sides }: Texts, beads: readonly Bead[]): Promise<boolean> =>
  guarded(() =>
    prisma().$transaction(
      async (tx) => {
        const { id, lease, translationId } = job;
        // The turn that all take who change rows; the rows that are there stay as they are and need no lock.
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(72707372, hashtext(${translationId}))`;
        const own = await tx.$queryRaw<unknown[]>`
          SELECT id FROM job WHERE id = ${id}::uuid AND lease = ${lease}::uuid FOR UPDATE`;
        const last = await lastRowOf(tx, translationId);
        const [first] = beads;
        const follows =
          first?.source[0] === (last?.sourceTo ?? 0) && first.target[0] === (last?.targetTo ?? 0);
        if (own.length === 0 || !follows) return false;
        const rows = rowsOfBeads(sides, beads, { position: (last?.position ?? -1) + 1, block: last?.block });
        await addRows(tx, translationId, rows);
        const end = beads.at(-1);
        await tx.$executeRaw`
          UPDATE job SET done = ${(end?.source[1] ?? 0) + (end?.target[1] ?? 0)}::int, attempts = 1,
            due_at = clock_timestamp() + make_interval(secs => ${leaseSeconds}::float)
          WHERE id = ${id}::uuid`;
        return true;
      },
      { timeout: 60_000 },
    ),
  );
