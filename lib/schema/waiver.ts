import { z } from 'zod';
import { checkCodes } from '@/lib/core/checks/rule';
import { maxWaiverNote, waiverReasons } from '@/lib/core/review/waiver';

const key = z
  .string()
  .max(100)
  .regex(/^[a-z0-9-]+$/);

/** A finding that is to stand as it is: its row, its key, and why. In other words than the usual ones, the words. */
export const waiverInputSchema = z
  .strictObject({
    segmentId: z.uuid(),
    key,
    code: z.enum(checkCodes),
    reason: z.enum(waiverReasons),
    note: z
      .string()
      .transform((text) => text.toWellFormed().replaceAll('\0', '').normalize('NFC').trim())
      .pipe(z.string().max(maxWaiverNote)),
  })
  .refine(({ key: named, code }) => named.startsWith(`${code}-`), {
    path: ['key'],
    message: 'is of another kind',
  })
  .refine(({ reason, note }) => reason !== 'other' || note !== '', { path: ['note'], message: 'is missing' });
export type WaiverInput = z.infer<typeof waiverInputSchema>;

export const withdrawalInputSchema = z.strictObject({ segmentId: z.uuid(), key });
