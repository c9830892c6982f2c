import type { Evidence, Token } from '@/lib/core/alignment/evidence/evidence';
import type { Side } from '@/lib/core/alignment/side';

const acronym = /^\p{Lu}{2,6}$/u;
const small: ReadonlySet<string> = new Set(
  'of for the and on in to de des du la le et und der für y'.split(' '),
);

/** The initials of every run of two to six capitalised words, small words between them left out. */
function initialsOf(words: readonly string[]): readonly string[] {
  const found: string[] = [];
  let run = '';
  for (const text of words) {
    if (small.has(text)) continue;
    run = /^\p{Lu}\p{Ll}/u.test(text) ? `${run}${text.charAt(0)}`.slice(-6) : '';
    for (let length = 2; length <= run.length; length++) found.push(run.slice(-length));
  }
  return found;
}

const acronymsOf = (side: Side): ReadonlySet<string> =>
  new Set(side.words.flatMap((words) => words.flatMap((text) => (acronym.test(text) ? [text] : []))));

/** For each acronym of one side that the other spells out, the token that stands for both. */
function spelledOut(short: Side, long: Side): ReadonlyMap<string, Token> {
  const acronyms = acronymsOf(short);
  const found = new Set(
    long.words.flatMap((words) => initialsOf(words).filter((letters) => acronyms.has(letters))),
  );
  return new Map([...found].map((letters) => [letters, [`initials ${letters}`]]));
}

function read(
  side: Side,
  short: ReadonlyMap<string, Token>,
  long: ReadonlyMap<string, Token>,
): readonly (readonly Token[])[] {
  return side.words.map((words) => {
    const said = [
      ...words.map((text) => short.get(text)),
      ...(long.size > 0 ? initialsOf(words).map((letters) => long.get(letters)) : []),
    ];
    return said.filter((token) => token !== undefined);
  });
}

/** `MOL` answers `Manned Orbiting Laboratory`, in any language. What the house abbreviates is in the lexicon. */
export const acronymsEvidence: Evidence = {
  kind: 'tokens',
  name: 'acronyms',
  read({ source, target }) {
    const [inSource, inTarget] = [spelledOut(source, target), spelledOut(target, source)];
    return { source: read(source, inSource, inTarget), target: read(target, inTarget, inSource) };
  },
};
