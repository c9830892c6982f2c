import { viEn } from '@/lib/core/alignment/lexicon/vi-en';
import { anyStyle } from '@/lib/core/checks/house-style';
import { lexiconEntries } from '@/lib/core/checks/lexicon-entries';
import { type Fix, inTarget, type Rule } from '@/lib/core/checks/rule';
import { foldLatin } from '@/lib/core/text/latin';
import { stemEnglish } from '@/lib/core/text/stem-english';
import { readTokens, type Token } from '@/lib/core/text/tokens';
import { findUnit } from '@/lib/core/text/units';

let loaded: ReadonlySet<string> | undefined;

/** Stems of English words that are never part of a name in our lexicon. */
function commonStems(): ReadonlySet<string> {
  if (loaded) return loaded;
  const common = new Set<string>();
  const named = new Set<string>();
  for (const [, renderings] of lexiconEntries(viEn))
    for (const word of renderings.flatMap((each) => each.split(' ')))
      (/^\p{Lu}/u.test(word) ? named : common).add(stemEnglish(word.toLowerCase()));
  for (const stem of named) common.delete(stem);
  loaded = common;
  return common;
}

/**
 * A headline that mixes the cases of sentences and of titles, or is in the one that its desk does not write. Names,
 * acronyms and small words say nothing.
 */
export const headlineCase: Rule = {
  id: 'headline-case',
  severity: 'minor',
  languages: { target: 'en' },
  find({ kind, source, target }, { houseStyle = anyStyle }) {
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
        !/^ (?:No\.? ?)?[\dIVX]+\b/.test(target.slice(span[1])) &&
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
    const isMixed = capital.length > 0 && small.length > 0;
    const mostly = capital.length > small.length ? 'title' : 'sentence';
    const style = houseStyle.headlines === 'either' ? mostly : houseStyle.headlines;
    const [first] = style === 'title' ? small : capital;
    if (!first || (houseStyle.headlines === 'either' && !isMixed)) return [];
    const fix =
      style === 'title'
        ? recase(target, words, (word) => small.includes(word) || isTitled(word, words), upper)
        : recase(target, words, (word) => capital.includes(word) || isLink(word), lower);
    const args = { text: first.text, ...(houseStyle.headlines === 'either' ? {} : { style }) };
    return [{ ...inTarget(first.span, args), fixes: [fix] }];
  },
};

/** All that has to change, from the first such word to the last. */
function recase(
  target: string,
  words: readonly Token[],
  changes: (word: Token) => boolean,
  write: (word: Token) => string,
): Fix {
  const changed = words.filter((word) => changes(word) && write(word) !== word.text);
  const start = changed[0]?.span[0] ?? 0;
  const end = changed.at(-1)?.span[1] ?? start;
  let text = target.slice(start, end);
  for (const word of changed.toReversed())
    text = text.slice(0, word.span[0] - start) + write(word) + text.slice(word.span[1] - start);
  return { span: [start, end], text };
}

const links = new Set(
  'a an the and but or nor for so yet as at by in of on off per to up via vs v'.split(' '),
);
/** A small word that titles do not begin with a capital. */
const isLink = ({ lower: word }: Token): boolean => links.has(word) || linking.has(word);
/** A word that titles write with a capital: all but small words in between, and units after figures. */
const isTitled = (word: Token, words: readonly Token[]): boolean =>
  word.text === word.lower && (word === words.at(-1) || !isLink(word)) && !findUnit(word.lower, 'en');

const linking = new Set(
  'about above after against among around before behind below between during from into onto over since than through toward towards under until upon while with within without'.split(
    ' ',
  ),
);
const isTitle = ({ text }: Token): boolean => /^\p{Lu}\p{Ll}/u.test(text);
const upper = ({ text }: Token): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const lower = ({ lower: word }: Token): string => word;
