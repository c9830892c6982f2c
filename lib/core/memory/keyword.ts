import type { Span } from '@/lib/core/span';
import { foldLatin } from '@/lib/core/text/latin';

const word = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Where words stand in a text, one after the other, the last perhaps unfinished; marks, case and what stands between them
 * do not count. Null where they do not.
 */
export function findKeyword(text: string, words: string): Span | null {
  const asked = Array.from(words.matchAll(word), ([each]) => foldLatin(each));
  const said = Array.from(text.matchAll(word), (match) => ({ folded: foldLatin(match[0]), match }));
  if (asked.length === 0) return null;
  const at = said.findIndex((_, from) =>
    asked.every((each, offset) => {
      const here = said[from + offset]?.folded;
      return offset === asked.length - 1 ? here?.startsWith(each) : here === each;
    }),
  );
  const [first, last] = [said[at]?.match, said[at + asked.length - 1]?.match];
  return first && last ? [first.index, last.index + last[0].length] : null;
}
