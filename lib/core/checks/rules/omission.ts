import { contentStems, coverage, phrasesOf, roughSentences } from '@/lib/core/checks/coverage';
import { type Found, inSource, type Rule } from '@/lib/core/checks/rule';

const shortest = 0.4;

/** A sentence of the source has nothing to answer it, or the target is far too short for the whole. */
export const omission: Rule = {
  id: 'omission',
  severity: 'major',
  languages: { source: 'vi', target: 'en' },
  find({ source, target, kind }): readonly Found[] {
    const stems = new Set(contentStems(target));
    const sentences = roughSentences(source);
    const fewer = roughSentences(target).length < sentences.length;
    const words = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const [from, to] = [words(source), words(target)];
    if (sentences.length > 1 && fewer && to < 0.75 * from) {
      const lost = sentences.find(({ text }) => isLost(phrasesOf(text), stems));
      if (lost)
        return [inSource([lost.start, lost.start + lost.text.trimEnd().length], { text: lost.text.trim() })];
    }
    if (kind === 'headline' || from < 9 || to >= shortest * from) return [];
    return (coverage(phrasesOf(source), stems, 3) ?? 0) < 0.42
      ? [inSource([0, source.length], { text: source })]
      : [];
  },
};

/** Of a short sentence nothing at all may be answered, of a longer one next to nothing. */
function isLost(phrases: readonly (readonly string[])[], stems: ReadonlySet<string>): boolean {
  const answered = coverage(phrases, stems, 2);
  return answered !== null && answered < (phrases.length < 4 ? 0.01 : 0.2);
}
