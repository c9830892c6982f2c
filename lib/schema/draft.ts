import { z } from 'zod';
import { approvalRoads, approvalWishes, maxTargetLength } from '@/lib/core/review/save';

/** What the workbench sends while an editor types, and when they approve or take an approval back. */
export const draftSchema = z.strictObject({
  segmentId: z.uuid(),
  /** Who typed it: words never go under the name of whoever signed in since. */
  userId: z.string().min(1).max(64),
  /** Version of the segment the text was typed over. */
  base: z.number().int().min(1).max(2_147_483_647),
  text: z.string().max(maxTargetLength),
  /** The tab it comes from. */
  writer: z
    .string()
    .min(1)
    .max(64)
    .regex(/^\P{Cc}*$/u),
  /** Counts up with all the tab says; left out by pages of an earlier version, as is the next. */
  revision: z.number().int().min(1).max(2_147_483_647).optional(),
  /** How often the approval of the segment had been taken back when the text was typed over it. */
  unapprovals: z.number().int().min(0).max(2_147_483_647).optional(),
  approval: z.enum(approvalWishes),
  via: z.enum(approvalRoads).optional(),
  /** Milliseconds the row had been open when it was approved, a day at most. */
  dwellMs: z.number().int().min(0).max(86_400_000).optional(),
});
export type Draft = z.infer<typeof draftSchema>;
