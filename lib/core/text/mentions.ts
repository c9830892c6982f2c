import { type LanguageTag, primaryLanguage } from '@/lib/core/language';
import type { Mention } from '@/lib/core/text/mention';
import { readEnglishMentions } from '@/lib/core/text/mentions-english';
import { readVietnameseMentions } from '@/lib/core/text/mentions-vietnamese';

/** What a text counts, in order. Null of a language without a reader here. */
export function readMentions(text: string, language: LanguageTag): readonly Mention[] | null {
  const primary = primaryLanguage(language);
  return primary === 'vi'
    ? readVietnameseMentions(text)
    : primary === 'en'
      ? readEnglishMentions(text)
      : null;
}
