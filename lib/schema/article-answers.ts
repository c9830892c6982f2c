import { z } from 'zod';
import type { Warning } from '@/lib/core/intake/prepare-translation';
import { articleItemSchema } from './article-item';

const warningSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('empty-side'), side: z.enum(['source', 'target']) }),
  z.object({ code: z.literal('languages-swapped') }),
  z.object({ code: z.literal('same-text') }),
  z.object({ code: z.literal('unpaired'), count: z.int().min(1) }),
]) satisfies z.ZodType<Warning>;

/** What became of an article that was delivered. */
export const receivedSchema = z.object({
  articleId: z.uuid(),
  translationId: z.uuid(),
  outcome: z.enum(['created', 'updated', 'unchanged']),
  segments: z.int().min(0).describe('Rows that are there by now.'),
  aligning: z.boolean().describe('More rows are being made in the background.'),
  warnings: z.array(warningSchema).readonly().describe('Doubts that a person should look at.'),
  // What was answered before there were any is still given again.
  revision: z
    .string()
    .optional()
    .describe(
      'Names what was delivered, until something else is: what `ETag` says, without its quotation marks.',
    ),
});
export type Received = z.infer<typeof receivedSchema>;

export const articleListSchema = z.object({
  articles: z.array(articleItemSchema).readonly(),
  next: z.string().nullable().describe('Path of the next page; null on the last.'),
});
export type ArticleList = z.infer<typeof articleListSchema>;
