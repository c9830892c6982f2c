import type { Evidence, Token } from '@/lib/core/alignment/evidence/evidence';
import type { Side } from '@/lib/core/alignment/side';
import { readQuantities } from '@/lib/core/text/quantities';

/** Figures and numerals, months, weekdays: a phrase that can be read in two ways is one token with both keys. */
function read(side: Side, known: Map<string, Token>): readonly (readonly Token[])[] {
  return side.words.map((words) => {
    const found = readQuantities(words, side.language);
    return found.map(({ kind, value }) => {
      const key = `${kind} ${value}`;
      const token = known.get(key) ?? [key];
      known.set(key, token);
      return token;
    });
  });
}

export const numbersEvidence: Evidence = {
  kind: 'tokens',
  name: 'numbers',
  read({ source, target }) {
    const known = new Map<string, Token>();
    return { source: read(source, known), target: read(target, known) };
  },
};
