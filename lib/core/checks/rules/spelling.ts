import { inTarget, type Rule } from '@/lib/core/checks/rule';
import { newsWords } from '@/lib/core/checks/spelling-lists';
import { americanForms } from '@/lib/core/text/british';
import type { Speller } from '@/lib/core/text/speller';
import { type Form, readTokens, type Token, touches } from '@/lib/core/text/tokens';
import { readWebAddresses } from '@/lib/core/text/web-addresses';
import { writtenIn } from '@/lib/core/text/written';

/**
 * A word that no English dictionary has, British or American, nor the source, nor the desk's glossary. A word with a
 * capital is mostly a name: it counts only where it begins a sentence or stands among English ones, and is one slip
 * away from a word. Finds nothing without a dictionary.
 */
export const spelling: Rule = {
  id: 'spelling',
  severity: 'minor',
  languages: { target: 'en' },
  spells: true,
  find({ source, target }, { speller, glossary }) {
    if (!speller) return [];
    const tokens = readTokens(target);
    const strange = tokens.filter(
      (token, at) => token.kind === 'word' && !isKnown(token, speller) && isWord(tokens, at),
    );
    if (strange.length === 0) return [];
    const texts = [source, glossary.flatMap(({ targets }) => targets).join(' ')].map(writtenIn);
    const given = (word: string): boolean => texts.some((isIn) => isIn(word) || isIn(word.replace(/s$/, '')));
    const addresses = readWebAddresses(target);
    return strange
      .filter(
        ({ text, form, span }) =>
          !given(form.bare) &&
          !addresses.some(({ span: [start, end] }) => span[0] >= start && span[1] <= end) &&
          !(/^\p{Lu}/u.test(text) && target.includes(text, span[1])),
      )
      .flatMap((token) => {
        const suggestions = speller.suggest(token.text.replace(/’/g, "'"));
        return isSlip(tokens, token, suggestions, speller)
          ? [inTarget(token.span, { text: token.text }, ...suggestions)]
          : [];
      });
  },
};

/** Letters of plain English, four or more, in no name with figures, signs or a capital inside. */
function isWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !/^\p{Lu}?[a-z]+(?:['’][a-z]{1,2})?$/u.test(token.text) || token.text.length < 4)
    return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const joins = (one: Token | undefined): boolean =>
    one?.kind === 'figure' || (one?.kind === 'mark' && /[@#/_\\&\p{Cf}]/u.test(one.text));
  return !(touches(before, token) && joins(before)) && !(touches(token, after) && joins(after));
}

const known = new WeakMap<Speller, Map<Form, boolean>>();

function isKnown({ form }: Token, speller: Speller): boolean {
  const answers = known.get(speller) ?? new Map<Form, boolean>();
  const before = answers.get(form);
  if (before !== undefined) return before;
  const answer = isEnglish(form, speller);
  if (answers.size > 20_000) answers.clear();
  answers.set(form, answer);
  known.set(speller, answers);
  return answer;
}

function isEnglish({ text, lower }: Form, speller: Speller): boolean {
  const plain = text.replace(/’/g, "'");
  const bare = plain.replace(/'(?:s|ll|re|ve|d)?$/, '');
  const low = lower.replace(/['’].*$/, '');
  return (
    speller.knows(plain) ||
    speller.knows(bare) ||
    newsWords.has(low) ||
    americanForms(low).some((form) => speller.knows(form)) ||
    (/^(?:non|pre|post|anti|pro|multi|inter|intra|sub|super|over|under|micro|mega|mini|bio|eco|cyber|geo|hydro|agro|tele|re|un|mis|semi|ultra|co|out|up|down|hyper|neuro|electro|photo|auto)/.test(
      low,
    ) &&
      isCompound(low, speller)) ||
    speller.knows(joined.exec(low)?.[1] ?? '-') ||
    /^(?:a+h+|o+h+|h+m+|u+h+|w+o+w+|y+e+s+)$/.test(low)
  );
}

/** `provincewide`, `rice-growers` without its hyphen: what English joins to nearly any noun. */
const joined =
  /^(\p{L}{4,})(?:wide|goers?|makers?|making|workers?|holders?|seekers?|growers?|owners?|keepers?|proof|ware|boats?|bound|less)$/u;

const isCompound = (word: string, speller: Speller): boolean =>
  [2, 3, 4, 5, 6, 7].some(
    (at) => word.length - at >= 4 && speller.knows(word.slice(at)) && prefixes.has(word.slice(0, at)),
  );
const prefixes = new Set(
  'non pre post anti pro multi inter intra sub super over under micro mega mini bio eco cyber geo hydro agro tele re un mis semi ultra co out up down hyper neuro electro photo auto'.split(
    ' ',
  ),
);

/** Common words that names of bodies and places are made of: `Expresway` is no name. */
const inNames = new Set(
  'ministry minister committee university hospital province district department government president chairman national international association assembly commission congress republic company corporation expressway highway airport station stadium museum school college institute foundation federation democratic security foreign affairs finance industry transport education training culture tourism agriculture environment construction development investment general secretary director'.split(
    ' ',
  ),
);

function isSlip(
  tokens: readonly Token[],
  token: Token,
  suggestions: readonly string[],
  speller: Speller,
): boolean {
  if (token.text === token.lower) return true;
  if (suggestions.length === 0 || token.text.length < 6) return false;
  if (token.text.length > 6 && inNames.has(suggestions[0]?.toLowerCase() ?? '')) return true;
  const at = tokens.indexOf(token);
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const isLower = (one: Token | undefined): boolean =>
    one?.kind === 'word' && one.text === one.lower && speller.knows(one.lower);
  const begins = at === 0 || /^[.!?:“"]$/.test(before?.text ?? '');
  return begins && (isLower(after) || after?.text === ',');
}
