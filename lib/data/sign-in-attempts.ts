import { createHash } from 'node:crypto';
import { prisma } from './prisma';

/** Password attempts that one address gets in a window, wherever they come from. */
export const attemptsPerAddress = 20;
const windowMilliseconds = 10 * 60_000;

const keyOf = (email: string): string =>
  `address:${createHash('sha256').update(email.trim().toLowerCase()).digest('hex')}`;

/** Counts an attempt to sign in as `email`; false once there were too many. In better-auth's own table, beside its counts. */
export async function countAttempt(email: string): Promise<boolean> {
  const key = keyOf(email);
  const now = BigInt(Date.now());
  const [row] = await prisma().$queryRaw<{ count: number }[]>`
    INSERT INTO rate_limit (id, key, count, last_request) VALUES (gen_random_uuid()::text, ${key}, 1, ${now})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN rate_limit.last_request < ${now - BigInt(windowMilliseconds)} THEN 1 ELSE rate_limit.count + 1 END,
      last_request = CASE WHEN rate_limit.last_request < ${now - BigInt(windowMilliseconds)} THEN ${now} ELSE rate_limit.last_request END
    RETURNING count`;
  return (row?.count ?? 1) <= attemptsPerAddress;
}

/** Begins again at none, for whoever has shown that the address is theirs. */
export async function forgetAttempts(email: string): Promise<void> {
  await prisma().rateLimit.deleteMany({ where: { key: keyOf(email) } });
}
