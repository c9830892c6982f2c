import { plainText } from '@/lib/core/checks/article-index';
import { inTarget, type Rule } from '@/lib/core/checks/rule';
import { readTokens } from '@/lib/core/text/tokens';
import { hasVietnameseLetter, isSyllable } from '@/lib/core/text/vietnamese-syllable';
import { readWebAddresses } from '@/lib/core/text/web-addresses';

/** The target is the source itself, which has words to translate: names, scores and addresses may stay. */
export const sameAsSource: Rule = {
  id: 'same-as-source',
  severity: 'critical',
  languages: { source: 'vi' },
  settles: true,
  find: ({ source, target }) =>
    readTokens(source).length === readTokens(target).length &&
    plainText(source) === plainText(target) &&
    hasContentWord(source)
      ? [inTarget([0, target.length])]
      : [],
};

/** A lower-case Vietnamese word; of a text written as a name is, a first word that begins a phrase is one too. */
function hasContentWord(text: string): boolean {
  const addresses = readWebAddresses(text);
  const words = readTokens(text).filter(
    ({ kind, span }) =>
      kind === 'word' && !addresses.some((each) => span[0] >= each.span[0] && span[1] <= each.span[1]),
  );
  return words.some(
    ({ text: word, lower }) =>
      word === lower && isSyllable(word) && (hasVietnameseLetter(word) || word.length > 1),
  );
}
