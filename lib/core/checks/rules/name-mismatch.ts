import { gazetteer, nameKey } from '@/lib/core/checks/gazetteer';
import { type NameRun, type NameWord, nameRuns, unexplained } from '@/lib/core/checks/names';
import type { Found, Rule } from '@/lib/core/checks/rule';
import { findSwappedName } from '@/lib/core/checks/swapped-name';
import { editDistance } from '@/lib/core/text/edit-distance';
import { foldLatin } from '@/lib/core/text/latin';

/** A name of the source gave way to another: misspelt, or another person, place, country or body altogether. */
export const nameMismatch: Rule = {
  id: 'name-mismatch',
  severity: 'critical',
  languages: { source: 'vi', target: 'en' },
  find({ source, target }) {
    const swapped = findSwappedName(source, target);
    if (swapped) return [swapped];
    const folded = new Set(nameKey(target).split(' '));
    const runs = nameRuns(source, 'vi');
    for (const run of unexplained(source, target)) {
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
