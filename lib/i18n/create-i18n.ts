import { createInstance, type i18n, type ResourceLanguage } from 'i18next';
import type { UiLanguage } from './languages';

/** The words of one language, by namespace-like first key; plural forms differ from language to language. */
export type Messages = ResourceLanguage;

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
