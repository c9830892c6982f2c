import { inTarget, type Rule } from '@/lib/core/checks/rule';
import { readTermTokens } from '@/lib/core/text/tokens';

const words = (text: string): number => readTermTokens(text).length;

/**
 * English takes about 0.7 words to a Vietnamese syllable. Far outside of that, for sentences of ten syllables and more, an
 * editor may want to look; it proves nothing.
 */
export const lengthRatio: Rule = {
  id: 'length-ratio',
  severity: 'minor',
  languages: { source: 'vi', target: 'en' },
  soft: true,
  find({ source, target, kind }) {
    const syllables = words(source);
    const ratio = words(target) / syllables;
    return kind !== 'headline' && syllables >= 10 && (ratio < 0.3 || ratio > 1.7)
      ? [inTarget([0, target.length], { ratio: ratio.toFixed(2) })]
      : [];
  },
};
