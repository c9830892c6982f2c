'use server';

import { savePreferences } from '../settings/actions';

/** Somebody has practised: it is not offered again. How it went stays with them. */
export async function finishPractice(): Promise<void> {
  await savePreferences({ practised: true });
}
