import { gazetteer } from '@/lib/core/checks/gazetteer';
import type { Span } from '@/lib/core/span';
import { remember } from '@/lib/core/text/remember';
import { readTermTokens, type Token } from '@/lib/core/text/tokens';
import { isSyllable } from '@/lib/core/text/vietnamese-syllable';

/** A place, country or body that our lexicon knows, with what it is called in the other language. */
export type Entity = { readonly text: string; readonly span: Span; readonly names: readonly string[] };

/** Names of one syllable, which may also be part of another word or of a person's name. */
const countries = new Set('Mỹ Pháp Đức Anh Nga Úc Áo Ý Nhật Hàn Lào Bỉ Huế Ấn Thái'.split(' '));
const longestName = 7;

/** The longest names of the lexicon in an English text, each begun by a capital. */
export function englishEntities(text: string): readonly Entity[] {
  const { longest } = gazetteer();
  const most = ({ form }: Token): number => Math.max(1, longest.english.get(form.bare) ?? 0);
  return longestOf(text, most, (words) => {
    const names = namesOf(words.map(({ form }) => form.bare).join(' '));
    return names.length > 0 ? names : undefined;
  });
}

/** What Vietnamese calls an English name, or the country of a demonym. */
const namesOf = remember(20_000, (name: string): readonly string[] =>
  [name, name.replace(/(?:ians?|ns?)$/, ''), name.replace(/ns?$/, '')].flatMap(
    (form) => gazetteer().vietnamese.get(form) ?? [],
  ),
);

/** The longest names of the lexicon in a Vietnamese text. A part of a longer name is none; a headline may be all capitals. */
export function vietnameseEntities(text: string): readonly Entity[] {
  const { english, loud, longest } = gazetteer();
  const shouts = text === text.toUpperCase();
  const most = (word: Token): number => longest.vietnamese.get(shouts ? word.lower : word.text) ?? 0;
  return longestOf(text, most, (words, before, after) => {
    const [first] = words;
    const key = words.map(({ text: word }) => word).join(' ');
    if (shouts) return words.length > 1 ? loud.get(key.toLowerCase()) : undefined;
    if (
      isNamePart(before, first, text) ||
      (words.length === 1 &&
        first &&
        isSyllable(first.lower) &&
        (!countries.has(key) || isNamePart(after, first, text)))
    )
      return undefined;
    return english.get(key);
  });
}

/** A capitalised syllable right beside a name belongs to it. */
const isNamePart = (other: Token | undefined, one: Token | undefined, text: string): boolean =>
  other !== undefined &&
  one !== undefined &&
  /^\p{Lu}\p{Ll}*$/u.test(other.text) &&
  other.text.length > 1 &&
  isSyllable(other.lower) &&
  /^\s+$/.test(text.slice(Math.min(other.span[1], one.span[1]), Math.max(other.span[0], one.span[0])));

/** `most`: in how many words a name may end that begins with a word. */
function longestOf(
  text: string,
  most: (first: Token) => number,
  find: (
    words: readonly Token[],
    before: Token | undefined,
    after: Token | undefined,
  ) => readonly string[] | undefined,
): readonly Entity[] {
  const words = readTermTokens(text);
  const found: Entity[] = [];
  for (let at = 0; at < words.length; ) {
    const first = words[at];
    let length = first?.form.capital ? Math.min(longestName, most(first), words.length - at) : 0;
    let names: readonly string[] | undefined;
    for (; length > 0 && !names; length -= names ? 0 : 1)
      names = find(words.slice(at, at + length), words[at - 1], words[at + length]);
    if (names) {
      const span: Span = [words[at]?.span[0] ?? 0, words[at + length - 1]?.span[1] ?? 0];
      found.push({ text: text.slice(...span), span, names });
    }
    at += Math.max(1, length);
  }
  return found;
}
