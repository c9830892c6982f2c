import { remember } from '@/lib/core/text/remember';
import { readTokens } from '@/lib/core/text/tokens';

type Written = (folded: string) => boolean;

/** Whether a folded word is one of a text, or two or three of its neighbours written as one: `hanoi` of `Hà Nội`. */
export const writtenIn = remember(200, (text: string): Written => {
  const words = readTokens(text)
    .filter(({ kind }) => kind === 'word')
    .map(({ form }) => form.folded);
  const single = new Set(words);
  let joined: ReadonlySet<string> | undefined;
  return (folded) => {
    if (single.has(folded)) return true;
    joined ??= joinsOf(words);
    return joined.has(folded);
  };
});

const joinsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set([
    ...words.slice(1).map((word, at) => `${words[at]}${word}`),
    ...words.slice(2).map((word, at) => `${words[at]}${words[at + 1]}${word}`),
  ]);
