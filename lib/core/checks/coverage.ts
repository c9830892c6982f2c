import { viEn } from '@/lib/core/alignment/lexicon/vi-en';
import { foldLatin } from '@/lib/core/text/latin';
import { stemEnglish } from '@/lib/core/text/stem-english';
import { readTokens } from '@/lib/core/text/tokens';

const small = new Set(
  'a an the of to in on at by for with from as and or be is are was were it its this that not no do does did has have had will would been being up out he his she her they their said say one two also more can could about after into over than then there when which who'
    .split(' ')
    .map(stemEnglish),
);

/** A phrase that the lexicon knows, lower case, with the stems of its translations, together and each by itself. */
export type Phrase = {
  readonly text: string;
  readonly stems: readonly string[];
  readonly renderings: readonly (readonly string[])[];
};

let loaded: ReadonlyMap<string, Phrase> | undefined;

/** Vietnamese phrases, lower case, with the stems of English words that may answer them. */
function lexicon(): ReadonlyMap<string, Phrase> {
  if (loaded) return loaded;
  const phrases = new Map<string, Phrase>();
  for (const line of viEn.flatMap((text) => text.split('\n'))) {
    const [name, english] = line.split('\t');
    if (!name || !english) continue;
    const text = readTokens(name)
      .map(({ lower }) => lower)
      .join(' ');
    const before = phrases.get(text);
    const renderings = [...(before?.renderings ?? []), ...english.split('|').map(contentStems)];
    phrases.set(text, { text, renderings, stems: [...new Set(renderings.flat())] });
  }
  loaded = phrases;
  return phrases;
}

const longest = 5;

export const contentStems = (text: string): readonly string[] => [
  ...new Set(
    (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map(stemEnglish).filter((stem) => !small.has(stem)),
  ),
];

/** The known phrases of a Vietnamese text, the longest first at every place; names and figures answer themselves. */
export function knownPhrases(text: string): readonly Phrase[] {
  const tokens = readTokens(text).filter(({ kind }) => kind !== 'mark');
  const known = lexicon();
  const found: Phrase[] = [];
  for (let at = 0; at < tokens.length; ) {
    let length = Math.min(longest, tokens.length - at);
    let phrase: Phrase | undefined;
    for (; length > 0; length--) {
      phrase = known.get(
        tokens
          .slice(at, at + length)
          .map(({ lower }) => lower)
          .join(' '),
      );
      if (phrase) break;
    }
    const token = tokens[at];
    if (phrase) {
      if (phrase.stems.length > 0) found.push(phrase);
    } else if (token && (token.kind === 'figure' || /^\p{Lu}/u.test(token.text))) {
      const stems = [stemEnglish(foldLatin(token.lower.replace(/[.,].*$/, '')))];
      found.push({ text: token.lower, stems, renderings: [stems] });
    }
    at += Math.max(1, length);
  }
  return found;
}

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
  for (const { 0: part, index } of text.matchAll(ending)) {
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
