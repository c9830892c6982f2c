import { z } from 'zod';
import { maxTargetLength } from '@/lib/core/review/save';

/** What a tab says of itself; `text` are the words being typed in the row, null while none are. */
export const presenceInputSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('place'),
    tab: z.uuid(),
    segmentId: z.uuid().nullable(),
    text: z
      .string()
      .max(maxTargetLength)
      .transform((text) => text.toWellFormed().replaceAll('\0', ''))
      .nullable(),
  }),
  z.strictObject({ kind: z.enum(['ask', 'take', 'release']), tab: z.uuid() }),
]);
export type PresenceInput = z.infer<typeof presenceInputSchema>;

/** Where a stream of changes begins: the tab that reads it, the article it has open, and the mark it has read so far. */
export const liveQuerySchema = z.object({
  translation: z.uuid(),
  tab: z.uuid(),
  since: z.string().max(20).optional(),
});
