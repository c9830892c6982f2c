import { gazetteer, nameKey } from '@/lib/core/checks/gazetteer';
import type { Found } from '@/lib/core/checks/rule';
import type { Span } from '@/lib/core/span';
import { hasEnglishPhrase } from '@/lib/core/text/english-phrase';
import { foldLatin } from '@/lib/core/text/latin';
import { stemEnglish } from '@/lib/core/text/stem-english';
import { readTokens, type Token } from '@/lib/core/text/tokens';
import { isSyllable } from '@/lib/core/text/vietnamese-syllable';

type Entity = { readonly text: string; readonly span: Span; readonly names: readonly string[] };

/** Vietnamese names of one country or body. */
const aliases: readonly (readonly string[])[] = [
  ['mỹ', 'hoa kỳ'],
  ['anh', 'vương quốc anh', 'nước anh'],
  ['triều tiên', 'bắc triều tiên', 'chdcnd triều tiên'],
  ['hàn quốc', 'nam hàn'],
  ['liên hợp quốc', 'liên hiệp quốc', 'lhq'],
  ['eu', 'liên minh châu âu', 'châu âu'],
  ['úc', 'australia'],
  ['ý', 'italia', 'italy'],
  ['tp hcm', 'tphcm', 'thành phố hồ chí minh'],
];

/** Names of one syllable, which may also be part of another word or of a person's name. */
const countries = new Set('Mỹ Pháp Đức Anh Nga Úc Áo Ý Nhật Hàn Lào Bỉ Huế Ấn Thái'.split(' '));
const longestName = 7;

/**
 * A place or body of the source that the lexicon knows has no English name in the target, while the target names another
 * that the source does not: `Bắc Giang` gave way to `Bac Ninh`, `Pháp` to `German`.
 */
export function findSwappedName(source: string, target: string): Found | null {
  const plain = withAliases(plainWords(source));
  const strange = englishEntities(target).find(
    (entity) =>
      !entity.names.some((name) => plain.includes(plainWords(name.replace(/^(?:người|nước|tiếng) /, '')))) &&
      !isWritten(entity.text, plain),
  );
  const lost = strange && vietnameseEntities(source).find(({ text, names }) => !isHere(text, names, target));
  return lost
    ? {
        source: lost.span,
        target: strange.span,
        args: { source: lost.text, target: strange.text },
        fixes: [],
      }
    : null;
}

/** Words in lower case between single spaces, one at each end. */
const plainWords = (text: string): string =>
  ` ${text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const withAliases = (plain: string): string =>
  aliases.reduce(
    (text, names) => (names.some((name) => text.includes(` ${name} `)) ? `${text}${names.join(' ')} ` : text),
    plain,
  );

const isHere = (text: string, renderings: readonly string[], target: string): boolean => {
  const folded = ` ${nameKey(target)}`;
  const key = nameKey(text);
  return (
    renderings.some((each) => hasEnglishPhrase(target, each)) ||
    folded.includes(` ${key}`) ||
    folded.replace(/ /g, '').includes(key.replace(/ /g, ''))
  );
};

/** Written alike in the source, but for English endings and titles: `Californian`, `President Donald Trump`. */
function isWritten(name: string, plain: string): boolean {
  const source = foldLatin(plain);
  const words = nameKey(name).split(' ');
  const own = words.filter((word) => !gazetteer().words.has(stemEnglish(word)));
  const stem = (word: string): string => (word.length > 6 ? word.replace(/(?:ians?|ns?|s|ese)$/, '') : word);
  return (
    source.replace(/ /g, '').includes(words.join('')) ||
    words.every((word) => source.includes(` ${stem(word)}`)) ||
    (own.length > 0 && own.every((word) => source.includes(` ${stem(word)}`)))
  );
}

/** The longest names of the lexicon in an English text, each begun by a capital. */
function englishEntities(text: string): readonly Entity[] {
  const { vietnamese } = gazetteer();
  return longestOf(text, (words) => {
    const key = words.map(({ lower }) => foldLatin(lower.replace(/['’]s?$/, ''))).join(' ');
    const forms = [key, key.replace(/(?:ians?|ns?)$/, ''), key.replace(/ns?$/, '')];
    const names = forms.flatMap((form) => vietnamese.get(form) ?? []);
    return names.length > 0 ? names : undefined;
  });
}

/** The longest names of the lexicon in a Vietnamese text. A part of a longer name is none; a headline may be all capitals. */
function vietnameseEntities(text: string): readonly Entity[] {
  const { english, loud } = gazetteer();
  const shouts = text === text.toUpperCase();
  return longestOf(text, (words, before, after) => {
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

function longestOf(
  text: string,
  find: (
    words: readonly Token[],
    before: Token | undefined,
    after: Token | undefined,
  ) => readonly string[] | undefined,
): readonly Entity[] {
  const words = readTokens(text).filter(({ kind }) => kind !== 'mark');
  const found: Entity[] = [];
  for (let at = 0; at < words.length; ) {
    let length = /^\p{Lu}/u.test(words[at]?.text ?? '') ? Math.min(longestName, words.length - at) : 0;
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
