import { viEn } from '@/lib/core/alignment/lexicon/vi-en';
import { everydayPhrases } from '@/lib/core/checks/everyday-phrases';
import { lexiconEntries } from '@/lib/core/checks/lexicon-entries';
import { isFunctionWord, isLightPhrase } from '@/lib/core/checks/light-words';
import { newsPhrases } from '@/lib/core/checks/news-phrases';
import { remember } from '@/lib/core/text/remember';
import { stemEnglish } from '@/lib/core/text/stem-english';
import { readTermTokens, readTokens } from '@/lib/core/text/tokens';

/** A Vietnamese phrase of the lexicon, lower case, of `size` syllables, with the stems of its translations, together and each by itself. */
export type Phrase = {
  readonly text: string;
  readonly size: number;
  readonly stems: readonly string[];
  readonly renderings: readonly (readonly string[])[];
  /** Stems of its translations that are no function words, and their roots. */
  readonly content: readonly string[];
  readonly roots: readonly string[];
  /** Whether a translator may well leave it out. */
  readonly light: boolean;
};

/** Of twelve thousand entries a text needs few: what they say is read when they are met. */
class Entry implements Phrase {
  readonly english: string[];
  #renderings: Phrase['renderings'] | undefined;
  #stems: Phrase['stems'] | undefined;
  #content: Phrase['content'] | undefined;
  #roots: Phrase['roots'] | undefined;
  #light: boolean | undefined;

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

  get roots(): Phrase['roots'] {
    this.#roots ??= [...new Set(this.content.map(rootOf))];
    return this.#roots;
  }

  get light(): boolean {
    this.#light ??= isLightPhrase(this.text);
    return this.#light;
  }
}

/** What a phrase begins with: the phrase that ends here, and the syllables that go on. */
type Node = { entry?: Entry; next?: Map<string, Node> };

type Loaded = {
  readonly phrases: Node;
  /** Of the root of an English word, the roots of every entry that it translates. */
  readonly relatives: ReadonlyMap<string, readonly (readonly string[])[]>;
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
  const phrases: Node = {};
  const relatives = new Map<string, (readonly string[])[]>();
  const uses = new Map<string, number>();
  for (const [name, renderings] of lexiconEntries([...viEn, everydayPhrases, newsPhrases])) {
    const words = wordsOf(name);
    const node = words.reduce(nextOf, phrases);
    if (node.entry) node.entry.english.push(...renderings);
    else node.entry = new Entry(words.join(' '), words.length, renderings);
    if (words.length > 1) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
    relate(relatives, renderings);
  }
  return { phrases, relatives, uses };
}

/** What goes on with a word, made if nothing did. */
function nextOf(node: Node, word: string): Node {
  node.next ??= new Map();
  const next = node.next.get(word) ?? {};
  node.next.set(word, next);
  return next;
}

const plain = /^[\p{L} ]+$/u;
const wordsOf = (name: string): readonly string[] =>
  plain.test(name)
    ? name.normalize('NFC').toLowerCase().split(' ')
    : readTokens(name).map(({ lower }) => lower);

/** Words that translate the same are relatives, by their roots. */
function relate(relatives: Map<string, (readonly string[])[]>, renderings: readonly string[]): void {
  const roots = renderings.flatMap((word) => {
    const stem = /^[A-Za-z0-9]+$/.test(word) ? stemEnglish(word.toLowerCase()) : '';
    return stem === '' || isFunctionWord(stem) ? [] : [rootOf(stem)];
  });
  for (const root of roots) {
    const related = relatives.get(root);
    if (related) related.push(roots);
    else relatives.set(root, [roots]);
  }
}

const longest = 5;

/** The phrases that begin at each word of a Vietnamese text, the shortest first. */
export const phrasesIn = remember(200, (text: string): readonly (readonly Phrase[])[] => {
  const words = readTermTokens(text).map(({ lower }) => lower);
  return words.map((_, at) => phrasesAt(words, at));
});

const none: readonly Phrase[] = [];

function phrasesAt(words: readonly string[], at: number): readonly Phrase[] {
  let found: Phrase[] | undefined;
  let node: Node | undefined = lexicon().phrases;
  for (let next = at; next < at + longest; next++) {
    node = node.next?.get(words[next] ?? '');
    if (!node) break;
    if (node.entry && found) found.push(node.entry);
    else if (node.entry) found = [node.entry];
  }
  return found ?? none;
}

export const relativesOf = remember(
  20_000,
  (root: string): ReadonlySet<string> => new Set(lexicon().relatives.get(root)?.flat()),
);

export const isRoot = (root: string): boolean => lexicon().relatives.has(root);
export const usesOf = (syllable: string): number => lexicon().uses.get(syllable) ?? 0;
