import type { TFunction } from 'i18next';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { tOf } from './create-t';
import { en } from './en/messages';
import { chooseLanguage, languageCookie, type UiLanguage } from './languages';
import { vi } from './vi/messages';

/** As JSON: on its way to a page one text costs nothing, 1,400 fields of objects do. */
const messages: Readonly<Record<UiLanguage, string>> = { vi: JSON.stringify(vi), en: JSON.stringify(en) };

type I18n = { readonly t: TFunction; readonly language: UiLanguage; readonly messages: string };

/** The UI language of this request and its words. */
export const getI18n = cache(async (): Promise<I18n> => {
  const remembered = (await cookies()).get(languageCookie)?.value;
  const language = chooseLanguage(remembered, (await headers()).get('accept-language'));
  return { t: tOf(language, messages[language]), language, messages: messages[language] };
});
