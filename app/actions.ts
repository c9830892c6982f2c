'use server';

import { cookies } from 'next/headers';
import { isUiLanguage, languageCookie } from '@/lib/i18n/languages';

const aYear = 365 * 24 * 3600;

/** Remembers the language of the UI on this device. */
export async function rememberLanguage(language: string): Promise<void> {
  if (isUiLanguage(language))
    (await cookies()).set(languageCookie, language, { maxAge: aYear, sameSite: 'lax', path: '/' });
}
