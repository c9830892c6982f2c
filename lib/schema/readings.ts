import { z } from 'zod';
import { idSchema } from './id';

/** Sentences of one translation that somebody has read in their paragraphs, at the versions they saw. */
export const readingsSchema = z.object({
  translationId: idSchema,
  sentences: z
    .array(z.object({ id: idSchema, version: z.number().int().min(1).max(2_147_483_647) }))
    .min(1)
    .max(20_000),
});
