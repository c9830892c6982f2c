import { gazetteer, nameKey } from '@/lib/core/checks/gazetteer';
import { type NameRun, type NameWord, nameRuns, unexplained } from '@/lib/core/checks/names';
import type { Found, Rule } from '@/lib/core/checks/rule';
import { editDistance } from '@/lib/core/text/edit-distance';
import { hasEnglishPhrase } from '@/lib/core/text/english-phrase';
import { foldLatin } from '@/lib/core/text/latin';

/** A name of the source gave way to another: misspelt, or another person, place, country or body altogether. */
export const nameMismatch: Rule = {
  id: 'name-mismatch',
  severity: 'critical',
  languages: { source: 'vi', target: 'en' },
  find({ source, target }) {
    const strange = unexplained(source, target);
    const place = swappedPlace(source, target);
    if (place) return [place];
    const folded = new Set(nameKey(target).split(' '));
    const runs = nameRuns(source, 'vi');
    for (const run of strange) {
      const found = misspelt(runs, run, folded, target) ?? replaced(runs, run, folded);
      if (found) return [found];
    }
    return [];
  },
};

const report = (source: NameWord | undefined, target: NameWord | undefined): Found | null =>
  source && target
    ? {
        source: source.span,
        target: target.span,
        args: { source: source.text, target: target.text },
        fixes: [
          {
            span: target.span,
            text: source.syllable && /[^a-z]/i.test(source.text) ? plain(source.text) : source.text,
          },
        ],
      }
    : null;

/** A Vietnamese name as English papers print it, its capitals kept. */
const plain = (text: string): string => {
  const folded = foldLatin(text);
  return folded.length === text.length
    ? Array.from(folded, (letter, at) =>
        /\p{Lu}/u.test(text[at] ?? '') ? letter.toUpperCase() : letter,
      ).join('')
    : text;
};

/** A strange word that is nearly a word of a name in the source, or stands where one should beside its other words. */
function misspelt(
  runs: readonly NameRun[],
  strange: NameRun,
  target: ReadonlySet<string>,
  text: string,
): Found | null {
  const own =
    nameRuns(text, 'en').find((run) => run.some(({ span }) => span[0] === strange[0]?.span[0])) ?? strange;
  for (const run of runs) {
    for (const word of strange) {
      const lost = run.filter(({ folded }) => !target.has(folded));
      const near = lost.find(({ folded, syllable }) => isNear(folded, word.folded, syllable));
      if (near && !(near.syllable && run.length === 1)) return report(near, word);
      const beside = run.length > 1 && own.some((other) => run.some(({ folded }) => folded === other.folded));
      const at = own.findIndex(({ span }) => span[0] === word.span[0]);
      const place = own.findIndex((other) => other.folded === run[0]?.folded);
      const expected = place >= 0 ? run[at - place] : lost[0];
      if (
        beside &&
        expected?.syllable &&
        (word.syllable || editDistance(expected.folded, word.folded, 1) <= 1) &&
        expected.folded !== word.folded &&
        (lost.length > 0 || editDistance(expected.folded, word.folded, 1) <= 1)
      ) {
        return report(expected, word);
      }
    }
  }
  return null;
}

/** Vietnamese syllables are short and near one another: only longer words are told by distance. */
const isNear = (one: string, other: string, syllable: boolean): boolean => {
  if (
    one.length < 3 ||
    one === other ||
    (/^(?:n|ns|s|an|ans|ian|ians|ese)$/.test(other.slice(one.length)) && other.startsWith(one))
  )
    return false;
  const limit = one.length >= 5 ? 2 : 1;
  return !syllable && (one[0] === other[0] || one.length >= 5) && editDistance(one, other, limit) <= limit;
};

/** No word of a Vietnamese name is left, and Vietnamese syllables that the source lacks are there instead. */
function replaced(runs: readonly NameRun[], strange: NameRun, target: ReadonlySet<string>): Found | null {
  if (strange.length < 2 || !strange.every(({ syllable }) => syllable)) return null;
  const gone = runs.find(
    (run) =>
      run.length >= 2 &&
      run.every(({ syllable, folded }) => syllable && !target.has(folded)) &&
      !target.has(run.map(({ folded }) => folded).join('')) &&
      !gazetteer().english.has(run.map(({ text }) => text).join(' ')),
  );
  return gone ? report(gone[0], strange[0]) : null;
}

const longestName = 5;

/** A place or body that the lexicon knows is missing, while another that the source does not name is there. */
function swappedPlace(source: string, target: string): Found | null {
  const { english, vietnamese } = gazetteer();
  const lower = ` ${source
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const loud = source === source.toUpperCase();
  const runs = nameRuns(target, 'en');
  for (const run of runs) {
    for (const { words, keys } of entitiesIn(run, vietnamese)) {
      if (
        keys.some((key) => lower.includes(` ${key.replace(/[^\p{L}\p{N}]+/gu, ' ')} `)) ||
        isWritten(words, lower)
      )
        continue;
      const lost = lostEntity(source, target, english, loud);
      if (lost)
        return {
          source: lost,
          target: [words[0]?.span[0] ?? 0, words.at(-1)?.span[1] ?? 0],
          args: { source: source.slice(...lost), target: words.map(({ text }) => text).join(' ') },
          fixes: [],
        };
    }
  }
  return null;
}

/** The longest names of the lexicon in a run, from the left. */
function entitiesIn(
  run: NameRun,
  known: ReadonlyMap<string, readonly string[]>,
): readonly { readonly words: NameRun; readonly keys: readonly string[] }[] {
  const found: { words: NameRun; keys: readonly string[] }[] = [];
  for (let at = 0; at < run.length; ) {
    let length = Math.min(longestName, run.length - at);
    let keys: readonly string[] | undefined;
    for (; length > 0; length--) {
      keys = known.get(
        run
          .slice(at, at + length)
          .map(({ folded }) => folded)
          .join(' '),
      );
      if (keys) break;
    }
    if (keys) found.push({ words: run.slice(at, at + length), keys });
    at += Math.max(1, length);
  }
  return found;
}

/** `Californian` of California. */
const isDerived = (word: string, source: string): boolean =>
  word.length > 6 && source.includes(` ${word.replace(/(?:ians?|ns?|s|ese)$/, '')}`);

const isWritten = (words: NameRun, source: string): boolean => {
  const folded = foldLatin(source);
  return (
    words.some(({ folded: word }) => isDerived(word, folded)) ||
    words.every(({ folded: word }) => folded.includes(word)) ||
    folded.replace(/ /g, '').includes(words.map(({ folded: word }) => word).join(''))
  );
};

/** The first whole name of the source that the lexicon knows and the target has in no rendering. */
function lostEntity(
  source: string,
  target: string,
  english: ReadonlyMap<string, readonly string[]>,
  loud: boolean,
): readonly [number, number] | null {
  const folded = ` ${nameKey(target)} `;
  const isHere = (text: string, renderings: readonly string[]): boolean =>
    renderings.some((each) => hasEnglishPhrase(target, each)) ||
    folded.includes(` ${nameKey(text)}`) ||
    folded.replace(/ /g, '').includes(nameKey(text).replace(/ /g, ''));
  for (const run of loud ? loudRuns(source, english) : nameRuns(source, 'vi')) {
    const foreign = run.findIndex(({ syllable }) => !syllable);
    const parts = foreign > 0 ? [run, run.slice(0, foreign), run.slice(foreign)] : [run, run.slice(1)];
    for (const part of parts) {
      const text = part.map(({ text: word }) => word).join(' ');
      const renderings = english.get(text);
      const [first] = part;
      if (!renderings || !first || (part.length === 1 && first.syllable && !countries.has(text))) continue;
      if (!isHere(text, renderings)) return [first.span[0], part.at(-1)?.span[1] ?? 0];
      break;
    }
  }
  return null;
}

/** Names of one syllable, which may also be part of another word or of a person's name. */
const countries = new Set('Mỹ Pháp Đức Anh Nga Úc Áo Ý Nhật Hàn Lào Bỉ Huế Ấn Thái'.split(' '));

/** In a headline all in capitals, every two or three words may be a name. */
function loudRuns(source: string, english: ReadonlyMap<string, readonly string[]>): readonly NameRun[] {
  return nameRuns(source, 'vi').flatMap((run) =>
    run.flatMap((_, at) =>
      [3, 2].flatMap((length): NameRun[] => {
        const part = run.slice(at, at + length);
        const name = part
          .map(({ text }) => text.toLowerCase().replace(/^\p{L}/u, (letter) => letter.toUpperCase()))
          .join(' ');
        return part.length === length && english.has(name)
          ? [
              part.map((word) => ({
                ...word,
                text: word.text.slice(0, 1) + word.text.slice(1).toLowerCase(),
              })),
            ]
          : [];
      }),
    ),
  );
}
