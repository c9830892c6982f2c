import { readTokens } from '@/lib/core/text/tokens';

type Written = (folded: string) => boolean;
const recent = new Map<string, Written>();

/** Whether a folded word is one of a text, or two or three of its neighbours written as one: `hanoi` of `Hà Nội`. */
export function writtenIn(text: string): Written {
  const before = recent.get(text);
  if (before) return before;
  const words = readTokens(text)
    .filter(({ kind }) => kind === 'word')
    .map(({ form }) => form.folded);
  const single = new Set(words);
  let joined: ReadonlySet<string> | undefined;
  const written = (folded: string): boolean => {
    if (single.has(folded)) return true;
    joined ??= joinsOf(words);
    return joined.has(folded);
  };
  if (recent.size > 100) recent.clear();
  recent.set(text, written);
  return written;
}

const joinsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set([
    ...words.slice(1).map((word, at) => `${words[at]}${word}`),
    ...words.slice(2).map((word, at) => `${words[at]}${words[at + 1]}${word}`),
  ]);
