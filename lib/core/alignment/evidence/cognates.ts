import type { Evidence, Token } from '@/lib/core/alignment/evidence/evidence';
import type { Side } from '@/lib/core/alignment/side';
import { primaryLanguage } from '@/lib/core/language';
import { foldLatin } from '@/lib/core/text/latin';

const shared = 4;
/** Languages of short words without inflection, or without spaces: like beginnings mean nothing in them. */
const apart: ReadonlySet<string> = new Set('vi zh ja ko th lo km my'.split(' '));

function read(side: Side, known: Map<string, Token>): readonly (readonly Token[])[] {
  return side.words.map((words) =>
    words.flatMap((text) => {
      if (text.length <= shared) return [];
      const key = foldLatin(text).slice(0, shared);
      const token = known.get(key) ?? [key];
      known.set(key, token);
      return [token];
    }),
  );
}

/** Words of related languages that begin alike: `économique`, `economic` (Simard, Foster and Isabelle 1992). */
export const cognatesEvidence: Evidence = {
  kind: 'tokens',
  name: 'cognates',
  read({ source, target }) {
    if (apart.has(primaryLanguage(source.language)) || apart.has(primaryLanguage(target.language)))
      return null;
    const known = new Map<string, Token>();
    return { source: read(source, known), target: read(target, known) };
  },
};
