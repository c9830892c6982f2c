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
  return longestFirst(glossary).flatMap(({ term, words }) => {
    const at = indexOfWord(lower, words, taken);
    if (at < 0) return [];
    const span: Span = [at, at + term.source.length];
    taken.push(span);
    return [{ term, span }];
  });
}

type Sought = { readonly term: GlossaryTerm; readonly words: string };
const sorted = new WeakMap<readonly GlossaryTerm[], readonly Sought[]>();

/** Made once for each glossary: one of a desk may hold thousands. */
function longestFirst(glossary: readonly GlossaryTerm[]): readonly Sought[] {
  const known = sorted.get(glossary);
  if (known) return known;
  const all = [...glossary]
    .sort((one, other) => other.source.length - one.source.length)
    .map((term) => ({ term, words: term.source.normalize('NFC').toLowerCase() }));
  sorted.set(glossary, all);
  return all;
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
