import { type Mark, type Marked, marksWithin, readMarked } from '@/lib/core/marks';
import { cleanText } from '@/lib/core/segmentation/clean-text';
import type { Span } from '@/lib/core/span';

/**
 * A text whose marks count, cleaned. Laws: the words are those that `cleanText` makes of the text without marks; no mark
 * begins or ends with white space.
 */
export function cleanMarked(raw: string): Marked {
  const { words, marks } = readMarked(cleanText(raw));
  const clean = cleanText(readMarked(raw).words);
  return { words: clean, marks: moveMarks(marks, words, clean) };
}

/** Marks over the same letters with other white space between them. */
function moveMarks(marks: readonly Mark[], from: string, to: string): readonly Mark[] {
  if (marks.length === 0) return marks;
  const [before, after] = [lettersIn(from), lettersIn(to)];
  const isSame = before.length === after.length && before.every((at, n) => from[at] === to[after[n] ?? -1]);
  if (!isSame) return [];
  return marks.flatMap(({ name, span }): readonly Mark[] => {
    const first = before.findIndex((at) => at >= span[0]);
    const last = before.findLastIndex((at) => at < span[1]);
    const [start, end] = [after[first], after[last]];
    return start === undefined || end === undefined || first > last ? [] : [{ name, span: [start, end + 1] }];
  });
}

const lettersIn = (text: string): readonly number[] => {
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) if (/\S/.test(text.charAt(at))) places.push(at);
  return places;
};

/** Pieces of a marked text, a line each. */
export function joinPieces({ words, marks }: Marked, spans: readonly Span[]): Marked {
  let joined = '';
  const moved: Mark[] = [];
  for (const span of spans) {
    if (joined !== '') joined += '\n';
    for (const mark of marksWithin(marks, span))
      moved.push({ name: mark.name, span: [mark.span[0] + joined.length, mark.span[1] + joined.length] });
    joined += words.slice(...span);
  }
  return { words: joined, marks: moved };
}
