import type { Span } from '@/lib/core/span';
import { stemEnglish } from '@/lib/core/text/stem-english';
import { readTermTokens } from '@/lib/core/text/tokens';

type Stem = { readonly text: string; readonly stem: string; readonly span: Span };
let last: { readonly text: string; readonly stems: readonly Stem[] } = { text: '', stems: [] };

/** Words by their stems, without diacritics and possessives; hyphens and white space part words alike. */
function stemsOf(text: string): readonly Stem[] {
  if (last.text !== text) {
    const stems = readTermTokens(text).map(({ form, text: word, span }) => ({
      text: word,
      stem: stemEnglish(form.bare),
      span,
    }));
    last = { text, stems };
  }
  return last.stems;
}

const phrases = new Map<string, readonly string[]>();

function phraseStems(phrase: string): readonly string[] {
  const before = phrases.get(phrase);
  if (before) return before;
  const words = readTermTokens(phrase).map(({ form }) => stemEnglish(form.bare));
  if (phrases.size > 20_000) phrases.clear();
  phrases.set(phrase, words);
  return words;
}

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
