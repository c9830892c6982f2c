import type { Span } from '@/lib/core/span';
import { remember } from '@/lib/core/text/remember';
import { stemEnglish } from '@/lib/core/text/stem-english';
import { readTermTokens } from '@/lib/core/text/tokens';

type Stem = { readonly text: string; readonly stem: string; readonly span: Span };

/** Words by their stems, without diacritics and possessives; hyphens and white space part words alike. */
const stemsOf = remember(100, (text: string): readonly Stem[] =>
  readTermTokens(text).map(({ form, text: word, span }) => ({
    text: word,
    stem: stemEnglish(form.bare),
    span,
  })),
);

const phraseStems = remember(20_000, (phrase: string): readonly string[] =>
  readTermTokens(phrase).map(({ form }) => stemEnglish(form.bare)),
);

/** Where a phrase stands in an English text, its words inflected as they may be: `city` finds `cities`. Null if nowhere. */
export function findEnglishPhrase(text: string, phrase: string): Span | null {
  const words = phraseStems(phrase);
  const stems = stemsOf(text);
  const [first] = words;
  if (first === undefined) return null;
  for (let at = 0; at + words.length <= stems.length; at++) {
    if (stems[at]?.stem !== first || !words.every((word, index) => stems[at + index]?.stem === word))
      continue;
    return [stems[at]?.span[0] ?? 0, stems[at + words.length - 1]?.span[1] ?? 0];
  }
  return null;
}

export const hasEnglishPhrase = (text: string, phrase: string): boolean =>
  findEnglishPhrase(text, phrase) !== null;
