import { z } from 'zod';
import { idSchema } from './id';

export const termLimits = { text: 200, forms: 10, note: 500 } as const;

/** Most entries that are taken out of one file. */
export const mostFiledTerms = 2_000;

const line = z
  .string()
  .transform((text) => text.toWellFormed().replaceAll('\0', '').normalize('NFC').replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1).max(termLimits.text));
const forms = z
  .array(line)
  .max(termLimits.forms)
  .transform((all) => [...new Set(all)]);

/** What something is to be called. At least one form is right or wrong, and none is both. */
export const termSchema = z
  .strictObject({
    source: line,
    targets: forms,
    forbidden: forms,
    note: z
      .string()
      .transform((text) => text.toWellFormed().replaceAll('\0', '').normalize('NFC').trim())
      .pipe(z.string().max(termLimits.note)),
  })
  .refine(({ targets, forbidden }) => targets.length + forbidden.length > 0, {
    path: ['targets'],
    message: 'is missing',
  })
  .refine(({ targets, forbidden }) => !forbidden.some((form) => targets.includes(form)), {
    path: ['forbidden'],
    message: 'is also a right one',
  });
export type TermInput = z.output<typeof termSchema>;

/** The version of a term that somebody looked at. */
export const seenTermSchema = z.strictObject({ id: idSchema, version: z.number().int().min(1) });
export type SeenTerm = z.infer<typeof seenTermSchema>;

export const termChangeSchema = z.strictObject({ seen: seenTermSchema, term: termSchema });

/** The entries of a file for the glossary; with `preview` nothing is kept of them. */
export const glossaryFileSchema = z.strictObject({
  entries: z.array(termSchema).min(1).max(mostFiledTerms),
  preview: z.boolean(),
});
export type GlossaryFile = z.output<typeof glossaryFileSchema>;
