import { prisma } from './prisma';

export const jobKinds = ['align', 'teach', 'check', 'release'] as const;
export type JobKind = (typeof jobKinds)[number];

/** Work taken up by this process: nobody else writes for it as long as the job has this lease. */
export type Job = {
  readonly id: string;
  readonly kind: JobKind;
  readonly translationId: string;
  readonly deskId: string;
  readonly lease: string;
};

/** After this many seconds without a sign a worker is taken for dead, and its job is anybody's. */
export const leaseSeconds = 30;
/** A job that failed waits this long, twice as long each time it fails again, up to an hour. */
const retrySeconds = 5;

/**
 * The job that has been due longest, or null. A job that was begun before and got nowhere, perhaps because it killed its
 * worker, is left in peace twice as long each time.
 */
export async function takeJob(kinds: readonly JobKind[] = jobKinds): Promise<Job | null> {
  const [row] = await prisma().$queryRaw<
    { id: string; kind: string; translation: string; desk: string; lease: string }[]
  >`
    UPDATE job SET lease = gen_random_uuid(), attempts = attempts + 1,
      due_at = clock_timestamp() + make_interval(secs => least(3600, ${leaseSeconds}::float * 2 ^ least(attempts, 10)))
    WHERE id = (SELECT id FROM job WHERE due_at <= clock_timestamp() AND kind = ANY (${kinds}::text[]) ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id::text, kind, translation_id::text AS translation, lease::text,
      (SELECT desk_id::text FROM translation WHERE id = job.translation_id) AS desk`;
  const kind = jobKinds.find((one) => one === row?.kind);
  if (!row || !kind) return null;
  return { id: row.id, kind, translationId: row.translation, deskId: row.desk, lease: row.lease };
}

/** Milliseconds until a job is due; null when there is none. */
export async function untilDue(kinds: readonly JobKind[] = jobKinds): Promise<number | null> {
  const [row] = await prisma().$queryRaw<{ ms: number | null }[]>`
    SELECT ceil(extract(epoch FROM min(due_at) - clock_timestamp()) * 1000)::float8 AS ms FROM job
    WHERE kind = ANY (${kinds}::text[])`;
  return row?.ms ?? null;
}

/** Without effect on a job that somebody else has taken up meanwhile, or that is to be done anew. */
export async function finishJob({ id, lease }: Job): Promise<void> {
  await prisma().job.deleteMany({ where: { id, lease } });
}

/** Puts a job back for whoever comes next, as if it had not been begun. */
export async function giveBackJob({ id, lease }: Job): Promise<void> {
  await prisma().$executeRaw`
    UPDATE job SET lease = NULL, attempts = greatest(0, attempts - 1), due_at = clock_timestamp()
    WHERE id = ${id}::uuid AND lease = ${lease}::uuid`;
}

export async function failJob({ id, lease }: Job, error: string): Promise<void> {
  await prisma().$executeRaw`
    UPDATE job SET lease = NULL, last_error = ${error.slice(0, 2_000)},
      due_at = clock_timestamp() + make_interval(secs => least(3600, ${retrySeconds}::float * 2 ^ least(attempts, 10)))
    WHERE id = ${id}::uuid AND lease = ${lease}::uuid`;
}
