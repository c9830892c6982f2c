import type { Evidence, Token } from '@/lib/core/alignment/evidence/evidence';
import type { Side } from '@/lib/core/alignment/side';
import { foldLatin } from '@/lib/core/text/latin';

const possessive = /['’]s?$/;
const nameLike = /^\p{Lu}|^\p{L}+\d|^[a-z]*[fjwz][a-z]*$/u;

/**
 * Words written alike on both sides once diacritics and case are gone: names in either order, codes, borrowed words.
 * A word that is not capitalised must be foreign to Vietnamese spelling, lest `to` should answer `to`.
 */
function read(side: Side, known: Map<string, Token>): readonly (readonly Token[])[] {
  return side.words.map((words) =>
    words.flatMap((text) => {
      if (text.length < 2 || !nameLike.test(text)) return [];
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
    const known = new Map<string, Token>();
    return { source: read(source, known), target: read(target, known) };
  },
};
