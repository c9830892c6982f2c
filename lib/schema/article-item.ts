import { z } from 'zod';
import { blockKinds } from '@/lib/core/article';
import type { ArticleItem } from '@/lib/core/formats/article-item';
import type { ChainLink } from '@/lib/core/formats/release-record';

const text = z.string().nullable();
const time = z.iso.datetime({ offset: true });

const credit = z.object({ role: text, name: text.describe('Null where the desk names nobody.') });
const count = z.int().min(0);
const waived = z
  .array(z.object({ segment: z.string(), code: z.string(), reason: z.string() }))
  .readonly()
  .nullable()
  .describe('Findings of the checks that somebody let stand.');
const hash = z.string().regex(/^[0-9a-f]{64}$/);

const provenanceSchema = z.object({
  disclosure: z.object({ language: z.string(), text: z.string() }).describe('The line for readers.'),
  engine: text.describe('What translated the article first, as its sender calls it.'),
  editedShare: z
    .number()
    .min(0)
    .max(100)
    .describe('Per cent of the rows whose machine text somebody changed.'),
  ter: z.number().min(0).nullable().describe('Edits per 100 words that made the machine’s text this one.'),
  waived,
  approvedBy: credit.nullable(),
  publishedBy: credit,
});

/** A link of the chain of a desk: `hash` is the SHA-256 of the RFC 8785 form of `record`. */
export const chainLinkSchema = z.object({
  hash,
  record: z.object({
    desk: z.uuid(),
    sequence: z.int().min(1),
    previousHash: hash.nullable(),
    id: z.uuid(),
    number: z.int().min(1),
    kind: z.enum(['release', 'withdrawal']),
    language: z.string(),
    publishedAt: time,
    version: z.int(),
    articleVersion: z.uuid(),
    updateKind: z.enum(['minor', 'correction']).nullable(),
    note: text,
    urgent: z.boolean(),
    secondApproval: z.boolean(),
    provenance: z
      .object({
        newsroom: z.string(),
        sourceVersion: count,
        engine: text,
        machineVersion: count.nullable(),
        segments: count,
        edited: count,
        ter: z.object({ edits: count, words: count }).nullable(),
        waived,
        editors: z.array(z.string()).readonly().nullable(),
        approvedBy: credit.nullable(),
        publishedBy: credit,
      })
      .nullable(),
    content: hash.describe('Of the canonical form of the article’s particulars and segments.'),
    sealed: hash.describe('Of what only the desk may know, salted.'),
  }),
}) satisfies z.ZodType<ChainLink>;

/** A released article as the API answers it. */
export const articleItemSchema = z.object({
  id: z.uuid(),
  externalId: text.describe('The newsroom’s own id, as imported.'),
  language: z.string(),
  sourceLanguage: z.string(),
  title: z.string().describe('The headline; empty when the article has none.'),
  body: z.string().describe('Everything but the headline as plain paragraphs, a blank line between two.'),
  blocks: z
    .array(
      z.object({
        kind: z.enum(blockKinds),
        text: z.string(),
        html: z
          .string()
          .optional()
          .describe('The same as HTML, where words of it are bold, in italics, underlined or a link.'),
      }),
    )
    .readonly()
    .describe('Everything, the headline too, in order.'),
  url: text.describe('Of the original.'),
  pageUrl: text.describe(
    'Where the paper’s own site has it, by the pattern of the desk as it is at this moment; null where there is none.',
  ),
  section: text,
  byline: text,
  publishedAt: time.nullable().describe('When the original was published.'),
  release: z.object({
    number: z.int().min(1).describe('Counts what happened to one translation from 1.'),
    sequence: z.int().min(1).describe('Place in the feed.'),
    at: time.describe('When this release was published.'),
    firstPublishedAt: time.describe(
      'When the translation came out: its first release, or the first since it was last withdrawn.',
    ),
    secondApproval: z.boolean(),
    updateKind: z.enum(['minor', 'correction']).nullable().describe('Null for a first release.'),
    note: text.describe('What a correction tells the readers.'),
  }),
  sourceVersion: z.int().min(1),
  provenance: provenanceSchema,
  chain: chainLinkSchema,
}) satisfies z.ZodType<ArticleItem>;
