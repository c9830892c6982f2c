import { createInstance, type ResourceLanguage, type TFunction } from 'i18next';
import type { UiLanguage } from './languages';

/** The words of one language, by namespace-like first key; plural forms differ from language to language. */
export type Messages = ResourceLanguage;

/** Sayings that are kept; when they are more, all are let go together. */
const most = 2_000;

/**
 * The words of one language by key, ready at once, of an instance of their own: concurrent renders cannot swap each other's.
 * A screen of thousands of rows asks for the same few again and again, and most of them again with every letter that is
 * typed, so what was said is kept.
 */
export function createT(language: UiLanguage, messages: Messages): TFunction {
  const instance = createInstance();
  instance.init({
    lng: language,
    resources: { [language]: { translation: messages } },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  const said = new Map<string, unknown>();
  return new Proxy(instance.t, {
    apply(t, self, given) {
      const [key, values] = given;
      if (typeof key !== 'string' || given.length > 2) return Reflect.apply(t, self, given);
      const asked = values === undefined ? key : `${key} ${JSON.stringify(values)}`;
      const before = said.get(asked);
      if (before !== undefined) return before;
      const words: unknown = Reflect.apply(t, self, given);
      if (said.size >= most) said.clear();
      said.set(asked, words);
      return words;
    },
  });
}

const made = new Map<UiLanguage, { readonly json: string; readonly t: TFunction }>();

/** The words of one language that come as JSON; the same for the same, on a server for every request. */
export function tOf(language: UiLanguage, json: string): TFunction {
  const before = made.get(language);
  if (before?.json === json) return before.t;
  const t = createT(language, JSON.parse(json));
  made.set(language, { json, t });
  return t;
}
