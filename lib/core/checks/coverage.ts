import { viEn } from '@/lib/core/alignment/lexicon/vi-en';
import { foldLatin } from '@/lib/core/text/latin';
import { stemEnglish } from '@/lib/core/text/stem-english';
import { readTokens } from '@/lib/core/text/tokens';

const small = new Set(
  'a an the of to in on at by for with from as and or be is are was were it its this that not no do does did has have had will would up out he his she her they their said say one two also more can could about after into over than then there when which who'
    .split(' ')
    .map(stemEnglish),
);

let loaded: ReadonlyMap<string, readonly string[]> | undefined;

/** Vietnamese phrases, lower case, with the stems of English words that may answer them. */
function lexicon(): ReadonlyMap<string, readonly string[]> {
  if (loaded) return loaded;
  const phrases = new Map<string, readonly string[]>();
  for (const line of viEn.flatMap((text) => text.split('\n'))) {
    const [name, english] = line.split('\t');
    if (!name || !english) continue;
    const key = readTokens(name)
      .map(({ lower }) => lower)
      .join(' ');
    phrases.set(key, [...(phrases.get(key) ?? []), ...contentStems(english)]);
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

/** Stems that may answer each known phrase of a Vietnamese text, the longest phrases first; names and figures answer themselves. */
export function phrasesOf(text: string): readonly (readonly string[])[] {
  const tokens = readTokens(text).filter(({ kind }) => kind !== 'mark');
  const known = lexicon();
  const found: (readonly string[])[] = [];
  for (let at = 0; at < tokens.length; ) {
    let length = Math.min(longest, tokens.length - at);
    let stems: readonly string[] | undefined;
    for (; length > 0; length--) {
      stems = known.get(
        tokens
          .slice(at, at + length)
          .map(({ lower }) => lower)
          .join(' '),
      );
      if (stems) break;
    }
    const token = tokens[at];
    if (stems) {
      if (stems.length > 0) found.push(stems);
    } else if (token && (token.kind === 'figure' || /^\p{Lu}/u.test(token.text))) {
      found.push([stemEnglish(foldLatin(token.lower))]);
    }
    at += Math.max(1, length);
  }
  return found;
}

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
        /(?:^|[\s.(])(?:\p{Lu}\p{L}{0,2}|\d{1,3})\.$/u.test(last.text) ||
        !/^\s*["“‘«(–-]?\s*[\p{Lu}\d]/u.test(part));
    if (last && joins) last.text += part;
    else if (/\p{L}/u.test(part)) sentences.push({ text: part, start: index });
  }
  return sentences;
}
