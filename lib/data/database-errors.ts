import { AppError, type ErrorCode } from '@/lib/errors';

/** SQLSTATEs that the guards in prisma/migrations raise, and that of a unique key taken in the meantime. */
const codes: Readonly<Record<string, ErrorCode>> = {
  SG001: 'own_work',
  SG002: 'not_approved',
  SG003: 'forbidden',
  SG004: 'demo_refused',
  SG005: 'conflict',
  SG006: 'forbidden',
  SG007: 'empty_target',
  SG008: 'already_done',
  SG009: 'not_read',
  SG010: 'bad_input',
  SG011: 'blocked',
  SG012: 'embargoed',
  '23505': 'conflict',
  '23514': 'bad_input',
};

/** The SQLSTATE somewhere in an error of Prisma, its adapter or pg; they nest it at different depths. */
export function sqlStateOf(error: unknown, depth = 0): string | null {
  if (typeof error !== 'object' || error === null || depth > 6) return null;
  for (const key of ['originalCode', 'code'] as const) {
    const value: unknown = Reflect.get(error, key);
    if (typeof value === 'string' && /^[0-9A-Z]{5}$/.test(value) && !/^P\d{4}$/.test(value)) return value;
  }
  for (const key of ['cause', 'meta', 'driverAdapterError'] as const) {
    const found = sqlStateOf(Reflect.get(error, key), depth + 1);
    if (found) return found;
  }
  return null;
}

/** Of transactions that wait for each other Postgres ends one; done anew it gets through. */
const deadlock = '40P01';
const attempts = 4;

const isDeadlock = (error: unknown): boolean =>
  (error instanceof Error && 'code' in error && error.code === 'P2034') || sqlStateOf(error) === deadlock;

/**
 * Runs `work`, one transaction or statement: what a database guard refuses comes out as the AppError it stands for. After
 * a deadlock, which leaves nothing done, it runs again, three times at most.
 */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (isDeadlock(error) && attempt < attempts) {
        await new Promise((resolve) => setTimeout(resolve, attempt * 20 * (1 + Math.random())));
        continue;
      }
      const code = error instanceof AppError ? undefined : codes[sqlStateOf(error) ?? ''];
      throw code ? new AppError(code, [], { cause: error }) : error;
    }
  }
}
