/** A BCP 47 language tag in canonical case (`vi`, `en`, `zh-Hant`, `pt-BR`). */
export type LanguageTag = string;

/** The canonical form of a BCP 47 tag, or null when `text` is not one (RFC 5646). */
export function parseLanguage(text: string): LanguageTag | null {
  try {
    return Intl.getCanonicalLocales(text.trim())[0] ?? null;
  } catch {
    return null;
  }
}

/** The primary language subtag: `pt` of `pt-BR`. Rules written per language are chosen by it. */
export const primaryLanguage = (tag: LanguageTag): string => tag.split('-', 1)[0]?.toLowerCase() ?? tag;
