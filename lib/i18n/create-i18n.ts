import { createInstance, type i18n } from 'i18next';
import type { en } from './en/messages';
import type { UiLanguage } from './languages';

export type Messages = typeof en;

/** A fresh instance with one language: concurrent renders cannot swap each other's. Ready at once. */
export function createI18n(language: UiLanguage, messages: Messages): i18n {
  const instance = createInstance();
  instance.init({
    lng: language,
    resources: { [language]: { translation: messages } },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}
