import { knownPhrases } from '@/lib/core/checks/coverage';
import { inSource, type Rule } from '@/lib/core/checks/rule';
import { foldLatin } from '@/lib/core/text/latin';
import { matchesOf } from '@/lib/core/text/matches';
import { stemEnglish } from '@/lib/core/text/stem-english';

const bracketed = /[([]([^()[\]\n]{1,80})[)\]]/g;

/** A bracketed acronym, name or figure of the source of which nothing is left. Set off by commas it is still there. */
export const bracketMismatch: Rule = {
  id: 'bracket-mismatch',
  severity: 'minor',
  languages: { source: 'vi' },
  find({ source, target }) {
    if (!/[([]/.test(source) || /[([]/.test(target)) return [];
    const words = new Set(wordsOf(target));
    const stems = new Set([...words].map(stemEnglish));
    return matchesOf(source, bracketed).flatMap(({ 0: text, 1: inner = '', index }) => {
      const telling = (inner.match(/[\p{L}\p{M}\p{N}.-]+/gu) ?? []).filter((word) => isTelling(word));
      const lost =
        telling.length > 0 &&
        telling.length <= 3 &&
        telling.every((word) => !wordsOf(word).some((each) => words.has(each)) && !isTranslated(word, stems));
      return lost && isGloss(inner, text) && !isOwnAcronym(inner, source.slice(0, index))
        ? [inSource([index, index + text.length], { text })]
        : [];
    });
  },
};

const wordsOf = (text: string): readonly string[] =>
  foldLatin(text)
    .match(/[\p{L}\p{N}]+/gu)
    ?.map((word) => word.replace(/s$/, '')) ?? [];
/** `THPT` as "high school": an acronym that English never writes as it is. */
const isTranslated = (word: string, target: ReadonlySet<string>): boolean =>
  knownPhrases(word).some(
    ({ stems, renderings }) =>
      renderings.every((each) => each.length > 0 && !each.includes(stemEnglish(foldLatin(word)))) &&
      stems.some((stem) => target.has(stem)),
  );

/** An acronym in capitals, or a foreign word. */
const isTelling = (word: string): boolean =>
  /^[A-Z][A-Z\d&-]{2,}$/.test(word) || /^[A-Z][a-zA-Z]*[fjwz]/.test(word);
/** The first letters of the words before it: an acronym of Vietnamese, which English has no use for. */
function isOwnAcronym(inner: string, before: string): boolean {
  const letters = foldLatin(inner.trim());
  const words = foldLatin(before.trim()).match(/[a-z]+/g) ?? [];
  return (
    letters.length >= 2 &&
    words
      .slice(-letters.length)
      .map((word) => word[0])
      .join('') === letters
  );
}

/** Sentences in brackets and notes of the desk may move. */
const isGloss = (inner: string, text: string): boolean =>
  inner.split(/\s+/).length <= 6 && !/PV|BTV|TTXVN|NV|ảnh/i.test(text);
