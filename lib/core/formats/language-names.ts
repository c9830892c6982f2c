import { type LanguageTag, parseLanguage, primaryLanguage } from '@/lib/core/language';

const readers = ['en', 'vi'] as const;
const languages = ['vi', 'en', 'fr', 'zh', 'ja', 'ko', 'th', 'lo', 'km', 'ru', 'es', 'de'] as const;

/** The languages a desk works in by their names in English and Vietnamese, in small letters. */
const byName: ReadonlyMap<string, LanguageTag> = new Map(
  readers.flatMap((reader) => {
    const names = new Intl.DisplayNames(reader, { type: 'language' });
    return languages.map((tag) => [(names.of(tag) ?? tag).normalize('NFC').toLowerCase(), tag] as const);
  }),
);

const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The language that a column is named for, as in `English`, `Tiếng Việt`, `English (US)`, `vi-VN` or `EN_US`; null for any other word. */
export function languageNamed(name: string): LanguageTag | null {
  const word = name.trim().normalize('NFC');
  const known = byName.get(word.replace(/ \([^()]*\)$/, '').toLowerCase());
  if (known !== undefined) return known;
  const tag = /^(?:[a-z]{2,3}|[A-Z]{2,3})(?:[-_][A-Za-z0-9]{2,8})*$/.test(word)
    ? parseLanguage(word.replaceAll('_', '-'))
    : null;
  return tag !== null && english.of(primaryLanguage(tag)) !== undefined ? tag : null;
}
