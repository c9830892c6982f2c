import { z } from 'zod';

/** What was published of one translation, newest first. */
export const versionsAnswerSchema = z.object({
  id: z.uuid(),
  versions: z.array(
    z.object({
      number: z.int().min(1),
      kind: z.enum(['release', 'withdrawal']),
      updateKind: z.enum(['minor', 'correction']).nullable(),
      note: z
        .string()
        .nullable()
        .describe('What a correction tells the readers, or the reason of a withdrawal.'),
      at: z.iso.datetime({ offset: true }),
      url: z.string().nullable().describe('Where it is to be read; null for a withdrawal and all before it.'),
    }),
  ),
});
export type VersionsAnswer = z.infer<typeof versionsAnswerSchema>;
