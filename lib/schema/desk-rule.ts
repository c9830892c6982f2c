import { z } from 'zod';
import { deskRuleLimits } from '@/lib/core/checks/desk-rule';
import { idSchema } from './id';

const text = (longest: number) =>
  z
    .string()
    .transform((words) => words.toWellFormed().replaceAll('\0', '').normalize('NFC').trim())
    .pipe(z.string().max(longest));

/** A rule as its form sends it; what keeps it from being one, `problemsOfDeskRule` tells. */
export const deskRuleSchema = z.strictObject({
  source: text(deskRuleLimits.pattern),
  target: text(deskRuleLimits.pattern),
  demands: z.enum(['absent', 'present']),
  matchCase: z.boolean(),
  message: z.strictObject({ vi: text(deskRuleLimits.message), en: text(deskRuleLimits.message) }),
  fix: text(deskRuleLimits.pattern).nullable(),
  severity: z.enum(['critical', 'major', 'minor']),
});
export type DeskRuleInput = z.output<typeof deskRuleSchema>;

/** The version of a rule that somebody looked at. */
export const seenRuleSchema = z.strictObject({ id: idSchema, version: z.number().int().min(1) });
export type SeenRule = z.infer<typeof seenRuleSchema>;
