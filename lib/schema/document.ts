import { z } from 'zod';
import { blockKinds, type Document } from '@/lib/core/article';

const span = z.tuple([z.number().int().min(0), z.number().int().min(0)]);

/** The JSON column of article_version and machine_version. */
export const documentSchema: z.ZodType<Document> = z.object({
  language: z.string(),
  blocks: z.array(
    z.object({
      kind: z.enum(blockKinds),
      text: z.string(),
      sentences: z.array(span),
      marks: z.array(z.object({ name: z.string(), span })).optional(),
    }),
  ),
  links: z.array(z.string()).optional(),
});
