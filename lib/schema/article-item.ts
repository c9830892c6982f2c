import { z } from 'zod';
import { blockKinds } from '@/lib/core/article';
import type { ArticleItem } from '@/lib/core/formats/article-item';

const text = z.string().nullable();
const time = z.iso.datetime({ offset: true });

/** A released article as the API answers it. */
export const articleItemSchema = z.object({
  id: z.uuid(),
  externalId: text.describe('The newsroom’s own id, as imported.'),
  language: z.string(),
  sourceLanguage: z.string(),
  title: z.string().describe('The headline; empty when the article has none.'),
  body: z.string().describe('Everything but the headline as plain paragraphs, a blank line between two.'),
  blocks: z
    .array(z.object({ kind: z.enum(blockKinds), text: z.string() }))
    .readonly()
    .describe('Everything, the headline too, in order.'),
  url: text,
  section: text,
  byline: text,
  publishedAt: time.nullable().describe('When the original was published.'),
  release: z.object({
    number: z.int().min(1).describe('Counts what happened to one translation from 1.'),
    sequence: z.int().min(1).describe('Place in the feed.'),
    at: time.describe('When this release was published.'),
    secondApproval: z.boolean(),
    updateKind: z.enum(['minor', 'correction']).nullable().describe('Null for a first release.'),
    note: text.describe('What a correction tells the readers.'),
  }),
  sourceVersion: z.int().min(1),
}) satisfies z.ZodType<ArticleItem>;
