import type { GlossaryTerm } from '@/lib/core/checks/rule';
import type { Span } from '@/lib/core/span';

/** The glossary terms that stand in a text as whole words, the longest first; what lies inside a longer one is left out. */
export function termsIn(
  text: string,
  glossary: readonly GlossaryTerm[],
): readonly { readonly term: GlossaryTerm; readonly span: Span }[] {
  const composed = text.normalize('NFC');
  const lower = composed.toLowerCase();
  if (lower.length !== text.length) return [];
  const taken: Span[] = [];
  const longestFirst = [...glossary].sort((one, other) => other.source.length - one.source.length);
  return longestFirst.flatMap((term) => {
    const at = indexOfWord(lower, term.source.normalize('NFC').toLowerCase(), taken);
    if (at < 0) return [];
    const span: Span = [at, at + term.source.length];
    taken.push(span);
    return [{ term, span }];
  });
}

function indexOfWord(text: string, word: string, taken: readonly Span[]): number {
  if (word === '') return -1;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const whole = !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[end] ?? '');
    if (whole && !taken.some(([from, to]) => at >= from && end <= to)) return at;
  }
  return -1;
}
