import { z } from 'zod';
import { languageSchema } from './article-input';

/** Most releases on one page of the export. */
export const maxPageSize = 100;

export const releaseFormats = [
  'json',
  'html',
  'txt',
  'md',
  'xliff',
  'xliff12',
  'xliff20',
  'xliff22',
  'tmx',
  'po',
  'csv',
  'jsonl',
  'ninjs',
  'ninjs2',
  'jsonfeed',
  'atom',
  'rss',
] as const;

/** What people follow with readers of feeds: these begin with the newest, all others with the oldest. */
export const isFeed = (format: string): boolean => ['jsonfeed', 'atom', 'rss'].includes(format);

/** Of one release alone also Word, with or without its source beside it. */
const itemFormats = [...releaseFormats, 'docx', 'docx2'] as const;

export const exportItemSchema = z.strictObject({
  language: languageSchema,
  format: z
    .enum(itemFormats)
    .default('json')
    .describe(
      'What to answer; without it `Accept` decides. `ninjs` is 3.1, `xliff` 2.1; `docx2` has the source beside it.',
    ),
});

export const limitSchema = z
  .string()
  .regex(/^\d{1,3}$/, `is a number from 1 to ${maxPageSize}`)
  .transform(Number)
  .pipe(z.int().min(1).max(maxPageSize));

export const versionsQuerySchema = z.strictObject({ language: languageSchema });

export const exportVersionSchema = exportItemSchema.extend({
  number: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, 'is the number of a release')
    .transform(Number),
});

export const exportListSchema = exportItemSchema.extend({
  format: z
    .enum(releaseFormats)
    .default('json')
    .describe('What to answer; without it `Accept` decides. `ninjs` is 3.1, `xliff` 2.1.'),
  limit: limitSchema.default(20).describe('Articles on a page.'),
  section: z.string().max(200).optional().describe('Articles of this section only.'),
  cursor: z
    .string()
    .max(200)
    .optional()
    .describe('Where the page begins: from the `next` of the one before.'),
});

const moment = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()], 'is a date, or a time with its offset (RFC 3339)')
  .transform((text) => new Date(text));

/** Everything published in one file; of a time, from its first moment on and before its last. Days begin in UTC. */
export const exportArchiveSchema = z
  .strictObject({
    language: languageSchema,
    format: z
      .enum(releaseFormats)
      .default('json')
      .describe('What to answer; without it `Accept` decides. `ninjs` is 3.1, `xliff` 2.1.'),
    section: z.string().max(200).optional().describe('Articles of this section only.'),
    from: moment.optional().describe('Published then or later: a date or a time.'),
    until: moment.optional().describe('Published before: a date or a time.'),
  })
  .refine(({ from, until }) => !from || !until || from < until, {
    path: ['until'],
    message: 'is not after from',
  });
