import { type Phrase, phrasesIn, rootOf } from '@/lib/core/checks/phrase-lexicon';
import { foldLatin } from '@/lib/core/text/latin';
import { matchesOf } from '@/lib/core/text/matches';
import { remember } from '@/lib/core/text/remember';
import { stemEnglish } from '@/lib/core/text/stem-english';
import { readTermTokens } from '@/lib/core/text/tokens';

/** The known phrases of a Vietnamese text, the longest first at every place; names and figures answer themselves. */
export const knownPhrases = remember(200, (text: string): readonly Phrase[] => {
  const tokens = readTermTokens(text);
  const phrases = phrasesIn(text);
  const found: Phrase[] = [];
  for (let at = 0; at < tokens.length; ) {
    const phrase = phrases[at]?.at(-1);
    const token = tokens[at];
    if (phrase) {
      if (phrase.stems.length > 0) found.push(phrase);
    } else if (token && (token.kind === 'figure' || token.form.capital)) {
      const stems = [stemEnglish(foldLatin(token.lower.replace(/[.,].*$/, '')))];
      found.push({
        text: token.lower,
        size: 1,
        stems,
        renderings: [stems],
        content: stems,
        roots: stems.map(rootOf),
        light: false,
      });
    }
    at += phrase?.size ?? 1;
  }
  return found;
});

/** Stems that may answer each known phrase of a Vietnamese text. */
export const phrasesOf = (text: string): readonly (readonly string[])[] =>
  knownPhrases(text).map(({ stems }) => stems);

/** The share of the phrases that the stems answer; null when too few phrases are known to tell. */
export function coverage(
  phrases: readonly (readonly string[])[],
  stems: ReadonlySet<string>,
  enough: number,
): number | null {
  if (phrases.length < enough) return null;
  return phrases.filter((each) => each.some((stem) => stems.has(stem))).length / phrases.length;
}

const ending = /[^.!?…\n]+(?:[.!?…]+["”’»)]*|\n|$)/gu;

/** Rough sentences with their places; abbreviations of a letter or two do not end one. */
export function roughSentences(text: string): readonly { readonly text: string; readonly start: number }[] {
  const sentences: { text: string; start: number }[] = [];
  for (const { 0: part, index } of matchesOf(text, ending)) {
    const last = sentences.at(-1);
    const joins =
      last !== undefined &&
      text[index - 1] !== '\n' &&
      (!/^\s/.test(part) ||
        /(?:^|[\s.(])(?:\p{Lu}\p{L}?|Mrs|Gen|Col|Sgt|Sen|Rep|Gov|Ltd|Inc|Corp|PGS|ThS|\p{Lu}{3})\.$|^\s*\d{1,3}\.$/u.test(
          last.text,
        ) ||
        !/^\s*["“‘«(–-]?\s*[\p{Lu}\d]/u.test(part));
    if (last && joins) last.text += part;
    else if (/\p{L}/u.test(part)) sentences.push({ text: part, start: index });
  }
  return sentences;
}
