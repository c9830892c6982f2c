import type { Evidence, Token } from '@/lib/core/alignment/evidence/evidence';
import { PhraseBook } from '@/lib/core/alignment/evidence/phrase-book';
import { viEn } from '@/lib/core/alignment/lexicon/vi-en';
import type { Side } from '@/lib/core/alignment/side';
import { primaryLanguage } from '@/lib/core/language';
import { stemEnglish } from '@/lib/core/text/stem-english';
import { readWords } from '@/lib/core/text/words';

/** Vietnamese phrases with the English stems that may answer them, and those stems. */
type Lexicon = { readonly phrases: PhraseBook; readonly stems: ReadonlyMap<string, Token> };

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
function parseLexicon(texts: readonly string[]): Lexicon {
  const phrases = new PhraseBook();
  const stems = new Map<string, Token>();
  for (const line of texts.flatMap((text) => text.split('\n'))) {
    const [vietnamese, english] = line.split('\t');
    if (!vietnamese || !english) continue;
    const keys = contentStems(english);
    if (keys.length > 0) phrases.add(readWords(vietnamese, 'vi').join(' '), keys);
    for (const key of keys) stems.set(key, stems.get(key) ?? [key]);
  }
  return { phrases, stems };
}

const contentStems = (english: string): readonly string[] => [
  ...new Set(
    (english.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => !stopWords.has(word))
      .map(stemEnglish),
  ),
];

const readVietnamese = (side: Side, { phrases }: Lexicon): readonly (readonly Token[])[] =>
  side.words.map((words) => phrases.read(words));

function readEnglish(side: Side, { stems }: Lexicon): readonly (readonly Token[])[] {
  return side.words.map((words) =>
    words.flatMap((text) => {
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
    return null;
  },
};
