import { z } from 'zod';
import { announcements, defaultPreferences, layouts, type Preferences, themes } from '@/lib/core/preferences';

const shape = {
  theme: z.enum(themes),
  layout: z.enum(layouts),
  enterApproves: z.boolean(),
  announcements: z.enum(announcements),
  shortcuts: z.boolean(),
  keys: z
    .record(z.string().max(40), z.array(z.string().max(40)).max(3))
    .refine((keys) => Object.keys(keys).length <= 60, 'names too many commands'),
  practised: z.boolean(),
};

/** The JSON column of preference: what is missing there, or from another version, takes its default. */
export const preferencesSchema: z.ZodType<Preferences> = z.object({
  theme: shape.theme.catch(defaultPreferences.theme),
  layout: shape.layout.catch(defaultPreferences.layout),
  enterApproves: shape.enterApproves.catch(defaultPreferences.enterApproves),
  announcements: shape.announcements.catch(defaultPreferences.announcements),
  shortcuts: shape.shortcuts.catch(defaultPreferences.shortcuts),
  keys: shape.keys.catch({}),
  practised: shape.practised.catch(defaultPreferences.practised),
});

/** What a person changes of them. */
export const preferenceChangeSchema = z.strictObject(shape).partial();
export type PreferenceChange = z.infer<typeof preferenceChangeSchema>;
