import { z } from 'zod';
import { maxTargetLength } from '@/lib/core/review/save';

/** What the workbench sends while an editor types, and when they approve or take an approval back. */
export const draftSchema = z.strictObject({
  segmentId: z.uuid(),
  /** Version of the segment the text was typed over. */
  base: z.number().int().min(1),
  text: z.string().max(maxTargetLength),
  /** The tab it comes from. */
  writer: z.string().min(1).max(64),
  approval: z.enum(['keep', 'give', 'take']),
});
export type Draft = z.infer<typeof draftSchema>;
