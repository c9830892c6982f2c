import { z } from 'zod';
import { secondApprovalPolicies } from '@/lib/core/review/second-approval';
import { isTimeZone } from '@/lib/core/text/zoned-time';
import { isPair, languagePair, nameSchema, samePairIssue } from './access-welcome';

export const deskSettingsSchema = z
  .object({
    name: nameSchema,
    ...languagePair,
    secondApproval: z.enum(secondApprovalPolicies),
    readingPass: z.boolean(),
    urgentMinutes: z.number().int().min(1).max(1440).nullable(),
    creditNames: z.boolean(),
    timeZone: z.string().max(64).refine(isTimeZone, 'is no time zone'),
  })
  .refine(isPair, samePairIssue);
