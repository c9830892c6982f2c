import { defaultPreferences, type Preferences } from '@/lib/core/preferences';
import { type PreferenceChange, preferencesSchema } from '@/lib/schema/preferences';
import { prisma } from './prisma';
import type { PersonScope } from './scope';

/** The preferences of whoever asks; the defaults until they change any. */
export async function findPreferences(scope: PersonScope): Promise<Preferences> {
  const row = await prisma().preference.findUnique({ where: { userId: scope.userId } });
  return row ? (preferencesSchema.safeParse(row.data).data ?? defaultPreferences) : defaultPreferences;
}

/** Changes what is named and leaves the rest, so that two pages open at once do not undo each other. */
export async function changePreferences(scope: PersonScope, change: PreferenceChange): Promise<void> {
  const data = JSON.stringify(change);
  await prisma().$executeRaw`
    INSERT INTO preference (user_id, data) VALUES (${scope.userId}, ${data}::jsonb)
    ON CONFLICT (user_id) DO UPDATE SET data = preference.data || EXCLUDED.data`;
}
