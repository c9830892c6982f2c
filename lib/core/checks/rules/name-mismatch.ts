import { gazetteer, nameKey } from '@/lib/core/checks/gazetteer';
import { type NameRun, type NameWord, nameRuns, unexplained } from '@/lib/core/checks/names';
import type { CheckSegment, Context, Found, Rule } from '@/lib/core/checks/rule';
import { findSwappedName } from '@/lib/core/checks/swapped-name';
import { findSwappedOffice } from '@/lib/core/checks/swapped-office';
import { findSwappedHyphen, findSwappedWord } from '@/lib/core/checks/swapped-word';
import { sliceSpan } from '@/lib/core/span';
import { editDistance } from '@/lib/core/text/edit-distance';
import { findPhrase } from '@/lib/core/text/find-phrase';
import { foldLatin } from '@/lib/core/text/latin';
import { hasVietnameseLetter } from '@/lib/core/text/vietnamese-syllable';

/** A name of the source gave way to another: misspelt, or another person, place, country or body altogether. */
export const nameMismatch: Rule = {
  id: 'name-mismatch',
  severity: 'critical',
  languages: { source: 'vi', target: 'en' },
  find(segment, context) {
    return findEvery(segment, context).map((each) =>
      context.houseStyle?.names === 'marked' ? withMarks(each, segment.source) : each,
    );
  },
};

function findEvery({ source, target }: CheckSegment, { glossary }: Context): readonly Found[] {
  const swapped = findSwappedName(source, target) ?? findSwappedOffice(source, target);
  if (swapped) return isTerm(swapped, glossary) ? [] : [swapped];
  const own = target.replace(/[@#][\p{L}\p{N}_.]+/gu, (tag) => ' '.repeat(tag.length));
  const folded = new Set(nameKey(own).split(' '));
  const runs = nameRuns(source, 'vi');
  for (const run of unexplained(source, own)) {
    const found =
      misspelt(runs, run, folded, own) ?? replaced(runs, run, folded) ?? exchanged(runs, run, folded);
    if (found) return [found];
  }
  const found = findSwappedWord(source, own) ?? findSwappedHyphen(source, own);
  return found ? [found] : [];
}

/** With the diacritics of the source in what a fix writes. */
const withMarks = (found: Found, source: string): Found => ({
  ...found,
  fixes: found.fixes.map((fix) => {
    const span = findPhrase(plain(source), fix.text, 'vi');
    return span ? { ...fix, text: sliceSpan(source, span) } : fix;
  }),
});

/** What the desk has a term for is the glossary's to tell. */
const isTerm = ({ args }: Found, glossary: Context['glossary']): boolean =>
  glossary.some((term) => term.source.toLowerCase().includes((args.source ?? '').toLowerCase()));

const report = (source: NameWord | undefined, target: NameWord | undefined): Found | null =>
  source && target
    ? {
        source: source.span,
        target: target.span,
        args: { source: source.text, target: target.text },
        fixes: [{ span: target.span, text: printed(source) }],
      }
    : null;

/** A word of a name as it is to stand in English. */
const printed = ({ syllable, text }: NameWord): string =>
  syllable && /[^a-z]/i.test(text) ? plain(text) : text;

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
      const at = own.findIndex(({ span }) => span[0] === word.span[0]);
      const expected = expectedBeside(run, own[at - 1], own[at + 1], target);
      if (
        expected &&
        expected.folded !== word.folded &&
        (word.syllable || isNear(expected.folded, word.folded, false))
      )
        return report(expected, word);
    }
  }
  return null;
}

/** The word of a Vietnamese name that should stand beside one that the target kept. */
function expectedBeside(
  run: NameRun,
  before: NameWord | undefined,
  after: NameWord | undefined,
  target: ReadonlySet<string>,
): NameWord | undefined {
  const isPart = (word: NameWord | undefined): word is NameWord =>
    word !== undefined &&
    (!target.has(word.folded) || word.folded.length > 2) &&
    (word.syllable || hasVietnameseLetter(word.text));
  for (const [at, { folded }] of run.entries()) {
    if (folded === before?.folded && isPart(run[at + 1])) return run[at + 1];
    if (folded === after?.folded && isPart(run[at - 1])) return run[at - 1];
  }
  return undefined;
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

/** The target has the English name of what our lexicon knows. */
const isTranslated = (name: string, target: ReadonlySet<string>): boolean =>
  (gazetteer().english.get(name) ?? []).some((rendering) =>
    nameKey(rendering)
      .split(' ')
      .every((word) => target.has(word)),
  );

/** A name that both languages write alike, as `Bangkok`, is gone and another that the source lacks is there instead. */
function exchanged(runs: readonly NameRun[], strange: NameRun, target: ReadonlySet<string>): Found | null {
  const isPlain = ({ text, folded, syllable }: NameWord): boolean =>
    /^[A-Z][a-z]{3,}$/.test(text) && !syllable && folded.length > 3;
  if (strange.length !== 1 || !strange.every(isPlain)) return null;
  const lost = runs.flat().filter((word) => isPlain(word) && !target.has(word.folded));
  const [gone] = lost;
  const isForm = gone?.folded.slice(0, 4) === strange[0]?.folded.slice(0, 4);
  return gone && lost.length === 1 && !isForm && !isTranslated(gone.text, target)
    ? report(gone, strange[0])
    : null;
}

/** What names of bodies begin with, which are translated. */
const bodies = new Set(
  'Cục Bộ Sở Vụ Ban Hội Viện Tòa Toà Đảng Ủy Uỷ Tổng Công Ngân Trường Bệnh Nhà Chính Quốc Liên Hiệp Tập Đội Cơ Kho Cảng Sân Nhóm Quỹ'.split(
    ' ',
  ),
);

/** The stretches of a name of which the target has no word. */
function lostParts(run: NameRun, target: ReadonlySet<string>): readonly NameRun[] {
  const parts: NameWord[][] = [[]];
  for (const word of run) {
    if (word.syllable && !target.has(word.folded)) parts.at(-1)?.push(word);
    else parts.push([]);
  }
  return parts;
}

/** No word of a Vietnamese name is left, and Vietnamese syllables that the source lacks are there instead. */
function replaced(runs: readonly NameRun[], strange: NameRun, target: ReadonlySet<string>): Found | null {
  if (strange.length < 2 || !strange.every(({ syllable }) => syllable)) return null;
  const gone = runs
    .flatMap((run) => lostParts(run, target))
    .find(
      (part) =>
        part.length >= 2 &&
        !bodies.has(part[0]?.text ?? '') &&
        !target.has(part.map(({ folded }) => folded).join('')) &&
        !isTranslated(part.map(({ text }) => text).join(' '), target),
    );
  const found = gone && report(gone[0], strange[0]);
  const [first, last] = [strange[0], strange.at(-1)];
  if (!found || !first || !last || gone.length !== strange.length) return found ?? null;
  return { ...found, fixes: [{ span: [first.span[0], last.span[1]], text: gone.map(printed).join(' ') }] };
}
