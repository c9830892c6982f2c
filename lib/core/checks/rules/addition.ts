import { contentStems, phrasesOf, roughSentences } from '@/lib/core/checks/coverage';
import { inTarget, type Rule } from '@/lib/core/checks/rule';

/** A sentence of the target that nothing in the source asks for, where it has more sentences than the source. */
export const addition: Rule = {
  id: 'addition',
  severity: 'major',
  languages: { source: 'vi', target: 'en' },
  find({ source, target }) {
    const sentences = roughSentences(target);
    if (sentences.length <= roughSentences(source).length) return [];
    const asked = new Set(phrasesOf(source).flat());
    const words = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    if (words(target) < 0.8 * words(source)) return [];
    const added = sentences.find(({ text }) => {
      const stems = contentStems(text).filter((stem) => stem.length > 2);
      return stems.length >= 4 && stems.filter((stem) => asked.has(stem)).length <= 0.2 * stems.length;
    });
    return added
      ? [inTarget([added.start, added.start + added.text.trimEnd().length], { text: added.text.trim() }, '')]
      : [];
  },
};
