import type { FileContent } from '@/lib/core/formats/file-read';
import { plainText } from '@/lib/core/formats/pair-document';
import { type LanguageTag, primaryLanguage } from '@/lib/core/language';
import { hasVietnameseLetter } from '@/lib/core/text/vietnamese-syllable';
import { looksLike } from './looks-like';

export type LanguageDoubt = { readonly declared: LanguageTag; readonly likely: LanguageTag };

const fewestWords = 20;
const ownScripts = ['zh', 'ja', 'ko', 'lo', 'th', 'km', 'my', 'ru', 'ar'];

/**
 * A side of a bilingual file that is plainly in another language than the file says: text in Vietnamese letters, or
 * without a letter of the script that the declared language is written in. Segments whose target repeats the source say
 * nothing of its language.
 */
export function doubtLanguages(content: FileContent): LanguageDoubt | null {
  if (content.kind !== 'pairs') return null;
  const { sourceLanguage, targetLanguage, pairs } = content.document;
  const translated = pairs.flatMap(({ source, target }) => {
    const [from, to] = [plainText(source), target ? plainText(target) : ''];
    return to === '' || to === from ? [] : [{ from, to }];
  });
  return (
    doubt(translated.map(({ from }) => from).join('\n'), sourceLanguage) ??
    doubt(translated.map(({ to }) => to).join('\n'), targetLanguage)
  );
}

function doubt(text: string, declared: LanguageTag | null): LanguageDoubt | null {
  const words = text.slice(0, 20_000).match(/[\p{L}\p{M}]+/gu) ?? [];
  if (declared === null || words.length < fewestWords) return null;
  const own = primaryLanguage(declared);
  if (own !== 'vi' && words.filter(hasVietnameseLetter).length > words.length / 5)
    return { declared, likely: 'vi' };
  if (!ownScripts.includes(own) || looksLike(text, own) > 0.01) return null;
  return { declared, likely: looksLike(text, 'en') > 0.1 ? 'en' : 'und' };
}
