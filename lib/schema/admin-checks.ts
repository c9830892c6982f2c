import { z } from 'zod';
import { mayBlock } from '@/lib/core/checks/grade';
import { checkCodes, grades } from '@/lib/core/checks/rule';
import { rules } from '@/lib/core/checks/rules';

const widely: ReadonlySet<string> = new Set(rules.filter((rule) => !mayBlock(rule)).map(({ id }) => id));

/** What a rule counts as at a desk; null what it counts as everywhere. */
const checkSettingSchema = z
  .strictObject({ code: z.enum(checkCodes), grade: z.enum([...grades, 'off']).nullable() })
  .refine(({ code, grade }) => grade !== 'blocker' || !widely.has(code), {
    path: ['grade'],
    message: 'reads other rows and cannot block one',
  });
export type CheckSetting = z.infer<typeof checkSettingSchema>;

export const checkSettingsSchema = z
  .array(checkSettingSchema)
  .min(1)
  .max(checkCodes.length)
  .refine((all) => new Set(all.map(({ code }) => code)).size === all.length, 'names a rule twice');
