import { z } from 'zod';
import { isPair, languagePair, nameSchema, samePairIssue } from './access-welcome';

export const deskSettingsSchema = z
  .object({ name: nameSchema, ...languagePair, secondApproval: z.boolean() })
  .refine(isPair, samePairIssue);
