import { z } from 'zod';
import { parseLanguage } from '@/lib/core/language';

/** Largest title and body of one side, in UTF-16 units. */
export const maxTitleLength = 2_000;
export const maxBodyLength = 5_000_000;

export const languageSchema = z
  .string()
  .min(1)
  .max(35)
  .transform((text, context) => {
    const tag = parseLanguage(text);
    if (tag) return tag;
    context.addIssue({ code: 'custom', message: 'is not a BCP 47 language tag' });
    return z.NEVER;
  });

export const inputFormats = ['text', 'markdown', 'html', 'json'] as const;

const side = z.object({
  title: z.string().max(maxTitleLength).default(''),
  body: z.string().max(maxBodyLength),
  format: z.enum(inputFormats).optional(),
  /** Removals (by id) that the sender wants kept in the text. */
  keep: z.array(z.string().max(100)).max(10_000).optional(),
});

const httpUrl = z.url({ protocol: /^https?$/ }).max(2_000);

/** A source article with its machine translation, as the API, the import form and the command line send it. */
export const articleInputSchema = z.strictObject({
  externalId: z.string().trim().min(1).max(200).optional(),
  sourceLanguage: languageSchema,
  targetLanguage: languageSchema,
  format: z.enum(inputFormats).default('text'),
  source: side,
  target: side,
  url: httpUrl.optional(),
  section: z.string().max(200).optional(),
  byline: z.string().max(200).optional(),
  publishedAt: z.iso.datetime({ offset: true }).optional(),
});
export type ArticleInput = z.infer<typeof articleInputSchema>;
