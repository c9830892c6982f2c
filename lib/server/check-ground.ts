import { type LanguageTag, primaryLanguage } from '@/lib/core/language';
import type { Ground } from '@/lib/core/review/blockers';
import { deskGround } from '@/lib/data/desk-checks';
import type { OperatorScope, PersonScope } from '@/lib/data/scope';
import { dictionaryAddress, englishSpeller } from './english-dictionary';

/** What the checks of a desk go by now: the same here as in the browser. */
export async function checkGround(
  scope: PersonScope | OperatorScope,
  languages: Pick<Ground, 'source' | 'target'>,
): Promise<Ground> {
  const ground = await deskGround(scope, languages);
  return isEnglish(ground.target) ? { ...ground, speller: englishSpeller() } : ground;
}

/** Where the browser finds the dictionary of a language; null when there is none. */
export const dictionaryFor = (language: LanguageTag): string | null =>
  isEnglish(language) ? dictionaryAddress() : null;

const isEnglish = (language: LanguageTag): boolean => primaryLanguage(language) === 'en';
