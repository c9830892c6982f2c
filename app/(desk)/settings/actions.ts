'use server';

import { revalidatePath } from 'next/cache';
import { changePreferences } from '@/lib/data/preferences';
import { type PreferenceChange, preferenceChangeSchema } from '@/lib/schema/preferences';
import { action, type Outcome } from '@/lib/server/action';

const run = action(preferenceChangeSchema, changePreferences);

/** Every page of the desk is drawn with them from now on, the open one too. */
export async function savePreferences(change: PreferenceChange): Promise<Outcome<void>> {
  const outcome = await run(change);
  if (outcome.ok) revalidatePath('/', 'layout');
  return outcome;
}
