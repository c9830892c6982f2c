import type { Quote } from '@/lib/core/review/comment';
import type { Range } from '@/lib/core/span';

/** Where quoted words stand now; `exact` when they are still the same words. */
export type Anchor = { readonly range: Range; readonly exact: boolean };

/** Share of its length that a quote may have changed and still be recognised. */
const tolerance = 0.4;
/** A longer quote is found only word for word: the search takes the time of its length times that of the text. */
const longestFuzzy = 300;

/**
 * Finds a quote in the text as it is now: word for word, nearest to where it stood, else the stretch that comes closest to
 * it in edits of single characters (Sellers 1980), widened to whole words. Null when nothing is near enough.
 * Law: a quote of a text is found exactly where it stands in it.
 */
export function findQuote(
  text: string,
  { text: quote, range }: Pick<Quote, 'text' | 'range'>,
): Anchor | null {
  if (quote === '') return null;
  const exact = nearestCopy(text, quote, range[0]);
  if (exact !== null) return { range: [exact, exact + quote.length], exact: true };
  if (quote.length > longestFuzzy) return null;
  const found = closestStretch(text, quote, range[0]);
  return found && { range: wholeWords(text, found), exact: false };
}

function nearestCopy(text: string, quote: string, near: number): number | null {
  let best: number | null = null;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    if (best === null || Math.abs(at - near) < Math.abs(best - near)) best = at;
  return best;
}

/** For each length of the quote's beginning: the fewest edits that make it a stretch ending here, and where that begins. */
type Column = { readonly edits: readonly number[]; readonly from: readonly number[] };

function closestStretch(text: string, quote: string, near: number): Range | null {
  let column: Column = {
    edits: Array.from({ length: quote.length + 1 }, (_, row) => row),
    from: new Array<number>(quote.length + 1).fill(0),
  };
  let range: Range | null = null;
  let fewest = Math.floor(quote.length * tolerance);
  for (let at = 1; at <= text.length; at++) {
    column = nextColumn(column, text[at - 1], quote, at);
    const edits = column.edits[quote.length] ?? quote.length;
    const from = column.from[quote.length] ?? at;
    const closer = edits < fewest || range === null || Math.abs(from - near) < Math.abs(range[0] - near);
    if (edits > fewest || from === at || !closer) continue;
    fewest = edits;
    range = [from, at];
  }
  return range;
}

function nextColumn(before: Column, letter: string | undefined, quote: string, at: number): Column {
  const edits = [0];
  const from = [at];
  for (let row = 1; row <= quote.length; row++) {
    const kept = (before.edits[row - 1] ?? 0) + (quote[row - 1] === letter ? 0 : 1);
    const added = (before.edits[row] ?? 0) + 1;
    const left = (edits[row - 1] ?? 0) + 1;
    const least = Math.min(kept, added, left);
    edits.push(least);
    const origin = kept === least ? before.from[row - 1] : added === least ? before.from[row] : from[row - 1];
    from.push(origin ?? at);
  }
  return { edits, from };
}

const isWordPart = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{M}\p{N}]/u.test(letter);

function wholeWords(text: string, [from, to]: Range): Range {
  let start = from;
  let end = to;
  while (start > 0 && isWordPart(text[start - 1]) && isWordPart(text[start])) start -= 1;
  while (end < text.length && isWordPart(text[end - 1]) && isWordPart(text[end])) end += 1;
  return [start, end];
}
