import { type Speller, slips } from '@/lib/core/text/speller';

/** Words are made of a stem by adding an ending (`strip` goes, `add` comes, where the stem ends as `fits`) or a prefix. */
type Ending = {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  readonly fits: RegExp;
  readonly crosses: boolean;
};
type Prefix = { readonly flag: string; readonly add: string };

/**
 * A speller from the two files of a Hunspell dictionary with one-letter flags, as the English ones are. Only its stems
 * are kept; the forms of a word are tried when it is asked for. Throws where `dic` does not begin with the number of its
 * words, as every dictionary does: to half a dictionary most words would be misspelt.
 */
export function readHunspell(aff: string, dic: string): Speller {
  const { endings, prefixes } = readAffixes(aff);
  const stems = new Map<string, string>();
  const [count = '', ...lines] = dic.split('\n');
  if (!/^\d+\s*$/.test(count) || lines.length < Number(count))
    throw new Error('not a whole Hunspell dictionary');
  for (const line of lines) {
    const [word = '', flags = ''] = line.trim().split('/');
    if (word !== '') stems.set(word, (stems.get(word) ?? '') + flags);
  }
  const endless = endings.filter(({ add }) => add === '');
  const byLast = new Map<string, readonly Ending[]>();
  for (const { add } of endings) {
    const last = add.at(-1);
    if (last && !byLast.has(last))
      byLast.set(
        last,
        endings.filter((ending) => ending.add === '' || ending.add.endsWith(last)),
      );
  }
  const isForm = (word: string, prefix: string): boolean => {
    const own = stems.get(word);
    if (own !== undefined && !own.includes('c') && own.includes(prefix)) return true;
    return (byLast.get(word.at(-1) ?? '') ?? endless).some(({ flag, strip, add, fits, crosses }) => {
      if (!word.endsWith(add) || word.length <= add.length || (prefix !== '' && !crosses)) return false;
      const stem = word.slice(0, word.length - add.length) + strip;
      const flags = stems.get(stem);
      return flags?.includes(flag) === true && flags.includes(prefix) && fits.test(stem);
    });
  };
  const isWord = (word: string): boolean =>
    isForm(word, '') ||
    prefixes.some(({ flag, add }) => word.startsWith(add) && isForm(word.slice(add.length), flag));
  const knows = (word: string): boolean => {
    if (isWord(word)) return true;
    const lower = word.toLowerCase();
    if (lower === word) return false;
    const rest = lower.slice(1);
    return isWord(lower) || (word === word.toUpperCase() && isWord(word.slice(0, 1) + rest));
  };
  return { knows, suggest: (word) => suggestFrom(word, knows) };
}

function readAffixes(aff: string): {
  readonly endings: readonly Ending[];
  readonly prefixes: readonly Prefix[];
} {
  const endings: Ending[] = [];
  const prefixes: Prefix[] = [];
  const crossing = new Set<string>();
  for (const line of aff.split('\n')) {
    const [kind, flag = '', strip = '', add, condition] = line.trim().split(/\s+/);
    if (kind !== 'SFX' && kind !== 'PFX') continue;
    if (condition === undefined) {
      if (strip === 'Y') crossing.add(flag);
    } else if (kind === 'PFX') prefixes.push({ flag, add: add ?? '' });
    else {
      endings.push({
        flag,
        strip: strip === '0' ? '' : strip,
        add: add === '0' ? '' : (add ?? ''),
        fits: new RegExp(`${condition}$`),
        crosses: crossing.has(flag),
      });
    }
  }
  return { endings, prefixes };
}

function suggestFrom(word: string, knows: (word: string) => boolean): readonly string[] {
  const lower = word.toLowerCase();
  const found = new Set<string>();
  for (const each of slips(lower)) {
    if (each !== lower && knows(each)) found.add(each);
    if (found.size === 3) break;
  }
  const isTitled = /^\p{Lu}/u.test(word);
  return [...found].map((each) => (isTitled ? each.slice(0, 1).toUpperCase() + each.slice(1) : each));
}
