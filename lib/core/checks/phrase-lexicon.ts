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

type Branch = { phrase: Phrase | null; readonly next: Map<string, Branch> };
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
  const renderingsOf = new Map<string, string[]>();
  for (const line of viEn.flatMap((text) => text.split('\n'))) {
    const [name, english] = line.split('\t');
    if (!name || !english) continue;
    const text = readTokens(name)
      .map(({ lower }) => lower)
      .join(' ');
    const before = renderingsOf.get(text);
    if (before) before.push(...english.split('|'));
    else renderingsOf.set(text, english.split('|'));
  }
  const trunk: Branch = { phrase: null, next: new Map() };
  const relatives = new Map<string, Set<string>>();
  const uses = new Map<string, number>();
  for (const [text, english] of renderingsOf) {
    const renderings = english.map(contentStems);
    const stems = [...new Set(renderings.flat())];
    const words = text.split(' ');
    const content = stems.filter((stem) => !isFunctionWord(stem));
    plant(trunk, words, { text, size: words.length, stems, renderings, content });
    relate(relatives, renderings);
    if (words.length > 1) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  return { trunk, relatives, uses };
}

function plant(trunk: Branch, words: readonly string[], phrase: Phrase): void {
  let branch = trunk;
  for (const word of words) {
    const next = branch.next.get(word) ?? { phrase: null, next: new Map() };
    branch.next.set(word, next);
    branch = next;
  }
  branch.phrase = phrase;
}

function relate(relatives: Map<string, Set<string>>, renderings: Phrase['renderings']): void {
  const roots = renderings.flatMap((stems) =>
    stems.length === 1 && stems[0] && !isFunctionWord(stems[0]) ? [rootOf(stems[0])] : [],
  );
  for (const root of roots) {
    const related = relatives.get(root) ?? new Set();
    for (const other of roots) related.add(other);
    relatives.set(root, related);
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
