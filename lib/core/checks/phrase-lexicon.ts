import { viEn } from '@/lib/core/alignment/lexicon/vi-en';
import { isFunctionWord } from '@/lib/core/checks/light-words';
import { stemEnglish } from '@/lib/core/text/stem-english';
import { readTokens } from '@/lib/core/text/tokens';

/** A Vietnamese phrase of the lexicon, lower case, of `size` syllables, with the stems of its translations, together and each by itself. */
export type Phrase = {
  readonly text: string;
  readonly size: number;
  readonly stems: readonly string[];
  readonly renderings: readonly (readonly string[])[];
  /** Stems of its translations that are no function words. */
  readonly content: readonly string[];
};

/** Of twelve thousand entries a text needs few: what they say is read when they are met. */
class Entry implements Phrase {
  readonly english: string[];
  #renderings: Phrase['renderings'] | undefined;
  #stems: Phrase['stems'] | undefined;
  #content: Phrase['content'] | undefined;

  constructor(
    readonly text: string,
    readonly size: number,
    english: readonly string[],
  ) {
    this.english = [...english];
  }

  get renderings(): Phrase['renderings'] {
    this.#renderings ??= this.english.map(contentStems);
    return this.#renderings;
  }

  get stems(): Phrase['stems'] {
    this.#stems ??= [...new Set(this.renderings.flat())];
    return this.#stems;
  }

  get content(): Phrase['content'] {
    this.#content ??= this.stems.filter((stem) => !isFunctionWord(stem));
    return this.#content;
  }
}

type Branch = { phrase: Entry | null; readonly next: Map<string, Branch> };
type Loaded = {
  readonly trunk: Branch;
  /** Of the root of an English word, the roots that translate the same Vietnamese. */
  readonly relatives: ReadonlyMap<string, ReadonlySet<string>>;
  /** In how many longer phrases a syllable stands. */
  readonly uses: ReadonlyMap<string, number>;
};

const small = new Set(
  'a an the of to in on at by for with from as and or be is are was were it its this that not no do does did has have had will would been being up out he his she her they their said say one two also more can could about after into over than then there when which who'
    .split(' ')
    .map(stemEnglish),
);

export const contentStems = (text: string): readonly string[] => [
  ...new Set(
    (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map(stemEnglish).filter((stem) => !small.has(stem)),
  ),
];

/** What related words have in common: `commerce` and `commercial`, `safe` and `safety`. */
export const rootOf = (stem: string): string => (stem.length > 5 ? stem.slice(0, 5) : stem);

let loaded: Loaded | undefined;

function lexicon(): Loaded {
  loaded ??= load();
  return loaded;
}

function load(): Loaded {
  const trunk: Branch = { phrase: null, next: new Map() };
  const relatives = new Map<string, Set<string>>();
  const uses = new Map<string, number>();
  for (const line of viEn.flatMap((text) => text.split('\n'))) {
    const [name, english] = line.split('\t');
    if (!name || !english) continue;
    const renderings = english.split('|');
    const words = wordsOf(name);
    plant(trunk, words, renderings);
    relate(relatives, renderings);
    if (words.length > 1) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  return { trunk, relatives, uses };
}

const plain = /^[\p{L} ]+$/u;
const wordsOf = (name: string): readonly string[] =>
  plain.test(name)
    ? name.normalize('NFC').toLowerCase().split(' ')
    : readTokens(name).map(({ lower }) => lower);

function plant(trunk: Branch, words: readonly string[], english: readonly string[]): void {
  let branch = trunk;
  for (const word of words) {
    let next = branch.next.get(word);
    if (!next) {
      next = { phrase: null, next: new Map() };
      branch.next.set(word, next);
    }
    branch = next;
  }
  if (branch.phrase) branch.phrase.english.push(...english);
  else branch.phrase = new Entry(words.join(' '), words.length, english);
}

/** Words that translate the same are relatives, by their roots. */
function relate(relatives: Map<string, Set<string>>, renderings: readonly string[]): void {
  const roots = renderings.flatMap((word) => {
    const stem = /^[A-Za-z0-9]+$/.test(word) ? stemEnglish(word.toLowerCase()) : '';
    return stem === '' || isFunctionWord(stem) ? [] : [rootOf(stem)];
  });
  for (const root of roots) {
    let related = relatives.get(root);
    if (!related) {
      related = new Set();
      relatives.set(root, related);
    }
    for (const other of roots) related.add(other);
  }
}

const longest = 5;

/** The phrases that begin at a place in a row of Vietnamese words in lower case, the shortest first. */
export function phrasesAt(words: readonly string[], at: number): readonly Phrase[] {
  const found: Phrase[] = [];
  let branch: Branch | undefined = lexicon().trunk;
  for (let next = at; branch && next < at + longest; next++) {
    branch = branch.next.get(words[next] ?? '');
    if (branch?.phrase) found.push(branch.phrase);
  }
  return found;
}

const none: ReadonlySet<string> = new Set();
export const relativesOf = (root: string): ReadonlySet<string> => lexicon().relatives.get(root) ?? none;
export const isRoot = (root: string): boolean => lexicon().relatives.has(root);
export const usesOf = (syllable: string): number => lexicon().uses.get(syllable) ?? 0;
