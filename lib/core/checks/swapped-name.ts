import { englishEntities, vietnameseEntities } from '@/lib/core/checks/entities';
import { gazetteer, nameKey } from '@/lib/core/checks/gazetteer';
import type { Found } from '@/lib/core/checks/rule';
import { hasEnglishPhrase } from '@/lib/core/text/english-phrase';
import { foldLatin } from '@/lib/core/text/latin';
import { stemEnglish } from '@/lib/core/text/stem-english';
import { isBareSyllable } from '@/lib/core/text/vietnamese-syllable';

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

/** `hoa`, which `Hoa Kỳ` begins with, is none. */
const shortAliases: ReadonlySet<string> = new Set(aliases.flat().filter((name) => !name.includes(' ')));

/**
 * A place or body of the source that the lexicon knows has no English name in the target, while the target names another
 * that the source does not: `Bắc Giang` gave way to `Bac Ninh`, `Pháp` to `German`.
 */
export function findSwappedName(source: string, target: string): Found | null {
  const entities = englishEntities(target);
  if (entities.length === 0) return null;
  const own = plainWords(source);
  const plain = withAliases(own);
  const isSaid = (name: string): boolean =>
    (name.trim().includes(' ') || shortAliases.has(name.trim()) ? plain : own).includes(name);
  const strange = entities.find(
    (entity) =>
      !entity.names.some((name) => isSaid(plainWords(name.replace(/^(?:người|nước|tiếng) /, '')))) &&
      !isWritten(entity.text, plain),
  );
  const rest =
    strange && parted.test(strange.text)
      ? target.slice(0, strange.span[0]) + target.slice(strange.span[1])
      : strange && target;
  const lost =
    rest === undefined
      ? undefined
      : vietnameseEntities(source).find(({ text, names }) => !isHere(text, names, rest));
  return lost && strange
    ? {
        source: lost.span,
        target: strange.span,
        args: { source: lost.text, target: strange.text },
        fixes: [],
      }
    : null;
}

/** `North Korea` is no `Korea` of the south. */
const parted = /^(?:North|South|New|Papua|Equatorial)\b/;

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
  const isIn = (word: string): boolean =>
    word.length > 6
      ? new RegExp(` ${word.replace(/(?:ians?|ns?|s|ese)$/, '')}[a-z]{0,2} `).test(source)
      : source.includes(` ${word}`);
  return (
    (words.join('').length > 3 && source.replace(/ /g, '').includes(words.join(''))) ||
    words.every(isIn) ||
    (own.length > 0 && own.every((word) => !isBareSyllable(word) && isIn(word)))
  );
}
