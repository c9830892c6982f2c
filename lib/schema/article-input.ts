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

const printable = /^\P{Cc}*$/u;

/** One line of metadata, without the characters that no format shows and Postgres partly refuses. */
const line = z.string().max(200).regex(printable, 'holds control characters');

const side = z.object({
  title: z.string().max(maxTitleLength).default(''),
  body: z.string().max(maxBodyLength),
  format: z.enum(inputFormats).optional(),
  /** Removals (by id) that the sender wants kept in the text. */
  keep: z.array(z.string().max(100)).max(10_000).optional(),
});

const httpUrl = z
  .url({ protocol: /^https?$/ })
  .max(2_000)
  .regex(printable, 'holds control characters');

const time = z.iso.datetime({ offset: true }).refine((text) => {
  const year = new Date(text).getUTCFullYear();
  return year >= 1900 && year <= 2100;
}, 'is not between the years 1900 and 2100');

/** A source article with its machine translation, as the API, the import form and the command line send it. */
export const articleInputSchema = z
  .strictObject({
    externalId: line.trim().min(1).optional(),
    sourceLanguage: languageSchema,
    targetLanguage: languageSchema,
    format: z.enum(inputFormats).default('text'),
    source: side,
    target: side,
    /** What translated the target text, as its sender calls it. */
    engine: line.trim().min(1).optional(),
    url: httpUrl.optional(),
    section: line.optional(),
    byline: line.optional(),
    publishedAt: time.optional(),
    /** Nothing of it is published before. An update may put it off; people alone end it sooner. */
    embargoUntil: time.optional(),
    /** Needs a second pair of eyes where the desk asks for them with sensitive articles. Only people take it back. */
    sensitive: z.boolean().optional(),
    /** Breaking news: first in the queue. */
    urgent: z.boolean().optional(),
    /** When the translation has to be out. */
    deadline: time.optional(),
  })
  .refine((input) => input.sourceLanguage !== input.targetLanguage, {
    path: ['targetLanguage'],
    message: 'is the same as the source language',
  });
export type ArticleInput = z.infer<typeof articleInputSchema>;
