import { contentStems, phrasesOf, roughSentences } from '@/lib/core/checks/coverage';
import { countWords } from '@/lib/core/checks/lost-part';
import { inTarget, type Rule } from '@/lib/core/checks/rule';

/** A sentence of the target that nothing in the source asks for, where it has more sentences than the source. */
export const addition: Rule = {
  id: 'addition',
  severity: 'major',
  languages: { source: 'vi', target: 'en' },
  find({ source, target }) {
    const sentences = roughSentences(target);
    if (sentences.length <= roughSentences(source).length || countWords(source) === 0) return [];
    const phrases = phrasesOf(source);
    const asked = new Set(phrases.flat());
    const added = sentences.find(({ text, start }) => {
      const stems = contentStems(text).filter((stem) => stem.length > 2);
      const known = stems.filter((stem) => asked.has(stem)).length;
      if (stems.length < 3 || known > (stems.length < 4 ? 0 : 0.2 * stems.length)) return false;
      const others = target.slice(0, start) + target.slice(start + text.length);
      return isWhole(source, phrases, others);
    });
    return added
      ? [inTarget([added.start, added.start + added.text.trimEnd().length], { text: added.text.trim() }, '')]
      : [];
  },
};

/** The other sentences say all that the source does: none of it is left for the one that seems to be added. */
function isWhole(source: string, phrases: readonly (readonly string[])[], others: string): boolean {
  const stems = new Set(contentStems(others));
  const answered = phrases.filter((phrase) => phrase.some((stem) => stems.has(stem))).length;
  return 2 * answered >= phrases.length && countWords(others) >= 0.5 * countWords(source);
}
