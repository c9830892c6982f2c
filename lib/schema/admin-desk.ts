import { z } from 'zod';
import { secondApprovalPolicies } from '@/lib/core/review/second-approval';
import { isPair, languagePair, nameSchema, samePairIssue } from './access-welcome';

export const deskSettingsSchema = z
  .object({
    name: nameSchema,
    ...languagePair,
    secondApproval: z.enum(secondApprovalPolicies),
    readingPass: z.boolean(),
    urgentMinutes: z.number().int().min(1).max(1440).nullable(),
  })
  .refine(isPair, samePairIssue);
