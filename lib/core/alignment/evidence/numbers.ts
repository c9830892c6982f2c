import type { Evidence, Token } from '@/lib/core/alignment/evidence/evidence';
import type { Side } from '@/lib/core/alignment/side';
import { numeralsOf, type Quantity } from '@/lib/core/text/numerals';
import { readFigures, readQuantities } from '@/lib/core/text/quantities';

const keyOf = ({ kind, value }: Quantity): string => `${kind} ${value}`;

function read(side: Side, spelled: boolean, known: Map<string, Token>): readonly (readonly Token[])[] {
  const quantities = spelled ? readQuantities : readFigures;
  return side.words.map((words) =>
    quantities(words, side.language).map((quantity) => {
      const keys = [keyOf(quantity), ...(quantity.or ? [keyOf(quantity.or)] : [])];
      const token = known.get(keys.join()) ?? keys;
      known.set(keys.join(), token);
      return token;
    }),
  );
}

/** Numbers, months and weekdays; said in words only where both languages can be read so. */
export const numbersEvidence: Evidence = {
  kind: 'tokens',
  name: 'numbers',
  read({ source, target }) {
    const spelled = numeralsOf(source.language) !== undefined && numeralsOf(target.language) !== undefined;
    const known = new Map<string, Token>();
    return { source: read(source, spelled, known), target: read(target, spelled, known) };
  },
};
