import { z } from 'zod';
import { isPagePattern } from '@/lib/core/formats/page-address';
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
    pagePattern: z
      .string()
      .trim()
      .transform((text) => text || null)
      .pipe(z.string().refine(isPagePattern, 'is no web address that names an article').nullable()),
    timeZone: z.string().max(64).refine(isTimeZone, 'is no time zone'),
  })
  .refine(isPair, samePairIssue);
