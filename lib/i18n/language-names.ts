import type { UiLanguage } from './languages';

/** Languages a newsroom is likely to read or write; any other is typed as its BCP 47 tag. */
const likely = [
  'ar',
  'de',
  'en',
  'es',
  'fr',
  'hi',
  'id',
  'ja',
  'km',
  'ko',
  'lo',
  'ms',
  'my',
  'pt',
  'ru',
  'th',
  'vi',
  'zh-Hans',
  'zh-Hant',
] as const;

export type LanguageName = { readonly tag: string; readonly name: string };

/** The name of a language in the language of the UI: "Tiếng Việt", "Vietnamese"; its tag where it has none. */
export const nameLanguage = (tag: string, ui: UiLanguage): string =>
  new Intl.DisplayNames([ui], { type: 'language' }).of(tag) ?? tag;

/** The likely languages, named and sorted as the language of the UI does. Server only: browsers name some differently. */
export const listLanguageNames = (ui: UiLanguage): readonly LanguageName[] =>
  likely
    .map((tag) => ({ tag, name: nameLanguage(tag, ui) }))
    .sort((a, b) => a.name.localeCompare(b.name, ui));
