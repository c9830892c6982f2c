import { z } from 'zod';
import { languageSchema } from './article-input';
import { articleItemSchema, chainLinkSchema } from './article-item';
import { limitSchema, maxPageSize } from './export-query';

/** For how many days a token of the sync feed is good. */
export const tokenDays = 30;

export const syncQuerySchema = z
  .strictObject({
    language: languageSchema,
    initial: z
      .literal('true', 'is true, or left away')
      .optional()
      .describe('Begins, or begins again; instead of a token.'),
    token: z.string().max(300).optional().describe('Where to go on: part of the addresses that pages give.'),
    limit: limitSchema.default(maxPageSize).describe('Items on a page.'),
  })
  .refine(({ initial, token }) => (initial === undefined) !== (token === undefined), {
    path: ['initial'],
    message: 'is needed to begin (initial=true); afterwards the token alone',
  });

export const syncedArticleSchema = articleItemSchema.extend({ type: z.literal('article') });

/** Stands for a published translation that was taken back, and for all of its releases. */
export const withdrawalSchema = z.object({
  type: z.literal('withdrawal'),
  id: z.uuid(),
  externalId: z.string().nullable().describe('The newsroom’s own id, as of the release that was taken back.'),
  revision: z.int().min(1).describe('Counts on from the release that was taken back.'),
  sequence: z.int().min(1),
  withdrawnAt: z.iso.datetime({ offset: true }),
  note: z.string().nullable().describe('The reason.'),
  chain: chainLinkSchema,
});

export const syncAnswerSchema = z.object({
  items: z.array(z.discriminatedUnion('type', [syncedArticleSchema, withdrawalSchema])),
  nextPageUrl: z.url().optional().describe('There is more: fetch this next.'),
  nextSyncUrl: z.url().optional().describe('That was all: fetch this later, for what changed since.'),
});
export type SyncAnswer = z.infer<typeof syncAnswerSchema>;
