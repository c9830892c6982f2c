import { viEn } from '@/lib/core/alignment/lexicon/vi-en';
import { inTarget, type Rule } from '@/lib/core/checks/rule';
import { foldLatin } from '@/lib/core/text/latin';
import { stemEnglish } from '@/lib/core/text/stem-english';
import { readTokens, type Token } from '@/lib/core/text/tokens';

let loaded: ReadonlySet<string> | undefined;

/** Stems of English words that are never part of a name in our lexicon. */
function commonStems(): ReadonlySet<string> {
  if (loaded) return loaded;
  const common = new Set<string>();
  const named = new Set<string>();
  for (const word of viEn.flatMap((text) =>
    text.split('\n').flatMap((line) => line.split('\t')[1]?.split(/[|\s]/) ?? []),
  )) {
    (/^\p{Lu}/u.test(word) ? named : common).add(stemEnglish(word.toLowerCase()));
  }
  for (const stem of named) common.delete(stem);
  loaded = common;
  return common;
}

/** A headline that mixes the cases of sentences and of titles. Names, acronyms and small words say nothing. */
export const headlineCase: Rule = {
  id: 'headline-case',
  severity: 'minor',
  languages: { target: 'en' },
  find({ kind, source, target }) {
    if (kind !== 'headline') return [];
    const names = new Set(
      readTokens(source)
        .filter(({ text }) => /^\p{Lu}/u.test(text))
        .map(({ lower }) => foldLatin(lower)),
    );
    const words = readTokens(target)
      .filter(({ kind: type }) => type === 'word')
      .slice(1);
    const tokens = words.filter(
      ({ lower, span }) =>
        !/[:–—]\s*$/.test(target.slice(0, span[0])) &&
        lower.length > 3 &&
        !names.has(foldLatin(lower)) &&
        commonStems().has(stemEnglish(lower)),
    );
    const isNamed = (token: Token | undefined): boolean =>
      token !== undefined && isTitle(token) && !tokens.includes(token);
    const capital = tokens.filter((token) => {
      const at = words.indexOf(token);
      return isTitle(token) && !isNamed(words[at - 1]) && !isNamed(words[at + 1]);
    });
    const small = words.filter(
      (token) => token.lower.length > 4 && token.text === token.lower && !linking.has(token.lower),
    );
    const odd = capital.length > small.length ? small : capital;
    const first = odd[0];
    if (capital.length === 0 || small.length === 0 || !first) return [];
    return [
      inTarget(
        first.span,
        { text: first.text },
        capital.length > small.length ? upper(first.text) : first.lower,
      ),
    ];
  },
};

const linking = new Set(
  'about above after against among around before behind below between during from into onto over since than through toward towards under until upon while with within without'.split(
    ' ',
  ),
);
const isTitle = ({ text }: Token): boolean => /^\p{Lu}\p{Ll}/u.test(text);
const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
