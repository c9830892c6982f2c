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
 * without a letter of the script that the declared language is written in; or a source in plain English, which in a
 * translation is what is not translated yet. Segments whose target repeats the source say nothing of its language.
 */
export function doubtLanguages(content: FileContent): LanguageDoubt | null {
  if (content.kind !== 'pairs') return null;
  const { sourceLanguage, targetLanguage, pairs } = content.document;
  const translated = pairs.flatMap(({ source, target }) => {
    const [from, to] = [plainText(source), target ? plainText(target) : ''];
    return to === '' || to === from ? [] : [{ from, to }];
  });
  const source = translated.map(({ from }) => from).join('\n');
  return (
    doubt(source, sourceLanguage) ??
    doubtEnglish(source, sourceLanguage) ??
    doubt(translated.map(({ to }) => to).join('\n'), targetLanguage)
  );
}

function doubtEnglish(text: string, declared: LanguageTag | null): LanguageDoubt | null {
  if (declared === null || primaryLanguage(declared) === 'en' || wordsIn(text).length < fewestWords)
    return null;
  const isEnglish = looksLike(text, 'en') > 0.2 && looksLike(text, declared) < 0.02;
  return isEnglish ? { declared, likely: 'en' } : null;
}

const wordsIn = (text: string): readonly string[] => text.slice(0, 20_000).match(/[\p{L}\p{M}]+/gu) ?? [];

function doubt(text: string, declared: LanguageTag | null): LanguageDoubt | null {
  const words = wordsIn(text);
  if (declared === null || words.length < fewestWords) return null;
  const own = primaryLanguage(declared);
  if (own !== 'vi' && words.filter(hasVietnameseLetter).length > words.length / 5)
    return { declared, likely: 'vi' };
  if (!ownScripts.includes(own) || looksLike(text, own) > 0.01) return null;
  return { declared, likely: looksLike(text, 'en') > 0.1 ? 'en' : 'und' };
}
