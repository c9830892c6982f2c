import type { Evidence, Token } from '@/lib/core/alignment/evidence/evidence';
import { viEn } from '@/lib/core/alignment/lexicon/vi-en';
import type { Side } from '@/lib/core/alignment/side';
import { primaryLanguage } from '@/lib/core/language';
import { stemEnglish } from '@/lib/core/text/stem-english';

/** Vietnamese phrases with the English stems that may answer them. */
type Lexicon = {
  readonly phrases: ReadonlyMap<string, Token>;
  readonly stems: ReadonlyMap<string, Token>;
  /** Syllables of the longest phrase that begins with a syllable, in lower case. */
  readonly longest: ReadonlyMap<string, number>;
};

const stopWords: ReadonlySet<string> = new Set(
  'a an the of to in on at by for with from as and or be is are was were it its this that not no do does did have has had will would up out s'.split(
    ' ',
  ),
);

let loaded: Lexicon | undefined;

/** Parsed at first use and kept. */
function lexicon(): Lexicon {
  loaded ??= parseLexicon(viEn);
  return loaded;
}

/** Reads lines of `vietnamese<TAB>english|english`; of the English only words that carry meaning are kept. */
export function parseLexicon(texts: readonly string[]): Lexicon {
  const phrases = new Map<string, Token>();
  const stems = new Map<string, Token>();
  const longest = new Map<string, number>();
  for (const line of texts.flatMap((text) => text.split('\n'))) {
    const [vietnamese, english] = line.trim().split('\t');
    if (!vietnamese || !english) continue;
    const keys = contentStems(english);
    if (keys.length === 0) continue;
    for (const key of keys) stems.set(key, stems.get(key) ?? [key]);
    phrases.set(vietnamese, [...new Set([...(phrases.get(vietnamese) ?? []), ...keys])]);
    const syllables = vietnamese.toLowerCase().split(' ');
    const [first = ''] = syllables;
    longest.set(first, Math.max(longest.get(first) ?? 0, syllables.length));
  }
  return { phrases, stems, longest };
}

const contentStems = (english: string): readonly string[] => [
  ...new Set(
    (english.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => !stopWords.has(word))
      .map(stemEnglish),
  ),
];

/** The longest phrases, left to right; as written before in lower case. */
function readVietnamese(side: Side, lexicon: Lexicon): readonly (readonly Token[])[] {
  return side.words.map((words) => {
    const written = words.map((word) => word.text);
    const lower = written.map((word) => word.toLowerCase());
    const tokens: Token[] = [];
    for (let at = 0; at < words.length; ) {
      const found = longestPhrase(lexicon, written, lower, at);
      if (found) tokens.push(found.token);
      at += found?.length ?? 1;
    }
    return tokens;
  });
}

function longestPhrase(
  { phrases, longest }: Lexicon,
  written: readonly string[],
  lower: readonly string[],
  at: number,
): { readonly token: Token; readonly length: number } | null {
  const most = Math.min(longest.get(lower[at] ?? '') ?? 0, lower.length - at);
  for (let length = most; length > 0; length--) {
    const token =
      phrases.get(written.slice(at, at + length).join(' ')) ??
      phrases.get(lower.slice(at, at + length).join(' '));
    if (token) return { token, length };
  }
  return null;
}

function readEnglish(side: Side, { stems }: Lexicon): readonly (readonly Token[])[] {
  return side.words.map((words) =>
    words.flatMap(({ text }) => {
      const token = stems.get(stemEnglish(text.toLowerCase().replace(/['’].*$/, '')));
      return token ? [token] : [];
    }),
  );
}

/** Words and phrases that our own Vietnamese-English lexicon knows, whichever side is Vietnamese. */
export const lexiconEvidence: Evidence = {
  kind: 'tokens',
  name: 'lexicon',
  read({ source, target }) {
    const languages = `${primaryLanguage(source.language)} ${primaryLanguage(target.language)}`;
    if (languages === 'vi en')
      return { source: readVietnamese(source, lexicon()), target: readEnglish(target, lexicon()) };
    if (languages === 'en vi')
      return { source: readEnglish(source, lexicon()), target: readVietnamese(target, lexicon()) };
    return { source: [], target: [] };
  },
};
