import { diplomacy } from '@/lib/core/alignment/lexicon/diplomacy';
import { viEn } from '@/lib/core/alignment/lexicon/vi-en';
import { vietnam } from '@/lib/core/alignment/lexicon/vietnam';
import { world } from '@/lib/core/alignment/lexicon/world';
import { lexiconEntries } from '@/lib/core/checks/lexicon-entries';
import { demonyms } from '@/lib/core/checks/offices';
import { stemEnglish } from '@/lib/core/text/stem-english';
import { readTermTokens } from '@/lib/core/text/tokens';
import { isBareSyllable } from '@/lib/core/text/vietnamese-syllable';

/** What our lexicon knows of names: how English calls Vietnamese ones, and whose English name is whose. */
export type Gazetteer = {
  /** Vietnamese names as written (`Liên Hợp Quốc`), with their English ones. */
  readonly english: ReadonlyMap<string, readonly string[]>;
  /** The same by Vietnamese names in lower case, for texts in capitals. */
  readonly loud: ReadonlyMap<string, readonly string[]>;
  /** English names in folded words, with the Vietnamese ones they stand for, lower case. */
  readonly vietnamese: ReadonlyMap<string, readonly string[]>;
  /** In how many words the longest name ends that begins with a word, by either language's. */
  readonly longest: { readonly english: Longest; readonly vietnamese: Longest };
  /** Acronyms of bodies that both languages write alike: `WHO`. */
  readonly acronyms: ReadonlySet<string>;
  /** Stems of all English words that the lexicon uses. */
  readonly words: ReadonlySet<string>;
};

type Longest = ReadonlyMap<string, number>;

function longestByFirst(names: Iterable<string>): Longest {
  const longest = new Map<string, number>();
  for (const name of names) {
    const words = name.split(' ');
    const [first = ''] = words;
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return longest;
}

let loaded: Gazetteer | undefined;

/** Read at first use and kept. */
export function gazetteer(): Gazetteer {
  loaded ??= load();
  return loaded;
}

const plain = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

export const nameKey = (text: string): string =>
  plain.test(text)
    ? text.toLowerCase()
    : readTermTokens(text)
        .map(({ form }) => form.bare)
        .join(' ');

/** Words of directions and of offices that begin many names and are none. */
const generic = new Set(
  'north south east west central northern southern eastern western dr president gulf european europe asian asia african africa american america pacific atlantic arab muslim'.split(
    ' ',
  ),
);

/** `Bộ Y tế`, `Ngân hàng Thế giới`; not the title of somebody in office. */
const isBody = (name: string): boolean =>
  name.split(' ').length >= 3 &&
  !/^(?:Thủ|Tổng|Chủ|Phó|Bộ trưởng|Thứ|Đại|Giám|Ngoại trưởng|Trưởng|Thượng|Trung|Thiếu|Ủy viên|Bí)/.test(
    name,
  );
const isTitled = (name: string): boolean =>
  name.split(' ').every((word) => /^(?:\p{Lu}|of$|and$|the$|for$|on$|in$)/u.test(word));

function load(): Gazetteer {
  const english = new Map<string, readonly string[]>();
  const vietnamese = new Map<string, string[]>();
  const add = (name: string, renderings: readonly string[], least: number): void => {
    const names = renderings.filter(
      (each) => /^\p{Lu}/u.test(each) && !generic.has(nameKey(each)) && each.split(' ').length >= least,
    );
    if (names.length > 0 && /^\p{Lu}/u.test(name))
      english.set(name, [...(english.get(name) ?? []), ...renderings]);
    for (const each of names) vietnamese.set(nameKey(each), []);
  };
  for (const [name, renderings] of lexiconEntries([world, vietnam, diplomacy])) add(name, renderings, 1);
  for (const [name, renderings] of lexiconEntries(viEn))
    if (isBody(name)) add(name, renderings.filter(isTitled), 2);
  const words = new Set<string>();
  const acronyms = new Set<string>();
  const met = new Set<string>();
  for (const [name, renderings] of lexiconEntries(viEn)) {
    if (/^[A-Z]{3,6}$/.test(name)) acronyms.add(name);
    for (const each of renderings) {
      vietnamese.get(nameKey(each))?.push(name.toLowerCase());
      for (const part of each.split(' ')) {
        if (met.has(part)) continue;
        met.add(part);
        for (const word of part.match(/[A-Za-z]+/g) ?? [])
          if (!/^[A-Z]/.test(word) || !isBareSyllable(word)) words.add(stemEnglish(word.toLowerCase()));
      }
    }
  }
  addDemonyms(english, vietnamese);
  const loud = new Map([...english].map(([name, names]) => [name.toLowerCase(), names] as const));
  const longest = {
    english: longestByFirst(vietnamese.keys()),
    vietnamese: longestByFirst([...english.keys(), ...loud.keys()]),
  };
  return { english, loud, vietnamese, longest, words, acronyms };
}

/** `Laotian` by whatever Vietnamese calls Laos. */
function addDemonyms(english: Map<string, readonly string[]>, vietnamese: Map<string, string[]>): void {
  const formsOf = new Map(
    demonyms
      .trim()
      .split('\n')
      .map((line) => {
        const [country = '', ...forms] = line.split(' ');
        return [country, forms] as const;
      }),
  );
  for (const [country, forms] of formsOf) {
    const names = vietnamese.get(nameKey(country)) ?? [];
    for (const form of forms)
      vietnamese.set(nameKey(form), [...(vietnamese.get(nameKey(form)) ?? []), ...names]);
  }
  for (const [name, renderings] of english) {
    const forms = renderings.flatMap((each) => formsOf.get(each) ?? []);
    if (forms.length > 0) english.set(name, [...renderings, ...forms]);
  }
}
