import { z } from 'zod';
import { languageSchema } from './article-input';

/** A name as people write it, in one Unicode form. */
export const nameSchema = z.string().trim().normalize().min(1).max(100);

export const emailSchema = z.email().max(254);

/** Source and target language of a desk. */
export const languagePair = { sourceLanguage: languageSchema, targetLanguage: languageSchema };

export const isPair = (pair: { readonly sourceLanguage: string; readonly targetLanguage: string }): boolean =>
  pair.sourceLanguage !== pair.targetLanguage;

export const samePairIssue = { path: ['targetLanguage'], message: 'is the same as the source language' };

const password = z.string();

/** What the three kinds of one-time link ask for. How long a password must be, the server says. */
export const welcomeSchema = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('setup'),
      name: nameSchema,
      email: emailSchema,
      password,
      desk: nameSchema,
      ...languagePair,
    })
    .refine(isPair, samePairIssue),
  z.object({ kind: z.literal('join'), name: nameSchema, password }),
  z.object({ kind: z.literal('password'), password }),
]);
export type Welcome = z.infer<typeof welcomeSchema>;
