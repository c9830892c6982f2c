'use client';

import { type ReactNode, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createI18n, type Messages } from '@/lib/i18n/create-i18n';
import type { UiLanguage } from '@/lib/i18n/languages';

/** The words of the UI for everything below; a change of language leaves what is typed below in place. */
export function I18nProvider({
  language,
  messages,
  children,
}: {
  language: UiLanguage;
  messages: Messages;
  children: ReactNode;
}) {
  const i18n = useMemo(() => createI18n(language, messages), [language, messages]);
  return <I18nextProvider i18n={i18n}>{children}</I18nextProvider>;
}
