import type { TFunction } from 'i18next';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { createT, type Messages } from './create-t';
import { en } from './en/messages';
import { chooseLanguage, languageCookie, type UiLanguage } from './languages';
import { vi } from './vi/messages';

const messages: Readonly<Record<UiLanguage, Messages>> = { vi, en };

/** The UI language of this request and its words. */
export const getI18n = cache(
  async (): Promise<{ t: TFunction; language: UiLanguage; messages: Messages }> => {
    const remembered = (await cookies()).get(languageCookie)?.value;
    const language = chooseLanguage(remembered, (await headers()).get('accept-language'));
    return { t: createT(language, messages[language]), language, messages: messages[language] };
  },
);
