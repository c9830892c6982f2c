'use client';

import type { TFunction } from 'i18next';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { tOf } from '@/lib/i18n/create-t';
import type { UiLanguage } from '@/lib/i18n/languages';

type I18n = { readonly t: TFunction; readonly uiLanguage: UiLanguage };

const I18nContext = createContext<I18n | null>(null);

/** The words of the UI for everything below; a change of language leaves what is typed below in place. */
export function I18nProvider({
  language,
  messages,
  children,
}: {
  language: UiLanguage;
  /** As JSON. */
  messages: string;
  children: ReactNode;
}) {
  const i18n = useMemo(() => ({ t: tOf(language, messages), uiLanguage: language }), [language, messages]);
  return <I18nContext value={i18n}>{children}</I18nContext>;
}

/** The words of the UI and their language. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error('Components speak inside of an I18nProvider.');
  return i18n;
}
