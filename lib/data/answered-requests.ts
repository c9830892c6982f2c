import type { z } from 'zod';
import { AppError } from '@/lib/errors';
import { prisma, type Transaction } from './prisma';
import type { KeyScope } from './scope';

/** One request that its sender may send again: by the key they gave it, and a hash of what it asks (hex SHA-256). */
export type Attempt = { readonly key: string; readonly digest: string };

/** What the attempt was answered within the last day, or null. Throws `key_reused` where its key belongs to another request. */
export const findAnswer = <T>(scope: KeyScope, attempt: Attempt, schema: z.ZodType<T>): Promise<T | null> =>
  readAnswer(prisma(), scope, attempt, schema);

/**
 * Lets the work of an attempt be done once: its answer is kept in the transaction of the work, and whoever comes again gets
 * it. What fails leaves nothing. Throws `in_progress` while another transaction is at the same attempt.
 */
export const once =
  <T extends object>(scope: KeyScope, attempt: Attempt, schema: z.ZodType<T>) =>
  async (tx: Transaction, work: () => Promise<T>): Promise<T> => {
    const [lock] = await tx.$queryRaw<{ taken: boolean }[]>`
      SELECT pg_try_advisory_xact_lock(72707380, hashtext(${`${scope.keyId}:${attempt.key}`})) AS taken`;
    if (!lock?.taken) throw new AppError('in_progress');
    const earlier = await readAnswer(tx, scope, attempt, schema);
    if (earlier) return earlier;
    const answer = await work();
    await keepAnswer(tx, scope, attempt, answer);
    return answer;
  };

async function readAnswer<T>(
  tx: Transaction,
  { keyId }: KeyScope,
  { key, digest }: Attempt,
  schema: z.ZodType<T>,
): Promise<T | null> {
  const [row] = await tx.$queryRaw<{ digest: string; answer: unknown }[]>`
    SELECT digest, answer FROM answered_request
    WHERE api_key_id = ${keyId}::uuid AND key = ${key} AND answered_at > clock_timestamp() - interval '24 hours'`;
  if (row && row.digest !== digest) throw new AppError('key_reused');
  return row ? schema.parse(row.answer) : null;
}

/** Old answers are cleared away by those who come with new ones. */
async function keepAnswer(
  tx: Transaction,
  { keyId }: KeyScope,
  { key, digest }: Attempt,
  answer: object,
): Promise<void> {
  const kept = await tx.$executeRaw`
    INSERT INTO answered_request AS earlier (api_key_id, key, digest, answer)
    VALUES (${keyId}::uuid, ${key}, ${digest}, ${JSON.stringify(answer)}::json)
    ON CONFLICT (api_key_id, key) DO UPDATE SET
      digest = EXCLUDED.digest, answer = EXCLUDED.answer, answered_at = EXCLUDED.answered_at
    WHERE earlier.answered_at <= clock_timestamp() - interval '24 hours'`;
  if (kept === 0) throw new AppError('in_progress');
  await tx.$executeRaw`
    DELETE FROM answered_request WHERE (api_key_id, key) IN (
      SELECT api_key_id, key FROM answered_request WHERE answered_at <= clock_timestamp() - interval '24 hours'
      ORDER BY answered_at LIMIT 100 FOR UPDATE SKIP LOCKED)`;
}
