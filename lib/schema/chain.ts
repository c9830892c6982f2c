import { z } from 'zod';
import { chainLinkSchema } from './article-item';

export const chainQuerySchema = z.strictObject({
  after: z
    .string()
    .regex(/^\d{1,15}$/, 'is the sequence of a link')
    .transform(Number)
    .default(0)
    .describe('The sequence of the last link that is known already.'),
});

/** A line of the chain: what `record.content` is the hash of comes along where readers still have it. */
export const chainLineSchema = chainLinkSchema.extend({ content: z.unknown() });
