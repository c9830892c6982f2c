import type { Evidence, Token } from '@/lib/core/alignment/evidence/evidence';
import type { Side } from '@/lib/core/alignment/side';
import { foldLatin } from '@/lib/core/text/latin';

const possessive = /['’]s?$/;
const nameLike = /^\p{Lu}.|^\p{L}+\d/u;
/** No Vietnamese syllable is spelled so: a borrowed word, if the other side has it too. */
const loanLike = /^(?=.{4})(?:[a-z]*[fjwz][a-z]*|[a-z]{6,})$/;

const loansOf = (side: Side): ReadonlySet<string> =>
  new Set(side.words.flatMap((words) => words.filter((word) => loanLike.test(word))));

/** Words written alike on both sides once diacritics and case are gone: names in either order, codes, borrowed words. */
function read(
  side: Side,
  loans: ReadonlySet<string>,
  known: Map<string, Token>,
): readonly (readonly Token[])[] {
  return side.words.map((words) =>
    words.flatMap((text) => {
      if (!nameLike.test(text) && !loans.has(text)) return [];
      const key = foldLatin(text.replace(possessive, ''));
      const token = known.get(key) ?? [key];
      known.set(key, token);
      return [token];
    }),
  );
}

export const namesEvidence: Evidence = {
  kind: 'tokens',
  name: 'names',
  read({ source, target }) {
    const opposite = loansOf(target);
    const loans = new Set([...loansOf(source)].filter((word) => opposite.has(word)));
    const known = new Map<string, Token>();
    return { source: read(source, loans, known), target: read(target, loans, known) };
  },
};
