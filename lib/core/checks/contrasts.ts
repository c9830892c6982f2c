import { opposites } from '@/lib/core/checks/opposites';
import { stemEnglish } from '@/lib/core/text/stem-english';

/** One side of a row of `opposites`: phrases between spaces, and forms of English words. */
export type Sense = {
  readonly vietnamese: readonly string[];
  readonly telling: ReadonlySet<string>;
  readonly excusing: ReadonlySet<string>;
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Words that mean something else than what they come from: `news` is nothing new. */
export const ownSense = set(
  'news newly currently shortly lately hardly agreement agreements finishing leftist rightly fare fares highs lows goods likely unlikely election elections costly recorded recording defeated defeating defeats doubled tripled quadrupled follower followers grower growers',
);

function senseOf(vietnamese: string, english: string): Sense {
  const [telling = '', excusing = ''] = english.split('~');
  const list = (words: string): readonly string[] =>
    words
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => (ownSense.has(word) ? word : word.split('_').map(stemEnglish).join('_')));
  return {
    vietnamese: vietnamese.split(' , ').flatMap((phrase) => (phrase.trim() ? [` ${phrase.trim()} `] : [])),
    telling: new Set(list(telling)),
    excusing: new Set([...list(telling), ...list(excusing)]),
  };
}

const pairs: readonly (readonly [Sense, Sense])[] = opposites
  .trim()
  .split('\n')
  .map((line): readonly [Sense, Sense] => {
    const [one = '', other = '', english = '', contrary = ''] = line.split('|');
    return [senseOf(one, english), senseOf(other, contrary)];
  });

/** A sense that a source may have, and the one that contradicts it. */
export type Contrast = { readonly said: Sense; readonly contrary: Sense; readonly order: number };
const contrasts: readonly Contrast[] = pairs.flatMap(([one, other], at) => [
  { said: one, contrary: other, order: 2 * at },
  { said: other, contrary: one, order: 2 * at + 1 },
]);

/** By each form of an English word, what it may contradict. */
const byForm: ReadonlyMap<string, readonly Contrast[]> = contrasts.reduce((forms, contrast) => {
  for (const form of contrast.contrary.telling) forms.set(form, [...(forms.get(form) ?? []), contrast]);
  return forms;
}, new Map<string, readonly Contrast[]>());

/** What the table says of an English word or of two, and what the first of two may be. */
const listed: ReadonlySet<string> = new Set(pairs.flat().flatMap(({ excusing }) => [...excusing]));
const firsts: ReadonlySet<string> = new Set(
  [...listed].flatMap((form) => (form.includes('_') ? [form.slice(0, form.indexOf('_'))] : [])),
);

const byPhrase: ReadonlyMap<string, readonly string[]> = pairs
  .flat()
  .reduce((phrases, { vietnamese, telling }) => {
    for (const phrase of vietnamese)
      phrases.set(phrase, [
        ...(phrases.get(phrase) ?? []),
        ...[...telling].filter((form) => !form.includes('_')),
      ]);
    return phrases;
  }, new Map<string, readonly string[]>());

/** The English words that the table has for a Vietnamese phrase. */
export const tellingOf = (phrase: string): readonly string[] => byPhrase.get(` ${phrase} `) ?? [];
/** Every sense that an English form contradicts. */
export const contrastsOf = (form: string): readonly Contrast[] => byForm.get(form) ?? [];
export const isListed = (form: string): boolean => listed.has(form);
export const isFirst = (form: string): boolean => firsts.has(form);
