import { type LanguageTag, primaryLanguage } from '@/lib/core/language';
import type { Span } from '@/lib/core/span';
import { findEnglishPhrase } from '@/lib/core/text/english-phrase';

const word = /[\p{L}\p{M}\p{N}]+/gu;
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Where a phrase stands in a text of a language. English inflects its words; in any other each word must be the very same
 * but for case, mark by mark: `bàn` is not `bạn`. Null if nowhere.
 */
export function findPhrase(text: string, phrase: string, language: LanguageTag): Span | null {
  if (primaryLanguage(language) === 'en') return findEnglishPhrase(text, phrase);
  if (spaceless.test(phrase)) {
    const at = text.indexOf(phrase);
    return at < 0 ? null : [at, at + phrase.length];
  }
  const sought = [...phrase.matchAll(word)].map(([each]) => plain(each));
  const there = [...text.matchAll(word)].map((match) => ({ form: plain(match[0]), match }));
  if (sought.length === 0) return null;
  for (let at = 0; at + sought.length <= there.length; at++) {
    if (!sought.every((form, index) => there[at + index]?.form === form)) continue;
    const [first, last] = [there[at]?.match, there[at + sought.length - 1]?.match];
    return first && last ? [first.index, last.index + last[0].length] : null;
  }
  return null;
}

const plain = (text: string): string => text.normalize('NFC').toLowerCase();
